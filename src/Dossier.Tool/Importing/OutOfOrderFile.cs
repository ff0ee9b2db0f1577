using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Dossier.Compiler.Mapping;
using Dossier.Tool.Exporting.Csv;

namespace Dossier.Tool.Importing;

/// <summary>The rows whose low, best and high figures are out of order, as a table: their records have these figures in words alone.</summary>
internal static class OutOfOrderFile
{
    private const string FileName = "out-of-order";

    /// <summary>The path of the file in the folder of the seeds.</summary>
    /// <param name="table">The name of the table; null for one without a name.</param>
    public static string PathOf(string? table) => RejectsFile.PathOf(FileName, table);

    /// <summary>Writes the table; null if there are no such rows.</summary>
    public static string? Write(MappedTable mapped)
    {
        ImmutableArray<ImmutableArray<DisorderedCount>> found = DisorderedCount.Of(mapped);
        if (found.IsEmpty)
            return null;

        Dictionary<int, string> ids = mapped.Records.Where(static record => record.RowNumber > 0 && record.Rule.Name.Length == 0).ToDictionary(static record => record.RowNumber, static record => record.Id);
        var text = new StringBuilder("row,record,columns,low,best,high\n");
        foreach (DisorderedCount count in found.SelectMany(static counts => counts).OrderBy(static count => count.Row))
        {
            text.Append(count.Row.ToString(CultureInfo.InvariantCulture)).Append(',');
            RejectsFile.Append(text, ids.GetValueOrDefault(count.Row, "")).Append(',');
            RejectsFile.Append(text, CsvWriter.Harmless(count.Names)).Append(',').Append(Digits(count.Low)).Append(',').Append(Digits(count.Best)).Append(',').Append(Digits(count.High)).Append('\n');
        }

        return text.ToString();
    }

    private static string Digits(int? figure) => figure?.ToString(CultureInfo.InvariantCulture) ?? "";
}
