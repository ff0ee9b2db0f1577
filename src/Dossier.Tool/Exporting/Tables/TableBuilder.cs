using System.Globalization;
using Dossier.Compiler;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;
using Dossier.Parquet.Files;

namespace Dossier.Tool.Exporting.Tables;

/// <summary>
/// Makes the tables of a model: one a kind, and one for each list of items. A date has its text and its bounds beside it, and so have counts and
/// quantities. Nothing of a record is left out but what is for the project that keeps the seeds.
/// </summary>
internal sealed class TableBuilder
{
    /// <summary>The column of a table of texts, which are no items.</summary>
    public const string ValueColumn = "value";

    private const char Between = '.';

    private readonly ProjectRecords _records;
    private readonly Kind _kind;
    private readonly Dictionary<string, Column> _columns = new(StringComparer.Ordinal);
    private readonly List<string> _order = [];
    private readonly List<Table> _lists = [];
    private readonly string _name;

    private TableBuilder(ProjectRecords records, Kind kind, string name)
    {
        _records = records;
        _kind = kind;
        _name = name;
    }

    /// <summary>The table of a kind.</summary>
    public static Table Of(Kind kind, ProjectRecords records)
    {
        var table = new TableBuilder(records, kind, kind.Plural);
        table.AddFields("", kind.Fields.Where(field => !CuratorFields.Has(kind, field)), static row => row);
        table.AddDerived();
        return table.Build(static row => [row]);
    }

    private Table Build(Func<Row, IEnumerable<Row>> rows) => new(_name, _kind, [.. _order.Select(name => _columns[name])], rows) { Lists = _lists };

    private void AddFields(string prefix, IEnumerable<Field> fields, Func<Row, Row?> path)
    {
        foreach (Field field in fields)
        {
            Func<Row, ValueList> values = row => path(row) is { } within ? within.Values.Of(field) : default;
            AddField(prefix, field, values, path);
        }
    }

    private void AddField(string prefix, Field field, Func<Row, ValueList> values, Func<Row, Row?> path)
    {
        string name = prefix + field.Name;
        if (field.Inline)
            AddFields(prefix, _records.Model.Record(field.Target).Fields, row => path(row) is { } within ? Within(within.Values.Inline()) : null);
        else if (field.Type == FieldType.Item)
            AddClaimedItem(prefix, values);
        else if (field is { Type: FieldType.Record, Many: true })
            AddItems(name, _records.Model.Record(field.Target), values);
        else if (field.Type == FieldType.Record)
            AddFields(name + Between, _records.Model.Record(field.Target).Fields, row => values(row) is { Count: > 0 } found && found[0] is RecordValue item ? Within(item.Fields) : null);
        else if (field.Many && IsWord(field.Type))
            Add(new Column(name, ColumnType.List, field.Doc, row => Words(field, values(row))) { Form = ColumnForm.Of(field) });
        else if (field.Many)
            AddTexts(name, field, values);
        else
            AddValue(name, field, values);
    }

    private Row Within(EquatableArray<FieldValue> fields) => new(new FieldValues(fields, _records));

    private void AddItems(string name, Shape shape, Func<Row, ValueList> values)
    {
        var table = new TableBuilder(_records, _kind, $"{_name}/{name}");
        table.AddFields("", shape.Fields, static row => row);
        _lists.Add(table.Build(row => values(row).OfType<RecordValue>().Select(item => Within(item.Fields))));
    }

    // Texts may hold any character, so that no separator is safe between them.
    private void AddTexts(string name, Field field, Func<Row, ValueList> values)
    {
        var table = new TableBuilder(_records, _kind, $"{_name}/{name}");
        table.Add(new Column(ValueColumn, ColumnType.Text, field.Doc, static row => row.Text) { Form = ColumnForm.Of(field) });
        _lists.Add(table.Build(row => values(row).OfType<ScalarValue>().Select(static text => new Row(default, text.Text))) with { IsOfTexts = true });
    }

