using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dossier.CodeFixes;

/// <summary>
/// Offers the members that are near to one that no record has. A member that was renamed in C# alone is such a one: its name comes from the
/// id in the seed, so that the way back is offered, and the offer says where to rename.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownMemberFix))]
public sealed class UnknownMemberFix : CodeFixProvider
{
    /// <summary>The compiler's error of a type that has no such member.</summary>
    private const string NoSuchMember = "CS0117";

    private const string RecordInterface = "IDossierRecord";
    private const int MostOffered = 3;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(NoSuchMember);

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
                || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not SimpleNameSyntax { Parent: MemberAccessExpressionSyntax access } name
                || model.GetSymbolInfo(access.Expression, context.CancellationToken).Symbol is not INamedTypeSymbol { IsStatic: true } type)
                continue;

            int number = 0;
            foreach (string near in NearestText.FindAll(name.Identifier.ValueText, MembersOf(type)).Take(MostOffered))
            {
                Document changed = context.Document.WithSyntaxRoot(root.ReplaceNode(name, SyntaxFactory.IdentifierName(near).WithTriviaFrom(name)));
                string key = nameof(UnknownMemberFix) + number++.ToString(CultureInfo.InvariantCulture);
                context.RegisterCodeFix(
                    CodeAction.Create($"Change to '{near}' (its name comes from the id in the seed: rename it there)", _ => Task.FromResult(changed), key), diagnostic);
            }
        }
    }

    // The members that are records, and are not obsolete themselves.
    private static IEnumerable<string> MembersOf(INamedTypeSymbol type)
        => type.GetMembers().OfType<IPropertySymbol>()
            .Where(static member => member.IsStatic && member.Type.AllInterfaces.Any(static one => one.Name == RecordInterface)
                && !member.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(ObsoleteAttribute)))
            .Select(static member => member.Name);
}
