using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dossier.Package.Tests.Workbench;

/// <summary>A fix that is offered.</summary>
/// <param name="Document">Where.</param>
/// <param name="Provider">Whose it is.</param>
/// <param name="Action">What it does.</param>
/// <param name="Diagnostics">What else there is to fix.</param>
internal sealed record OfferedFix(Document Document, CodeFixProvider Provider, CodeAction Action, FixAllContext.DiagnosticProvider Diagnostics)
{
    /// <summary>What the light bulb says.</summary>
    public string Title => Action.Title;

    /// <summary>The statement after the fix.</summary>
    public async Task<string> StatementAsync() => await Editor.StatementAsync((await ApplyAsync(Action)).GetDocument(Document.Id)!);

    /// <summary>The solution after everything of the kind was fixed.</summary>
    public async Task<Solution> AllAsync(FixAllScope scope)
    {
        var context = new FixAllContext(Document, Provider, scope, Action.EquivalenceKey, Provider.FixableDiagnosticIds, Diagnostics, CancellationToken.None);
        return await ApplyAsync((await Provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    private static async Task<Solution> ApplyAsync(CodeAction action)
        => (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
}
