using System.Globalization;
using System.Text;
using Dossier.Compiler.Mapping;
using Dossier.Tool.Exporting.Csv;

namespace Dossier.Tool.Importing;

/// <summary>The rows that could not be imported, as a table: a line for each reason.</summary>
internal static class RejectsFile
{
    /// <summary>The name of the file.</summary>
    public const string FileName = "rejects.csv";

    /// <summary>Writes the table.</summary>
    public static string Write(IEnumerable<RejectedCell> rejects)
    {
        var text = new StringBuilder("row,column,value,reason\n");
        foreach (RejectedCell reject in rejects)
        {
            text.Append(reject.Row.ToString(CultureInfo.InvariantCulture)).Append(',');
            // A spreadsheet would run what is a formula. A reason begins with a word or a quotation.
            Append(text, CsvWriter.Harmless(reject.Column)).Append(',');
            Append(text, CsvWriter.Harmless(reject.Value)).Append(',');
            Append(text, reject.Reason).Append('\n');
        }

        return text.ToString();
    }

    private static StringBuilder Append(StringBuilder text, string cell)
        => cell.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text.Append(cell) : text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
}
