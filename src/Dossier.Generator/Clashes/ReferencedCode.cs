using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Clashes;

/// <summary>
/// The namespaces of the assemblies that a project refers to. The compilation has them merged with its own code, and merging that takes as
/// long as everything else here: an editor does this at every key, and most of the code is what was generated.
/// </summary>
internal sealed class ReferencedCode
{
    private readonly Compilation _compilation;
    private readonly ReferencedNames _known;
    private readonly string[] _names;

    /// <summary>Looks at the assemblies of a compilation.</summary>
    /// <param name="compilation">The compilation.</param>
    /// <param name="input">The names to look for.</param>
    /// <param name="known">What was found before in these assemblies.</param>
    public ReferencedCode(Compilation compilation, ClashInput input, ReferencedNames known)
    {
        _compilation = compilation;
        _known = known;
        _names = [.. input.Names];
    }

    /// <summary>Which generated names are those of types or namespaces in a namespace; the global one is empty.</summary>
    public IEnumerable<string> Members(string space) => _known.Members(space, () => FindMembers(space));

    /// <summary>Which generated names are those of public types in a namespace, as code finds them that imports it.</summary>
    public IEnumerable<string> PublicTypes(string space) => _known.PublicTypes(space, () => FindPublicTypes(space));

    private IEnumerable<string> FindMembers(string space)
    {
        foreach (INamespaceSymbol found in Find(space))
        {
            foreach (string name in _names)
            {
                if (found.GetMembers(name).Any())
                    yield return name;
            }
        }
    }

    /// <summary>Whether a namespace has a namespace of a name.</summary>
    public bool HasNamespace(string space, string name)
    {
        foreach (INamespaceSymbol found in Find(space))
        {
            if (Within(found, name) is not null)
                return true;
        }

        return false;
    }

    private IEnumerable<string> FindPublicTypes(string space)
    {
        foreach (INamespaceSymbol found in Find(space))
        {
            if (!IsVisible(found.ContainingAssembly))
                continue;

            foreach (string name in _names)
            {
                foreach (INamedTypeSymbol type in found.GetTypeMembers(name, 0))
                {
                    if (type.DeclaredAccessibility == Accessibility.Public)
                        yield return name;
                }
            }
        }
    }

    private IEnumerable<INamespaceSymbol> Find(string space)
    {
        string[] parts = space.Length == 0 ? [] : space.Split('.');
        foreach (IAssemblySymbol assembly in _compilation.SourceModule.ReferencedAssemblySymbols)
        {
            INamespaceSymbol? found = assembly.GlobalNamespace;
            foreach (string part in parts)
                found = found is null ? null : Within(found, part);
            if (found is not null)
                yield return found;
        }
    }

    private static INamespaceSymbol? Within(INamespaceSymbol space, string name)
    {
        foreach (INamespaceOrTypeSymbol member in space.GetMembers(name))
        {
            if (member is INamespaceSymbol found)
                return found;
        }

        return null;
    }

    // Code reaches an assembly with an alias only through it.
    private bool IsVisible(IAssemblySymbol assembly)
        => _compilation.GetMetadataReference(assembly) is not { Properties.Aliases: { IsDefaultOrEmpty: false } aliases } || aliases.Contains(MetadataReferenceProperties.GlobalAlias);
}
