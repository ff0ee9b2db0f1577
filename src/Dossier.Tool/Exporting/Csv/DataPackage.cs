using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using Dossier.Tool.Exporting.Tables;

namespace Dossier.Tool.Exporting.Csv;

/// <summary>The file <c>datapackage.json</c>, which says what the tables are and how they refer to each other.</summary>
internal static partial class DataPackage
{
    /// <summary>Its name.</summary>
    public const string FileName = "datapackage.json";

    /// <summary>The member with what is known of the export apart from its tables.</summary>
    public const string Own = "dossier";

    private const string Profile = "https://datapackage.org/profiles/2.0/datapackage.json";
    private const string TableProfile = "https://datapackage.org/profiles/2.0/tableschema.json";

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true };

    /// <summary>Writes it.</summary>
    public static void Write(ExportData data, IReadOnlyList<WrittenTable> tables, string path)
    {
        using FileStream file = File.Create(path);
        using var json = new Utf8JsonWriter(file, Options);
        json.WriteStartObject();
        json.WriteString("$schema", Profile);
        json.WriteString("name", NameOf(data.Title));
        json.WriteString("title", data.Title);
        json.WriteString("description", $"Exported by Dossier for the audience '{data.Audience}'. A text that begins with an apostrophe had none: it was put there so that no spreadsheet takes the text for a formula. Take it away when you read.");
        if (data.Dataset is { Version.Length: > 0 } versioned)
            json.WriteString("version", versioned.Version);
        if (data.Dataset is { License.Length: > 0 } licensed)
            WriteLicense(json, licensed.License);
        json.WriteStartObject(Own);
        json.WriteString(ExportMembers.Audience, data.Audience);
        json.WriteBoolean(ExportMembers.IsComplete, data.IsComplete);
        json.WriteEndObject();
        json.WriteStartArray("resources");
        var kinds = tables.Where(static table => table.Above is null).ToDictionary(static table => table.Table.Kind.Name, StringComparer.Ordinal);
        foreach (WrittenTable table in tables)
            WriteTable(json, table, kinds);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteLicense(Utf8JsonWriter json, string license)
    {
        json.WriteStartArray("licenses");
        json.WriteStartObject();
        bool isName = LicenseName().IsMatch(license);
        json.WriteString("name", isName ? license : "other");
        if (!isName)
            json.WriteString("title", license);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private static void WriteTable(Utf8JsonWriter json, WrittenTable written, Dictionary<string, WrittenTable> kinds)
    {
        Table table = written.Table;
        string name = CsvExporter.NameOf(table);
        json.WriteStartObject();
        json.WriteString("name", name);
        json.WriteString("type", "table");
        json.WriteString("path", name + CsvExporter.Ending);
        json.WriteString("description", written.Above is null ? table.Kind.Doc : $"The items of '{table.Field}', each with the id of its record.");
        json.WriteString("format", "csv");
        json.WriteString("mediatype", "text/csv");
        json.WriteString("encoding", "utf-8");
        json.WriteStartObject("schema");
        json.WriteString("$schema", TableProfile);
        json.WriteStartArray("fields");
        foreach (string key in written.Keys)
            WriteKey(json, key, written.Above is null);
        foreach (Column column in table.Columns)
            WriteColumn(json, column);
        json.WriteEndArray();
        json.WriteStartArray("missingValues");
        json.WriteStringValue("");
        json.WriteEndArray();
        WriteNames(json, "primaryKey", written.Keys);
        WriteForeignKeys(json, written, kinds);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteKey(Utf8JsonWriter json, string key, bool isOfKind)
    {
        bool isText = key is KeyColumns.Id or KeyColumns.Record;
        json.WriteStartObject();
        json.WriteString("name", key);
        json.WriteString("type", isText ? "string" : "integer");
        json.WriteString("description", isOfKind ? "The id of the record." : isText ? "The id of the record that has the item." : "The number of the item in its list, from 1.");
        json.WriteStartObject("constraints");
        json.WriteBoolean("required", true);
        if (isOfKind)
            json.WriteBoolean("unique", true);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter json, Column column)
    {
        json.WriteStartObject();
        json.WriteString("name", column.Name);
        json.WriteString("type", column.Type switch
        {
            ColumnType.Flag => "boolean",
            ColumnType.Integer => "integer",
            ColumnType.Number or ColumnType.Degrees => "number",
            ColumnType.Day => "date",
            _ => "string",
        });
        // Version 2 has a type `list`, which the profile published for it does not know. The word for this is that of CSV on the Web.
        if (column.Type == ColumnType.List)
            json.WriteString("separator", CellText.Separator);

        json.WriteString("description", column.Doc);
        json.WriteEndObject();
    }

    private static void WriteForeignKeys(Utf8JsonWriter json, WrittenTable written, Dictionary<string, WrittenTable> kinds)
    {
        (string Column, string Kind)[] references = [.. written.Table.Columns.Where(column => column.Kind is not null && kinds.ContainsKey(column.Kind)).Select(static column => (column.Name, column.Kind!))];
        if (written.Above is null && references.Length == 0)
            return;
        json.WriteStartArray("foreignKeys");
        if (written.Above is { } above)
            WriteForeignKey(json, [.. written.Keys.Take(above.Keys.Count)], CsvExporter.NameOf(above.Table), above.Keys);
        foreach ((string column, string kind) in references)
            WriteForeignKey(json, [column], kinds[kind] == written ? null : CsvExporter.NameOf(kinds[kind].Table), KeyColumns.OfKind);
        json.WriteEndArray();
    }

    // A table that refers to itself has no name there.
    private static void WriteForeignKey(Utf8JsonWriter json, IReadOnlyList<string> columns, string? table, IReadOnlyList<string> keys)
    {
        json.WriteStartObject();
        WriteNames(json, "fields", columns);
        json.WriteStartObject("reference");
        if (table is not null)
            json.WriteString("resource", table);
        WriteNames(json, "fields", keys);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteNames(Utf8JsonWriter json, string member, IReadOnlyList<string> names)
    {
        json.WriteStartArray(member);
        foreach (string name in names)
            json.WriteStringValue(name);
        json.WriteEndArray();
    }

    private static string NameOf(string title)
        => NotInName().Replace(title.ToLowerInvariant(), "-").Trim('-') is { Length: > 0 } name ? name : "dossier";

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NotInName();

    [GeneratedRegex(@"^[-a-zA-Z0-9._]+\z")]
    private static partial Regex LicenseName();
}
