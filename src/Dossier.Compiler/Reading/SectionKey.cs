namespace Dossier.Compiler.Reading;

/// <summary>Recognizes the key of a section of a YAML seed by its line, without reading the text.</summary>
internal static class SectionKey
{
    /// <summary>
    /// The key at the start of a line, if it is a plain word with its records on the lines below; null otherwise. What is not a section of records
    /// may be beside its key.
    /// </summary>
    public static string? At(string text, int start)
    {
        int end = start;
        while (end < text.Length && text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-' or '_')
            end++;
        if (end == start || text[start] == '-' || end >= text.Length || text[end] != ':' || !YamlText.IsBlank(text, end + 1))
            return null;

        string key = text.Substring(start, end - start);
        return HasRecords(key) && !YamlText.IsBlankLine(text, end + 1) ? null : key;
    }

    /// <summary>Whether a section has records, by its key.</summary>
    public static bool HasRecords(string key) => key != SeedKeys.FileHead && !SeedKeys.IsIgnored(key);
}
