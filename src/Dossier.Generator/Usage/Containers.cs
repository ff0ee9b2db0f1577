using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Dossier.Compiler.Emitting;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Usage;

/// <summary>
/// The containers that a compilation sees, its own and those of the assemblies that it refers to. A class is a container when its
/// assembly says so by stating the ids in it (<see cref="StatedIds"/>), whatever it is called.
/// </summary>
internal sealed class Containers(Compilation compilation)
{
    // An edit makes a new compilation, but neither new trees of what was generated nor new symbols of references: the text is the
    // same object, and what was read from it is still there.
    private static readonly ConditionalWeakTable<string, StatedIds> Lists = new();

    private static readonly SymbolDisplayFormat NameWithNamespace = new(
        SymbolDisplayGlobalNamespaceStyle.Omitted, SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private readonly ConcurrentDictionary<INamedTypeSymbol, KnownContainer?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>What is known of the class; null when it is no container.</summary>
    public KnownContainer? Of(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (!type.IsStatic || type.Arity > 0 || type.ContainingType is not null)
            return null;

        if (!_known.TryGetValue(type, out KnownContainer? known))
            _known[type] = known = Read(type, cancellation);
        return known;
    }

    /// <summary>The name of another container of the same assembly that has the id; null when none has.</summary>
    public static string? OtherWithId(KnownContainer wanted, string id)
    {
        // By name, so that the message does not depend on the order of files.
        string? found = null;
        foreach ((string name, string text) in Stated(wanted.Type.ContainingAssembly))
        {
            if (name != NameOf(wanted.Type) && (found is null || string.CompareOrdinal(name, found) < 0) && ListOf(text).MemberOf(id) is not null)
                found = name;
        }

        return found?.Substring(found.LastIndexOf('.') + 1);
    }

    private KnownContainer? Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        string wanted = NameOf(type);
        foreach ((string name, string text) in Stated(type.ContainingAssembly))
        {
            if (name == wanted)
                return new KnownContainer(type, ListOf(text), NamesOf(type, cancellation));
        }

        return null;
    }

    // Names are in the rows alone, which a reference assembly does not have. A project in the same solution would show its source in
    // the editor and not in a build; a message must not depend on which of the two looked.
    private ContainerNames? NamesOf(INamedTypeSymbol type, CancellationToken cancellation)
        => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) ? ContainerNames.Of(type, cancellation) : null;

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