    // In a seed the item that a claim is about is the claim's value. Claims about different lists share the columns of the same name.
    private void AddClaimedItem(string prefix, Func<Row, ValueList> values)
    {
        string name = prefix + _records.Model.Record(WellKnown.Claim.Record).Find(FieldRole.Value)!.Name + Between;
        foreach (Field field in _records.Model.Record(Compiler.Modelling.ClaimedItem.Name).Fields)
        {
            // The attribution of such an item is the claim's.
            ItemRecord shape = _records.Model.Record(field.Target);
            AddFields(name, shape.Fields.Where(static inner => !inner.Inline), row => values(row) is { Count: > 0 } held && held[0] is RecordValue { Fields: { Count: > 0 } fields }
                && fields[0].Field.Name == field.Name && fields[0].Values[0] is RecordValue item ? Within(item.Fields) : null);
        }
    }

    private void AddValue(string name, Field field, Func<Row, ValueList> values)
    {
        switch (field.Type)
        {
            case FieldType.Ref:
                Add(new Column(name, ColumnType.Text, field.Doc, row => Referred(field, values(row))) { Kind = field.Target, Form = ColumnForm.Of(field) });
                break;
            case FieldType.Flag:
                Add(new Column(name, ColumnType.Flag, field.Doc, row => Text(values(row)) is { } text ? text == "true" : null) { Form = ColumnForm.Of(field) });
                break;
            case FieldType.Integer:
                Add(new Column(name, ColumnType.Integer, field.Doc, row => long.TryParse(Text(values(row)), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? number : null) { Form = ColumnForm.Of(field) });
                break;
            case FieldType.Decimal:
                Add(new Column(name, ColumnType.Number, field.Doc, row => decimal.TryParse(Text(values(row)), NumberStyles.Float, CultureInfo.InvariantCulture, out decimal number) ? number : null) { Form = ColumnForm.Of(field) });
                break;
            case FieldType.Point:
                Add(new Column(name + ".lat", ColumnType.Degrees, "Degrees of latitude (WGS84). " + field.Doc, row => Point(values(row))?.Latitude) { Form = ColumnForm.Of(field) });
                Add(new Column(name + ".lon", ColumnType.Degrees, "Degrees of longitude (WGS84). " + field.Doc, row => Point(values(row))?.Longitude) { Form = ColumnForm.Of(field) });
                break;
            default:
                Add(new Column(name, ColumnType.Text, field.Doc, row => Text(values(row))) { Form = ColumnForm.Of(field) });
                AddBounds(name, field, values);
                break;
        }
    }

    private void AddBounds(string name, Field field, Func<Row, ValueList> values)
    {
        void Bound(string bound, ColumnType type, string doc, Func<string?, object?> of)
            => Add(new Column($"{name}.{bound}", type, doc, row => of(Text(values(row)))) { IsWorkedOut = true, WorkedOutFrom = name, OfText = of });

        if (field.Type == FieldType.Date)
        {
            Bound("earliest", ColumnType.Day, $"The first day that '{name}' may mean; absent when it has none.", static text => Date(text).Earliest);
            Bound("latest", ColumnType.Day, $"The last day that '{name}' may mean; absent when it has none.", static text => Date(text).Latest);
        }
        else if (field.Type is FieldType.Estimate or FieldType.Quantity)
        {
            ColumnType type = field.Type == FieldType.Estimate ? ColumnType.Integer : ColumnType.Number;
            Bound("low", type, LowDoc(name), text => Figures(field.Type, text).Low);
            Bound("best", type, BestDoc(name), text => Figures(field.Type, text).Best);
            Bound("high", type, HighDoc(name), text => Figures(field.Type, text).High);
        }
    }

    private static (object? Low, object? Best, object? High) Figures(FieldType type, string? text)
    {
        if (type == FieldType.Estimate)
            return Estimate.TryParseNotation(text ?? "", out Estimate count, out _) ? ((long?)count.Low, (long?)count.Best, (long?)count.High) : default;
        if (!Quantity.TryParseNotation(text, out Quantity quantity, out _))
            return default;
        (decimal? low, decimal? best, decimal? high) = quantity;
        return (low, best, high);
    }

    private const string CertainDoc = " Absent as well where the total is only possible, since no end of it is certain.";

    private static string LowDoc(string name) => $"The smallest number of '{name}' that is stated; absent when none is, which is not 0.";

    private static string BestDoc(string name) => $"The most likely number of '{name}'; absent when none is stated.";

    private static string HighDoc(string name) => $"The largest number of '{name}' that is stated; absent when there is none.";

    private void AddDerived()
    {
        if (_kind.CasualtyField is { } casualties)
        {
            AddTotal(casualties.Name + ".killed", "killed", static record => record.Killed);
            AddTotal(casualties.Name + ".injured", "injured", static record => record.Injured);
        }

        AddWorkedOut("_disagreements", ColumnType.Integer, "How many contradictions there are between the claims about the record, silences left out.",
            static row => (long)row.Record!.Disagreements.Count(static one => one.Kind != DisagreementKind.Silence));
    }

    private void AddTotal(string name, string harm, Func<ProjectCasualtyRecord, Estimate> total)
    {
        Estimate Of(Row row) => row.Record is ProjectCasualtyRecord { CasualtyReports.Count: > 0 } record ? total(record) : default;
        AddWorkedOut(name, ColumnType.Text, $"How many people were {harm}, from all reports; absent when nothing is known, which is not 0.", row => Of(row) is { IsUnknown: false } count ? count.Notation : null);
        AddWorkedOut(name + ".low", ColumnType.Integer, LowDoc(name) + CertainDoc, row => (long?)TotalFigures.Low(Of(row)));
        AddWorkedOut(name + ".best", ColumnType.Integer, BestDoc(name), row => (long?)Of(row).Best);
        AddWorkedOut(name + ".high", ColumnType.Integer, HighDoc(name) + CertainDoc, row => (long?)TotalFigures.High(Of(row)));
        AddWorkedOut(name + ".withoutWithheld", ColumnType.Flag, $"True where a report of people {harm} is withheld from these readers, so that the figure is that of the others.", row => Of(row).IsWithoutWithheld ? true : null);
    }

    private void AddWorkedOut(string name, ColumnType type, string doc, Func<Row, object?> cell) => Add(new Column(name, type, doc, cell) { IsWorkedOut = true });

    // Two items that a claim may be about can have fields of one name: a cell is that of the item that is there.
    private void Add(Column column)
    {
        if (!_columns.TryGetValue(column.Name, out Column? known))
        {
            _order.Add(column.Name);
            _columns.Add(column.Name, column);
            return;
        }

        if (known.Form is not null && column.Form is not null)
            known = known with { Form = FileMetadata.Joined(known.Form, column.Form) };
        _columns[column.Name] = known.Type == column.Type
            ? known with { Cell = row => known.Cell(row) ?? column.Cell(row), Kind = known.Kind == column.Kind ? known.Kind : null }
            : known with { Cell = row => (known.Cell(row) ?? column.Cell(row)) is { } cell ? CellText.Of(cell) : null, Type = ColumnType.Text, Kind = null };
    }

    private static bool IsWord(FieldType type)
        => type is FieldType.Ref or FieldType.Id or FieldType.Field or FieldType.Enum or FieldType.Country or FieldType.Language or FieldType.TimeZone or FieldType.Integer or FieldType.Flag or FieldType.Decimal;

    private string[]? Words(Field field, ValueList values)
    {
        var words = new List<string>(values.Count);
        foreach (Value value in values)
        {
            if (value is ScalarValue scalar)
                words.Add(scalar.Text);
            else if (value is ReferenceValue reference && _records.Find(field.Target, reference.Id) is not null)
                words.Add(reference.Id);
        }

        return words.Count == 0 ? null : [.. words];
    }

    private string? Referred(Field field, ValueList values)
        => values is { Count: > 0 } && values[0] is ReferenceValue reference && _records.Find(field.Target, reference.Id) is not null ? reference.Id : null;

    private static string? Text(ValueList values) => values.Count > 0 && values[0] is ScalarValue scalar ? scalar.Text : null;

    private static GeoPoint? Point(ValueList values) => GeoPoint.TryParse(Text(values), out GeoPoint point) ? point : null;

    private static EdtfDate Date(string? text) => EdtfDate.TryParseNotation(text ?? "", out EdtfDate date, out _) ? date : default;
}
