using Dossier.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Clashes;

/// <summary>
/// Finds using directives that make generated names ambiguous. A project with seeds may refer to another with seeds, and each has its own
/// <c>Incidents</c>. A file that imports the other's namespace in addition to its own cannot say which it means.
/// </summary>
internal static class AmbiguousUsings
{
    /// <summary>Reports each directive because of which a name in the code is ambiguous.</summary>
    public static void Report(SourceProductionContext production, ClashInput input, List<TopLevelCode> files, ReferencedCode referenced)
    {
        var others = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        bool isGlobal = IsGlobal(input, files);
        var globals = files.SelectMany(file => file.Usings.Where(u => IsGlobal(u.Directive))).ToList();
        var reported = new HashSet<UsingDirectiveSyntax>();
        foreach (TopLevelCode file in files)
        {
            if (!isGlobal && !file.Imports(input.Namespace))
                continue;

            foreach ((string space, UsingDirectiveSyntax directive) in file.Usings.Where(u => !IsGlobal(u.Directive)).Concat(globals))
            {
                if (space == input.Namespace || reported.Contains(directive) || Shared(space, input, referenced, others) is not { Count: > 0 } shared)
                    continue;

                if (FirstUse(file, input, shared) is { } name && reported.Add(directive))
                    NameClashes.Report(production, Rules.AmbiguousUsing, directive.GetLocation(), space, name, input.Namespace);
            }
        }
    }

    /// <summary>Whether the generated names are visible in every file.</summary>
    public static bool IsGlobal(ClashInput input, List<TopLevelCode> files)
        => input.IsGlobal || files.Any(file => file.Usings.Any(u => IsGlobal(u.Directive) && u.Namespace == input.Namespace));

    private static bool IsGlobal(UsingDirectiveSyntax directive) => !directive.GlobalKeyword.IsKind(SyntaxKind.None);

    // The containers that a namespace of another assembly has too.
    private static HashSet<string> Shared(string space, ClashInput input, ReferencedCode referenced, Dictionary<string, HashSet<string>> known)
    {
        if (known.TryGetValue(space, out HashSet<string>? shared))
            return shared;

        shared = new HashSet<string>(referenced.PublicTypes(space), StringComparer.Ordinal);
        shared.ExceptWith(input.Enums.Items);
        known.Add(space, shared);
        return shared;
    }

    // Code within the project's own namespace finds the names there first.
    private static string? FirstUse(TopLevelCode file, ClashInput input, HashSet<string> names)
    {
        foreach ((string space, MemberDeclarationSyntax member) in file.Members)
        {
            if (TopLevelCode.IsWithin(space, input.Namespace))
                continue;

            foreach (IdentifierNameSyntax use in member.DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (names.Contains(use.Identifier.ValueText) && NameClashes.IsLeftmost(use) && IsType(use))
                    return use.Identifier.ValueText;
            }
        }

        return null;
    }

    // `Incidents.Get(...)`, `Incident strike`: a bare name may be anything else.
    private static bool IsType(IdentifierNameSyntax use)
        => use.Parent is MemberAccessExpressionSyntax or VariableDeclarationSyntax or ParameterSyntax or TypeArgumentListSyntax or ObjectCreationExpressionSyntax
            or NullableTypeSyntax or MethodDeclarationSyntax or PropertyDeclarationSyntax or ForEachStatementSyntax or TypeOfExpressionSyntax;
}
