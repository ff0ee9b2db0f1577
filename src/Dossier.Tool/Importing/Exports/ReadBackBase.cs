using System.Collections.Immutable;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Importing.Exports;

/// <summary>
/// What the seeds were before an export was changed, as far as it is known, in the form of what an earlier import wrote. A record that is what it was
/// when it was exported is its own base: what differs was changed in the export. For one that has changed since, it is what the last import wrote;
/// and where nothing is known, every difference is a conflict.
/// </summary>
internal sealed class ReadBackBase
{
    // No hash is this: a field with it is neither what the seed has nor what the table has.
    private const string Unknown = "?";
    private const int MostNamed = 20;

    private readonly ReadExport _export;
    private readonly SeedFolder _folder;
    private readonly Manifest? _manifest;
    private readonly SeenRecords? _seen;
    private readonly SeenRecords? _all;
    private readonly List<string> _withheld = [];
    private readonly List<string> _elsewhere = [];
    private readonly Dictionary<(string Kind, string Id, string Path), string> _byHand = [];
    private readonly Dictionary<(string Kind, string Id, string Path), string> _inOtherForm = [];
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    /// <summary>Works it out.</summary>
    /// <param name="export">The export.</param>
    /// <param name="folder">The folder of the seeds.</param>
    /// <param name="manifest">What the last import wrote; null for the first one.</param>
    /// <param name="seen">What the readers of the export see of the seeds; null if there are none.</param>
    /// <param name="all">All that is in the seeds; the same object if these readers see it.</param>
    public ReadBackBase(ReadExport export, SeedFolder folder, Manifest? manifest, SeenRecords? seen, SeenRecords? all)
    {
        _export = export;
        _folder = folder;
        _manifest = manifest;
        _seen = seen;
        _all = all;
        Before = new Manifest { Mapping = manifest?.Mapping ?? ReadBack.ManifestName };
        foreach (ManifestEntry entry in manifest?.Entries ?? [])
        {
            Before.Set(entry);
            _known.Add($"{entry.Kind}/{entry.Id}");
        }

        foreach (ReadRecord record in export.Records)
            Set(record);
    }

    /// <summary>The base.</summary>
    public Manifest Before { get; }

    /// <summary>Records of the seeds that the export does not have, and that no import wrote.</summary>
    public IEnumerable<string> NotInExport()
        => !_export.IsComplete ? [] : (_seen?.All ?? []).Where(record => _export.Kinds.Contains(record.Kind.Plural) && !_ids.Contains($"{record.Kind.Plural}/{record.Id}")
            && _folder.Find(record.Kind.Plural, record.Id) is not null && !_known.Contains($"{record.Kind.Plural}/{record.Id}")).Select(static record => record.Id);

    /// <summary>Whether the export would have the record of an entry if nobody had removed it.</summary>
    public bool WouldHave(ManifestEntry entry)
        => _export.IsComplete && _export.Kinds.Contains(entry.Kind) && _folder.Find(entry.Kind, entry.Id) is { } current && _seen?.Find(entry.Kind, current.Entry.Key) is not null;

    /// <summary>A conflict with the reason why the seed stays as it is, and with what the seed says in another form than the export.</summary>
    public ImportConflict Explained(ImportConflict conflict)
    {
        (string Kind, string Id, string Path) of = (conflict.Kind, conflict.Id, conflict.Path);
        return conflict with { Why = _byHand.GetValueOrDefault(of), InSeed = _inOtherForm.GetValueOrDefault(of) ?? conflict.InSeed };
    }

    /// <summary>What a person should know of what is withheld from the readers of the export.</summary>
    public IEnumerable<string> Remarks()
    {
        int withheld = (_all?.All ?? []).Count(record => _export.Kinds.Contains(record.Kind.Plural) && _seen!.Find(record.Kind, record.Id) is null);
        if (withheld > 0)
            yield return FormattableString.Invariant($"The export is for the audience '{_export.Audience}', which {(withheld == 1 ? "1 record of the seeds is" : $"{withheld} records of the seeds are")} withheld from. They stay as they are.");
        if (_elsewhere.Count > 0)
            yield return $"Changed in the export, and in another folder of the seeds, where they stay as they are: {string.Join(", ", _elsewhere.Take(MostNamed))}{(_elsewhere.Count > MostNamed ? " ..." : "")}. To change them, name the folder that has them, such as -o seeds.";
        if (_withheld.Count > 0)
            yield return $"Withheld from the readers of the export, and left as they are: {string.Join(", ", _withheld)}.";
    }

