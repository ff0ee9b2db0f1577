namespace Dossier.Compiler.Reading;

/// <summary>
/// The keys at the top of a file that are not read: JSON seeds name their schema with <c>$schema</c>; <c>x-</c> keys are the curator's
/// own, a home for YAML anchors.
/// </summary>
internal static class IgnoredKeys
{
    /// <summary>Whether a key at the top of a file is not read.</summary>
    public static bool Contain(string key)
        => key.StartsWith("$", StringComparison.Ordinal) || key.StartsWith("x-", StringComparison.Ordinal);
}
