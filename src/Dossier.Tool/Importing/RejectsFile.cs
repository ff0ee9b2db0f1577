using System.Globalization;
using System.Text;
using Dossier.Compiler.Mapping;
using Dossier.Tool.Exporting.Csv;

namespace Dossier.Tool.Importing;

/// <summary>The rows that could not be imported, as a table: a line for each reason.</summary>
internal static class RejectsFile
{
    private const string FileName = "rejects";
    private const string Ending = ".csv";

    /// <summary>The path of the file in the folder of the seeds. Each table with a name has a file, since the rows of all others are still rejected.</summary>
    /// <param name="table">The name of the table; null for one without a name.</param>
    public static string PathOf(string? table) => PathOf(FileName, table);

    /// <summary>The path of a file of a table beside the manifest.</summary>
    public static string PathOf(string file, string? table) => $"{Manifest.Folder}/{file}{(table is null ? "" : "-" + Uri.EscapeDataString(table))}{Ending}";

    /// <summary>Writes the table.</summary>
    public static string Write(IEnumerable<RejectedCell> rejects)
    {
        RejectedCell[] all = [.. rejects];
        bool hasTables = all.Any(static reject => reject.Table.Length > 0);
        var text = new StringBuilder(hasTables ? "table,row,column,value,reason\n" : "row,column,value,reason\n");
        foreach (RejectedCell reject in all)
        {
            if (hasTables)
                Append(text, CsvWriter.Harmless(reject.Table)).Append(',');
            text.Append(reject.Row.ToString(CultureInfo.InvariantCulture)).Append(',');
            // A spreadsheet would run what is a formula. A reason begins with a word or a quotation.
            Append(text, CsvWriter.Harmless(reject.Column)).Append(',');
            Append(text, CsvWriter.Harmless(reject.Value)).Append(',');
            Append(text, reject.Reason).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Adds a cell, between quotation marks where it must be.</summary>
    public static StringBuilder Append(StringBuilder text, string cell)
        => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text.Append(cell) : text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
}
