using System.Globalization;
using System.Text.Json.Nodes;
using Dossier.Compiler.Tests.Disclosure;
using Dossier.Tool.Tests.Commands;
using Dossier.Tool.Tests.Editors;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Exporting;

/// <summary><c>dossier export csv</c>.</summary>
public sealed class CsvTests(NodeModules modules) : IClassFixture<NodeModules>
{
    [NodeFact]
    public void The_package_is_valid_by_its_profile()
    {
        Assert.NotNull(modules);
        using var hostile = Exported.Hostile("csv");
        using var reference = Exported.Of(Publics.Reference(), "csv");
        using var examples = Exported.Of(Publics.Examples(), "csv");
        using var folder = new TemporaryFolder();
        string wrong = folder.Write("wrong.json", hostile.Text("datapackage.json").Replace("\"string\"", "\"text\"", StringComparison.Ordinal));

        string[] results = ExportSchema.Validate("schema", "7", "datapackage-2.0", [.. new[] { hostile, reference, examples }.Select(static one => Path.Combine(one.Target, "datapackage.json")), wrong]);

        Assert.Equal(["valid", "valid", "valid"], results[..3]);
        Assert.NotEqual("valid", results[3]);
    }

    [Fact]
    public void A_total_that_is_only_possible_has_no_certain_end()
    {
        using var exported = Exported.Of(RecordCardTests.Yaml, "csv");
        Dictionary<string, Dictionary<string, string>> rows = new CsvFolder(exported.Target).Tables["incidents"].ToDictionary(static row => row["id"]);

        Assert.Equal(["possibly 65+ (more than sixty)", "", "", ""], Total(rows["clash"]));
        Assert.Equal(["7+ (dozens)", "7", "", ""], Total(rows["shelling"]));
        Assert.Equal("1", rows["shelling"]["_disagreements"]);

        static string[] Total(Dictionary<string, string> row) => [row["casualties.killed"], row["casualties.killed.low"], row["casualties.killed.best"], row["casualties.killed.high"]];
    }

    [Theory]
    [InlineData("hostile")]
    [InlineData("reference")]
    [InlineData("examples")]
    public void The_tables_are_what_the_package_says(string which)
    {
        using Exported exported = Export(which);
        var csv = new CsvFolder(exported.Target);

        Assert.Equal(csv.Tables.Keys.Select(static name => name + ".csv").Append("datapackage.json").Order(StringComparer.Ordinal), exported.Files.Select(Path.GetFileName));
        foreach ((string table, List<Dictionary<string, string>> rows) in csv.Tables)
        {
            Dictionary<string, string> types = csv.Types(table);
            Assert.NotEmpty(rows);
            Assert.Equal(types.Keys, rows[0].Keys);
            foreach ((string column, string cell) in rows.SelectMany(static row => row))
                Assert.True(cell.Length == 0 || IsOf(types[column], cell), $"{table}.{column}: {cell} is not of the type {types[column]}");

            string[] keys = Names(csv.Schema(table)["primaryKey"]!);
            Assert.Distinct(rows.Select(row => Key(row, keys)));
            foreach (JsonNode? foreign in csv.Schema(table)["foreignKeys"]?.AsArray() ?? [])
            {
                string[] columns = Names(foreign!["fields"]!);
                string other = foreign["reference"]!["resource"]?.ToString() ?? table;
                HashSet<string> known = [.. csv.Tables[other].Select(row => Key(row, Names(foreign["reference"]!["fields"]!)))];
                Assert.All(rows.Where(row => row[columns[0]].Length > 0), row => Assert.Contains(Key(row, columns), known));
            }
        }
    }

    [Theory]
    [InlineData("hostile")]
    [InlineData("reference")]
    [InlineData("examples")]
    public void Read_back_as_seeds_it_gives_the_same_export(string which)
    {
        using Exported first = Export(which);
        JsonObject seed = CsvSeeds.Of(new CsvFolder(first.Target));
        if (which == "hostile")
            seed["dossier"] = JsonNode.Parse("""{ "dataset": { "name": "Harbour, 2023: \"hostile\" <data>", "version": "1.2.0", "license": "CC-BY-4.0" } }""");

        using var second = Exported.Of(new Dictionary<string, JsonObject> { ["seeds/a.json"] = seed }, "csv");

        foreach (string file in first.Files.Select(static file => Path.GetFileName(file)).Where(static file => file.EndsWith(".csv", StringComparison.Ordinal)))
            Assert.Equal(InOrder(first.Text(file)), InOrder(second.Text(file)));
    }

