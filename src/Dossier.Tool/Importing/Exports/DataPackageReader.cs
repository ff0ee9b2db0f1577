using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;
using Dossier.Tool.Exporting;
using Dossier.Tool.Exporting.Csv;
using Dossier.Tool.Exporting.Tables;
using Dossier.Tool.Finding;

namespace Dossier.Tool.Importing.Exports;

/// <summary>
/// Reads the tables that <c>dossier export csv</c> wrote, also after a spreadsheet has saved them: columns in another order, semicolons, a byte order
/// mark. What a table means is in the model; the package says for which readers it was made.
/// </summary>
internal sealed class DataPackageReader
{
    private readonly string _folder;
    private readonly string? _encoding;
    private readonly ReadExport _export;
    private readonly HashSet<string> _rejected = new(StringComparer.Ordinal);

    private DataPackageReader(string folder, string? encoding, ReadExport export)
    {
        _folder = folder;
        _encoding = encoding;
        _export = export;
    }

    /// <summary>Reads an export.</summary>
    /// <param name="path">The folder, or the file <c>datapackage.json</c> in it.</param>
    /// <param name="model">The model of the dataset.</param>
    /// <param name="encoding">The encoding of tables that do not say; null for UTF-8.</param>
    /// <exception cref="WrongUseException">It is not an export.</exception>
    public static ReadExport Read(string path, DomainModel model, string? encoding)
    {
        string package = Directory.Exists(path) ? Path.Combine(path, DataPackage.FileName) : path;
        if (!Path.GetFileName(package).Equals(DataPackage.FileName, StringComparison.OrdinalIgnoreCase))
            throw new WrongUseException($"'{path}' is one table. Name the folder of the export, with '{DataPackage.FileName}' and all tables.");
        if (!File.Exists(package))
            throw new WrongUseException($"There is no '{package}'. It belongs to the export, and says for which readers it was made: put it back, or export again.");
        string folder = Path.GetDirectoryName(Path.GetFullPath(package))!;
        using JsonDocument document = ExportJson.Parse(package);
        var reader = new DataPackageReader(folder, encoding, ExportJson.Head(document.RootElement, DataPackage.Own, package, model)
            ?? throw new WrongUseException($"'{package}' has no member '{DataPackage.Own}', so that it was not written by dossier export. To read tables of others, write a mapping (*.map.yaml): docs/reference/mapping-files.md."));
        reader.ReadTables(ResourcesOf(document.RootElement), model);
        return reader._export;
    }

    private static HashSet<string> ResourcesOf(JsonElement package)
        => package.TryGetProperty("resources", out JsonElement resources) && resources.ValueKind == JsonValueKind.Array
            ? [.. resources.EnumerateArray().Where(static one => one.ValueKind == JsonValueKind.Object && one.TryGetProperty("path", out JsonElement path) && path.ValueKind == JsonValueKind.String).Select(static one => one.GetProperty("path").GetString()!)]
            : [];

    private void ReadTables(HashSet<string> listed, DomainModel model)
    {
        IReadOnlyList<ExportTable> known = ExportTable.Of(model);
        HashSet<string> files = [.. Directory.EnumerateFiles(_folder, "*" + CsvExporter.Ending).Select(static file => Path.GetFileName(file))];
        foreach (ExportTable table in known)
        {
            string file = table.Name + CsvExporter.Ending;
            if (files.Remove(file))
            {
                _export.Kinds.Add(table.Table.Kind.Plural);
                Read(table, file);
            }
            else if (listed.Contains(file))
            {
                _export.Remarks.Add($"The package lists the table '{file}', and it is not in the folder.");
                if (!table.Lists.IsEmpty)
                    _export.NoteMissing(table.Table.Kind.Plural, string.Join('.', table.Lists));
            }
        }

        string[] others = [.. Directory.EnumerateFiles(_folder).Select(static file => Path.GetFileName(file)).Where(static file => !file.EndsWith(CsvExporter.Ending, StringComparison.Ordinal) && file != DataPackage.FileName && !file.StartsWith('.')).Order(StringComparer.Ordinal)];
        if (others.Length > 0)
            _export.Remarks.Add($"Not read, since tables of an export are CSV: {string.Join(", ", others)}. What was changed in a workbook has to be saved as CSV under the name of the table.");
        foreach (string file in files.Order(StringComparer.Ordinal))
            _export.Problems.Add((Path.Combine(_folder, file), new TableProblem(default, $"This is not a table of the model: no kind and no list has that name.{Suggestion.For(Path.GetFileNameWithoutExtension(file), [.. known.Select(static table => table.Name)])} A model file may be missing, or the file belongs elsewhere.")));
        foreach (ReadRecord record in _export.Records)
        {
            foreach (CellPlace empty in record.Complete())
                _export.Reject(empty, "The row has no value. Take the row out, or write a value.", record);
        }
    }

