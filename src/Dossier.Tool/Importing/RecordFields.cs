using System.Collections.Immutable;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Reading;

namespace Dossier.Tool.Importing;

/// <summary>
/// The fields of a record as it is in a seed, by the paths of a mapping. An item of a list is found again by what was written into it: a person may
/// have put others before it.
/// </summary>
/// <param name="record">The record.</param>
/// <param name="written">The hashes of what was written into it, by path.</param>
internal sealed class RecordFields(SeedNode record, IReadOnlyDictionary<string, string> written)
{
    private const string ValueKey = "value";

    private readonly Dictionary<string, Dictionary<string, int>> _labels = new(StringComparer.Ordinal);

    /// <summary>Finds a field; of one in long form, its value.</summary>
    public FieldPlace Find(FieldPath path)
        => FindWhole(path) is var place && place.Value is SeedMap longForm && IndexOf(longForm, ValueKey) is >= 0 and int inner
            ? new FieldPlace { Map = longForm, Index = inner, Value = longForm.Entries[inner].Value, IsLongForm = true }
            : place;

    /// <summary>Finds a field or an item, with who says so. A claim is an item with a value, and is not in long form.</summary>
    public FieldPlace FindWhole(FieldPath path)
    {
        SeedNode at = record;
        FieldPlace place = default;
        string prefix = "";
        for (int i = 0; i < path.Steps.Length; i++)
        {
            FieldPath.Step step = path.Steps[i];
            if (at is not SeedMap map)
                return default;
            int index = IndexOf(map, step.Name);
            if (index < 0)
                return new FieldPlace { MissingIn = map, MissingAt = i };
            SeedNode value = map.Entries[index].Value;
            place = new FieldPlace { Map = map, Index = index, Value = value };
            prefix += step.Name;
            if (step.Label is { } label)
            {
                ImmutableArray<SeedNode> items = value is SeedList list ? list.Items : [value];
                int item = LabelsOf(prefix, items).GetValueOrDefault(label, -1);
                if (item < 0)
                    return new FieldPlace { MissingItemOf = value };
                place = new FieldPlace { List = value as SeedList, Index = item, Value = items[item] };
                value = items[item];
                prefix += "[" + label + "]";
            }

            prefix += ".";
            at = value;
        }

        return place;
    }

    /// <summary>The hash of a field; null if it has no value.</summary>
    public string? HashOf(FieldPath path) => Find(path).Value is { } value ? Manifest.HashOf(NodeText.Of(value)) : null;

    private static int IndexOf(SeedMap map, string key)
    {
        for (int i = 0; i < map.Entries.Length; i++)
        {
            if (map.Entries[i].Key == key)
                return i;
        }

        return -1;
    }

    private Dictionary<string, int> LabelsOf(string list, ImmutableArray<SeedNode> items)
    {
        if (_labels.TryGetValue(list, out Dictionary<string, int>? known))
            return known;

        var scores = new List<(int Score, string Label, int Item)>();
        foreach (IGrouping<string, KeyValuePair<string, string>> of in written.Where(field => field.Key.StartsWith(list + "[", StringComparison.Ordinal))
            .GroupBy(field => field.Key[(list.Length + 1)..field.Key.IndexOf(']', list.Length)], StringComparer.Ordinal))
        {
            for (int item = 0; item < items.Length; item++)
            {
                int score = of.Count(field => HashIn(items[item], field.Key[(field.Key.IndexOf(']', list.Length) + 1)..].TrimStart('.')) == field.Value);
                if (score > 0)
                    scores.Add((score, of.Key, item));
            }
        }

        var labels = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach ((_, string label, int item) in scores.OrderByDescending(static one => one.Score).ThenBy(static one => one.Item).ThenBy(static one => one.Label, StringComparer.Ordinal))
        {
            if (!labels.ContainsKey(label) && !labels.ContainsValue(item))
                labels[label] = item;
        }

        return _labels[list] = labels;
    }

    private static string? HashIn(SeedNode item, string path)
        => path.Length == 0 ? Manifest.HashOf(NodeText.Of(item))
            : FieldPath.Parse(path) is { } below ? new RecordFields(item, ImmutableDictionary<string, string>.Empty).HashOf(below) : null;
}

/// <summary>Where a field is in a record, or where it is missing.</summary>
internal readonly record struct FieldPlace
{
    /// <summary>The value; null if there is none.</summary>
    public SeedNode? Value { get; init; }

    /// <summary>The map that has it; null for an item of a list.</summary>
    public SeedMap? Map { get; init; }

    /// <summary>The list that has it as an item; null for a field.</summary>
    public SeedList? List { get; init; }

    /// <summary>Its index in the map or the list.</summary>
    public int Index { get; init; }

    /// <summary>Whether it is the value of a long form.</summary>
    public bool IsLongForm { get; init; }

    /// <summary>The map that lacks a step of the path; null if none does.</summary>
    public SeedMap? MissingIn { get; init; }

    /// <summary>Which step that is.</summary>
    public int MissingAt { get; init; }

    /// <summary>The list that lacks the item of the path; null if none does.</summary>
    public SeedNode? MissingItemOf { get; init; }
}
