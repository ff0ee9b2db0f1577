using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Package.Tests.Workbench;

/// <summary>A consumer as an editor has it open: MSBuild evaluates its project, and Roslyn's own services answer.</summary>
internal sealed class Editor : IDisposable
{
    private const string Caret = "|";

    private readonly MSBuildWorkspace _workspace;

    private Editor(MSBuildWorkspace workspace, Project project)
    {
        _workspace = workspace;
        Project = project;
    }

    public Project Project { get; }

    /// <summary>Opens a consumer that was built.</summary>
    public static async Task<Editor> OpenAsync(Bench bench, string consumer)
    {
        var workspace = MSBuildWorkspace.Create(new Dictionary<string, string> { ["DossierVersion"] = bench.Version });
        Project project = await workspace.OpenProjectAsync(bench.Consumers[consumer].WithoutMessages().PathOf(consumer + ".csproj"));
        Assert.DoesNotContain(workspace.Diagnostics, static diagnostic => diagnostic.Kind == WorkspaceDiagnosticKind.Failure);
        return new Editor(workspace, project);
    }

    /// <summary>What is offered at the caret in a statement.</summary>
    public async Task<Offered> CompleteAsync(string statement)
    {
        (Document document, int position) = Write(statement);
        CompletionService service = CompletionService.GetService(document)!;
        CompletionList list = await service.GetCompletionsAsync(document, position);
        return new Offered(document, service, list);
    }

    /// <summary>What a hover over the place of the caret shows.</summary>
    public async Task<string> HoverAsync(string statement)
    {
        (Document document, int position) = Write(statement);
        QuickInfoItem? item = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position);
        return string.Join('\n', item!.Sections.Where(static section => section.Kind == QuickInfoSectionKinds.DocumentationComments).Select(static section => section.Text)).ReplaceLineEndings("\n");
    }

    public void Dispose() => _workspace.Dispose();

    private (Document Document, int Position) Write(string statement)
    {
        string text = "static class Tried\n{\n    static void Try()\n    {\n        " + statement + "\n    }\n}\n";
        int position = text.IndexOf(Caret, StringComparison.Ordinal);
        return (Project.AddDocument("Tried.cs", SourceText.From(text.Remove(position, Caret.Length))), position);
    }
}

/// <summary>A completion list.</summary>
internal sealed record Offered(Document Document, CompletionService Service, CompletionList List)
{
    public IReadOnlyList<string> Texts => [.. List.ItemsList.Select(static item => item.DisplayText)];

    public CompletionItem this[string text]
    {
        get
        {
            CompletionItem[] found = [.. List.ItemsList.Where(item => item.DisplayText == text)];
            Assert.True(found.Length == 1, $"'{text}' is offered {found.Length} times: {string.Join(", ", found.Select(static item => item.InlineDescription))}");
            return found[0];
        }
    }

    /// <summary>What is shown beside the list for an item.</summary>
    public async Task<string> DescriptionAsync(string text) => (await Service.GetDescriptionAsync(Document, this[text]))!.Text.ReplaceLineEndings("\n");

    /// <summary>The line with the caret after an item was chosen.</summary>
    public async Task<string> ChosenAsync(CompletionItem item)
    {
        CompletionChange change = await Service.GetChangeAsync(Document, item);
        SourceText text = (await Document.GetTextAsync()).WithChanges(change.TextChange);
        return text.Lines.GetLineFromPosition(change.TextChange.Span.Start).ToString().Trim();
    }
}
