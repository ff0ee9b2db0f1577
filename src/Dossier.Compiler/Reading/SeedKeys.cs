namespace Dossier.Compiler.Reading;

/// <summary>What reading has to know of the words of seeds: the keys at the top that no kind of record has, and the name of a record.</summary>
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

    /// <summary>The field that every kind of record has, and by which fields are told from records.</summary>
    public const string Name = "name";
}
