using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.CodeFixes;

/// <summary>Writes another text in place of a constant.</summary>
internal static class ConstantText
{
    /// <summary>Replaces the constant at a span.</summary>
    public static async Task<Document> ReplaceAsync(Document document, TextSpan span, string text, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax written)
            return document;

        SyntaxNode literal = SyntaxFactory
            .LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text))
            .WithTriviaFrom(written);
        return document.WithSyntaxRoot(root.ReplaceNode(written, literal));
    }
}
