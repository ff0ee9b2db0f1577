namespace Dossier.Compiler.Checking;

/// <summary>The end of a message that names the nearest right answer.</summary>
internal static class Suggestion
{
    /// <summary><c> Did you mean 'x'?</c> with a leading space, or nothing when no candidate is near.</summary>
    public static string For(string wrong, IReadOnlyCollection<string> candidates)
        => NearestText.Find(wrong, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";
}