    private void Read(ExportTable of, string file)
    {
        Compiler.Mapping.Table table = TableFile.Read(Path.Combine(_folder, file), null, _encoding, null);
        int[] keys = [.. of.Keys.Select(key => table.Columns.IndexOf(key))];
        string[] noKeys = [.. of.Keys.Where((_, i) => keys[i] < 0)];
        if (noKeys.Length > 0 && table.Problems.Count == 0)
            _export.Problems.Add((Path.Combine(_folder, file), new TableProblem(default, $"The table has no column '{noKeys[0]}', which says {(of.Lists.IsEmpty ? "which record a row is" : "of which record a row is an item, and which item")}. Put the column back.")));
        (Column Column, int At)[] columns = [.. of.Table.Columns.Select(column => (column, table.Columns.IndexOf(column.Name)))];
        foreach ((Column column, _) in columns.Where(static column => column.At < 0 && !column.Column.IsWorkedOut))
            _export.NoteMissing(of.Table.Kind.Plural, string.Join('.', of.Table.IsOfTexts ? of.Lists : of.Lists.Add(column.Name)));
        HashSet<string> known = [.. of.Keys, .. columns.Select(static column => column.Column.Name), RecordVersion.Column];
        foreach (string name in table.Columns.Where(name => name.Length > 0 && !known.Contains(name)))
            _export.NoteUnread($"{of.Name}.{name}");

        if (noKeys.Length == 0)
        {
            int version = of.Lists.IsEmpty ? table.Columns.IndexOf(RecordVersion.Column) : -1;
            (Column Column, int At)[] there = [.. columns.Where(static column => column.At >= 0)];
            foreach (TableRow row in InOrder(of, table.Rows, keys))
                Read(of, file, row, keys, version, there);
        }

        _export.Problems.AddRange(table.Problems.Select(problem => (Path.Combine(_folder, file), problem)));
    }

    // The items of a list are in the order of their numbers, however the table was sorted.
    private static IEnumerable<TableRow> InOrder(ExportTable of, IEnumerable<TableRow> rows, int[] keys)
        => of.Lists.IsEmpty ? rows : rows.OrderBy(row => keys.Length > 1 && keys[^1] < row.Cells.Length && int.TryParse(row.Cells[keys[^1]].Text, NumberStyles.None, CultureInfo.InvariantCulture, out int item) ? item : int.MaxValue);

