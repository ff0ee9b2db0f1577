namespace Dossier;

/// <summary>Translates an estimate in words into the notation: "at least 5, best 7" becomes <c>5..7..?</c>.</summary>
internal static class EstimateWordsReader
{
    private const string About = "about ";
    private const string AtLeast = "at least ";
    private const string AtMost = "at most ";
    private const string Best = "best ";
    private const string To = " to ";
    private const string Comma = ", ";

    /// <summary>The notation for the words; null if they are not those of an estimate. The reader of the notation checks whether it is valid.</summary>
    public static string? ToNotation(ReadOnlySpan<char> words)
    {
        string text = words.Trim().ToString();
        if (After(text, Words.NoneOr) is { } word)
            return $"0+ ({word})";
        if (After(text, $"{Words.Possibly} {Words.NoneOr}") is { } possible)
            return $"{Words.Possibly} 0+ ({possible})";
        int wordingAt = text.IndexOf('(');
        string wording = wordingAt < 0 ? "" : $" {text.Substring(wordingAt)}";
        string count = wordingAt < 0 ? text : text.Substring(0, wordingAt).TrimEnd();
        bool isSuggested = Starts(count, Words.Possibly + " ");
        if (isSuggested)
            count = count.Substring(Words.Possibly.Length + 1);

        int comma = count.IndexOf(Comma, StringComparison.Ordinal);
        string? number = comma < 0 ? Number(count) : Number(count.Substring(0, comma), count.Substring(comma + Comma.Length));
        return number is null ? null : $"{(isSuggested ? Words.Possibly + " " : "")}{number}{wording}";
    }

    /// <summary>Words without a comma.</summary>
    private static string? Number(string text)
    {
        if (After(text, AtLeast) is { } low)
            return Figure(low) is { } least ? least + "+" : null;
        if (After(text, AtMost) is { } high)
            return Figure(high) is { } most ? "<=" + most : null;
        if (After(text, Best) is { } best)
            return IsDigits(best) ? $"?..{best}..?" : null;
        if (Range(text) is var (from, to))
            return $"{from}..{to}";
        return After(text, About) is { } about && IsDigits(about) ? "~" + about : null;
    }

    /// <summary>Words with a second figure after a comma.</summary>
    private static string? Number(string first, string second)
    {
        if (After(second, Best) is { } best && IsDigits(best))
        {
            if (After(first, AtLeast) is { } low)
                return Figure(low) is { } least ? $"{least}..{best}..?" : null;
            if (After(first, AtMost) is { } high)
                return Figure(high) is { } most ? $"?..{best}..{most}" : null;
            return Range(first) is var (from, to) ? $"{from}..{best}..{to}" : null;
        }

        if (After(first, About) is not { } about || !IsDigits(about))
            return null;
        if (After(second, AtLeast) is { } floor)
            return Figure(floor) is { } least ? $"{least}..{about}.." : null;
        return After(second, AtMost) is { } ceiling && Figure(ceiling) is { } atMost ? $"..{about}..{atMost}" : null;
    }

    private static (string From, string To)? Range(string text)
    {
        int offset = text.IndexOf(To, StringComparison.OrdinalIgnoreCase);
        if (offset < 0 || Figure(text.Substring(0, offset)) is not { } from)
            return null;

        string end = text.Substring(offset + To.Length);
        return After(end, AtMost) is { } firm ? IsDigits(firm) ? (from, "<=" + firm) : null
            : Figure(end) is { } to ? (from, to) : null;
    }

    /// <summary>"5" as 5, "about 5" as ~5.</summary>
    private static string? Figure(string text)
        => IsDigits(text) ? text : After(text, About) is { } about && IsDigits(about) ? "~" + about : null;

    private static bool IsDigits(string text)
    {
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return text.Length > 0;
    }

    private static string? After(string text, string start) => Starts(text, start) ? text.Substring(start.Length) : null;

    private static bool Starts(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);
}