    [Fact]
    public void No_cell_is_a_formula_and_every_text_is_what_it_was()
    {
        using var exported = Exported.Hostile("csv");
        var csv = new CsvFolder(exported.Target);

        foreach ((string table, List<Dictionary<string, string>> rows) in csv.Tables)
        {
            Dictionary<string, string> types = csv.Types(table);
            foreach ((string column, string cell) in rows.SelectMany(static row => row))
                Assert.False(cell.Length > 0 && cell.TrimStart() is { Length: > 0 } shown && "=+-@\t\r＝＋－＠".Contains(shown[0], StringComparison.Ordinal) && types[column] is not ("integer" or "number"), $"{table}.{column}: {cell}");
        }

        var subkinds = csv.Tables["incidents"].ToDictionary(static row => row["id"], static row => row);
        for (int i = 0; i < HostileSeeds.Texts.Count; i++)
        {
            Assert.Equal(Shown(HostileSeeds.Texts[i]), Shown(CsvFolder.Stated(subkinds[$"text-{i}"]["subkind"])));
            Assert.Equal(Shown(HostileSeeds.Texts[i]), Shown(CsvFolder.Stated(csv.Tables["incidents.notes"].Single(row => row["_record"] == $"text-{i}" && row["_item"] == "1")["value"])));
        }
    }

    [Fact]
    public void A_negative_number_stays_a_number_and_a_year_before_year_1_is_no_formula()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "csv");
        var csv = new CsvFolder(exported.Target);

        Dictionary<string, string> fiji = csv.Tables["places"].Single(static row => row["id"] == "fiji");
        Assert.Equal(("-17.7", "178.1"), (fiji["location.lat"], fiji["location.lon"]));
        Dictionary<string, string> old = csv.Tables["incidents"].Single(static row => row["id"] == "old");
        Assert.Equal(("'-0044-03-15", "", ""), (old["date"], old["date.earliest"], old["date.latest"]));
        Assert.Equal("'+12:00", csv.Tables["incidents"].Single(static row => row["id"] == "strike")["timeZone"]);
    }

    [Fact]
    public void A_denial_is_a_row_that_says_so()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "csv");
        var csv = new CsvFolder(exported.Target);

        Assert.DoesNotContain(csv.Tables["incidents.participants"], static row => row["actor"] == "coalition");
        Dictionary<string, string> denial = csv.Tables["incidents.claims"].Single(static row => row["about"] == "participants");
        Assert.Equal(("coalition", "attacker", "denies", "minister"), (denial["value.actor"], denial["value.role"], denial["stance"], denial["by"]));
    }

    [Fact]
    public void Tables_have_what_the_named_kind_refers_to()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "csv", "--kind", "force-movement");
        var csv = new CsvFolder(exported.Target);

        Assert.Equal(["landing", "strike"], csv.Tables["incidents"].Select(static row => row["id"]).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("tallies", csv.Tables.Keys);
        Assert.Contains("places", csv.Tables.Keys);
    }

    private static Exported Export(string which)
        => which == "hostile" ? Exported.Hostile("csv") : Exported.Of(which == "reference" ? Publics.Reference() : Publics.Examples(), "csv");

    private static bool IsOf(string type, string cell) => type switch
    {
        "boolean" => cell is "true" or "false",
        "integer" => long.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
        "number" => decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
        "date" => DateOnly.TryParseExact(cell, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        "list" => cell.Split(';').All(static word => word.Length > 0 && !word.Contains(' ', StringComparison.Ordinal)),
        _ => true,
    };

    private static string[] Names(JsonNode names) => [.. names.AsArray().Select(static name => name!.ToString())];

    private static string Key(Dictionary<string, string> row, string[] columns) => string.Join('\n', columns.Select(column => row[column]));

    // The order of the records is that of the files.
    private static string InOrder(string text) => string.Join("\r\n", text.Split("\r\n").Order(StringComparer.Ordinal));

    // A seed has no spaces around a text.
    private static string Shown(string text) => text.Trim();
}
