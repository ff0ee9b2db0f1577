using System.Globalization;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Reading;
using Dossier.Tool.Exporting.Csv;
using Dossier.Tool.Exporting.Tables;

namespace Dossier.Tool.Importing.Exports;

/// <summary>Cells of an export as values of a seed, the opposite of what the export did.</summary>
internal static class CellNodes
{
    // What `decimal` prints without zeros at the end.
    private const decimal One = 1.0000000000000000000000000000m;

    /// <summary>The text of a cell as it was before an apostrophe made it harmless.</summary>
    public static string Stated(Column column, string cell) => IsText(column) ? Stated(cell) : cell.Trim();

    /// <summary>
    /// A text as it was before an apostrophe made it harmless. One that an export would not have written is of whoever changed the cell, as in the
    /// name 'Ayn.
    /// </summary>
    public static string Stated(string cell) => cell.StartsWith('\'') && CsvWriter.Harmless(cell[1..]) == cell ? cell[1..] : cell;

    /// <summary>The value of a cell; null for an empty one.</summary>
    public static SeedNode? Of(Column column, string cell, SeedSpan span)
    {
        string text = Stated(column, cell);
        if (text.Length == 0)
            return null;
        if (column.Type != ColumnType.List)
            return ValueNodes.Scalar(column.Type switch { ColumnType.Flag => Flag(text), ColumnType.Text => text, ColumnType.Number => AsWritten(text), _ => Number(text) }, span);
        SeedNode[] words = [.. text.Split(CellText.Separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(word => ValueNodes.Scalar(word, span))];
        return words.Length == 0 ? null : new SeedList([.. words], span);
    }

    /// <summary>A number in one form, whoever wrote it; what is not one stays, and is reported when it is read.</summary>
    public static string Number(string text)
        => decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out decimal number)
            ? (number / One).ToString(CultureInfo.InvariantCulture) : text;

    /// <summary>A decimal number as it is written, with its last zeros, where a seed may write it so; in one form otherwise.</summary>
    public static string AsWritten(string text)
    {
        ReadOnlySpan<char> digits = text.AsSpan().TrimStart('-');
        int point = digits.IndexOf('.');
        bool isPlain = text.Length - digits.Length <= 1 && point > 0 && point < digits.Length - 1 && (point == 1 || digits[0] != '0')
            && !digits[..point].ContainsAnyExceptInRange('0', '9') && !digits[(point + 1)..].ContainsAnyExceptInRange('0', '9');
        return isPlain ? text : Number(text);
    }

    /// <summary>Whether a cell of a worked-out column is what was worked out.</summary>
    public static bool IsSame(Column column, string cell, object? worked)
    {
        string text = worked is null ? "" : CellText.Of(worked);
        string stated = Stated(column, cell);
        return stated == text || (column.Type is ColumnType.Integer or ColumnType.Number && Number(stated) == Number(text)) || (column.Type == ColumnType.Flag && Flag(stated) == text);
    }

    // Spreadsheets write them in capital letters.
    private static string Flag(string text)
        => text.Equals("true", StringComparison.OrdinalIgnoreCase) ? "true" : text.Equals("false", StringComparison.OrdinalIgnoreCase) ? "false" : text;

    private static bool IsText(Column column) => column.Type is ColumnType.Text or ColumnType.List;
}
