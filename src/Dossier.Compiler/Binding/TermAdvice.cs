using System.Text;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Binding;

/// <summary>
/// What to write in place of a word that is not a term: a term with a similar spelling, of which the word is a synonym or a code in
/// another codebook, or whose description contains the word; and all terms, if there are few.
/// </summary>
internal static class TermAdvice
{
    /// <summary>How many terms a message lists.</summary>
    public const int ListedTerms = 12;

    private const int MostMeant = 5;
    private const int MostByDoc = 2;
    private const int ShortestInDoc = 4;

    /// <summary>The end of the message.</summary>
    public static string For(string wrong, Vocabulary vocabulary)
    {
        List<string> meant = Meant(wrong, vocabulary);
        bool listed = vocabulary.Terms.Length <= ListedTerms || meant.Count == 0;
        return Suggestion.OfAny(meant) + (meant.Count > 0 ? Suggestion.LookAlike(wrong) : "") + (listed ? Listed(vocabulary) : "");
    }

    /// <summary>The one term that is meant; null if there is none, or more than one.</summary>
    public static string? One(string wrong, Vocabulary vocabulary)
        => vocabulary.Has(wrong) ? wrong : ByWord(wrong, vocabulary) ?? vocabulary.Synonyms.Find(wrong) ?? Singular(wrong, vocabulary);

    // 'UAVs' and 'perpetrators' mean 'uav' and 'perpetrator'.
    private static string? Singular(string wrong, Vocabulary vocabulary)
    {
        string word = wrong.Trim();
        if (word.Length < 4 || char.ToLowerInvariant(word[word.Length - 1]) != 's')
            return null;
        string one = word.Substring(0, word.Length - 1);
        return ByWord(one, vocabulary) ?? vocabulary.Synonyms.Find(one);
    }

    /// <summary>Whether the word is a term or is known to mean one.</summary>
    public static bool IsNear(string text, Vocabulary vocabulary) => vocabulary.Has(text) || Meant(text, vocabulary).Count > 0;

    private static List<string> Meant(string wrong, Vocabulary vocabulary)
    {
        if (One(wrong, vocabulary) is { } one)
            return [one];

        List<string> byCode = ByCode(wrong, vocabulary);
        if (byCode.Count > 0)
            return byCode;

        string? near = Suggestion.Nearest(wrong, vocabulary.Terms.Select(term => term.Name));
        if (near is not null && IsSlip(wrong, near))
            return [near];

        return ByDoc(wrong, vocabulary);
    }

    private static string? ByWord(string wrong, Vocabulary vocabulary)
    {
        string key = WordKey.Of(wrong);
        foreach (Term term in vocabulary.Terms)
        {
            if (WordKey.Of(term.Name) == key)
                return term.Name;
        }

        return null;
    }

    // "4 Military", "Explosions/Remote violence / Air/drone strike": the whole code, its number, or its words.
    private static List<string> ByCode(string wrong, Vocabulary vocabulary)
    {
        var found = new List<string>();
        string key = WordKey.Of(wrong);
        if (key.Length == 0)
            return found;

        foreach (Term term in vocabulary.Terms)
        {
            if (found.Count < MostMeant && term.Maps.Any(map => IsCode(key, map.Code)))
                found.Add(term.Name);
        }

        return found;
    }

    // A number is a code only in vocabularies whose codes are numbers, such as precisions; the 5 of "casualties: 5" is not.
    private static bool IsCode(string key, string code)
    {
        if (IsKey(code))
            return true;

        // A slash separates a type and its sub-type, but also occurs within the names of both.
        int split = code.IndexOf(" / ", StringComparison.Ordinal);
        if (split >= 0 && (IsKey(code.Substring(0, split)) || IsKey(code.Substring(split + 3))))
            return true;

        foreach (string part in code.Split('/'))
        {
            if (IsKey(part))
                return true;
        }

        return false;

        bool IsKey(string text)
        {
            string plain = WordKey.Of(text);
            return plain == key || plain.TrimStart('0', '1', '2', '3', '4', '5', '6', '7', '8', '9') == key;
        }
    }

    // Terms are English words: a word that differs in more than one letter of four is a different word.
    private static bool IsSlip(string wrong, string near)
    {
        string a = wrong.ToLowerInvariant();
        int most = Math.Max(1, Math.Max(a.Length, near.Length) / 4);
        return NearestText.Distance(a, near, most) <= most || near.StartsWith(a, StringComparison.Ordinal)
            || string.Join("-", Words(a)) == string.Join("-", Words(near));
    }

    private static IEnumerable<string> Words(string text)
        => text.Split(['-', ' ', '_', '.'], StringSplitOptions.RemoveEmptyEntries).OrderBy(word => word, StringComparer.Ordinal);

    private static List<string> ByDoc(string wrong, Vocabulary vocabulary)
    {
        var found = new List<string>();
        string word = wrong.Trim().ToLowerInvariant();
        if (word.Length < ShortestInDoc || !word.All(char.IsLetter))
            return found;

        foreach (Term term in vocabulary.Terms)
        {
            if (HasWord(term.Doc, word))
                found.Add(term.Name);
        }

        return found.Count <= MostByDoc ? found : [];
    }

    private static bool HasWord(string doc, string word)
    {
        for (int offset = doc.IndexOf(word, StringComparison.OrdinalIgnoreCase); offset >= 0; offset = doc.IndexOf(word, offset + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = offset + word.Length;
            if ((offset == 0 || !char.IsLetter(doc[offset - 1])) && (end == doc.Length || !char.IsLetter(doc[end])))
                return true;
        }

        return false;
    }

    private static string Listed(Vocabulary vocabulary)
    {
        var list = new StringBuilder(" Write one of: ");
        int count = Math.Min(vocabulary.Terms.Length, ListedTerms);
        for (int i = 0; i < count; i++)
            list.Append(i == 0 ? "" : ", ").Append(vocabulary.Terms[i].Name);

        int more = vocabulary.Terms.Length - count;
        if (more > 0)
            list.Append(FormattableString.Invariant($" and {more} more"));
        return vocabulary.Terms.IsEmpty ? "" : list.Append('.').ToString();
    }
}
