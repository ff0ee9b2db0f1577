using System.Collections.Immutable;
using Dossier.Compiler.Editing;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;
using Dossier.Tool.Reporting;
using Dossier.Tool.Starting;

namespace Dossier.Tool.Importing;

/// <summary>Works out what an import changes in a folder. It writes nothing.</summary>
internal sealed class Importer
{
    // Below the limit of a seed, so that a person can add to it.
    private const int MostCharacters = SeedLimits.Characters / 8 * 7;

    private readonly bool _keepsSeeds;
    private readonly ImportMapping _mapping;
    private readonly DomainModel _model;
    private readonly SeedFolder _folder;
    private readonly Manifest? _before;
    private readonly Manifest _after;
    private readonly ImportResult _result;
    private readonly Func<ManifestEntry, bool> _wouldHave;
    private readonly bool _isExport;
    private readonly TableEntries _table;
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly RewrittenRows _rewritten;
    private readonly Dictionary<string, List<RecordMerge>> _merges = new(StringComparer.Ordinal);
    private readonly Dictionary<RecordMerge, ManifestEntry> _entries = [];
    private readonly Dictionary<(string File, string Kind), List<MappedRecord>> _new = [];
    private readonly Dictionary<string, FieldEdits> _edits = new(StringComparer.Ordinal);

    private Importer(ImportMapping mapping, DomainModel model, SeedFolder folder, Manifest? before, MappedTable mapped, Func<ManifestEntry, bool>? wouldHave, bool keepsSeeds, string? table)
    {
        _table = new TableEntries(before, mapping, table);
        _rewritten = new RewrittenRows(mapping);
        _keepsSeeds = keepsSeeds;
        _wouldHave = wouldHave ?? (static _ => true);
        _isExport = wouldHave is not null;
        _mapping = mapping;
        _model = model;
        _folder = folder;
        _before = before;
        _after = new Manifest { Mapping = mapping.Name, Key = mapping.KeyInTable, HasReturns = before?.HasReturns ?? false };
        _result = new ImportResult { Mapped = mapped };
    }

    /// <summary>Works out an import.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="model">The model.</param>
    /// <param name="folder">The folder as it is.</param>
    /// <param name="before">What the last import wrote; null for the first one.</param>
    /// <param name="mapped">What the mapping made of the table.</param>
    /// <param name="isPart">Whether the table is a part of the data, so that nothing is retracted.</param>
    /// <param name="wouldHave">Of an export that is read back, whether it would have the record of an entry if nobody had removed it; null for a table.</param>
    /// <param name="keepsSeeds">Whether the seeds are right where both sides have changed a field.</param>
    /// <param name="table">The name of the table, if the folder has several; null for one without a name.</param>
    public static ImportResult Plan(ImportMapping mapping, DomainModel model, SeedFolder folder, Manifest? before, MappedTable mapped, bool isPart, Func<ManifestEntry, bool>? wouldHave = null, bool keepsSeeds = false, string? table = null)
    {
        var importer = new Importer(mapping, model, folder, before, mapped, wouldHave, keepsSeeds, table);
        foreach (MappedRecord record in mapped.Records)
            importer.Add(record);
        importer.AddGone(isPart);
        importer.Merge();
        importer.WriteNew();
        importer.WriteManifest();
        importer.SortRejects();
        return importer._result;
    }

    // Of what several tables have written, what is most like the record is what it was before.
    private bool IsNearer(ManifestEntry one, ManifestEntry other)
        => _folder.Find(one.Kind, one.Id) is not { } current || SameIn(current, one) >= SameIn(current, other);

    private static int SameIn(FolderRecord current, ManifestEntry entry)
    {
        var fields = new RecordFields(current.Entry.Value, entry.Fields);
        return entry.Fields.Count(field => FieldPath.Parse(field.Key) is { } path && fields.HashOf(path) == field.Value);
    }

