namespace Dossier.Compiler.Reading;

/// <summary>The words of seeds that reading needs: the keys at the top that are not kinds, and the key of a record's name.</summary>
internal static class SeedKeys
{
    /// <summary>The head of a file, which applies to all of its records.</summary>
    public const string FileHead = "dossier";

    /// <summary>
    /// Whether a key is skipped: JSON seeds name their schema with <c>$schema</c>; keys beginning with <c>x-</c> are for the curator's own use,
    /// such as YAML anchors.
    /// </summary>
    public static bool IsIgnored(string key)
        => key.StartsWith("$", StringComparison.Ordinal) || key.StartsWith("x-", StringComparison.Ordinal);

    /// <summary>The field that every kind of record has. A map with it is a record and not fields of one.</summary>
    public const string Name = "name";
}
