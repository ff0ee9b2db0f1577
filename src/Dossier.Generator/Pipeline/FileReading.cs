using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Pipeline;

/// <summary>Whether the project refers to the package that reads exported files.</summary>
internal static class FileReading
{
    /// <summary>The assembly of the package.</summary>
    private const string Assembly = "Dossier.Parquet";

    /// <summary>Provides it. A project whose references are given anew and are the same has the same answer.</summary>
    public static IncrementalValueProvider<Presence> Provide(IncrementalGeneratorInitializationContext context)
        => context.MetadataReferencesProvider
            .Where(static reference => IsPackage(reference))
            .Collect()
            .Select(static (found, _) => new Presence(found.Length > 0));

    // A project in an editor is a compilation that is not written anywhere.
    private static bool IsPackage(MetadataReference reference) => reference switch
    {
        CompilationReference project => project.Compilation.AssemblyName == Assembly,
        PortableExecutableReference { FilePath: { } path } => string.Equals(Path.GetFileName(path), Assembly + ".dll", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