    private void Set(ReadRecord record)
    {
        string plural = record.Kind.Plural;
        ManifestEntry? entry = _manifest?.Find(Manifest.RowSection, record.Key);
        FolderRecord? current = _folder.Find(plural, entry?.Id ?? record.Id);
        string id = current?.Entry.Key ?? record.Id;
        _ids.Add($"{plural}/{id}");
        if (current is null && !record.IsRejected && _folder.IsElsewhere(plural, id) && _seen?.Find(record.Kind, id) is { } other && !IsSame(record, other))
            _elsewhere.Add(id);
        if (current is null || record.IsRejected)
            return;
        if (_seen?.Find(record.Kind, id) is not { } seen)
        {
            // The export is from another time, or somebody has found an id that is in use: it says nothing of what the record is.
            _withheld.Add(id);
            Before.Set(new ManifestEntry(Manifest.RowSection, record.Key, plural, id, HashesOf(record)));
            return;
        }

        ImmutableDictionary<string, string> fields = FieldsOf(record, current, seen, entry);
        Before.Set(new ManifestEntry(Manifest.RowSection, record.Key, plural, entry?.Id ?? id, fields));
    }

    private ImmutableDictionary<string, string> FieldsOf(ReadRecord record, FolderRecord current, ProjectRecord seen, ManifestEntry? entry)
    {
        ImmutableDictionary<string, string> inSeed = _seen!.HashesOf(seen);
        record.TakeLabelsOf(inSeed.Keys);
        ImmutableDictionary<string, string> inTable = HashesWithNumbersOf(record, seen, inSeed);
        ImmutableDictionary<string, string> all = ReferenceEquals(_seen, _all) || _all?.Find(record.Kind, seen.Id) is not { } whole ? inSeed : _all.HashesOf(whole);
        bool isUnchanged = record.Version == _seen.VersionOf(seen);
        if (isUnchanged)
            CheckWorkedOut(record, seen);
        var written = new RecordFields(current.Entry.Value, inSeed);
        var fields = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (string path in inTable.Keys.Union(inSeed.Keys))
        {
            string? table = inTable.GetValueOrDefault(path);
            string? seed = inSeed.GetValueOrDefault(path);
            if (table == seed)
                fields[path] = table!;
            else if (table is null && FieldPath.Parse(path) is { } missing && _export.IsMissing(record.Kind, missing))
                _export.NoteMissing(record.Kind.Plural, missing.Steps[0].Name);
            else if (WhyByHand(record.Kind, path, table is null, inSeed, all, written) is { } why)
                fields[path] = Leave(record, path, why);
            else if (seed is not null && written.HashOf(FieldPath.Parse(path)!) is null && _seen.TextOf(seen, path) is { } text)
                fields[path] = LeaveOtherForm(record, path, text);
            else if (isUnchanged && seed is not null)
                fields[path] = written.HashOf(FieldPath.Parse(path)!)!;
            else if (!isUnchanged && entry is null)
                fields[path] = record.Version.Length > 0 ? Unknown : Leave(record, path, "the export no longer says what the record was");
            else if (!isUnchanged && entry?.Fields.GetValueOrDefault(path) is { } before)
                fields[path] = before;
        }

        KeepWhole(record, inTable, inSeed, fields, new RecordFields(current.Entry.Value, inSeed));
        return fields.ToImmutable();
    }

    // Where the record is what it was, what was worked out is known as well.
    private void CheckWorkedOut(ReadRecord record, ProjectRecord seen)
    {
        if (record.WorkedOut.Count == 0)
            return;
        IReadOnlyDictionary<string, string> worked = _seen!.WorkedOutOf(seen);
        foreach (CellPlace place in record.WorkedOut)
        {
            string known = Figure(worked.GetValueOrDefault(place.Column) ?? "");
            string stated = Figure(CellNodes.Stated(place.Value));
            if (!stated.Equals(known, StringComparison.OrdinalIgnoreCase) && CellNodes.Number(stated) != CellNodes.Number(known))
                _export.NoteWorkedOut(place, "the other fields");
        }
    }