    private void Read(ExportTable of, string file, TableRow row, int[] keys, int version, (Column Column, int At)[] columns)
    {
        _export.Rows++;
        string Cell(int at) => at >= 0 && at < row.Cells.Length ? row.Cells[at].Text : "";
        CellPlace Place(int key) => new(file, row.Number, of.Keys[key], Cell(keys[key]));
        string id = CellNodes.Stated(Cell(keys[0]));
        ReadRecord? record = of.Lists.IsEmpty ? null : _export.Find(of.Table.Kind, id);
        if (row.Problem is { } problem)
        {
            _rejected.Add($"{of.Table.Kind.Plural}/{id}");
            _export.Reject(new CellPlace(file, row.Number, "", ""), problem.Message, record);
            record?.Rows.Add(new CellPlace(file, row.Number, "", ""));
            return;
        }

        ImmutableArray<FieldPath.Step> prefix = [];
        if (of.Lists.IsEmpty)
        {
            record = new ReadRecord(of.Table.Kind, id, _export.SpanOf(Place(0))) { Version = CellNodes.Stated(Cell(version)) };
            if (id.Length == 0 || !_export.Add(record))
            {
                _export.Reject(Place(0), id.Length == 0 ? "The row has no id." : $"Another row has the id '{id}'.");
                return;
            }
        }
        else if (record is null)
        {
            string plural = of.Table.Kind.Plural;
            _export.NoteOrphan(plural, string.Join('.', of.Lists), of.Table.IsOfTexts);
            _export.Reject(Place(0), _rejected.Contains($"{plural}/{id}") ? $"The record '{id}' was rejected." : $"There is no record '{id}' in '{plural}{CsvExporter.Ending}'.");
            return;
        }

        record.Rows.Add(new CellPlace(file, row.Number, "", ""));
        if (!of.Lists.IsEmpty && ItemOf(of, record, [.. keys.Skip(1).Select(Cell)], Place) is not { } item)
            return;
        else if (!of.Lists.IsEmpty)
            prefix = of.PathOf([.. keys.Skip(1).Select(key => Number(Cell(key)).ToString(CultureInfo.InvariantCulture))]);

        foreach ((Column column, int at) in columns)
        {
            string cell = Cell(at);
            var place = new CellPlace(file, row.Number, column.Name, cell);
            if (column is { IsWorkedOut: true, WorkedOutFrom: null } && !column.Name.StartsWith('_'))
                record.WorkedOut.Add(place);
            else if (column.IsWorkedOut)
                CheckWorkedOut(column, cell, place, columns, Cell);
            else if (CellNodes.Of(column, cell, _export.SpanOf(place)) is { } node)
                Add(of, record, prefix, column, node, Place);
        }
    }

    private void Add(ExportTable of, ReadRecord record, ImmutableArray<FieldPath.Step> prefix, Column column, SeedNode node, Func<int, CellPlace> place)
    {
        if (!of.Table.IsOfTexts)
        {
            record.Fields.Add((ReadRecord.PathOf(prefix.AddRange(column.Name.Split('.').Select(static name => new FieldPath.Step(name, null)))), node));
            return;
        }

        FieldPath.Step last = prefix[^1];
        int number = int.Parse(last.Label!, NumberStyles.None, CultureInfo.InvariantCulture);
        if (!record.AddText(prefix.SetItem(prefix.Length - 1, last with { Label = null }), number, node))
            _export.Reject(place(of.Keys.Count - 1), "Another text of the list has that number.", record);
    }

    // Whether a row can be an item: its numbers are numbers, the item around it is there, and no other row is the same item.
    private FieldPath? ItemOf(ExportTable of, ReadRecord record, string[] cells, Func<int, CellPlace> place)
    {
        for (int i = 0; i < cells.Length; i++)
        {
            if (Number(cells[i]) == 0)
            {
                _export.Reject(place(i + 1), $"'{cells[i]}' is not the number of an item. Write a whole number from 1 that no other item of the list has.", record);
                return null;
            }
        }

        string[] numbers = [.. cells.Select(static cell => Number(cell).ToString(CultureInfo.InvariantCulture))];
        if (cells.Length > 1 && !record.HasItem(ReadRecord.PathOf((of with { Lists = of.Lists.RemoveAt(of.Lists.Length - 1) }).PathOf(numbers))))
        {
            _export.Reject(place(cells.Length - 1), $"The list '{of.Lists[^2]}' of '{record.Id}' has no item {numbers[^2]}.", record);
            return null;
        }

        FieldPath path = ReadRecord.PathOf(of.PathOf(numbers));
        if (of.Table.IsOfTexts)
            return path;
        if (record.HasItem(path))
        {
            _export.Reject(place(cells.Length), "Another item of the list has that number.", record);
            return null;
        }

        record.AddItem(path, place(cells.Length) with { Column = "", Value = "" });
        return path;
    }

    private static int Number(string cell) => int.TryParse(cell.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;

    private void CheckWorkedOut(Column column, string cell, CellPlace place, (Column Column, int At)[] columns, Func<int, string> cells)
    {
        if (column.WorkedOutFrom is not { } from || columns.FirstOrDefault(one => one.Column.Name == from) is not { Column: { } stated, At: var at })
            return;
        string text = CellNodes.Stated(stated, cells(at));
        if (!CellNodes.IsSame(column, cell, column.OfText(text.Length == 0 ? null : text)))
            _export.NoteWorkedOut(place, $"'{from}'");
    }
}
