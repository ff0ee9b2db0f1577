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
    private const string ContainerProperty = "Dossier.Container";

    // Of an item that is a name: whether the name is written, or the id beside it.
    private const string NameProperty = "Dossier.Name";
    private const string WritesName = "name";
    private const string WritesId = "id";

    // Between the kind of a record and what else is written beside an item, where records of several kinds are offered.
    private const string AfterKind = ": ";

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
        foreach (KnownContainer container in literal.Containers)
            Add(context, container, literal.ByName, literal.Containers.Count == 1 ? "" : container.Type.Name + AfterKind);
    }

    /// <inheritdoc/>
    public override async Task<CompletionChange> GetChangeAsync(Document document, CompletionItem item, char? commitKey, CancellationToken cancellationToken)
    {
        if (!item.Properties.TryGetValue(NameProperty, out string? writes))
            return CompletionChange.Create(new TextChange(item.Span, item.DisplayText));
        if (writes == WritesId)
            return CompletionChange.Create(new TextChange(item.Span, BesideOf(item)));
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return CompletionChange.Create(new TextChange(item.Span, LookUpLiteral.Escape(item.DisplayText, text, item.Span)));
    }

    /// <inheritdoc/>
    public override async Task<CompletionDescription?> GetDescriptionAsync(Document document, CompletionItem item, CancellationToken cancellationToken)
    {
        if (!item.Properties.TryGetValue(ContainerProperty, out string? container)
            || await document.Project.GetCompilationAsync(cancellationToken).ConfigureAwait(false) is not { } compilation
            || compilation.GetTypeByMetadataName(container) is not { } type
            || new Containers(compilation).Of(type) is not { } known)
            return CompletionDescription.Empty;

        string id = item.Properties.ContainsKey(NameProperty) ? BesideOf(item) : item.DisplayText;
        return CompletionDescription.FromText(RecordTexts.DescriptionOf(known, id, cancellationToken));
    }

    // Tens of thousands of items are made at each request, so that all of a container share their properties: an id is its own text, and
    // beside a name is the id.
    private static void Add(CompletionContext context, KnownContainer container, bool byName, string kind)
    {
        ImmutableDictionary<string, string> properties = ImmutableDictionary<string, string>.Empty.Add(ContainerProperty, RecordTexts.MetadataName(container.Type));
        ImmutableDictionary<string, string> ofNames = properties.Add(NameProperty, byName ? WritesName : WritesId);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string name, string id) in RecordTexts.NamesOf(container, context.CancellationToken))
        {
            if (!names.ContainsKey(id))
                names.Add(id, name);
            context.AddItem(Item(name, kind.Length == 0 ? id : kind + id, ofNames));
        }

        if (byName)
            return;
        foreach (string id in container.Ids.Ids)
            context.AddItem(Item(id, names.TryGetValue(id, out string? name) ? kind + name : kind.Length == 0 ? "" : container.Type.Name, properties));
    }

    private static CompletionItem Item(string shown, string beside, ImmutableDictionary<string, string> properties)
        => CompletionItem.Create(shown, shown, shown, properties, Tags, Rules, inlineDescription: beside);

    // The id beside a name, after the kind where one is written: no id has a blank.
    private static string BesideOf(CompletionItem item) => item.InlineDescription.Substring(item.InlineDescription.LastIndexOf(' ') + 1);

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
