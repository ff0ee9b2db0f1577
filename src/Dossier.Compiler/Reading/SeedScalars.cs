namespace Dossier.Compiler.Reading;

/// <summary>Processing of scalar text that both readers share.</summary>
internal static class SeedScalars
{
    /// <summary>The beginning of a text, up to the longest value allowed; never half a surrogate pair.</summary>
    public static string Truncate(string text)
    {
        if (text.Length <= SeedLimits.ValueCharacters)
            return text;
        int length = SeedLimits.ValueCharacters;
        return text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);
    }
}
