using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dossier.Compiler.Emitting;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Usage;

/// <summary>
/// The containers in a compilation and in the assemblies that it references. A class is a container if its assembly
/// lists its ids (<see cref="StatedIds"/>), whatever its name is.
/// </summary>
internal sealed class Containers(Compilation compilation)
{
    // An edit creates a new compilation, but neither new trees of generated code nor new symbols of references: the text is the
    // same object, so what was read from it is found again.
    private static readonly ConditionalWeakTable<string, StatedIds> Lists = new();

    private static readonly SymbolDisplayFormat NameWithNamespace = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted, SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private readonly ConcurrentDictionary<INamedTypeSymbol, KnownContainer?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The container of a class; null when the class is not one.</summary>
    public KnownContainer? Of(INamedTypeSymbol type)
    {
        if (!type.IsStatic || type.Arity > 0 || type.ContainingType is not null)
            return null;

        if (!_known.TryGetValue(type, out KnownContainer? known))
            _known[type] = known = Read(type);
        return known;
    }

    /// <summary>The containers of the compilation and of the assemblies that it references.</summary>
    public IReadOnlyList<KnownContainer> All()
    {
        var all = new List<KnownContainer>();
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols.Insert(0, compilation.Assembly))
        {
            foreach ((string name, _) in Stated(assembly))
            {
                if (assembly.GetTypeByMetadataName(name) is { } type && Of(type) is { } container)
                    all.Add(container);
            }
        }

        return all;
    }

    /// <summary>The name of another container of the same assembly with the id; null when none has it.</summary>
    public static string? OtherWithId(KnownContainer wanted, string id)
    {
        // Sorted by name, so that the message does not depend on the order of files.
        string? found = null;
        foreach ((string name, string text) in Stated(wanted.Type.ContainingAssembly))
        {
            if (name != NameOf(wanted.Type) && (found is null || string.CompareOrdinal(name, found) < 0) && ListOf(text).MemberOf(id) is not null)
                found = name;
        }

        return found?.Substring(found.LastIndexOf('.') + 1);
    }

    private KnownContainer? Read(INamedTypeSymbol type)
    {
        string wanted = NameOf(type);
        foreach ((string name, string text) in Stated(type.ContainingAssembly))
        {
            if (name == wanted)
                return new KnownContainer(type, ListOf(text), IsOwn(type));
        }

        return null;
    }

    // Names are only in the rows, which a reference assembly does not contain. The source of a referenced project is available in
    // the editor but not in a build, and messages must be the same in both.
    private bool IsOwn(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly);

    private static IEnumerable<(string Container, string Text)> Stated(IAssemblySymbol assembly)
    {
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (attribute.AttributeClass?.Name == "AssemblyMetadataAttribute"
                && attribute.ConstructorArguments is [{ Value: string key }, { Value: string text }]
                && StatedIds.ContainerOf(key) is { } container)
                yield return (container, text);
        }
    }

    private static StatedIds ListOf(string text) => Lists.GetValue(text, static text => StatedIds.Parse(text));

    private static string NameOf(INamedTypeSymbol type) => type.ToDisplayString(NameWithNamespace);
}