    // A total of which nothing is known is left out of a table, and is a word elsewhere.
    private static string Figure(string text) => Estimate.TryParseNotation(text, out Estimate figure, out _) && figure.IsUnknown ? "" : text;

    private string Leave(ReadRecord record, string path, string why)
    {
        _byHand[(record.Kind.Plural, record.Id, path)] = why;
        return Unknown;
    }

    // The export has as a claim what the seed has as an item that somebody denies: the field of the claim is not in the seed.
    private string LeaveOtherForm(ReadRecord record, string path, string text)
    {
        _inOtherForm[(record.Kind.Plural, record.Id, path)] = text;
        return Leave(record, path, "the seed has it in another form");
    }

    private string? WhyByHand(Kind kind, string path, bool isGone, ImmutableDictionary<string, string> seen, ImmutableDictionary<string, string> all, RecordFields written)
        => IsPublished(path, seen, all) ? "a part of the field is withheld from the readers of the export"
            : FieldPath.Parse(path) is not { } of ? "the path of the field cannot be read"
            : written.Find(of).IsLongForm ? "the seed says beside the value who states it"
            : _export.MayBeOrphan(kind, of, isGone) ? "rows of its table belong to no record"
            : null;

    // An item that cannot be taken out as a whole stays as a whole.
    private void KeepWhole(ReadRecord record, ImmutableDictionary<string, string> inTable, ImmutableDictionary<string, string> inSeed, ImmutableDictionary<string, string>.Builder fields, RecordFields written)
    {
        foreach (IGrouping<string, string> item in inSeed.Keys.Where(static path => path.Contains("].", StringComparison.Ordinal)).GroupBy(static path => path[..(path.IndexOf(']', StringComparison.Ordinal) + 1)]))
        {
            if (inTable.Keys.Any(path => path.StartsWith(item.Key + ".", StringComparison.Ordinal)) || !item.All(fields.ContainsKey)
                || (FieldPath.Parse(item.Key) is { } of && written.FindWhole(of).Value is { } node && RecordMerge.FieldsIn(node) == item.Count() && item.All(path => fields[path] != Unknown)))
                continue;
            foreach (string path in item.Where(path => fields[path] != Unknown))
                fields[path] = Leave(record, path, "the item is not in the seed in that form");
        }
    }

    // What these readers get in place of a value is not where the value is.
    private static bool IsPublished(string path, ImmutableDictionary<string, string> seen, ImmutableDictionary<string, string> all)
    {
        string field = path.Split('.', '[')[0];
        return !ReferenceEquals(seen, all)
            && seen.Where(one => IsOf(one.Key, field)).Any(one => all.GetValueOrDefault(one.Key) != one.Value)
            || all.Any(one => IsOf(one.Key, field) && !seen.ContainsKey(one.Key));
    }

    private static bool IsOf(string path, string field)
        => path.StartsWith(field, StringComparison.Ordinal) && (path.Length == field.Length || path[field.Length] is '.' or '[');

    private bool IsSame(ReadRecord record, ProjectRecord other)
    {
        ImmutableDictionary<string, string> inSeed = _seen!.HashesOf(other);
        ImmutableDictionary<string, string> inTable = HashesWithNumbersOf(record, other, inSeed);
        return inTable.All(field => inSeed.GetValueOrDefault(field.Key) == field.Value)
            && inSeed.Keys.All(path => inTable.ContainsKey(path) || (FieldPath.Parse(path) is { } missing && _export.IsMissing(record.Kind, missing)));
    }

    // That a spreadsheet has left out the zeros at the end of a number is no change.
    private ImmutableDictionary<string, string> HashesWithNumbersOf(ReadRecord record, ProjectRecord seen, ImmutableDictionary<string, string> inSeed)
    {
        ImmutableDictionary<string, string> hashes = HashesOf(record);
        if (!hashes.Any(field => inSeed.TryGetValue(field.Key, out string? seed) && seed != field.Value))
            return hashes;
        record.TakeNumbersOf(_seen!.DecimalsOf(seen));
        return HashesOf(record);
    }

    private static ImmutableDictionary<string, string> HashesOf(ReadRecord record)
        => record.Fields.ToImmutableDictionary(static field => field.Path.Text, static field => Manifest.HashOf(NodeText.Of(field.Value)), StringComparer.Ordinal);
}
