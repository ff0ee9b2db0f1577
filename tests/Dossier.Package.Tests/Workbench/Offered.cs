using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;

namespace Dossier.Package.Tests.Workbench;

/// <summary>A completion list.</summary>
internal sealed record Offered(Document Document, CompletionService Service, CompletionList List)
{
    public IReadOnlyList<string> Texts { get; } = [.. List.ItemsList.Select(static item => item.DisplayText)];

    public CompletionItem this[string text]
    {
        get
        {
            CompletionItem[] found = [.. List.ItemsList.Where(item => item.DisplayText == text)];
            Assert.True(found.Length == 1, $"'{text}' is offered {found.Length} times: {string.Join(", ", found.Select(static item => item.InlineDescription))}");
            return found[0];
        }
    }

    /// <summary>What is left of the list when something was typed, the best first.</summary>
    public IReadOnlyList<string> Matching(string typed)
        => [.. Service.FilterItems(Document, [.. List.ItemsList], typed).Select(static item => item.DisplayText)];

    /// <summary>What is shown beside the list for an item.</summary>
    public async Task<string> DescriptionAsync(string text) => (await Service.GetDescriptionAsync(Document, this[text]))!.Text.ReplaceLineEndings("\n");

    /// <summary>The statement after an item was chosen.</summary>
    public async Task<string> ChosenAsync(CompletionItem item)
    {
        CompletionChange change = await Service.GetChangeAsync(Document, item);
        return await Editor.StatementAsync(Document.WithText((await Document.GetTextAsync()).WithChanges(change.TextChange)));
    }
}
