using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Pipeline;

/// <summary>Whether the project refers to the package that reads exported files.</summary>
internal static class FileReading
{
    /// <summary>The assembly of the package.</summary>
    private const string Assembly = "Dossier.Parquet";

    /// <summary>Provides it.</summary>
    public static IncrementalValueProvider<Presence> Provide(IncrementalGeneratorInitializationContext context)
        => References.Any(context, static reference => References.IsTo(reference, Assembly));
}
