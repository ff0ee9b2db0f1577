using System.Collections.Immutable;
using Dossier.Compiler.Editing;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Reading;

namespace Dossier.Tool.Importing;

/// <summary>A field that a person has changed and the table as well. What the person wrote stays.</summary>
/// <param name="Kind">The kind of the record.</param>
/// <param name="Id">The id of the record.</param>
/// <param name="File">The seed that it is in.</param>
/// <param name="Path">The field.</param>
/// <param name="InSeed">What is in the seed.</param>
/// <param name="InTable">What the table has.</param>
internal sealed record ImportConflict(string Kind, string Id, string File, string Path, string InSeed, string InTable)
{
    /// <summary>Why the seed is left as it is, where nobody has changed it; null where somebody has.</summary>
    public string? Why { get; init; }
}

/// <summary>
/// Brings what changed in a row into its record: a field that the table had changed is changed, if nobody else has changed it in the seed. Three
/// values are compared, by hash: what was written at the last import, what the table has now, and what is in the seed.
/// </summary>
internal sealed class RecordMerge
{
    private readonly bool _keepsSeeds;
    private readonly FolderRecord _record;
    private readonly ImmutableDictionary<string, string> _before;
    private readonly Dictionary<string, (FieldPath Path, SeedNode Value, string Hash)> _now = new(StringComparer.Ordinal);
    private readonly RecordFields _fields;
    private readonly FieldEdits _edits;
    private readonly List<(SeedMap Map, FieldPath Path, int Step, SeedNode Value)> _missing = [];
    private readonly HashSet<string> _handled = new(StringComparer.Ordinal);

    private RecordMerge(FolderRecord record, ImmutableDictionary<string, string> before, IEnumerable<(FieldPath Path, SeedNode Value)> now, FieldEdits edits, bool keepsSeeds)
    {
        _keepsSeeds = keepsSeeds;
        _record = record;
        _before = before;
        _edits = edits;
        foreach ((FieldPath path, SeedNode value) in now)
            _now[path.Text] = (path, value, Manifest.HashOf(NodeText.Of(value)));
        _fields = new RecordFields(record.Entry.Value, before);
        After = _now.ToImmutableDictionary(static field => field.Key, static field => field.Value.Hash, StringComparer.Ordinal);
    }

    /// <summary>The edits of the text of the seed.</summary>
    public List<SeedEdit> Edits { get; } = [];

    /// <summary>The fields that were changed.</summary>
    public List<FieldPath> Changed { get; } = [];

    /// <summary>What was changed on both sides.</summary>
    public List<ImportConflict> Conflicts { get; } = [];

    /// <summary>How many fields were changed on both sides and stay as the seed has them, by decision.</summary>
    public int Kept { get; private set; }

    /// <summary>The hashes of what the table has, of fields that nothing is to be decided about.</summary>
    public ImmutableDictionary<string, string> After { get; private set; }

    /// <summary>The record.</summary>
    public FolderRecord Record => _record;

    /// <summary>Compares a row with its record.</summary>
    /// <param name="record">The record in the seed.</param>
    /// <param name="before">The hashes of what was written at the last import, by path.</param>
    /// <param name="now">What the table has now.</param>
    /// <param name="edits">Makes edits of the text of the seed.</param>
    /// <param name="others">Other values that rows have for the same field, any of which may have been written before.</param>
    /// <param name="keepsSeeds">Whether what was changed on both sides is decided: what is in the seed stays, until the table changes again.</param>
    public static RecordMerge Of(
        FolderRecord record, ImmutableDictionary<string, string> before, IEnumerable<(FieldPath Path, SeedNode Value)> now, FieldEdits edits, IEnumerable<(FieldPath Path, SeedNode Value)>? others = null, bool keepsSeeds = false)
    {
        var merge = new RecordMerge(record, before, now, edits, keepsSeeds);
        foreach ((FieldPath path, SeedNode value) in others ?? [])
        {
            string hash = Manifest.HashOf(NodeText.Of(value));
            if (before.GetValueOrDefault(path.Text) == hash)
            {
                merge._now[path.Text] = (path, value, hash);
                merge.After = merge.After.SetItem(path.Text, hash);
            }
        }

        merge.Compare();
        return merge;
    }

    /// <summary>Whether a record has what was to be brought into it.</summary>
    public bool IsIn(SeedNode record)
    {
        var fields = new RecordFields(record, After);
        return Changed.All(path => fields.HashOf(path) == After.GetValueOrDefault(path.Text));
    }

    /// <summary>Takes back every change, for a seed in which it cannot be made.</summary>
    public void GiveUp()
    {
        foreach (FieldPath path in Changed)
            Leave(path);
        Edits.Clear();
        Changed.Clear();
    }

    private void Compare()
    {
        List<FieldPath> changed = [.. _now.Where(field => _before.GetValueOrDefault(field.Key) != field.Value.Hash).Select(static field => field.Value.Path)];
        changed.AddRange(_before.Keys.Where(path => !_now.ContainsKey(path)).Order(StringComparer.Ordinal).Select(FieldPath.Parse).OfType<FieldPath>());
        if (changed.Count == 0)
            return;

        foreach (FieldPath path in changed)
            CompareItem(path);
        foreach (FieldPath path in changed.Where(path => !_handled.Contains(path.Text)))
            CompareField(path);
        foreach (IGrouping<(SeedMap Map, string Name), (SeedMap Map, FieldPath Path, int Step, SeedNode Value)> group in _missing.GroupBy(static one => (one.Map, one.Path.Steps[one.Step].Name)))
        {
            SeedMap tree = PlacedValue.Tree([.. group.Select(static one => new PlacedValue(one.Path.Steps.RemoveRange(0, one.Step), one.Value))], group.First().Value.Span);
            Make(_edits.Insert(group.Key.Map, group.Key.Name, tree.Entries[0].Value), group.Select(static one => one.Path));
        }
    }

