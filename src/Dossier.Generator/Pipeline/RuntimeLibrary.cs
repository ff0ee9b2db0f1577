using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Pipeline;

/// <summary>
/// Whether the project refers to the library on which the generated code is built. The package has none for netstandard2.0 or .NET
/// Framework. The references are looked at, and not the types in them, since they do not change when the code does.
/// </summary>
internal static class RuntimeLibrary
{
    private const string Assembly = "Dossier";

    /// <summary>Provides it.</summary>
    public static IncrementalValueProvider<Presence> Provide(IncrementalGeneratorInitializationContext context)
        => References.Any(context, static reference => References.IsTo(reference, Assembly) || IsUnknown(reference));

    // An assembly in memory has no file whose name could be compared.
    private static bool IsUnknown(MetadataReference reference) => reference is PortableExecutableReference { FilePath: null or "" };
}
