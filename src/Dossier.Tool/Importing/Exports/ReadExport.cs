using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;

namespace Dossier.Tool.Importing.Exports;

/// <summary>What was read of an export: its records, and what of it could not be read or is not there.</summary>
internal sealed class ReadExport
{
    private const int MostNamed = 5;

    private readonly Dictionary<string, ReadRecord> _byKey = new(StringComparer.Ordinal);
    private readonly List<CellPlace> _places = [];
    private readonly HashSet<string> _missing = new(StringComparer.Ordinal);
    private readonly HashSet<string> _absent = new(StringComparer.Ordinal);
    private readonly Dictionary<string, bool> _orphans = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, (int Rows, CellPlace First)> _workedOut = new(StringComparer.Ordinal);
    private readonly SortedSet<string> _unread = new(StringComparer.Ordinal);

    /// <summary>The readers for whom it was made.</summary>
    public required string Audience { get; init; }

    /// <summary>Whether it has all records that these readers may see. What is missing in a part was not removed.</summary>
    public bool IsComplete { get; init; }

    /// <summary>The records, in the order of the export.</summary>
    public List<ReadRecord> Records { get; } = [];

    /// <summary>The kinds that it has, by their key in seeds.</summary>
    public HashSet<string> Kinds { get; } = new(StringComparer.Ordinal);

    /// <summary>Why rows cannot be imported.</summary>
    public List<RejectedCell> Rejects { get; } = [];

    /// <summary>How many rows it has.</summary>
    public int Rows { get; set; }

    /// <summary>Problems because of which nothing can be imported, with the file.</summary>
    public List<(string Path, TableProblem Problem)> Problems { get; } = [];

    /// <summary>What a person should know, in sentences.</summary>
    public List<string> Remarks { get; } = [];

    /// <summary>Adds a record.</summary>
    /// <returns>False if there is one of the id already.</returns>
    public bool Add(ReadRecord record)
    {
        if (!_byKey.TryAdd(record.Key, record))
            return false;
        Records.Add(record);
        Kinds.Add(record.Kind.Plural);
        return true;
    }

    /// <summary>A record; null if there is none.</summary>
    public ReadRecord? Find(Kind kind, string id) => _byKey.GetValueOrDefault($"{kind.Plural}/{id}");

    /// <summary>The position that stands for a place, by which a message about a value finds it again.</summary>
    public SeedSpan SpanOf(CellPlace place)
    {
        int number = _places.Count;
        _places.Add(place);
        return new SeedSpan(number, number + 1, 0, number, 0, number + 1);
    }

    /// <summary>The place that a position stands for.</summary>
    public CellPlace PlaceOf(SeedSpan span) => _places[span.Start];

    /// <summary>Rejects a row, and the record that it is of.</summary>
    public void Reject(CellPlace place, string reason, ReadRecord? record = null)
    {
        Rejects.Add(new RejectedCell(place.Row, place.Column, place.Value, reason, default) { Table = place.Table });
        if (record is not null)
            record.IsRejected = true;
    }

    /// <summary>Notes that the export has no column or no table for a field, so that it says nothing of it.</summary>
    /// <param name="kind">The key of the kind in seeds.</param>
    /// <param name="path">The path of the field.</param>
    public void NoteMissing(string kind, string path) => _missing.Add($"{kind}.{path}");

    /// <summary>Notes that no record of a kind has a field, which may be because none has a value: the seeds keep theirs.</summary>
    /// <param name="kind">The key of the kind in seeds.</param>
    /// <param name="path">The path of the field.</param>
    public void NoteAbsent(string kind, string path) => _absent.Add($"{kind}.{path}");

    /// <summary>Whether the export says nothing of a field.</summary>
    public bool IsMissing(Kind kind, FieldPath path)
    {
        string of = $"{kind.Plural}.{ReadRecord.Unlabelled(path)}";
        for (int end = of.Length; end > 0; end = of.LastIndexOf('.', end - 1))
        {
            if (_missing.Contains(of[..end]) || _absent.Contains(of[..end]))
                return true;
        }

        return false;
    }

    /// <summary>Notes that a row of a list belongs to no record: an item that seems to be missing may be this one.</summary>
    /// <param name="kind">The key of the kind in seeds.</param>
    /// <param name="list">The path of the list.</param>
    /// <param name="isOfTexts">Whether it is a list of texts, which is one field.</param>
    public void NoteOrphan(string kind, string list, bool isOfTexts) => _orphans[$"{kind}.{list}"] = isOfTexts;

    /// <summary>Whether what seems to be missing in a field may be in a row that belongs to no record.</summary>
    public bool MayBeOrphan(Kind kind, FieldPath path, bool isGone)
    {
        string of = $"{kind.Plural}.{ReadRecord.Unlabelled(path)}";
        return _orphans.Any(list => (isGone || list.Value) && (of == list.Key || of.StartsWith(list.Key + ".", StringComparison.Ordinal)));
    }

    /// <summary>Notes a column or member that is no field.</summary>
    public void NoteUnread(string name) => _unread.Add(name);

    /// <summary>Notes that a value that is worked out is not what it would be.</summary>
    public void NoteWorkedOut(CellPlace place, string from)
    {
        string what = $"What is worked out from {from} was not read: to change it, change {from}";
        _workedOut[what] = _workedOut.TryGetValue(what, out (int Rows, CellPlace First) known) ? (known.Rows + 1, known.First) : (1, place);
    }

    /// <summary>All that a person should know, in sentences.</summary>
    public IEnumerable<string> AllRemarks()
    {
        foreach (string remark in Remarks)
            yield return remark;
        foreach ((string what, (int rows, CellPlace first)) in _workedOut)
            yield return FormattableString.Invariant($"{what}. The two differ in {(rows == 1 ? "1 cell" : $"{rows} cells")}, first in {first.Table}, row {first.Row}, {first.Column}.");
        if (_unread.Count > 0)
            yield return $"Not read, since the model has no such field: {Named(_unread)}.";
        string[] missing = [.. _missing.Order(StringComparer.Ordinal)];
        if (missing.Length > 0)
            yield return $"Not in the export, so that the seeds keep what they have of it: {Named(missing)}.";
    }

    private static string Named(IReadOnlyCollection<string> names)
        => string.Join(", ", names.Take(MostNamed)) + (names.Count > MostNamed ? FormattableString.Invariant($", and {names.Count - MostNamed} more") : "");
}
