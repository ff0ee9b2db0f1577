using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Mapping;
using Dossier.Compiler.Records;
using Dossier.Tool.Checking;
using Dossier.Tool.Exporting;
using Dossier.Tool.Finding;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>A dataset that a test exports, changes and reads back: into the folder <c>copy</c>, or over itself.</summary>
internal sealed class ReadBackFolder : IDisposable
{
    private const string Seeds = "data/seeds";
    private const string Copy = "copy/seeds";

    private readonly TemporaryFolder _folder = new();

    public ReadBackFolder(Dictionary<string, string> files, string format)
    {
        Format = format;
        foreach ((string file, string text) in files)
        {
            _folder.Write("data/" + file, text.ReplaceLineEndings("\n"));
            if (file.EndsWith(".model.yaml", StringComparison.Ordinal))
                _folder.Write("copy/" + file, text.ReplaceLineEndings("\n"));
        }
    }

    /// <summary>The format: <c>csv</c> or <c>geojson</c>.</summary>
    public string Format { get; }

    /// <summary>The file or the folder of the export.</summary>
    public string Target => _folder.PathOf(Format == "csv" ? "out" : "out.geojson");

    public static ReadBackFolder Of(string yaml, string format) => new(new Dictionary<string, string> { ["seeds/a.yaml"] = yaml }, format);

    public static ReadBackFolder Of(Dictionary<string, JsonObject> files, string format)
        => new(files.ToDictionary(static file => file.Key, static file => file.Value.ToJsonString()), format);

    public string PathOf(string file) => _folder.PathOf(file);

    public string Read(string file) => _folder.Read(file);

    public string Write(string file, string text) => _folder.Write(file, text);

    /// <summary>Exports the data.</summary>
    public Ran Export(params string[] options)
    {
        Ran ran = Ran.Command(["export", Format, PathOf("data"), "-o", Target, .. options]);
        Assert.True(ran.Code is 0 or 1, ran.Errors);
        return ran;
    }

    /// <summary>Reads the export into a folder that holds nothing.</summary>
    public Ran Import(params string[] options) => ImportTo(Copy + "/desk", options);

    /// <summary>Reads the export into the seeds that it is of.</summary>
    public Ran Return(params string[] options) => ImportTo(Seeds, options);

    public Ran ImportTo(string folder, params string[] options)
        => Ran.Command(["import", "--from", Format == "csv" ? "data-package" : "geojson", Target, "-o", PathOf(folder), .. options]);