    // An item that is new, or that the table has no longer.
    private void CompareItem(FieldPath path)
    {
        int step = path.Steps.IndexOf(path.Steps.FirstOrDefault(static one => one.Label is not null));
        if (step != 0 || path.Steps[0].Label is not { } label || _handled.Contains(path.Text))
            return;
        string start = $"{path.Steps[0].Name}[{label}]";
        string[] before = [.. _before.Keys.Where(one => IsOf(one, start))];
        FieldPath[] now = [.. _now.Values.Select(static field => field.Path).Where(one => IsOf(one.Text, start))];
        if (before.Length > 0 && now.Length > 0)
            return;

        FieldPlace place = _fields.FindWhole(path with { Steps = [path.Steps[0]] });
        if (before.Length == 0)
        {
            if (place.MissingIn is not null)
                return;
            _handled.UnionWith(now.Select(static one => one.Text));
            SeedMap item = (SeedMap)((SeedList)PlacedValue.Tree([.. now.Select(one => new PlacedValue(one.Steps, _now[one.Text].Value))], default).Entries[0].Value).Items[0];
            Make(place.MissingItemOf is SeedList list ? _edits.Append(list, item) : null, now);
            return;
        }

        // What a person added to an item is lost with it, so that such an item stays.
        bool isUntouched = place.Value is SeedMap map && FieldsIn(map) == before.Length
            && before.All(one => FieldPath.Parse(one) is { } of && _fields.HashOf(of) == _before[one]);
        if (place.List is { } from && isUntouched)
        {
            // A list without items is no field.
            FieldPlace list = _fields.Find(path with { Steps = [path.Steps[0] with { Label = null }] });
            _handled.UnionWith(before);
            Make(from.Items.Length > 1 ? _edits.Remove(from, place.Index) : _edits.Remove(list.Map!, list.Index), before.Select(FieldPath.Parse).OfType<FieldPath>());
        }
    }

    /// <summary>How many fields a value has: a list of texts is one, and a map in an item has several.</summary>
    internal static int FieldsIn(SeedNode node) => node switch
    {
        SeedMap map => map.Entries.Sum(static entry => FieldsIn(entry.Value)),
        SeedList { Items: var items } when items.Any(static item => item is SeedMap) => items.Sum(FieldsIn),
        _ => 1,
    };

    private static bool IsOf(string path, string start) => path == start || path.StartsWith(start + ".", StringComparison.Ordinal);

    private void CompareField(FieldPath path)
    {
        FieldPlace place = _fields.Find(path);
        string? before = _before.GetValueOrDefault(path.Text);
        string? seed = place.Value is { } value ? Manifest.HashOf(NodeText.Of(value)) : null;
        SeedNode? now = _now.TryGetValue(path.Text, out (FieldPath Path, SeedNode Value, string Hash) of) ? of.Value : null;
        if (seed == (now is null ? null : of.Hash))
            return;
        if (seed != before)
            Disagree(path);
        else if (now is null)
            Make(place.IsLongForm ? null : place.Map is { } map ? _edits.Remove(map, place.Index) : place.List is { } list ? _edits.Remove(list, place.Index) : null, [path]);
        else if (place.Value is { } old)
            Make(place.Map is { } within ? _edits.Replace(within, place.Index, now) : _edits.Replace(old, now, place.List is { IsFlow: true }), [path]);
        else if (place.MissingIn is { } missing)
            _missing.Add((missing, path, place.MissingAt, now));
        else
            AddConflict(path);
    }

    private void Make(SeedEdit? edit, IEnumerable<FieldPath> paths)
    {
        if (edit is null || !_record.IsYaml)
        {
            foreach (FieldPath path in paths)
                Leave(path);
            return;
        }

        Edits.Add(edit);
        Changed.AddRange(paths);
    }

    // As long as nobody has decided, the table's value is not remembered as written, so that the next import says it again.
    private void Disagree(FieldPath path)
    {
        if (_keepsSeeds)
            Kept++;
        else
            Leave(path);
    }

    // What cannot be changed as the seed is written is not remembered as written, so that the next import tries again.
    private void Leave(FieldPath path)
    {
        AddConflict(path);
        After = _before.TryGetValue(path.Text, out string? before) ? After.SetItem(path.Text, before) : After.Remove(path.Text);
    }

    private void AddConflict(FieldPath path)
        => Conflicts.Add(new ImportConflict(
            _record.Kind, _record.Entry.Key, _record.File.Path, path.Text,
            Shown(_fields.Find(path).Value), Shown(_now.TryGetValue(path.Text, out (FieldPath Path, SeedNode Value, string Hash) now) ? now.Value : null)));

    private static string Shown(SeedNode? node) => node switch
    {
        null => "nothing",
        SeedScalar { IsNull: false } scalar => scalar.Text,
        _ => FlowYaml.Of(node),
    };
}
