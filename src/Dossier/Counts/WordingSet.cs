namespace Dossier;

/// <summary>
/// Several wordings in one text. They are kept as a sorted set, since reports may come in any order and a repeated wording adds nothing.
/// </summary>
internal static class WordingSet
{
    private const string Separator = "; ";

    /// <summary>Whether the text can be written in parentheses in the notation and is read back unchanged.</summary>
    public static bool IsAllowed(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (c is '(' or ')' || char.IsControl(c))
                return false;
        }

        return true;
    }

    /// <summary>The wordings of both, each once.</summary>
    public static string? Union(string? a, string? b)
        => a is null && b is null ? null : Normalise(a + Separator + b);

    /// <summary>The wordings of a text in ordinal order, each once and trimmed; empty when there is none.</summary>
    public static string Normalise(string text)
    {
        if (text.IndexOf(';') < 0)
            return text.Trim();

        var parts = new List<string>();
        foreach (string raw in text.Split(';'))
        {
            string part = raw.Trim();
            if (part.Length > 0 && !parts.Contains(part))
                parts.Add(part);
        }

        parts.Sort(StringComparer.Ordinal);
        return string.Join(Separator, parts);
    }
}
