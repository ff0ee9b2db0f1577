using Dossier.Compiler.Marks;

namespace Dossier.Compiler.Disclosure;

/// <summary>
/// Finds withheld names and quotations in public texts, word by word: case, accents and punctuation do not count, as in look-ups by name. A name is
/// found in the other forms that it is written in as well: with its last word first, with an initial, in one word, and behind a particle of Arabic.
/// </summary>
internal sealed class WithheldWords
{
    /// <summary>How many words of a quotation in a row are not met by chance.</summary>
    public const int QuotedWords = 5;

    // "Karim Abu" is the beginning of another name than "Abu Karim".
    private static readonly string[] Particles = ["abu", "umm", "um", "bin", "ibn", "bint"];

    // A name in one word that is shorter may be another word.
    private const int LeastJoined = 7;

    // "and", "so", "with", "like" and "to" are written with the next word.
    private const string ArabicParticles = "\u0648\u0641\u0628\u0643\u0644";

    private readonly Dictionary<string, List<Run>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Whether there is nothing to find.</summary>
    public bool IsEmpty => _byFirst.Count == 0;

    /// <summary>Adds a name, an id, or the runs of words of a quotation.</summary>
    public void Add(WithheldText text)
    {
        string[] words = Words(text.Text);
        if (text.Form == WithheldForm.Quote)
        {
            for (int i = 0; i + QuotedWords <= words.Length; i++)
                Add([.. words.Skip(i).Take(QuotedWords)], text, QuotedWords);
        }
        else if (words.Length > 0)
            Add(words, text, words.Length);
        if (text.Form == WithheldForm.Name && words.Length > 1)
            AddForms(words, text);
    }

    /// <summary>The longest withheld run of words in a text, with how many words of the name or quotation it has; null for none.</summary>
    public (WithheldText Text, int Words)? FindIn(string text)
    {
        (WithheldText, int)? found = null;
        if (_byFirst.Count == 0)
            return found;

        string[] words = Words(text);
        for (int i = 0; i < words.Length; i++)
        {
            Find(words, i, text, ref found);
            if (words[i].Length > 2 && ArabicParticles.IndexOf(words[i][0]) >= 0)
            {
                string whole = words[i];
                words[i] = whole.Substring(1);
                Find(words, i, text, ref found);
                words[i] = whole;
            }
        }

        return found;
    }

    private void Find(string[] words, int at, string text, ref (WithheldText, int)? found)
    {
        if (!_byFirst.TryGetValue(words[at], out List<Run>? runs))
            return;

        foreach (Run run in runs)
        {
            if (!StartsAt(words, at, run.Words))
                continue;

            // "Haddad, Ali" is the name. "Haddad Ali" and "A. Haddad" may be somebody else, so that they count for one word, and "a Haddad" is none.
            int weight = run.Form switch
            {
                NameForm.LastFirst => text.IndexOf(',') >= 0 ? run.Weight : 1,
                NameForm.Initial => text.IndexOf(run.Words[0] + ".", StringComparison.OrdinalIgnoreCase) >= 0 ? 1 : 0,
                _ => run.Weight,
            };
            if (weight > 0 && (found is null || found.Value.Item2 < weight))
                found = (run.Text, weight);
        }
    }

    private void AddForms(string[] words, WithheldText text)
    {
        string last = words[words.Length - 1];
        if (!Particles.Contains(words[0]))
            Add([last, .. words.Take(words.Length - 1)], text, words.Length, NameForm.LastFirst);
        string joined = string.Concat(words);
        if (joined.Length >= LeastJoined)
            Add([joined], text, words.Length);
        if (words[0].Length > 1)
            Add([words[0].Substring(0, 1), last], text, 1, NameForm.Initial);
    }

    private void Add(string[] words, WithheldText text, int weight, NameForm form = NameForm.AsWritten)
    {
        if (!_byFirst.TryGetValue(words[0], out List<Run>? runs))
            _byFirst[words[0]] = runs = [];
        runs.Add(new Run(words, text, weight, form));
    }

    private static bool StartsAt(string[] words, int at, string[] run)
    {
        if (at + run.Length > words.Length)
            return false;
        for (int i = 0; i < run.Length; i++)
        {
            if (words[at + i] != run[i])
                return false;
        }

        return true;
    }

    private static string WithoutPossessive(string word)
        => word.Length > 2 && word[word.Length - 1] is 's' or 'S' && word[word.Length - 2] is '\'' or '’' ? word.Substring(0, word.Length - 2) : word;

    private enum NameForm
    {
        AsWritten,
        LastFirst,
        Initial,
    }

    // What is found, and how many words it counts for.
    private readonly record struct Run(string[] Words, WithheldText Text, int Weight, NameForm Form);

    // An id or the name of a file has hyphens, dots and slashes between its words.
    private static string[] Words(string text)
    {
        var words = new List<string>();
        int start = -1;
        for (int i = 0; i <= text.Length; i++)
        {
            bool isPart = i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] is '\'' or '’' || char.IsSurrogate(text[i]) || char.GetUnicodeCategory(text[i]) is System.Globalization.UnicodeCategory.NonSpacingMark);
            if (isPart && start < 0)
                start = i;
            if (isPart || start < 0)
                continue;

            string key = NameKey.Fold(WithoutPossessive(text.Substring(start, i - start)));
            if (key.Length > 0)
                words.AddRange(key.Split([' '], StringSplitOptions.RemoveEmptyEntries));
            start = -1;
        }

        return [.. words];
    }
}
