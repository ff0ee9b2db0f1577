namespace Dossier.Tool.Telling;

/// <summary>A count in words, with those of the source that are beside its number: "at least 62 (more than sixty)".</summary>
internal static class CountWords
{
    /// <summary>The words. Where there is no number, those of the source are all there is, and need no parentheses.</summary>
    public static string Of(Estimate count) => count.HasNumber ? count.ToString("W", null) : count.ToString();
}
