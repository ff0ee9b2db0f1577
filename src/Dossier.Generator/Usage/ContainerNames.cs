using System.Runtime.CompilerServices;
using Dossier.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Usage;

/// <summary>
/// The names and aliases of a container's records, as <c>Find</c> compares them, without retracted records. They are
/// read from the rows in the generated syntax trees and stored for each tree, so that an edit elsewhere does not read them again.
/// </summary>
internal sealed class ContainerNames
{
    private static readonly ConditionalWeakTable<ClassDeclarationSyntax, NamesOfFile> Read = new();

    private readonly List<NamesOfFile> _files = [];

    /// <summary>The names in a container that is generated in the compilation itself.</summary>
    public static ContainerNames Of(INamedTypeSymbol container, CancellationToken cancellation)
    {
        var names = new ContainerNames();
        foreach (SyntaxReference part in container.DeclaringSyntaxReferences)
        {
            if (part.GetSyntax(cancellation) is not ClassDeclarationSyntax declaration)
                continue;

            NamesOfFile file = Read.GetValue(declaration, static d => NamesOfFile.In(d));
            if (file.Names.Count > 0)
                names._files.Add(file);
        }

        return names;
    }

    /// <summary>The names and aliases, each with the id of its record.</summary>
    public IEnumerable<(string Name, string Id)> All => _files.SelectMany(static file => file.Names);

    /// <summary>Whether any record has the name or alias.</summary>
    /// <param name="name">The name, in any spelling with the same <see cref="NameKey"/>, or if none has it, the same loose key.</param>
    /// <param name="id">The id of the record; null when several have the name, for which <c>Find</c> returns null.</param>
    public bool Has(string name, out string? id)
    {
        string key = NameKey.Fold(name);
        return Has(_files, static file => file.Ids, key, out id) || Has(_files, static file => file.LooseIds, NameKey.Loosen(key), out id);
    }

    private static bool Has(
        List<NamesOfFile> files, Func<NamesOfFile, IReadOnlyDictionary<string, string?>> ids, string key, out string? id)
    {
        id = null;
        bool found = false;
        foreach (NamesOfFile file in files)
        {
            if (!ids(file).TryGetValue(key, out string? holder))
                continue;

            id = found ? null : holder;
            found = true;
        }

        return found;
    }

    /// <summary>The names and aliases that are near to a wrong one, the nearest first.</summary>
    public IReadOnlyList<string> Near(string name) => Suggestion.Near(name, All.Select(static known => known.Name));
}
