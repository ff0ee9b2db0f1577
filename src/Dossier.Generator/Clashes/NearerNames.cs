using Dossier.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Clashes;

/// <summary>
/// Finds types and namespaces that the code finds before the generated ones, such as a class <c>Incidents</c> in no namespace: the
/// compiler looks through the namespaces around the code before those that it imports. A project may mean its own type, so only what it
/// does not have is reported, which does not compile.
/// </summary>
internal static class NearerNames
{
    /// <summary>Reports each name once, at its declaration.</summary>
    public static void Report(SourceProductionContext production, ClashInput input, List<TopLevelCode> files, ReferencedCode referenced, Compilation compilation)
    {
        // Nearly always there are none, and no code is searched.
        HashSet<string> nearer = Candidates(input, files, referenced);
        if (nearer.Count == 0)
            return;

        bool isGlobal = AmbiguousUsings.IsGlobal(input, files);
        foreach (TopLevelCode file in files.Where(file => isGlobal || file.Imports(input.Namespace)))
        {
            SemanticModel? model = null;
            foreach (IdentifierNameSyntax use in file.Members
                .Where(declared => !TopLevelCode.IsWithin(declared.Namespace, input.Namespace))
                .SelectMany(declared => declared.Member.DescendantNodes().OfType<IdentifierNameSyntax>()))
            {
                string name = use.Identifier.ValueText;
                if (!nearer.Contains(name) || !NameClashes.IsLeftmost(use))
                    continue;

                model ??= compilation.GetSemanticModel(file.Root.SyntaxTree);
                if (Hiding(use, model, production.CancellationToken) is not { } symbol)
                    continue;

                nearer.Remove(name);
                Location place = symbol.Locations.FirstOrDefault(static place => place.SourceTree is { } tree && TopLevelCode.IsOwn(tree)) ?? use.GetLocation();
                NameClashes.Report(
                    production, Rules.OwnTypeTaken, place, name, input.Namespace,
                    $"Code outside of that namespace finds this one first: rename this one, or write {input.Namespace}.{name} where the code means the other");
            }
        }
    }

    // The root of the dataset's namespace is a rule of its own.
    private static HashSet<string> Candidates(ClashInput input, List<TopLevelCode> files, ReferencedCode referenced)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (TopLevelCode file in files)
        {
            foreach ((string space, MemberDeclarationSyntax member) in file.Members)
            {
                if (space != input.Namespace && NameClashes.NameOf(member) is { } name && input.Has(name.ValueText))
                    found.Add(name.ValueText);
            }

            found.UnionWith(file.Namespaces.Select(static declared => declared.Name.ValueText).Where(input.Has));
        }

        for (string space = input.Namespace; space.Length > 0;)
        {
            space = space.Substring(0, Math.Max(0, space.LastIndexOf('.')));
            found.UnionWith(referenced.Members(space));
        }

        found.Remove(input.Namespace.Split('.')[0]);
        return found;
    }

    // The type or namespace that a use means, if it does not have what the use looks for in it.
    private static INamespaceOrTypeSymbol? Hiding(IdentifierNameSyntax use, SemanticModel model, CancellationToken cancellation)
    {
        SymbolInfo info = model.GetSymbolInfo(use, cancellation);
        ISymbol? found = info.Symbol ?? info.CandidateSymbols.FirstOrDefault();
        if (found is not INamespaceOrTypeSymbol symbol)
            return null;

        string? member = use.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            QualifiedNameSyntax name => name.Right.Identifier.ValueText,
            _ => null,
        };
        if (member is not null)
            return model.LookupSymbols(use.SpanStart, symbol, member).IsEmpty ? symbol : null;

        return symbol is INamespaceSymbol && use.Parent is not ArgumentSyntax ? symbol : null;
    }
}
