using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Pipeline;

/// <summary>Which assemblies of Dossier the project refers to.</summary>
internal static class References
{
    /// <summary>Provides whether any is one that is looked for. A project whose references are given anew and are the same has the same answer.</summary>
    public static IncrementalValueProvider<Presence> Any(IncrementalGeneratorInitializationContext context, Func<MetadataReference, bool> isOne)
        => context.MetadataReferencesProvider
            .Where(isOne)
            .Collect()
            .Select(static (found, _) => new Presence(found.Length > 0));

    /// <summary>Whether a reference is to an assembly. A project in an editor is a compilation that is not written anywhere.</summary>
    public static bool IsTo(MetadataReference reference, string assembly) => reference switch
    {
        CompilationReference project => project.Compilation.AssemblyName == assembly,
        PortableExecutableReference { FilePath: { } path } => string.Equals(Path.GetFileName(path), assembly + ".dll", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };
}
