namespace Dossier.Compiler.Reading;

/// <summary>
/// Finds a key whose colon has no space after it, or is another character that looks like one, which YAML takes for text: <c>name:Kataib</c>.
/// </summary>
internal static class UnspacedKey
{
    /// <summary>Beginnings of addresses and numbers, which have a colon but are not keys.</summary>
    private static readonly string[] Schemes = ["urn", "doi", "mailto", "tel", "geo", "isbn", "issn", "data", "http", "https", "ftp", "file", "hdl", "ark"];

    /// <summary>Whether a range begins with a lower-case word and a colon without a space after it, and is not an address.</summary>
    public static bool IsAt(string text, int start, int end) => EndOf(text, start, end) >= 0;

    /// <summary>The offset of the colon of such a key; -1 when there is none.</summary>
    public static int EndOf(string text, int start, int end)
    {
        int offset = start;
        while (offset < end && (text[offset] is (>= 'a' and <= 'z') or '-' or '_' || (offset > start && text[offset] is (>= 'A' and <= 'Z') or (>= '0' and <= '9'))))
            offset++;
        if (offset > start && offset < end && text[start] != '-' && CharacterScan.LooksLikeColon(text[offset]))
            return offset;
        if (offset == start || offset + 1 >= end || text[offset] != ':' || text[offset + 1] == '/' || text[start] == '-')
            return -1;
        foreach (string scheme in Schemes)
        {
            if (scheme.Length == offset - start && string.CompareOrdinal(scheme, 0, text, start, scheme.Length) == 0)
                return -1;
        }

        return offset;
    }
}