    private void Add(MappedRecord record)
    {
        string section = _table.SectionOf(record.Rule);
        string kind = record.Rule.Kind.Plural;
        bool isRow = section == _table.Section;
        ManifestEntry? before = _table.Find(record.Rule.Name, record.Key, IsNearer);
        FolderRecord? current = _folder.Find(kind, before?.Id ?? record.Id);
        if (before is null && current is null && !_folder.IsElsewhere(kind, record.Id))
        {
            var entry = new ManifestEntry(section, record.Key, kind, record.Id, HashesOf(record));
            _after.Set(entry);
            if (isRow && _table.Namesake(record.Key) is { } other && _rewritten.MayBeSame(other.Fields, entry.Fields))
                _result.Doubled.Add(Manifest.TableOf(other.Section)!);
            Value(_new, (record.File, kind)).Add(record);
            _result.Added[kind] = (record.Rule.Kind.Name, _result.Added.GetValueOrDefault(kind).Count + 1);
            _result.NewRows += record.RowNumber > 0 && isRow ? 1 : 0;
            return;
        }

        // What rows refer to may be in the dataset already, and so may what was exported. A row may not: two tables can have the same ids for
        // other things.
        if (before is null && !_isExport && isRow && (current is null || !IsSame(current, record)))
        {
            Reject(record, kind);
            return;
        }

        if (before is null)
        {
            ImmutableDictionary<string, string> hashes = HashesOf(record);
            if (!_isExport && !_keepsSeeds && (current ?? _folder.FindElsewhere(kind, record.Id)) is { } there)
            {
                ImportConflict[] others = [.. OtherRecord.Differences(there, record)];
                _result.Conflicts.AddRange(others);
                hashes = hashes.RemoveRange(others.Select(static one => one.Path));
            }

            _after.Set(new ManifestEntry(section, record.Key, kind, record.Id, hashes));
            _result.Foreign.Add(record.Id);
            return;
        }

        if (isRow && !_isExport)
            Compare(before, record);
        before = before with { Section = section };
        if (current is null && _folder.FindElsewhere(kind, before.Id) is { } moved)
        {
            if (_isExport)
                _after.Set(before with { Fields = HashesOf(record) });
            else
                CompareMoved(moved, before, record);
            _result.Foreign.Add(before.Id);
            return;
        }

        // When somebody brings it back, what has changed since is still to be brought into it.
        if (current is null)
        {
            _after.Set(_isExport ? before with { Fields = HashesOf(record) } : before);
            _result.Removed.Add(before.Id);
            return;
        }

        Merge(current, before, record.Fields, record.Others);
    }

    private void Compare(ManifestEntry before, MappedRecord record)
    {
        _result.Compared++;
        if (_rewritten.IsOther(before.Fields, HashesOf(record)))
        {
            _result.Rewritten.Add(before.Id);
            _result.RewritesOtherTable |= before.Section != _table.Section;
        }

        if (_table.Takes(before))
            _taken.Add(before.Key);
    }

    // A record that a person has moved out of the folder is not changed there, and what the table has now is shown until it is.
    private void CompareMoved(FolderRecord moved, ManifestEntry before, MappedRecord record)
        => _after.Set(before with { Fields = LeftAsIs(moved, before.Fields, record.Fields, record.Others) });

    private ImmutableDictionary<string, string> LeftAsIs(FolderRecord moved, ImmutableDictionary<string, string> before, IEnumerable<(FieldPath, SeedNode)> now, IEnumerable<(FieldPath, SeedNode)>? others = null)
    {
        var merge = RecordMerge.Of(moved, before, now, new FieldEdits(moved.File.Text), others, _keepsSeeds);
        _result.Kept += merge.Kept;
        if (_keepsSeeds)
            _result.Kept += merge.Changed.Count;
        else
            merge.GiveUp();
        _result.Conflicts.AddRange(merge.Conflicts.Select(static conflict => conflict with { Why = "the record is in another folder now" }));
        return merge.After;
    }

    // An import into this folder whose manifest somebody has lost.
    private static bool IsSame(FolderRecord current, MappedRecord record)
        => current.Entry.Value is SeedMap seed && NodeText.Of(seed) == NodeText.Of(record.Tree());

    private void Reject(MappedRecord record, string kind)
    {
        MappedTable mapped = _result.Mapped;
        mapped.Mapped--;
        mapped.Rejected++;
        string columns = string.Join(", ", record.Rule.Id!.Columns);
        mapped.Rejects.Add(new RejectedCell(
            record.RowNumber, columns, record.Id,
            $"'{record.Id}' is in {ShownPath.Of(_folder.FileOf(kind, record.Id) ?? "")}, which no import of this table has written. If it is something else, give the ids of this mapping another beginning.{(_before is null ? $" If an import has written it, '{Manifest.Folder}/{Manifest.FileName}' is missing: restore it." : "")}",
            record.Span));
    }

