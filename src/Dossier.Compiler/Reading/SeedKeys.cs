namespace Dossier.Compiler.Reading;

/// <summary>The keys at the top of a seed that no kind of record has.</summary>
internal static class SeedKeys
{
    /// <summary>The head of a file: what goes for all of its records.</summary>
    public const string FileHead = "dossier";

    /// <summary>
    /// Whether a key is not read: JSON seeds name their schema with <c>$schema</c>; <c>x-</c> keys are the curator's own, a home for YAML
    /// anchors.
    /// </summary>
    public static bool IsIgnored(string key)
        => key.StartsWith("$", StringComparison.Ordinal) || key.StartsWith("x-", StringComparison.Ordinal);
}
