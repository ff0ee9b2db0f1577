using System.Collections.Immutable;
using Dossier.Compiler.Planning;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.CodeFixes;

/// <summary>Replaces the member of a record that was renamed or superseded with that of the record to use.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuccessorFix))]
public sealed class SuccessorFix : CodeFixProvider
{
    /// <summary>The compiler's warning of an obsolete member with a message.</summary>
    private const string Obsolete = "CS0618";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Obsolete);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (root is null || model is null
                || NameIn(root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true)) is not { } name
                || model.GetSymbolInfo(name, context.CancellationToken).Symbol is not IPropertySymbol { IsStatic: true } member
                || Successor(member) is not { } successor)
                continue;

            // A look-up takes the place of the whole of `Incidents.Old`, a member that of its name.
            ExpressionSyntax replaced = name.Parent is MemberAccessExpressionSyntax whole && whole.Name == name ? whole : name;
            Document changed = context.Document.WithSyntaxRoot(root.ReplaceNode(replaced, Replacement(replaced, successor)));
            context.RegisterCodeFix(
                CodeAction.Create($"Use '{member.ContainingType.Name}.{successor}'", _ => Task.FromResult(changed), nameof(SuccessorFix)), diagnostic);
        }
    }

    // The compiler marks the whole of `Incidents.Old`; the name alone is replaced, and what qualifies it stays.
    private static SimpleNameSyntax? NameIn(SyntaxNode? node) => node switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        IdentifierNameSyntax name => name,
        _ => null,
    };

    /// <summary>What follows the class: a member, or a look-up of a record that has none; null when the class has no such thing.</summary>
    private static string? Successor(IPropertySymbol member)
    {
        foreach (AttributeData attribute in member.GetAttributes())
        {
            if (attribute.AttributeClass?.Name != nameof(ObsoleteAttribute) || attribute.ConstructorArguments is not [{ Value: string text }, ..]
                || ObsoleteText.SuccessorIn(text) is not { } successor || !successor.StartsWith(member.ContainingType.Name + ".", StringComparison.Ordinal))
                continue;

            string rest = successor.Substring(member.ContainingType.Name.Length + 1);
            int call = rest.IndexOf('(');
            return member.ContainingType.GetMembers(call < 0 ? rest : rest.Substring(0, call)).IsEmpty ? null : rest;
        }

        return null;
    }

    private static ExpressionSyntax Replacement(ExpressionSyntax replaced, string successor)
    {
        ExpressionSyntax used = SyntaxFactory.ParseExpression(successor);
        if (replaced is not MemberAccessExpressionSyntax access)
            return used.WithTriviaFrom(replaced);
        return used is InvocationExpressionSyntax { Expression: IdentifierNameSyntax method } call
            ? call.WithExpression(access.WithName(method.WithTriviaFrom(access.Name)).WithoutTrailingTrivia()).WithTriviaFrom(replaced)
            : access.WithName(((IdentifierNameSyntax)used).WithTriviaFrom(access.Name));
    }
}
