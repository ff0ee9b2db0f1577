using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using CsvHelper;
using CsvHelper.Configuration;

namespace Dossier.Tool.Tests.Exporting;

/// <summary>An export as CSV, read by another library.</summary>
internal sealed class CsvFolder
{
    /// <summary>Reads a folder.</summary>
    public CsvFolder(string folder)
    {
        Package = JsonNode.Parse(File.ReadAllText(Path.Combine(folder, "datapackage.json")))!.AsObject();
        foreach (JsonNode? resource in Package["resources"]!.AsArray())
            Tables.Add(resource!["name"]!.ToString(), Read(Path.Combine(folder, resource["path"]!.ToString())));
    }

    /// <summary>The description of the tables.</summary>
    public JsonObject Package { get; }

    /// <summary>The rows of each table as they are written, by column.</summary>
    public Dictionary<string, List<Dictionary<string, string>>> Tables { get; } = new(StringComparer.Ordinal);

    /// <summary>The description of a table's columns.</summary>
    public JsonObject Schema(string table) => Package["resources"]!.AsArray().Single(resource => resource!["name"]!.ToString() == table)!["schema"]!.AsObject();

    /// <summary>The types of a table's columns.</summary>
    public Dictionary<string, string> Types(string table)
        => Schema(table)["fields"]!.AsArray().ToDictionary(static field => field!["name"]!.ToString(), static field => field!["separator"] is null ? field["type"]!.ToString() : "list");

    /// <summary>A text as it was before an apostrophe made it harmless.</summary>
    public static string Stated(string cell) => cell.StartsWith('\'') ? cell[1..] : cell;

    private static List<Dictionary<string, string>> Read(string path)
    {
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture) { Encoding = Encoding.UTF8, NewLine = "\r\n", BadDataFound = static context => throw new InvalidDataException(context.RawRecord) };
        using var reader = new StreamReader(path, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: false);
        using var csv = new CsvReader(reader, configuration);
        csv.Read();
        csv.ReadHeader();
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            Assert.Equal(csv.HeaderRecord!.Length, csv.Parser.Count);
            rows.Add(csv.HeaderRecord.ToDictionary(static name => name, name => csv.GetField(name)!));
        }

        return rows;
    }
}
