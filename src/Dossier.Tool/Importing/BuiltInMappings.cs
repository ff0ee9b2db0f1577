namespace Dossier.Tool.Importing;

/// <summary>The mappings that come with the command.</summary>
internal static class BuiltInMappings
{
    private const string Prefix = "Mappings/";
    private const string Ending = ".map.yaml";

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(BuiltInMappings).Assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal)).Select(static name => name[Prefix.Length..^Ending.Length]).Order(StringComparer.Ordinal)];

    /// <summary>The text of one; null if there is none of that name.</summary>
    public static string? TextOf(string name)
    {
        using Stream? stream = typeof(BuiltInMappings).Assembly.GetManifestResourceStream(Prefix + name + Ending);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
