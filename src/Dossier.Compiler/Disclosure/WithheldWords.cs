using Dossier.Compiler.Marks;

namespace Dossier.Compiler.Disclosure;

/// <summary>Finds withheld names and quotations in public texts, word by word: case, accents and punctuation do not count, as in look-ups by name.</summary>
internal sealed class WithheldWords
{
    /// <summary>How many words of a quotation in a row are not met by chance.</summary>
    public const int QuotedWords = 5;

    private readonly Dictionary<string, List<(string[] Words, WithheldText Text)>> _byFirst = new(StringComparer.Ordinal);

    /// <summary>Whether there is nothing to find.</summary>
    public bool IsEmpty => _byFirst.Count == 0;

    /// <summary>Adds a name, an id, or the runs of words of a quotation.</summary>
    public void Add(WithheldText text)
    {
        string[] words = Words(text.Text);
        if (text.Form == WithheldForm.Quote)
        {
            for (int i = 0; i + QuotedWords <= words.Length; i++)
                Add([.. words.Skip(i).Take(QuotedWords)], text);
        }
        else if (words.Length > 0)
            Add(words, text);
    }

    /// <summary>The longest withheld run of words in a text; null for none.</summary>
    public (WithheldText Text, int Words)? FindIn(string text)
    {
        (WithheldText, int)? found = null;
        if (_byFirst.Count == 0)
            return found;

        string[] words = Words(text);
        for (int i = 0; i < words.Length; i++)
        {
            if (!_byFirst.TryGetValue(words[i], out List<(string[] Words, WithheldText Text)>? runs))
                continue;

            foreach ((string[] run, WithheldText withheld) in runs)
            {
                if (StartsAt(words, i, run) && (found is null || found.Value.Item2 < run.Length))
                    found = (withheld, run.Length);
            }
        }

        return found;
    }

    private void Add(string[] words, WithheldText text)
    {
        if (!_byFirst.TryGetValue(words[0], out List<(string[] Words, WithheldText Text)>? runs))
            _byFirst[words[0]] = runs = [];
        runs.Add((words, text));
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
