using Dossier.Compiler.Diagnostics;
using Dossier.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.Generator.Clashes;

/// <summary>
/// Finds names in the project's own code that hide generated names or are hidden by them. The compiler reports these too, but in many
/// messages that do not say how to solve the problem; an error that cannot be lowered says it.
/// </summary>
/// <remarks>
/// It uses the compilation, and so runs again at every key in an editor that asks for outputs which only matter to an implementation, as
/// Roslyn's do. Of the project's own code it looks at syntax alone unless a name is suspicious.
/// </remarks>
internal static class NameClashes
{
    /// <summary>Registers the checks.</summary>
    /// <param name="context">The generator's context.</param>
    /// <param name="input">The generated names; none when nothing is generated.</param>
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<ClashInput> input)
    {
        // Equal to no other, so that it tells that the references have changed. What was found is for these names in these references.
        var references = context.MetadataReferencesProvider.Collect().Select(static (_, _) => new object());
        var known = input.With(references).Select(static (joined, _) => new Joined<ClashInput, ReferencedNames>(joined.Left, new ReferencedNames()));
        context.RegisterImplementationSourceOutput(
            known.Combine(context.CompilationProvider),
            static (production, pair) => ReportOrFail(production, pair.Left.Left, pair.Left.Right, pair.Right));
    }

    private static void ReportOrFail(SourceProductionContext production, ClashInput input, ReferencedNames known, Compilation compilation)
    {
        try
        {
            Report(production, input, known, compilation);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            object[] arguments = [.. Fault.Arguments("comparing names with those of the project", "Name clashes are not reported.", exception)];
            Report(production, Rules.InternalError, Location.None, arguments);
        }
    }

    private static void Report(SourceProductionContext production, ClashInput input, ReferencedNames known, Compilation compilation)
    {
        List<TopLevelCode> files = TopLevelCode.Of(compilation, production.CancellationToken);
        foreach (TopLevelCode file in files)
        {
            foreach ((string space, MemberDeclarationSyntax member) in file.Members)
            {
                if (space == input.Namespace && NameOf(member) is { } name && input.Has(name.ValueText) && !Extends(member, name.ValueText, input))
                    Report(production, Rules.OwnTypeTaken, name.GetLocation(), name.ValueText, input.Namespace, $"Rename this one, or set <DossierNamespace> in the project file to another name, such as {input.Namespace}.Data");
            }
        }

        var referenced = new ReferencedCode(compilation, input, known);
        TakenNamespaces.Report(production, input, files, referenced);

        if (!input.IsChosen && HiddenName(files, input) is { } hidden)
            Report(production, Rules.NamespaceHidesType, hidden.GetLocation(), hidden.ValueText, input.Namespace);
        NearerNames.Report(production, input, files, referenced, compilation);
        AmbiguousUsings.Report(production, input, files, referenced);
    }

    /// <summary>Reports a rule at a location in C#.</summary>
    public static void Report(SourceProductionContext production, Rule rule, Location location, params object[] arguments)
        => production.ReportDiagnostic(Diagnostic.Create(ProblemOutput.DescriptorOf(rule), location, arguments));

    /// <summary>The name of a type that is not generic, as the generated types are not.</summary>
    public static SyntaxToken? NameOf(MemberDeclarationSyntax member) => member switch
    {
        TypeDeclarationSyntax type when type.TypeParameterList is null => type.Identifier,
        EnumDeclarationSyntax type => type.Identifier,
        DelegateDeclarationSyntax { TypeParameterList: null } type => type.Identifier,
        _ => null,
    };

    // Generated types are partial: a part of the same kind is not another type.
    private static bool Extends(MemberDeclarationSyntax member, string name, ClashInput input)
        => member.Modifiers.Any(SyntaxKind.PartialKeyword)
            && (member.IsKind(SyntaxKind.RecordDeclaration) ? input.Records.Items.Contains(name) : member.IsKind(SyntaxKind.ClassDeclaration) && input.Containers.Items.Contains(name));

    // Outside the namespace `Incidents`, the name means the namespace, and within it the class.
    private static SyntaxToken? HiddenName(List<TopLevelCode> files, ClashInput input)
    {
        int dot = input.Namespace.IndexOf('.');
        string first = dot < 0 ? input.Namespace : input.Namespace.Substring(0, dot);
        if (!input.Has(first))
            return null;

        var within = new HashSet<string>(StringComparer.Ordinal);
        foreach ((string space, MemberDeclarationSyntax member) in files.SelectMany(file => file.Members))
        {
            if (space == first && NameOf(member) is { } name)
                within.Add(name.ValueText);
            else if (space.StartsWith(first + ".", StringComparison.Ordinal))
                within.Add(space.Split('.')[1]);
        }

        if (dot >= 0)
            within.Add(input.Namespace.Split('.')[1]);
        foreach ((string space, MemberDeclarationSyntax member) in files.SelectMany(file => file.Members))
        {
            if (space == first || space.StartsWith(first + ".", StringComparison.Ordinal))
                continue;

            foreach (IdentifierNameSyntax use in member.DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                if (use.Identifier.ValueText == first && IsLeftmost(use) && !LeadsInto(use, within, dot < 0 ? input : null))
                    return use.Identifier;
            }
        }

        return null;
    }

    /// <summary>Whether a name starts an expression or a type, and is not a member access, a declaration or the name of an argument.</summary>
    public static bool IsLeftmost(IdentifierNameSyntax use) => use.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == use,
        QualifiedNameSyntax name => name.Left == use,
        AliasQualifiedNameSyntax or NameColonSyntax or NameEqualsSyntax or MemberBindingExpressionSyntax => false,
        AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax } assignment => assignment.Left != use,
        _ => true,
    };

    private static bool LeadsInto(IdentifierNameSyntax use, HashSet<string> within, ClashInput? input)
    {
        string? next = use.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
            QualifiedNameSyntax name => name.Right.Identifier.ValueText,
            _ => null,
        };
        return next is not null && (within.Contains(next) || input?.Has(next) == true);
    }
}
