using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using Dossier.Compiler.Mapping;
using Dossier.Tool.Finding;
using ExcelDataReader;
using ExcelDataReader.Exceptions;

namespace Dossier.Tool.Importing;

/// <summary>
/// Reads a sheet of a workbook as the texts that a person sees: a date is not a number, a code keeps its leading zeros, and a head over several
/// columns belongs to each of them. Of a formula its last value is read; nothing is worked out.
/// </summary>
internal static class SheetTable
{
    /// <summary>The bytes that a workbook may have when it is unpacked.</summary>
    public const long MostUnpacked = 512L * 1024 * 1024;

    // Days are counted from its first one. What is before is a time of day without a day.
    private const int FirstYear = 1900;

    private static readonly string[] Errors = ["#DIV/0!", "#N/A", "#NAME?", "#NULL!", "#NUM!", "#REF!", "#VALUE!"];

    /// <summary>Reads a table.</summary>
    /// <param name="path">The workbook.</param>
    /// <param name="sheet">The sheet; null for the first.</param>
    /// <param name="headRow">The row with the names of the columns, from 1.</param>
    /// <exception cref="WrongUseException">It cannot be read.</exception>
    public static Table Read(string path, string? sheet, int headRow = 1)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using FileStream stream = File.OpenRead(path);
        try
        {
            bool isOpenXml = path.EndsWith(".xlsx", StringComparison.OrdinalIgnoreCase);
            if (isOpenXml)
                RefuseBomb(path);
            using IExcelDataReader reader = ExcelReaderFactory.CreateReader(stream, new ExcelReaderConfiguration { LeaveOpen = true });
            List<(string Name, bool IsHidden, bool HasRows)> sheets = SheetsOf(reader);
            string? wanted = sheet ?? sheets.Find(static one => !one.IsHidden).Name ?? sheets[0].Name;
            do
            {
                if (reader.Name == wanted)
                {
                    SheetMarks marks = isOpenXml ? SheetMarks.In(path, wanted) : SheetMarks.None;
                    Table table = Of(reader, marks, headRow, out int hidden);
                    return table with { Remark = string.Join(" ", new[] { sheet is null ? OtherSheets(sheets, wanted) : "", HiddenRows(hidden) }.Where(static remark => remark.Length > 0)) };
                }
            }
            while (reader.NextResult());

            IEnumerable<string> names = sheets.Select(static one => one.Name);

            throw new WrongUseException($"'{path}' has no sheet '{sheet}'. It has: {string.Join(", ", names)}.");
        }
        catch (Exception exception) when (exception is ExcelReaderException or InvalidDataException or System.Xml.XmlException or FormatException or OverflowException or IndexOutOfRangeException or NullReferenceException or ArgumentException)
        {
            throw new WrongUseException($"'{path}' is not a workbook that can be read: {exception.Message}");
        }
    }

    // All sheets. The reader goes back to the first one.
    private static List<(string Name, bool IsHidden, bool HasRows)> SheetsOf(IExcelDataReader reader)
    {
        var sheets = new List<(string Name, bool IsHidden, bool HasRows)>();
        do
            sheets.Add((reader.Name, reader.VisibleState != "visible", reader.RowCount > 0));
        while (reader.NextResult());

        reader.Reset();
        return sheets;
    }

    // Whoever has a sheet for each month would take one of them for all.
    private static string OtherSheets(List<(string Name, bool IsHidden, bool HasRows)> sheets, string read)
    {
        string[] others = [.. sheets.Where(other => other.HasRows && other.Name != read).Select(static other => other.IsHidden ? other.Name + " (hidden)" : other.Name)];
        return others.Length == 0 ? "" : $"Read was the sheet '{read}'. Sheets that were not read: {string.Join(", ", others)}. To read another one: --sheet";
    }

    // A filter hides rows, which are rows of the table all the same.
    private static string HiddenRows(int rows)
        => rows == 0 ? "" : $"{Reporting.TextReport.Count(rows, "row")} of the sheet {(rows == 1 ? "is hidden, and was" : "are hidden, and were")} read like the others. To leave rows out: --where";

    // What a file says of its own size may be false, so it is unpacked and counted.
    private static void RefuseBomb(string path)
    {
        using ZipArchive archive = ZipFile.OpenRead(path);
        byte[] buffer = new byte[64 * 1024];
        long total = 0;
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using Stream content = entry.Open();
            int read;
            while ((read = content.Read(buffer, 0, buffer.Length)) > 0)
            {
                total += read;
                if (total > MostUnpacked)
                    throw new WrongUseException(FormattableString.Invariant($"'{path}' is more than {MostUnpacked / 1024 / 1024} MB when it is unpacked. Save the sheet as CSV, or split it."));
            }
        }
    }

    private static Table Of(IExcelDataReader reader, SheetMarks marks, int firstRow, out int hidden)
    {
        hidden = 0;
        var rows = new List<(IReadOnlyList<(string Text, string[]? Parts)> Cells, string? Problem, int Number)>();
        CellRange[] merged = reader.MergeCells ?? [];
        var below = new MergedCells(merged);
        List<string>? head = null;
        int headRow = 0;
        int last = 0;
        for (int row = 0; reader.Read(); row++)
        {
            last = row + 1;
            if (row < firstRow - 1)
                continue;
            (string Text, string? Problem)[] cells = [.. Enumerable.Range(0, reader.FieldCount).Select(column => Cell(reader, marks, row, column))];
            if (head is null)
            {
                if (cells.All(static cell => cell.Text.Length == 0))
                    continue;
                head = [.. cells.Select(static cell => cell.Text)];
                headRow = row;
                Spread(head, merged, row);
            }
            else if (row == headRow + 1 && merged.Any(range => range.FromRow == headRow && range.ToRow == headRow && range.ToColumn > range.FromColumn))
            {
                // A head of two rows: the name over several columns, and below it one for each.
                for (int column = 0; column < head.Count && column < cells.Length; column++)
                    head[column] = $"{head[column]} {cells[column].Text}".Trim();
            }
            else
            {
                string? problem = cells.Select(static cell => cell.Problem).FirstOrDefault(static one => one is not null);
                string[] texts = [.. Enumerable.Range(0, head.Count).Select(column => column < cells.Length ? cells[column].Text : "")];
                problem ??= below.Fill(texts, row, head, column => column < reader.FieldCount && reader.GetValue(column) is double);
                if (problem is not null || texts.Any(static text => text.Length > 0))
                {
                    hidden += marks.IsHidden(row) ? 1 : 0;
                    rows.Add(([.. texts.Select(static text => (text, (string[]?)null))], problem, row + 1));
                }
            }
        }

        while (head?.Count > 0 && head[^1].Length == 0)
            head.RemoveAt(head.Count - 1);
        List<string> names = head ?? [];
        return RowsTable.Of(names, rows.Select(row => ((IReadOnlyList<(string, string[]?)>)[.. row.Cells.Take(names.Count)], row.Problem, row.Number)),
            names.Count > 0 ? null : [new TableProblem(default, last > 0 && firstRow > last
                ? FormattableString.Invariant($"The names of the columns would be in row {firstRow}, by the mapping ('headRow'), and the sheet ends with row {last}.")
                : "The sheet is empty. A table has the names of its columns in the first line.")]);
    }

    private static void Spread(List<string> head, CellRange[] merged, int row)
    {
        foreach (CellRange range in merged.Where(range => range.FromRow == row))
        {
            for (int column = range.FromColumn + 1; column <= range.ToColumn && column < head.Count; column++)
                head[column] = head[range.FromColumn];
        }
    }

    private static (string Text, string? Problem) Cell(IExcelDataReader reader, SheetMarks marks, int row, int column)
    {
        object? value = reader.GetValue(column);
        string text = TextOf(value, reader.GetNumberFormatString(column)).Trim();

        // Without this, a cell that could not be worked out would look like one that states nothing, and 0 like a day.
        string? why = marks.WhyUnknown(row, column)
            ?? (text.Length > 1 && text[0] == '#' && Errors.Contains(text) ? SheetMarks.Error(text) : null)
            ?? (value is DateTime { Year: < FirstYear } date && date.TimeOfDay == TimeSpan.Zero ? "has the number 0, shown as a date: empty the cell, or write the date" : null);
        return why is null ? (text, null) : ("", FormattableString.Invariant($"The cell in column {column + 1} {why}."));
    }

    // A spreadsheet makes the first of March of what was typed as a month, and shows the month. The first day of a month, or of a year, is a day only
    // if it is shown; any other was typed.
    private static string ShownDate(DateTime date, string? format)
    {
        if (date.Day > 1)
            return "yyyy-MM-dd";

        string shown = Regex.Replace(format ?? "", @"""[^""]*""|\\.|_.|\*.|\[[^\]]*\]", "").ToLowerInvariant();
        if (!shown.Contains('y', StringComparison.Ordinal) || shown.Contains('d', StringComparison.Ordinal))
            return "yyyy-MM-dd";
        return shown.Contains('m', StringComparison.Ordinal) ? "yyyy-MM" : date.Month > 1 ? "yyyy-MM-dd" : "yyyy";
    }

    private static string TextOf(object? value, string? format) => value switch
    {
        null => "",
        DateTime { Year: < FirstYear } time => time.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        DateTime date => date.ToString(date.TimeOfDay != TimeSpan.Zero ? "yyyy-MM-dd HH:mm:ss" : ShownDate(date, format), CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString("hh\\:mm\\:ss", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        double number when format is { Length: > 1 } && format.All(static c => c == '0') => number.ToString(format, CultureInfo.InvariantCulture),
        double number => number.ToString(Math.Abs(number) < 1e15 && number == Math.Floor(number) ? "0" : "R", CultureInfo.InvariantCulture),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };
}
