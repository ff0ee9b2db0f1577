using System.Collections.Immutable;
using System.Composition;
using Dossier.Generator.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.Options;
using Microsoft.CodeAnalysis.Tags;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Completion;

/// <summary>
/// Offers the ids of records inside <c>Get("")</c> and <c>TryGet("")</c>, and their names inside <c>Find("")</c>. An id is also found by the
/// names and aliases of its record: whoever types "CENTCOM" is offered <c>us-central-command</c>.
/// </summary>
[ExportCompletionProvider(nameof(IdCompletion), LanguageNames.CSharp)]
[Shared]
public sealed class IdCompletion : CompletionProvider
{
    private const string InsertProperty = "Dossier.Insert";
    private const string IdProperty = "Dossier.Id";
    private const string ContainerProperty = "Dossier.Container";

    private static readonly ImmutableArray<string> Tags = ImmutableArray.Create(WellKnownTags.Constant);

    // Names hold blanks and hyphens, which end a word in C#; and a blank is no choice of an item.
    private static readonly CompletionItemRules Rules = CompletionItemRules.Create(
        filterCharacterRules: ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Add, '-', ' ', '\'', '.', '(', ')', ',')),
        commitCharacterRules: ImmutableArray.Create(CharacterSetModificationRule.Create(CharacterSetModificationKind.Replace)),
        enterKeyRule: EnterKeyRule.Never);

    /// <inheritdoc/>
    public override bool ShouldTriggerCompletion(SourceText text, int caretPosition, CompletionTrigger trigger, OptionSet options)
        => trigger.Kind != CompletionTriggerKind.Insertion || (trigger.Character is '"' or '-' || char.IsLetterOrDigit(trigger.Character) ? IsInLookUp(text, caretPosition) : false);

    /// <inheritdoc/>
    public override async Task ProvideCompletionsAsync(CompletionContext context)
    {
        SourceText text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
        if (!IsInLookUp(text, context.Position)
            || await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root
            || await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model
            || LookUpLiteral.At(root, model, context.Position, context.CancellationToken) is not { } literal)
            return;

        context.CompletionListSpan = literal.Span;
        context.IsExclusive = true;
        bool isOne = literal.Containers.Count == 1;
        foreach (KnownContainer container in literal.Containers)
        {
            ImmutableDictionary<string, string> properties = ImmutableDictionary<string, string>.Empty.Add(ContainerProperty, RecordTexts.MetadataName(container.Type));
            string suffix = isOne ? "" : container.Type.Name;
            if (!literal.ByName)
            {
                foreach (string id in container.Ids.Ids)
                    context.AddItem(Item(id, suffix, properties, id, null));
            }

            foreach ((string name, string id) in RecordTexts.NamesOf(container, context.CancellationToken))
                context.AddItem(Item(name, id, properties, id, literal.ByName ? literal.Escape(name) : id));
        }
    }

    /// <inheritdoc/>
    public override Task<CompletionChange> GetChangeAsync(Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken)
        => Task.FromResult(CompletionChange.Create(new TextChange(item.Span, item.Properties.TryGetValue(InsertProperty, out string? insert) ? insert : item.DisplayText)));

    /// <inheritdoc/>
    public override async Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken)
    {
        if (!item.Properties.TryGetValue(ContainerProperty, out string? container)
            || await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation
            || compilation.GetTypeByMetadataName(container) is not { } type
            || new Containers(compilation).Of(type, cancellationToken) is not { } known)
            return CompletionDescription.Empty;

        string id = item.Properties.TryGetValue(IdProperty, out string? stated) ? stated : item.DisplayText;
        return CompletionDescription.FromText(RecordTexts.DescriptionOf(known, id, cancellationToken));
    }

    // Ten thousand items are made at each request: one that is its own text needs nothing but the container.
    private static CompletionItem Item(string shown, string beside, ImmutableDictionary<string, string> properties, string id, string? insert)
    {
        if (shown != id)
            properties = properties.SetItem(IdProperty, id);
        if (insert is not null && insert != shown)
            properties = properties.SetItem(InsertProperty, insert);
        return CompletionItem.Create(shown, shown, shown, properties, Tags, Rules, inlineDescription: beside);
    }

    // Looked at for every key, so by the text alone: a quotation mark on this line, behind a look-up.
    private static bool IsInLookUp(SourceText text, int position)
    {
        if (position > text.Length)
            return false;
        int start = text.Lines.GetLineFromPosition(position).Start;
        int quote = -1;
        for (int i = position - 1; i >= start && quote < 0; i--)
        {
            if (text[i] == '"')
                quote = i;
        }

        if (quote < 0)
            return false;
        string before = text.ToString(TextSpan.FromBounds(start, quote));
        return before.Contains("Get(") || before.Contains("Find(") || before.Contains("FindAll(") || before.Contains("Suggest(");
    }
}