    private void SortRejects()
    {
        RejectedCell[] inOrder = [.. _result.Mapped.Rejects.OrderBy(static reject => reject.Row)];
        _result.Mapped.Rejects.Clear();
        _result.Mapped.Rejects.AddRange(inOrder);
    }

    private void Merge(FolderRecord current, ManifestEntry before, IEnumerable<(FieldPath, SeedNode)> now, IEnumerable<(FieldPath, SeedNode)>? others = null)
    {
        if (!_edits.TryGetValue(current.File.Path, out FieldEdits? edits))
            _edits.Add(current.File.Path, edits = new FieldEdits(current.File.Text));
        var merge = RecordMerge.Of(current, before.Fields, now, edits, others, _keepsSeeds);
        _result.Kept += merge.Kept;
        _after.Set(before with { Fields = merge.After });
        if (merge.Edits.Count > 0)
        {
            Value(_merges, current.File.Path).Add(merge);
            _entries.Add(merge, before with { Fields = ImmutableDictionary<string, string>.Empty });
            return;
        }

        _result.Unchanged++;
        _result.Conflicts.AddRange(merge.Conflicts);
    }

    // What an import wrote before and the table has no longer.
    private void AddGone(bool isPart)
    {
        foreach (ManifestEntry known in _before?.Entries ?? [])
        {
            ManifestEntry entry = _table.IsOwn(known) ? known with { Section = _table.Section } : known;
            if (_after.Find(entry.Section, entry.Key) is not null || (_table.Takes(known) && _taken.Contains(known.Key)))
                continue;

            bool isGone = _table.IsOwn(known) && !_result.Mapped.Keys.Contains(known.Key);

            // The row may have gone from one table into another.
            if (isGone && !isPart && _table.OtherWith(entry, IsRetracted) is { } other)
            {
                _result.InOtherTables.Add(FormattableString.Invariant($"{entry.Id} ({other})"));
                continue;
            }

            _after.Set(entry);
            FolderRecord? moved = _isExport ? null : _folder.FindElsewhere(entry.Kind, entry.Id);
            if (!isGone || (_folder.Find(entry.Kind, entry.Id) ?? moved) is not { } current || !_wouldHave(entry))
                continue;
            if (isPart || _mapping.KeepsGone || StatusOf(entry.Kind) is not { } fields)
            {
                _result.Gone.Add(entry.Id);
                continue;
            }

            Retract(current, entry, fields, isMoved: current == moved);
        }
    }

    private bool IsRetracted(ManifestEntry entry) => StatusOf(entry.Kind) is { } fields && entry.Fields.GetValueOrDefault(fields.Reason.Name) == Manifest.HashOf(GoneReason);

    private string GoneReason => $"The row is no longer in the table that was imported ({_mapping.Name}).";

    private (Field Status, Field Reason)? StatusOf(string plural)
        => _model.KindByPlural(plural) is { } kind && kind.Find(FieldRole.Status) is { } status && kind.Find(FieldRole.Reason) is { } reason ? (status, reason) : null;

    private void Retract(FolderRecord current, ManifestEntry entry, (Field Status, Field Reason) fields, bool isMoved)
    {
        (FieldPath, SeedNode)[] said = [(FieldPath.Parse(fields.Status.Name)!, Plain("retracted")), (FieldPath.Parse(fields.Reason.Name)!, Plain(GoneReason))];

        // What a person wrote in these fields is not changed; all other fields are as they were.
        ImmutableDictionary<string, string> of = entry.Fields.Where(field => said.Any(one => one.Item1.Text == field.Key)).ToImmutableDictionary(StringComparer.Ordinal);
        if (isMoved)
        {
            _after.Set(entry with { Fields = entry.Fields.RemoveRange(of.Keys).SetItems(LeftAsIs(current, of, said)) });
            return;
        }

        if (!_edits.TryGetValue(current.File.Path, out FieldEdits? edits))
            _edits.Add(current.File.Path, edits = new FieldEdits(current.File.Text));
        var merge = RecordMerge.Of(current, of, said, edits, keepsSeeds: _keepsSeeds);
        _result.Kept += merge.Kept;
        _after.Set(entry with { Fields = entry.Fields.SetItems(merge.After) });
        if (merge.Edits.Count > 0)
        {
            Value(_merges, current.File.Path).Add(merge);
            _entries.Add(merge, entry with { Fields = entry.Fields.RemoveRange(said.Select(static one => one.Item1.Text)) });
            _result.Retracted.Add(entry.Id);
        }
        else
        {
            _result.Conflicts.AddRange(merge.Conflicts);
        }
    }

