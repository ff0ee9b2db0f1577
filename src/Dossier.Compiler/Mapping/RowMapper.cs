using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>Makes records of the rows of a table by a mapping. A row becomes a record whole, or it is rejected with the reasons.</summary>
internal sealed class RowMapper
{
    private const int DeepestLookup = 16;

    // The label of items of which there is one for each value of a list.
    private const string EachMark = "*";

    private readonly ImportMapping _mapping;
    private readonly Table _table;
    private readonly Func<string, string, string?> _knownId;

    private readonly Dictionary<string, ColumnCells> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _fileNames = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Lookup, string Key), MappedRecord> _lookedUp = [];
    private readonly SharedIds _ids;
    private readonly Dictionary<RecordRule, RecordPlan> _plans = [];
    private readonly List<MappedRecord> _pending = [];
    private readonly MappedTable _result = new();
    private readonly DoubledKeys _doubled;

    // The keys that only rows have which a condition leaves out.
    private readonly HashSet<string> _leftOut = new(StringComparer.Ordinal);

    // What texts are put together of, by their number.
    private readonly List<string?[]> _pieces = [];
    private bool _isRejected;
    private int _depth;
    private int _remarks;

    private RowMapper(ImportMapping mapping, Table table, Func<string, string, string?>? knownId, Func<string, string, bool>? isReserved)
    {
        _mapping = mapping;
        _table = table;
        _knownId = knownId ?? (static (_, _) => null);
        _ids = new SharedIds(isReserved ?? (static (_, _) => false));
        _doubled = new DoubledKeys(mapping, _result);
    }

    /// <summary>Maps a table.</summary>
    /// <param name="mapping">The mapping, which has no problems.</param>
    /// <param name="table">The table.</param>
    /// <param name="where">Further conditions on the rows that are wanted.</param>
    /// <param name="knownId">The id that a record had before, by the name of its rule and its key; null if it is new.</param>
    /// <param name="isReserved">Whether an id of a kind, by its plural, is that of a record that another key has.</param>
    /// <param name="progress">Called with the number of rows so far.</param>
    public static MappedTable Map(
        ImportMapping mapping, Table table, ImmutableArray<RowCondition> where = default, Func<string, string, string?>? knownId = null, Func<string, string, bool>? isReserved = null, Action<int>? progress = null)
        => new RowMapper(mapping, table, knownId, isReserved).Map(where.IsDefault ? ImmutableArray<RowCondition>.Empty : where, progress);

    /// <summary>The cell of a row in a column.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public CellValue CellOf(TableRow row, string column)
    {
        ColumnCells cells = Cells(column);
        if (cells.IsRead)
            return cells.Cell;
        cells.IsRead = true;
        return Read(row, cells);
    }

    /// <summary>A cell with another text, and what that means in its column.</summary>
    public CellValue Understood(CellValue cell, string text) => Cells(cell.Column).Understand(new CellValue(cell.Column), text, cell.Span, null);

    private ColumnCells Cells(string column)
        => _columns.TryGetValue(column, out ColumnCells? cells) ? cells : _columns[column] = new ColumnCells(column, _mapping.IndexIn(_table, column), _mapping);

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private CellValue Read(TableRow row, ColumnCells cells)
    {
        CellValue cell = cells.Cell;
        if (cells.Index < 0)
        {
            bool isName = cells.IsTableName && _table.Name.Length > 0;
            cell.Set(isName ? _table.Name : "", isName ? CellState.Present : CellState.Missing, SpanOf(row), null);
            return cell;
        }

        ref readonly TableCell written = ref row.Cells[cells.Index];
        cells.Understand(cell, cells.TextOf(written), _table.SpanOf(written.Start, written.End), written.Parts);
        if (cell.State != CellState.Present)
            return cell;

        string text = cell.Text;
        if (text.Length > SeedLimits.ValueCharacters)
            Reject(row, cell.Column, text.Substring(0, 40) + "...", cell.Span, FormattableString.Invariant($"The text has {text.Length} characters, and a value of a seed at most {SeedLimits.ValueCharacters}."));
        else if (CharacterScan.FirstForbidden(text) is >= 0 and int at)
            Reject(row, cell.Column, "", cell.Span, FormattableString.Invariant($"The text has a character that no seed may have, U+{(int)text[at]:X4}."));
        return cell;
    }

    /// <summary>Space for the pieces of a text, which are empty.</summary>
    public string?[] Pieces(int count)
    {
        while (_pieces.Count <= count)
            _pieces.Add(new string?[_pieces.Count]);
        Array.Clear(_pieces[count], 0, count);
        return _pieces[count];
    }

    /// <summary>The position of a row.</summary>
    public SeedSpan SpanOf(TableRow row) => row.Cells.Length == 0 ? _table.SpanOf(row.Start, row.Start) : _table.SpanOf(row.Cells[0].Start, row.Cells[0].End);

    /// <summary>Whether all conditions hold for a row.</summary>
    public static bool Holds(ImmutableArray<RowCondition> conditions, RowScope row)
    {
        foreach (RowCondition condition in conditions)
        {
            CellValue cell = row.Cell(condition.Column);
            if (condition.Values.Contains(cell.Text) == condition.IsNegated)
                return false;
        }

        return true;
    }

    /// <summary>Says why a row cannot become a record.</summary>
    public void Reject(TableRow row, string column, string value, SeedSpan span, string reason)
    {
        _isRejected = true;
        _remarks++;
        var reject = new RejectedCell(row.Number, column, value, reason, span);
        if (_result.Rejects.Count == 0 || _result.Rejects.LastIndexOf(reject, _result.Rejects.Count - 1, Math.Min(8, _result.Rejects.Count)) < 0)
            _result.Rejects.Add(reject);
    }

    /// <summary>Counts a code that the model cannot represent.</summary>
    public void CannotRepresent(string column, string code)
    {
        _remarks++;
        _result.Unrepresented[(column, code)] = _result.Unrepresented.TryGetValue((column, code), out int count) ? count + 1 : 1;
    }

    /// <summary>Remembers a count whose figures are out of order.</summary>
    public void KeepInWords(DisorderedCount count)
    {
        _remarks++;
        _result.Disordered.Add(count);
    }

    /// <summary>The record that a look-up makes or has made; null if the row has no key for it.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public MappedRecord? LookUp(string lookup, RowScope row)
    {
        RecordRule rule = _mapping.Lookups[lookup];
        RecordPlan plan = PlanOf(rule);
        int texts = plan.Texts.NumberOf(row);
        if (texts >= 0 && plan.Keys.TryGetValue(texts, out string? before) && _lookedUp.TryGetValue((lookup, before), out MappedRecord? same))
            return same;

        CellValue? cell = null;
        string? key = (rule.Key ?? rule.Id!).In(row, ref cell);
        if (key is not { Length: > 0 })
        {
            TemplateText of = rule.Key ?? rule.Id!;
            if (key is not null && of.IsStated(row))
                Reject(row.Row, cell?.Column ?? "", cell?.Text ?? "", cell?.Span ?? SpanOf(row.Row), $"'{of.Text}' gives no text for the {rule.Kind.Name} that '{lookup}' looks up, since no letter or digit is in it. If that means that nothing was stated, list it as missing.");
            return null;
        }

        if (_depth >= DeepestLookup)
        {
            Reject(row.Row, cell?.Column ?? "", key, cell?.Span ?? SpanOf(row.Row), $"The look-up '{lookup}' refers to itself without an end.");
            return null;
        }

        _depth++;
        int remarks = _remarks;
        MappedRecord? made = Make(rule, key, row);
        _depth--;
        if (made is null)
            return null;
        if (texts >= 0 && remarks == _remarks)
            plan.Keys[texts] = key;
        if (!_lookedUp.TryGetValue((lookup, key), out MappedRecord? known))
        {
            _lookedUp.Add((lookup, key), made);
            _pending.Add(made);
            return made;
        }

        foreach ((FieldPath path, SeedNode value) in made.Fields)
        {
            if (!known.Fields.Any(field => field.Path.Equals(path) && NodeText.Of(field.Value) == NodeText.Of(value)))
                (known.Others ??= []).Add((path, value));
        }

        return known;
    }

    private MappedTable Map(ImmutableArray<RowCondition> where, Action<int>? progress)
    {
        var use = new ColumnUse(_mapping, _table);
        _result.Problems.AddRange(use.Problems);
        _result.Unmapped = use.Unmapped;
        if (_result.Problems.Count > 0 || _table.Problems.Count > 0)
        {
            // Of a table that cannot be read it is not certain which columns it lacks.
            if (_table.Problems.Count > 0)
                _result.Problems.Clear();
            _result.Problems.InsertRange(0, _table.Problems);
            return _result;
        }

        AddFixedRecords();
        ImmutableArray<RowCondition> wanted = _mapping.Where.AddRange(where);
        foreach (TableRow row in _table.Rows)
        {
            _result.Rows++;
            progress?.Invoke(_result.Rows);
            Map(row, wanted);
        }

        _doubled.Remove();
        _ids.Separate(_result.Records, record => _knownId(record.Rule.Name, record.Key) is null);
        _result.Problems.AddRange(_table.Problems);
        return _result;
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private void Map(TableRow row, ImmutableArray<RowCondition> wanted)
    {
        _isRejected = false;
        _pending.Clear();
        foreach (ColumnCells cells in _columns.Values)
            cells.IsRead = false;
        if (row.Problem is { } problem)
        {
            Reject(row, "", "", problem.Span, problem.Message);
            _result.Rejected++;
            return;
        }

        var scope = new RowScope(this, row);
        bool isWanted = Holds(wanted, scope);
        string? key = KeyOf(scope, rejects: isWanted);
        if (!isWanted)
        {
            if (key is not null && _result.Keys.Add(key))
                _leftOut.Add(key);
            _result.Filtered++;
            return;
        }

        if (key is not null && !_result.Keys.Add(key) && !_leftOut.Remove(key))
            Reject(row, _mapping.FirstKey, key, SpanOf(row), _doubled.RejectFirst(row, key));

        MappedRecord? record = key is null || _isRejected ? null : Make(_mapping.Row!, key, scope);
        if (record is null || _isRejected)
        {
            foreach (MappedRecord made in _pending)
            {
                _lookedUp.Remove((made.Rule.Name, made.Key));
                _ids.GiveUp(made);
            }

            if (record is not null)
                _ids.GiveUp(record);
            _result.Rejected++;
            return;
        }

        _result.Records.AddRange(_pending);
        _result.Records.Add(record);
        _result.Mapped++;
    }

    private string? KeyOf(RowScope row, bool rejects)
    {
        string? key = null;
        foreach (string column in _mapping.Key)
        {
            // It is the same in all rows.
            if (column == Table.NameColumn)
                continue;
            CellValue cell = row.Cell(column);
            if (cell.State != CellState.Present)
            {
                if (rejects)
                    row.Reject(cell, $"The row has no '{column}', which tells it apart from others.");
                return null;
            }

            key = key is null ? cell.Text : key + "/" + cell.Text;
        }

        return key ?? "";
    }

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private MappedRecord? Make(RecordRule rule, string key, RowScope row)
    {
        CellValue? cell = null;
        string? known = _knownId(rule.Name, key);
        string? id = known ?? rule.Id!.In(row, ref cell);
        if (id is null || !Identifiers.IsValidId(id))
        {
            Reject(row.Row, cell?.Column ?? "", id ?? "", cell?.Span ?? SpanOf(row.Row), id is null ? $"There is nothing to make the id of: '{rule.Id!.Text}'." : $"'{id}' cannot be an id.{Slugged(rule.Id!)}");
            return null;
        }

        // Two that a person has merged have one id.
        id = known ?? _ids.For(id, rule, key);
        CellValue? ofFile = null;
        string file = FileNameOf(rule.File?.In(row, ref ofFile), rule);
        var record = new MappedRecord(rule, key, id, file, SpanOf(row.Row), row.Row.Number);
        RecordPlan plan = PlanOf(rule);
        foreach ((string label, ImmutableArray<MappedField> fields) in plan.Items)
        {
            if (label.EndsWith(EachMark, StringComparison.Ordinal))
                AddEach(record, label, fields, row);
            else
                AddFields(record, fields, label.Length > 0, row);
        }

        plan.Sort(record);
        return record;
    }

    private static string Slugged(TemplateText id)
        => id.Columns.FirstOrDefault(column => id.Text.Contains("{" + column + "}")) is { } column ? $" An id is made of a text by '{{{column}|slug}}' in the mapping." : "";

    private RecordPlan PlanOf(RecordRule rule) => _plans.TryGetValue(rule, out RecordPlan? plan) ? plan : _plans[rule] = new RecordPlan(rule, _mapping.Lookups);

    // The first field of an item that is not the same in every row decides whether the row states the item.
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static void AddFields(MappedRecord record, ImmutableArray<MappedField> fields, bool isItem, RowScope row)
    {
        bool isDecided = !isItem;
        int before = record.Fields.Count;
        foreach (MappedField field in fields)
        {
            SeedNode? value = field.Rule.In(row);
            if (!isDecided && !field.Rule.IsConstant && !field.IsAttribution)
            {
                if (value is null)
                {
                    record.Fields.RemoveRange(before, record.Fields.Count - before);
                    return;
                }

                isDecided = true;
            }

            if (value is not null)
                record.Fields.Add((field.Path, value));
        }
    }

    // An item for each value of a list, with a label that is made of the value: its place in the list may be another one next time.
    private static void AddEach(MappedRecord record, string label, ImmutableArray<MappedField> fields, RowScope row)
    {
        List<(MappedField Field, SeedNode Value)> values = fields.Select(field => (field, field.Rule.In(row))).Where(static one => one.Item2 is not null).Select(static one => (one.field, one.Item2!)).ToList();
        SeedNode? deciding = values.FirstOrDefault(static one => !one.Field.Rule.IsConstant).Value;
        if (deciding is null || fields.First(static field => !field.Rule.IsConstant && !field.IsAttribution) is { } first && values.All(one => one.Field != first))
            return;

        ImmutableArray<SeedNode> items = deciding is SeedList list ? list.Items : ImmutableArray.Create(deciding);
        for (int i = 0; i < items.Length; i++)
        {
            string own = label.Substring(0, label.Length - 1) + "-" + string.Concat(NodeText.Of(items[i]).Select(static c => char.IsLetterOrDigit(c) ? c : '-'));
            foreach ((MappedField field, SeedNode value) in values)
            {
                SeedNode? one = value is SeedList { Items: var all } && all.Length == items.Length ? all[i] : value is SeedList ? null : value;
                if (one is not null)
                    record.Fields.Add((field.Path.With(label, own), one));
            }
        }
    }

    private string FileNameOf(string? text, RecordRule rule)
    {
        if (text is null)
            return rule.Kind.Plural;
        if (!_fileNames.TryGetValue(text, out string? name))
            _fileNames[text] = name = new string([.. text.Select(static c => char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '-')]).Trim('-');
        return name.Length == 0 ? rule.Kind.Plural : name;
    }

    private void AddFixedRecords()
    {
        foreach (MappedRecord record in _mapping.FixedRecords)
        {
            _ids.Take(record);
            _result.Records.Add(record);
        }
    }
}
