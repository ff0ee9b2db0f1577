using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>What is the same for every row of a rule: the order of its fields, which of them are of one item, and which columns it reads.</summary>
internal sealed class RecordPlan
{
    private readonly Dictionary<string, int> _order = new(StringComparer.Ordinal);

    /// <summary>Plans a rule.</summary>
    public RecordPlan(RecordRule rule, IReadOnlyDictionary<string, RecordRule> lookups)
    {
        foreach (MappedField field in rule.Fields)
        {
            if (!_order.ContainsKey(field.Path.Steps[0].Name))
                _order.Add(field.Path.Steps[0].Name, _order.Count);
        }

        Items = rule.Fields.GroupBy(static field => ItemOf(field.Path)).Select(static item => (item.Key.Label, item.ToImmutableArray())).ToImmutableArray();
        Texts = new RowTexts(ColumnsOf(rule, lookups, new HashSet<string>(StringComparer.Ordinal)).Distinct(StringComparer.Ordinal).ToImmutableArray());
    }

    /// <summary>The fields by the item that they are of, with its label; an empty label for those of no item.</summary>
    public ImmutableArray<(string Label, ImmutableArray<MappedField> Fields)> Items { get; }

    /// <summary>The texts in all columns that what is made of a row depends on, those of its look-ups included.</summary>
    public RowTexts Texts { get; }

    /// <summary>The keys of what was looked up, by the number of the texts.</summary>
    public Dictionary<int, string> Keys { get; } = [];

    /// <summary>Puts the fields of a record in the order of the mapping, in which items are among the other fields.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public void Sort(MappedRecord record)
    {
        int last = 0;
        foreach ((FieldPath path, _) in record.Fields)
        {
            int at = _order[path.Steps[0].Name];
            if (at < last)
            {
                SortByPlan(record.Fields);
                return;
            }

            last = at;
        }
    }

    // By insertion, which keeps the order of fields of one name, and of which most fields are in their place already.
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private void SortByPlan(List<(FieldPath Path, SeedNode Value)> fields)
    {
        for (int i = 1; i < fields.Count; i++)
        {
            (FieldPath Path, SeedNode Value) field = fields[i];
            int place = _order[field.Path.Steps[0].Name];
            int at = i;
            for (; at > 0 && _order[fields[at - 1].Path.Steps[0].Name] > place; at--)
                fields[at] = fields[at - 1];
            fields[at] = field;
        }
    }

    private static IEnumerable<string> ColumnsOf(RecordRule rule, IReadOnlyDictionary<string, RecordRule> lookups, HashSet<string> seen)
    {
        if (!seen.Add(rule.Name))
            return [];

        IEnumerable<string> own = new[] { rule.Key, rule.Id, rule.File }.OfType<TemplateText>().SelectMany(static text => text.Columns)
            .Concat(rule.Fields.SelectMany(static field => field.Rule.Columns));
        return own.Concat(rule.Fields.SelectMany(static field => All(field.Rule)).OfType<LookupRule>()
            .SelectMany(lookup => lookups.TryGetValue(lookup.Lookup, out RecordRule? other) ? ColumnsOf(other, lookups, seen) : []));
    }

    private static IEnumerable<ValueRule> All(ValueRule rule) => rule.Parts.SelectMany(All).Prepend(rule);

    private static (string Name, string Label) ItemOf(FieldPath path)
    {
        foreach (FieldPath.Step step in path.Steps)
        {
            if (step.Label is { } label)
                return (step.Name, label);
        }

        return ("", "");
    }
}
