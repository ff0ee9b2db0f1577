using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Package.Tests.Workbench;

/// <summary>A project as an editor has it open: MSBuild evaluated it, and Roslyn's own services answer.</summary>
internal sealed class Editor(Project project)
{
    private const string Caret = "|";

    public Project Project => project;

    /// <summary>What is offered at the caret in a statement.</summary>
    public async Task<Offered> CompleteAsync(string statement)
    {
        (Document document, int position) = Write(statement);
        CompletionService service = CompletionService.GetService(document)!;
        return new Offered(document, service, await service.GetCompletionsAsync(document, position));
    }

    /// <summary>The sections of what a hover over the place of the caret shows, by kind.</summary>
    public async Task<ILookup<string, string>> HoverAsync(string statement)
    {
        (Document document, int position) = Write(statement);
        QuickInfoItem? item = await QuickInfoService.GetService(document)!.GetQuickInfoAsync(document, position);
        Assert.NotNull(item);
        return item.Sections.ToLookup(static section => section.Kind, static section => section.Text.ReplaceLineEndings("\n"));
    }

    /// <summary>What the light bulb at the caret in a statement has of the package.</summary>
    public async Task<IReadOnlyList<OfferedFix>> FixesAsync(string statement)
    {
        (Document document, int position) = Write(statement);
        return await LightBulb.AtAsync(document, position);
    }

    /// <summary>A document with a statement, and where the caret is in it.</summary>
    public (Document Document, int Position) Write(string statement)
    {
        string text = "static class Tried\n{\n    static void Try()\n    {\n        " + statement + "\n    }\n}\n";
        int position = text.IndexOf(Caret, StringComparison.Ordinal);
        return (project.AddDocument("Tried.cs", SourceText.From(text.Remove(position, Caret.Length))), position);
    }

    /// <summary>The statement as it is in a document that <see cref="Write"/> made.</summary>
    public static async Task<string> StatementAsync(Document document) => (await document.GetTextAsync()).Lines[4].ToString().Trim();
}
