using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Tool.Importing.Exports;

/// <summary>A record of an export as it was read.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Span">Where its row is.</param>
internal sealed record ReadRecord(Kind Kind, string Id, SeedSpan Span)
{
    private readonly Dictionary<string, (ImmutableArray<FieldPath.Step> Steps, SortedDictionary<int, SeedNode> Texts)> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CellPlace> _items = new(StringComparer.Ordinal);

    /// <summary>What tells it apart from all others.</summary>
    public string Key => $"{Kind.Plural}/{Id}";

    /// <summary>What it was when it was exported; empty where the export has lost it.</summary>
    public string Version { get; set; } = "";

    /// <summary>Whether it cannot be imported.</summary>
    public bool IsRejected { get; set; }

    /// <summary>The rows that it is made of.</summary>
    public List<CellPlace> Rows { get; } = [];

    /// <summary>What the export has worked out of all of the record, such as a total. It is not read.</summary>
    public List<CellPlace> WorkedOut { get; } = [];

    /// <summary>Its values, by path.</summary>
    public List<(FieldPath Path, SeedNode Value)> Fields { get; } = [];

    /// <summary>The path of some steps.</summary>
    public static FieldPath PathOf(ImmutableArray<FieldPath.Step> steps)
        => new(string.Join('.', steps.Select(static step => step.Label is { } label ? $"{step.Name}[{label}]" : step.Name)), steps);

    /// <summary>The path without the labels of items.</summary>
    public static string Unlabelled(FieldPath path) => string.Join('.', path.Steps.Select(static step => step.Name));

    /// <summary>Notes that there is an item at a path.</summary>
    public void AddItem(FieldPath path, CellPlace row) => _items.TryAdd(path.Text, row);

    /// <summary>Whether there is an item at a path.</summary>
    public bool HasItem(FieldPath path) => _items.ContainsKey(path.Text);

    private static ILookup<string, string> LabelsOf(IEnumerable<FieldPath> paths)
        => paths.Where(static path => path.Steps[0].Label is not null).Select(static path => (path.Steps[0].Name, Label: path.Steps[0].Label!)).Distinct().ToLookup(static one => one.Name, static one => one.Label, StringComparer.Ordinal);

    /// <summary>Adds a text to a list of texts, which is one field.</summary>
    /// <returns>Whether the list had no text of that number.</returns>
    public bool AddText(ImmutableArray<FieldPath.Step> list, int number, SeedNode text)
    {
        string path = PathOf(list).Text;
        if (!_texts.TryGetValue(path, out var texts))
            _texts.Add(path, texts = (list, []));
        return texts.Texts.TryAdd(number, text);
    }

    /// <summary>Makes fields of the lists of texts.</summary>
    /// <returns>The items without any value.</returns>
    public IEnumerable<CellPlace> Complete()
    {
        foreach ((ImmutableArray<FieldPath.Step> steps, SortedDictionary<int, SeedNode> texts) in _texts.Values)
            Fields.Add((PathOf(steps), new SeedList([.. texts.Values], texts.Values.First().Span)));
        _texts.Clear();
        return _items.Where(item => !Fields.Any(field => field.Path.Text.StartsWith(item.Key + ".", StringComparison.Ordinal))).Select(static item => item.Value);
    }

    /// <summary>
    /// Gives items that are new the labels of items that are gone, so that one is changed into the other where it is: the text of a seed cannot lose its
    /// last item and have another one after it.
    /// </summary>
    /// <param name="paths">The paths of the record in the seeds.</param>
    public void TakeLabelsOf(IEnumerable<string> paths)
    {
        ILookup<string, string> before = LabelsOf(paths.Select(FieldPath.Parse).OfType<FieldPath>());
        foreach (IGrouping<string, string> list in LabelsOf(Fields.Select(static field => field.Path)))
        {
            foreach ((string added, string gone) in list.Except(before[list.Key]).Zip(before[list.Key].Except(list)).ToArray())
            {
                for (int i = 0; i < Fields.Count; i++)
                {
                    FieldPath.Step first = Fields[i].Path.Steps[0];
                    if (first.Name == list.Key && first.Label == added)
                        Fields[i] = (PathOf(Fields[i].Path.Steps.SetItem(0, first with { Label = gone })), Fields[i].Value);
                }
            }
        }
    }

    /// <summary>Takes away the spaces around ids, terms, dates and numbers, which nobody sees in a cell. Those around a text stay.</summary>
    /// <param name="types">The fields of its kind.</param>
    public void Trim(PathTypes types)
    {
        for (int i = Fields.Count - 1; i >= 0; i--)
        {
            (FieldPath path, SeedNode value) = Fields[i];
            bool isAny = value is SeedList list ? list.Items.Any(IsPadded) : IsPadded(value);
            if (!isAny || types.Find(path, out _, out _) is not { Type: not FieldType.Text })
                continue;
            if (value is SeedList padded)
                Fields[i] = (path, new SeedList([.. padded.Items.Select(Trimmed)], padded.Span, padded.IsFlow, padded.IsIncomplete));
            else if (Trimmed(value) is SeedScalar { Text.Length: > 0 } trimmed)
                Fields[i] = (path, trimmed);
            else
                Fields.RemoveAt(i);
        }
    }

    /// <summary>Takes numbers as the seeds write them, where they are the same: a spreadsheet writes 2500.50 without its last zero.</summary>
    /// <param name="seeds">The decimal numbers of the seeds, by path.</param>
    public void TakeNumbersOf(IReadOnlyDictionary<string, string> seeds)
    {
        for (int i = 0; i < Fields.Count; i++)
        {
            if (Fields[i] is ({ } path, SeedScalar number) && seeds.TryGetValue(path.Text, out string? text) && number.Text != text && CellNodes.Number(number.Text) == CellNodes.Number(text))
                Fields[i] = (path, ValueNodes.Scalar(text, number.Span));
        }
    }

    private static bool IsPadded(SeedNode node) => node is SeedScalar { Text: var text } && text.Length != text.AsSpan().Trim().Length;

    private static SeedNode Trimmed(SeedNode node) => IsPadded(node) ? ValueNodes.Scalar(((SeedScalar)node).Text.Trim(), node.Span) : node;

    /// <summary>The record as the import takes it.</summary>
    public MappedRecord Mapped(RecordRule rule, string file)
    {
        var mapped = new MappedRecord(rule, Key, Id, file, Span, 1);
        mapped.Fields.AddRange(Fields);
        return mapped;
    }
}
