using Dossier.Generator.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Completion;

/// <summary>A text between quotation marks in which an id or a name is being written, as in <c>Actors.Get("|")</c>.</summary>
/// <param name="Span">What is between the quotation marks.</param>
/// <param name="Containers">The containers whose records may be meant.</param>
/// <param name="ByName">Whether it is a name or an alias, not an id.</param>
internal sealed record LookUpLiteral(TextSpan Span, IReadOnlyList<KnownContainer> Containers, bool ByName)
{
    private const string DatasetClass = "Dataset";
    private const string KindsMember = "Kinds";

    /// <summary>The text at a position; null when no id or name is written there.</summary>
    public static LookUpLiteral? At(SyntaxNode root, SemanticModel model, int position, CancellationToken cancellation)
    {
        if (root.FindToken(Math.Max(0, position - 1)) is not { RawKind: (int)SyntaxKind.StringLiteralToken } token
            || ContentOf(token) is not { } content || position < content.Start || position > content.End
            || token.Parent is not LiteralExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument })
            return null;

        string method = MethodOf(call.Expression);
        if (method is not ("Get" or "TryGet" or "Find" or "FindAll" or "Suggest") || TypeOf(call, model, cancellation) is not { } type)
            return null;

        var containers = new Containers(model.Compilation);
        bool byName = method is "Find" or "FindAll" or "Suggest";
        int index = list.Arguments.IndexOf(argument);
        if (containers.Of(type) is { } container)
            return index == 0 ? new LookUpLiteral(content, [container], byName) : null;

        // The dataset as a whole takes a kind before the id, which is known when the program runs: any record may be meant.
        if (type.Name != DatasetClass || type.GetMembers(KindsMember).IsEmpty || index != (byName ? 0 : 1))
            return null;
        IReadOnlyList<KnownContainer> all = containers.All();
        return all.Count == 0 ? null : new LookUpLiteral(content, all, byName);
    }

    /// <summary>A text as it is written between the quotation marks around a span.</summary>
    public static string Escape(string written, SourceText text, TextSpan span)
        => span.Start >= 2 && text[span.Start - 1] == '"' && text[span.Start - 2] == '@' ? written.Replace("\"", "\"\"")
            : SymbolDisplay.FormatLiteral(written, quote: true) is var quoted ? quoted.Substring(1, quoted.Length - 2) : written;

    // Also of a text that is not closed yet.
    private static TextSpan? ContentOf(SyntaxToken token)
    {
        string text = token.Text;
        int start = text.StartsWith("@\"", StringComparison.Ordinal) ? 2 : 1;
        int end = text.Length > start && text[text.Length - 1] == '"' ? text.Length - 1 : text.Length;
        return text.Length < start ? null : TextSpan.FromBounds(token.SpanStart + start, token.SpanStart + end);
    }

    private static string MethodOf(ExpressionSyntax called) => called switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        _ => "",
    };

    // While it is being written the call may have too few arguments, so that it is none of the method's overloads yet.
    private static INamedTypeSymbol? TypeOf(InvocationExpressionSyntax call, SemanticModel model, CancellationToken cancellation)
    {
        if (call.Expression is MemberAccessExpressionSyntax access)
            return model.GetSymbolInfo(access.Expression, cancellation).Symbol as INamedTypeSymbol;
        SymbolInfo info = model.GetSymbolInfo(call, cancellation);
        return (info.Symbol ?? info.CandidateSymbols.FirstOrDefault())?.ContainingType;
    }
}
