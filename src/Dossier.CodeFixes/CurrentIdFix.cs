using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.CodeFixes;

/// <summary>Replaces the former id of a record with the id that it has now, where a look-up cannot be replaced with a member.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(CurrentIdFix))]
public sealed class CurrentIdFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.KnownConstantId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(Rules.CurrentIdProperty, out string? current) || current is null)
                continue;

            TextSpan span = diagnostic.Location.SourceSpan;
            context.RegisterCodeFix(
                CodeAction.Create($"Change to '{current}', the id that it has now", c => ConstantText.ReplaceAsync(context.Document, span, current, c), nameof(CurrentIdFix)),
                diagnostic);
        }

        return Task.CompletedTask;
    }
}
