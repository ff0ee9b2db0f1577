namespace Dossier.Compiler.Reading;

/// <summary>What both readers do to the text of a value.</summary>
internal static class SeedScalars
{
    /// <summary>The beginning of a text, as much as a value may hold; never half a character.</summary>
    public static string Truncate(string text)
    {
        if (text.Length <= SeedLimits.ValueCharacters)
            return text;
        int length = SeedLimits.ValueCharacters;
        return text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);
    }
}
