using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Simplification;

namespace Dossier.CodeFixes;

/// <summary>Replaces the look-up of a record by a constant with the record's member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MemberFix))]
public sealed class MemberFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.KnownConstantId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SemanticModel? model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            // The argument itself may be a call, of `nameof`; the look-up is the call that contains it.
            if (root is null || model is null
                || !diagnostic.Properties.TryGetValue(Rules.MemberProperty, out string? member) || member is null
                || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax
                {
                    Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax call },
                }
                || MustBeCall(call, model, context.CancellationToken)
                || Replacement(call, member, model, context.CancellationToken) is not { } replacement)
                continue;

            Document changed = context.Document.WithSyntaxRoot(root.ReplaceNode(call, replacement));
            context.RegisterCodeFix(
                CodeAction.Create($"Use the member '{member}'", _ => Task.FromResult(changed), nameof(MemberFix)), diagnostic);
        }
    }

    // A qualifier before the name is kept. Without one, as after `using static`, the class is added, and removed again if
    // the name alone is enough.
    private static MemberAccessExpressionSyntax? Replacement(
        InvocationExpressionSyntax call, string member, SemanticModel model, CancellationToken cancellation)
    {
        IdentifierNameSyntax name = SyntaxFactory.IdentifierName(member);
        if (call.Expression is MemberAccessExpressionSyntax access)
            return access.WithName(name.WithTriviaFrom(access.Name)).WithTriviaFrom(call);

        if (model.GetSymbolInfo(call, cancellation).Symbol?.ContainingType is not { } container)
            return null;

        NameSyntax type = SyntaxFactory.ParseName(container.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
        return SyntaxFactory
            .MemberAccessExpression(SyntaxKind.SimpleMemberAccessExpression, type, name)
            .WithTriviaFrom(call)
            .WithAdditionalAnnotations(Simplifier.Annotation);
    }

    // A property is not a statement (CS0201), so a look-up must remain a call before a semicolon or as the body of a void method.
    private static bool MustBeCall(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        SyntaxNode outer = call;
        while (outer.Parent is ParenthesizedExpressionSyntax or PostfixUnaryExpressionSyntax)
            outer = outer.Parent;

        return outer.Parent switch
        {
            ExpressionStatementSyntax => true,
            ForStatementSyntax loop => loop.Condition != outer,
            AnonymousFunctionExpressionSyntax lambda => ReturnsNothing(model.GetSymbolInfo(lambda, cancellation).Symbol),
            ArrowExpressionClauseSyntax { Parent: { } member } => ReturnsNothing(model.GetDeclaredSymbol(member, cancellation)),
            _ => false,
        };
    }

    private static bool ReturnsNothing(ISymbol? symbol)
        => symbol is IMethodSymbol method
            && (method.ReturnsVoid || (method.IsAsync && method.ReturnType is INamedTypeSymbol { IsGenericType: false }));
}