    private static SeedScalar Plain(string text) => new(text, ScalarStyle.Plain, default);

    private void Merge()
    {
        foreach ((string path, List<RecordMerge> merges) in _merges)
        {
            FolderFile file = _folder.Files[path];
            string? text = file.Disk.WhyKept(_folder.Path) is null ? MergedText.Of(file, file.Text, merges) : null;
            if (text is null)
            {
                foreach (RecordMerge merge in merges.Where(merge => MergedText.Of(file, file.Text, [merge]) is null))
                    merge.GiveUp();
                text = MergedText.Of(file, file.Text, merges) ?? file.Text;
            }

            foreach (RecordMerge merge in merges)
            {
                _after.Set(_entries[merge] with { Fields = _entries[merge].Fields.SetItems(merge.After) });
                _result.Conflicts.AddRange(merge.Conflicts);
                _result.ChangedFields += merge.Changed.Count;
                _result.ChangedRecords += merge.Changed.Count > 0 ? 1 : 0;
            }

            if (text != file.Text)
                _result.Texts[path] = text;
        }
    }

    private void WriteNew()
    {
        foreach (((string name, string kind), List<MappedRecord> records) in _new.OrderBy(static one => one.Key.File, StringComparer.Ordinal).ThenBy(static one => one.Key.Kind, StringComparer.Ordinal))
        {
            int at = 0;
            for (int number = 1; at < records.Count; number++)
            {
                string path = number == 1 ? name + ".yaml" : FormattableString.Invariant($"{name}-{number}.yaml");
                at = WriteInto(path, kind, records, at);
            }
        }
    }

    // As many records as go into a file; the rest goes into the next one.
    private int WriteInto(string path, string kind, List<MappedRecord> records, int at)
    {
        string before = _result.Texts.GetValueOrDefault(path) ?? _folder.Files.GetValueOrDefault(path)?.Text ?? "";
        if (before.Length == 0)
            before = NewRecordText.HeadOf(records[at].Rule);
        if (_folder.Files.GetValueOrDefault(path)?.Disk.WhyKept(_folder.Path) is not null)
            return at;
        var ids = new List<string>();
        var blocks = new List<string>();
        int length = before.Length;
        int last = at;
        for (; last < records.Count; last++)
        {
            string block = NewRecordText.Of(records[last]);
            if (ids.Count > 0 && length + block.Length > MostCharacters)
                break;
            length += block.Length;
            ids.Add(records[last].Id);
            blocks.Add(block);
        }

        if (before.Length > 0 && length > MostCharacters)
            return at;
        string? text = RecordInsertion.Into(path, before, _model.KindByPlural(kind)!, ids, indent => string.Concat(blocks.Select(block => NewRecordText.Indented(block, indent))));
        if (text is null)
            return at;
        _result.Texts[path] = text;
        return last;
    }

    private void WriteManifest()
    {
        foreach (RecordRule rule in _mapping.Row is { } row ? _mapping.Lookups.Values.Append(row) : _mapping.Lookups.Values)
        {
            var columns = new SortedDictionary<string, string>(StringComparer.Ordinal);
            foreach (MappedField field in rule.Fields)
                columns[field.Path.Text] = string.Join(",", field.Rule.Columns.Distinct(StringComparer.Ordinal));
            _after.Columns[rule.Name.Length == 0 ? Manifest.RowSection : rule.Name] = columns;
        }

        _result.Texts[$"{Manifest.Folder}/{Manifest.FileName}"] = _after.ToString();
    }

    private static ImmutableDictionary<string, string> HashesOf(MappedRecord record)
        => record.Fields.ToImmutableDictionary(static field => field.Path.Text, static field => Manifest.HashOf(NodeText.Of(field.Value)), StringComparer.Ordinal);

    private static TList Value<TKey, TList>(Dictionary<TKey, TList> of, TKey key)
        where TKey : notnull
        where TList : new()
    {
        if (!of.TryGetValue(key, out TList? list))
            of.Add(key, list = new TList());
        return list;
    }
}
