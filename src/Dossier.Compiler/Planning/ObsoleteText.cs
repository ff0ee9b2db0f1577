namespace Dossier.Compiler.Planning;

/// <summary>
/// What the compiler says of a member that should no longer be used, and which member that names: the code fix reads what is written here.
/// </summary>
internal static class ObsoleteText
{
    private const string SupersededBy = "Superseded by ";
    private const string Use = ": use ";

    /// <summary>Of a record that another has replaced.</summary>
    /// <param name="successor">The member or look-up of the other, with its class.</param>
    /// <param name="reason">Why, as the seed says it; empty for nothing.</param>
    public static string Superseded(string successor, string reason) => SupersededBy + successor + "." + (reason.Length > 0 ? " " + reason : "");

    /// <summary>Of the former name of a record.</summary>
    /// <param name="formerId">The id that it had.</param>
    /// <param name="id">The id that it has.</param>
    /// <param name="member">Its member, with its class.</param>
    public static string Renamed(string formerId, string id, string member) => $"'{formerId}' is now called '{id}'{Use}{member}.";

    /// <summary>The member or look-up that a text names, as C# with its class; null when it names none.</summary>
    public static string? SuccessorIn(string text)
    {
        int start = text.StartsWith(SupersededBy, StringComparison.Ordinal) ? SupersededBy.Length : text.LastIndexOf(Use, StringComparison.Ordinal) + Use.Length;
        if (start < Use.Length || (start > SupersededBy.Length && !text.StartsWith("'", StringComparison.Ordinal)))
            return null;

        int end = EndOfName(text, start);
        if (end == start || end >= text.Length || text[end] != '.')
            return null;
        int member = EndOfName(text, end + 1);
        if (member == end + 1)
            return null;

        // A record without a member is looked up by its id, which may hold dots.
        const string Call = "(\"";
        if (string.CompareOrdinal(text, member, Call, 0, Call.Length) == 0)
        {
            int close = text.IndexOf("\")", member, StringComparison.Ordinal);
            return close < 0 ? null : text.Substring(start, close + 2 - start);
        }

        return text.Substring(start, member - start);
    }

    private static int EndOfName(string text, int start)
    {
        int end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '@'))
            end++;
        return end;
    }
}