    /// <summary>Changes a table of the export, and writes it as spreadsheets do.</summary>
    public void Table(string name, Action<List<List<string>>> edit, char delimiter = ',', string before = "")
    {
        string path = Path.Combine(Target, name + ".csv");
        Table table = CsvReader.Read(File.ReadAllText(path));
        List<List<string>> rows = [[.. table.Columns], .. table.Rows.Select(static row => row.Cells.Select(static cell => cell.Text).ToList())];
        edit(rows);
        File.WriteAllText(path, before + string.Join("\r\n", rows.Select(row => string.Join(delimiter, row.Select(static cell => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")))) + "\r\n");
    }

    /// <summary>Changes a cell: of the row with an id, or of the row with a number.</summary>
    public void Cell(string name, string row, string column, string value)
        => Table(name, rows => (int.TryParse(row, out int number) ? rows[number] : rows.Single(one => one[0] == row))[rows[0].IndexOf(column)] = value);

    /// <summary>Changes the export in JSON.</summary>
    public void Json(Action<JsonObject> edit)
    {
        JsonObject json = JsonNode.Parse(File.ReadAllText(Target))!.AsObject();
        edit(json);
        File.WriteAllText(Target, json.ToJsonString());
    }

    /// <summary>Changes a feature, or a record beside the features.</summary>
    public void Feature(string id, Action<JsonObject> edit)
        => Json(json => edit(json["features"]!.AsArray().Single(feature => feature!["properties"]!["id"]!.ToString() == id)!.AsObject()));

    /// <summary>The lines of a seed that are not what they were, with a minus or a plus.</summary>
    public string Diff(string file, string before)
    {
        string[] old = before.Split('\n');
        string[] now = Read(file).Split('\n');
        return string.Join('\n', old.Except(now).Select(static line => "-" + line).Concat(now.Except(old).Select(static line => "+" + line)));
    }

    /// <summary>The records of the data as the compiler reads them.</summary>
    public SortedDictionary<string, JsonObject> Records(string audience = "internal") => RecordsIn("data", audience);

    /// <summary>The records that were read back.</summary>
    public SortedDictionary<string, JsonObject> Copied(string audience = "internal") => RecordsIn("copy", audience);

    /// <summary>What the export says that it could not hold: fields, with the number of records.</summary>
    public SortedDictionary<string, int> Losses(string audience = "public")
    {
        var losses = new Losses();
        IExporter exporter = Exporters.All.Single(one => one.Format == Format);
        string path = PathOf("losses");
        if (exporter.IsFolder)
            Directory.CreateDirectory(path);
        exporter.Write(new ExportData(CheckedSeeds.OfRecords(PlaceOf("data", audience)), []), path, losses);
        return new(losses.All.ToDictionary(static loss => loss.Field, static loss => loss.Records), StringComparer.Ordinal);
    }

    /// <summary>The first of the differences, for whoever reads a failure.</summary>
    public string? FirstDifference { get; private set; }

    /// <summary>Asserts that the records that were read back differ in what the export said that it could not hold, and in nothing else.</summary>
    public void AssertEqualButForLosses(string audience = "public")
    {
        SortedDictionary<string, int> losses = Losses(audience);
        SortedDictionary<string, int> differences = Differences(audience);
        Assert.True(losses.SequenceEqual(differences), $"Told: {string.Join(", ", losses)}. Found: {string.Join(", ", differences)}. {FirstDifference}");
    }

    /// <summary>In which fields the records that were read back differ, with the number of records.</summary>
    public SortedDictionary<string, int> Differences(string audience = "public")
    {
        SortedDictionary<string, JsonObject> before = Records(audience);
        SortedDictionary<string, JsonObject> after = Copied(audience);
        Assert.Equal(before.Keys, after.Keys);
        var differences = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach ((string key, JsonObject record) in before)
        {
            foreach (string field in record.Select(static one => one.Key).Union(after[key].Select(static one => one.Key)).Where(field => !JsonNode.DeepEquals(record[field], after[key][field])))
            {
                string name = $"{key.Split('/')[0]}.{field}";
                differences[name] = differences.GetValueOrDefault(name) + 1;
                FirstDifference ??= $"{key} {field}: {record[field]?.ToJsonString()} -> {after[key][field]?.ToJsonString()}";
            }
        }

        return differences;
    }

    /// <summary>All files below a folder, with their bytes.</summary>
    public SortedDictionary<string, string> Files(string folder = "data")
        => new(Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(PathOf(folder), file).Replace('\\', '/'), file => Convert.ToHexString(File.ReadAllBytes(file))), StringComparer.Ordinal);

    /// <summary>The rejects, a line each.</summary>
    public string[] Rejects(string folder = Copy + "/desk")
        => File.Exists(PathOf(folder + "/.import/rejects.csv")) ? Read(folder + "/.import/rejects.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries)[1..] : [];

    /// <summary>Asserts that no row was lost.</summary>
    public static void AssertAllRows(Ran ran)
    {
        string line = ran.Lines.Single(static line => line.Contains(" rows: ", StringComparison.Ordinal));
        int[] numbers = [.. line.Replace(",", " ", StringComparison.Ordinal).Replace(".", " ", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static word => char.IsAsciiDigit(word[0])).Select(static word => int.Parse(word, CultureInfo.InvariantCulture))];
        Assert.Equal(4, numbers.Length);
        Assert.Equal(numbers[0], numbers[1] + numbers[2]);
    }

    public void Dispose() => _folder.Dispose();

    private Workplace PlaceOf(string folder, string audience) => Workplace.At(PathOf(folder), Asking.Nothing).For(new Audience(audience));

    private SortedDictionary<string, JsonObject> RecordsIn(string folder, string audience)
    {
        ProjectRecords records = ProjectRecords.Of(CheckedSeeds.OfRecords(PlaceOf(folder, audience)).Project!.Disclosed);
        var found = new SortedDictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (ProjectRecord record in records.All)
        {
            using var buffer = new MemoryStream();
            using (var json = new Utf8JsonWriter(buffer))
            {
                json.WriteStartObject();
                new RecordJson(json, records).WriteFields(record, static _ => true);
                json.WriteEndObject();
            }

            found.Add($"{record.Kind.Name}/{record.Id}", JsonNode.Parse(buffer.ToArray())!.AsObject());
        }

        return found;
    }
}
