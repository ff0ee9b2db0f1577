using System.Text;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;
using Dossier.Tool.Exporting.Tables;

namespace Dossier.Tool.Exporting.Csv;

/// <summary>CSV with a Data Package (version 2): a table for each kind, one for each list of items, and how they refer to each other.</summary>
internal sealed class CsvExporter : IExporter
{
    /// <summary>The ending of a table's file.</summary>
    public const string Ending = ".csv";

    /// <inheritdoc/>
    public string Format => "csv";

    /// <inheritdoc/>
    public string Title => "CSV with a Data Package (version 2)";

    /// <inheritdoc/>
    public bool IsFolder => true;

    /// <summary>The name of a table, and of its file without the ending.</summary>
    public static string NameOf(Table table) => table.Name.Replace('/', '.');

    /// <inheritdoc/>
    public bool Writes(string fileName) => fileName == DataPackage.FileName || fileName.EndsWith(Ending, StringComparison.Ordinal);

    /// <inheritdoc/>
    public int Write(ExportData data, string path, Losses losses)
    {
        var written = new List<WrittenTable>();
        foreach (IGrouping<Kind, ProjectRecord> kind in data.Whole.GroupBy(static record => record.Kind))
        {
            Table table = WithVersion(TableBuilder.Of(kind.Key, data.Records), data.Records);
            List<KeyedRow> rows = [.. kind.Select(static record => new KeyedRow(record.Id, [], new Row(record.Values, Record: record)))];
            Write(table, null, rows, path, written);
            foreach (ProjectRecord record in kind)
            {
                CuratorFields.Note(record, losses);
                EmptyItems.Note(record, losses);
            }
        }

        DataPackage.Write(data, written, Path.Combine(path, DataPackage.FileName));
        return data.Whole.Count;
    }

    // By it a later import tells what was changed in the table from what was changed in the seeds.
    private static Table WithVersion(Table table, ProjectRecords records)
        => table with { Columns = [.. table.Columns, new Column(RecordVersion.Column, ColumnType.Text, RecordVersion.Doc, row => RecordVersion.Of(row.Record!, records)) { IsWorkedOut = true }] };

    private static void Write(Table table, WrittenTable? above, List<KeyedRow> rows, string folder, List<WrittenTable> written)
    {
        if (rows.Count == 0)
            return;

        var keys = above is null ? KeyColumns.OfKind : KeyColumns.OfList(rows[0].Items.Length);
        using (var output = new StreamWriter(Path.Combine(folder, NameOf(table) + Ending), append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            var csv = new CsvWriter(output);
            foreach (string name in keys.Concat(table.Columns.Select(static column => column.Name)))
                csv.Text(name);
            csv.End();
            foreach (KeyedRow row in rows)
            {
                csv.Text(row.Id);
                foreach (int item in row.Items)
                    csv.Literal(CellText.Of(item));
                foreach (Column column in table.Columns)
                    Write(csv, column, column.Cell(row.Row));
                csv.End();
            }
        }

        var own = new WrittenTable(table, keys, above);
        written.Add(own);
        foreach (Table list in table.Lists)
            Write(list, own, [.. rows.SelectMany(row => list.Rows(row.Row).Select((item, i) => new KeyedRow(row.Id, [.. row.Items, i + 1], item)))], folder, written);
    }

    private static void Write(CsvWriter csv, Column column, object? cell)
    {
        string? text = cell is null ? null : CellText.Of(cell);
        if (column.Type is ColumnType.Text or ColumnType.List)
            csv.Text(text);
        else
            csv.Literal(text);
    }

    /// <summary>A row with what identifies it: the record's id, and the numbers of the item in its list, and of this in the list around it.</summary>
    private readonly record struct KeyedRow(string Id, int[] Items, Row Row);
}
