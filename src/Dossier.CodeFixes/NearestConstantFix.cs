using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.CodeFixes;

/// <summary>Replaces an id or name that no record has with the nearest one, or with one of the next.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestConstantFix))]
public sealed class NearestConstantFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Rules.UnknownConstantId);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (Diagnostic diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(Rules.NearestProperty, out string? nearest) || nearest is null)
                continue;

            // All of them are changed to the nearest alone: only for a single one can somebody look whether the next was meant.
            TextSpan span = diagnostic.Location.SourceSpan;
            string[] texts = nearest.Split('\n');
            for (int i = 0; i < texts.Length; i++)
            {
                string text = texts[i];
                string key = i == 0 ? nameof(NearestConstantFix) : nameof(NearestConstantFix) + i.ToString(CultureInfo.InvariantCulture);
                context.RegisterCodeFix(CodeAction.Create($"Change to '{text}'", c => ConstantText.ReplaceAsync(context.Document, span, text, c), key), diagnostic);
            }
        }

        return Task.CompletedTask;
    }
}
