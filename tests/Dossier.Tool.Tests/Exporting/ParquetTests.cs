using System.Globalization;
using System.Text.Json.Nodes;
using Dossier.Compiler.Tests.Disclosure;
using Dossier.Tool.Exporting.Parquet;
using Dossier.Tool.Tests.Editors;
using Dossier.Tool.Tests.Working;
using NetTopologySuite.Geometries;
using NetTopologySuite.IO;

namespace Dossier.Tool.Tests.Exporting;

/// <summary><c>dossier export geoparquet</c>, read by DuckDB, and its geometries by NetTopologySuite.</summary>
public sealed class ParquetTests(NodeModules modules) : IClassFixture<NodeModules>
{
    [NodeFact]
    public void The_metadata_is_valid_by_its_schema()
    {
        Assert.NotNull(modules);
        using var exported = Exported.Hostile("geoparquet");
        using var duck = new Duck();
        using var folder = new TemporaryFolder();
        string metadata = duck.Metadata(Path.Combine(exported.Target, "incidents.parquet"))["geo"];

        string[] results = ExportSchema.Validate("schema", "7", "geoparquet-1.1", folder.Write("a.json", metadata), folder.Write("b.json", metadata.Replace("WKB", "WKX", StringComparison.Ordinal)));

        Assert.Equal("valid", results[0]);
        Assert.NotEqual("valid", results[1]);
    }

    [Theory]
    [InlineData("hostile")]
    [InlineData("reference")]
    [InlineData("examples")]
    public void Every_cell_is_that_of_the_tables_in_CSV(string which)
    {
        Dictionary<string, string> files = which == "hostile" ? HostileSeeds.Files()
            : which == "reference" ? Publics.Reference().ToDictionary(static file => file.Key, static file => file.Value.ToJsonString())
            : ParquetReadingTests.Examples();
        using var tables = Exported.Of(files, "csv");
        using var exported = Exported.Of(files, "geoparquet");
        var csv = new CsvFolder(tables.Target);
        using var duck = new Duck();
        int compared = 0;

        foreach (string kind in csv.Tables.Keys.Where(static name => !name.Contains('.', StringComparison.Ordinal)))
        {
            Dictionary<string, JsonObject> records = duck.Records(Path.Combine(exported.Target, kind + ".parquet"));
            Assert.Equal(csv.Tables[kind].Select(static row => row["id"]).Order(StringComparer.Ordinal), records.Keys.Order(StringComparer.Ordinal));
            foreach (Dictionary<string, string> row in csv.Tables[kind])
                compared += Compare(row, csv.Types(kind), records[row["id"]]);
            foreach (string list in csv.Tables.Keys.Where(name => name.StartsWith(kind + ".", StringComparison.Ordinal)))
            {
                string field = list[(kind.Length + 1)..];
                foreach (IGrouping<string, Dictionary<string, string>> rows in csv.Tables[list].GroupBy(static row => row["_record"]))
                {
                    JsonArray items = records[rows.Key][field]!.AsArray();
                    Assert.Equal(rows.Count(), items.Count);
                    foreach ((Dictionary<string, string> row, JsonNode? item) in rows.Zip(items))
                        compared += item is JsonObject map ? Compare(row, csv.Types(list), map) : Compare(row, csv.Types(list), new JsonObject { ["value"] = item!.DeepClone() });
                }

                // A record without a row in that table has no list.
                Assert.All(records.Where(record => csv.Tables[list].All(row => row["_record"] != record.Key)), record => Assert.Null(record.Value[field]));
            }
        }

        Assert.True(compared > 200, $"{compared} cells");
    }

    [Fact]
    public void Bounds_are_columns_that_SQL_can_ask()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "geoparquet");
        using var duck = new Duck();
        string incidents = Path.Combine(exported.Target, "incidents.parquet");

        Assert.Equal(
            [["strike", "5", null], ["landing", null, null], ["raid", "3", "9"], ["patrol", "0", "0"]],
            duck.Rows($"SELECT id, casualties_killed_low, casualties_killed_high FROM read_parquet('{incidents}') WHERE casualties_killed IS NOT NULL ORDER BY date_latest, id DESC").OrderBy(static row => Array.IndexOf(["strike", "landing", "raid", "patrol"], row[0])));
        Assert.Equal(
            [["landing"], ["patrol"], ["raid"], ["season"]],
            duck.Rows($"SELECT id FROM read_parquet('{incidents}') WHERE date_earliest <= DATE '2023-11-21' AND coalesce(date_latest, DATE '9999-12-31') >= DATE '2023-11-21' AND status IS DISTINCT FROM 'retracted' AND id NOT LIKE 'text-%' AND date NOT LIKE '202X%' ORDER BY id").Where(static row => row[0] != "decade"));
        Assert.Equal(
            [["12", "navy", "coalition"]],
            duck.Rows($"SELECT w.count_best, w.usedBy[1], w.usedBy[2] FROM (SELECT unnest(weapons) AS w FROM read_parquet('{incidents}') WHERE id = 'strike')"));
        Assert.Equal([["DATE"], ["BIGINT"], ["DOUBLE"]], duck.Rows($"SELECT typeof(date_earliest) FROM read_parquet('{incidents}') WHERE id='strike' UNION ALL SELECT typeof(casualties_killed_low) FROM read_parquet('{incidents}') WHERE id='strike' UNION ALL SELECT typeof(location_lat) FROM read_parquet('{incidents}') WHERE id='strike'"));
    }

    [Fact]
    public void A_geometry_is_WKB_with_the_longitude_first_and_a_box_that_covers_it()
    {
        using var exported = Exported.Of(HostileSeeds.Yaml, "geoparquet");
        using var duck = new Duck();
        string incidents = Path.Combine(exported.Target, "incidents.parquet");
        var geometries = duck.Rows($"SELECT id, hex(geometry), bbox.xmin, bbox.ymin, bbox.xmax, bbox.ymax FROM read_parquet('{incidents}')").ToDictionary(static row => row[0]!, static row => row);
        var reader = new WKBReader();

        Assert.Null(geometries["old"][1]);
        var landing = Assert.IsType<Point>(reader.Read(Convert.FromHexString(geometries["landing"][1]!)));
        Assert.Equal((-179.9, -16.8), (landing.X, landing.Y));
        var strike = Assert.IsType<MultiPoint>(reader.Read(Convert.FromHexString(geometries["strike"][1]!)));
        Assert.Equal("MULTIPOINT ((179.95 -16.81), (-179.95 -16.82))", strike.AsText());
        foreach (string?[] row in geometries.Values.Where(static row => row[1] is not null))
        {
            Envelope around = reader.Read(Convert.FromHexString(row[1]!)).EnvelopeInternal;
            Assert.Equal([around.MinX, around.MinY, around.MaxX, around.MaxY], row[2..].Select(static side => double.Parse(side!, CultureInfo.InvariantCulture)));
        }

        JsonNode geo = JsonNode.Parse(duck.Metadata(incidents)["geo"])!["columns"]!["geometry"]!;
        Assert.Equal("""["Point","MultiPoint"]""", geo["geometry_types"]!.ToJsonString());
        Assert.Equal("[178.1,-17.7,-179.9,-16.8]", geo["bbox"]!.ToJsonString());
        Assert.DoesNotContain("geo", duck.Metadata(Path.Combine(exported.Target, "sources.parquet")).Keys);
    }

    [Fact]
    public void A_question_about_one_month_reads_a_part_of_the_file()
    {
        var records = new JsonObject();
        var first = new DateOnly(2011, 1, 1);
        var random = new Random(1);
        for (int i = 0; i < (4 * ParquetExporter.RowsInGroup) + 1; i++)
            records[$"e-{i}"] = new JsonObject { ["name"] = $"E {i}", ["date"] = first.AddDays(random.Next(4000)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), ["sources"] = new JsonArray("wire") };
        using var exported = Exported.Of(new Dictionary<string, JsonObject> { ["seeds/a.json"] = new JsonObject { ["dossier"] = new JsonObject { ["members"] = false }, ["sources"] = new JsonObject { ["wire"] = new JsonObject { ["name"] = "Wire" } }, ["incidents"] = records } }, "geoparquet");
        using var duck = new Duck();
        string incidents = Path.Combine(exported.Target, "incidents.parquet");

        List<string?[]> groups = duck.Rows($"SELECT row_group_id, row_group_num_rows, stats_min_value, stats_max_value FROM parquet_metadata('{incidents}') WHERE path_in_schema = 'date_earliest' ORDER BY 1");

        Assert.Equal(["10000", "10000", "10000", "10000", "1"], groups.Select(static group => group[1]));
        string[] bounds = [.. groups.SelectMany(static group => group[2..]).OfType<string>()];
        Assert.Equal(10, bounds.Length);
        Assert.Equal(bounds.Order(StringComparer.Ordinal), bounds);
    }

    private static int Compare(Dictionary<string, string> row, Dictionary<string, string> types, JsonObject record)
    {
        int compared = 0;
        foreach ((string column, string cell) in row)
        {
            if (column is "_record" or "_item" or "_version")
                continue;
            JsonNode? value = record[column.Replace('.', '_')];
            string stated = types[column] is "string" or "list" ? CsvFolder.Stated(cell) : cell;
            if (cell.Length == 0)
                Assert.True(value is null, $"{column}: {value}");
            else if (types[column] == "list")
                Assert.Equal(stated.Split(';'), value!.AsArray().Select(static word => word!.ToString()));
            else if (types[column] is "number" or "integer")
                Assert.Equal(double.Parse(stated, CultureInfo.InvariantCulture), (double)value!);
            else
                Assert.Equal(stated, value!.ToString());
            compared += cell.Length == 0 ? 0 : 1;
        }

        return compared;
    }

    [Fact]
    public void Seeds_with_errors_are_refused_with_their_messages_and_nothing_is_left()
    {
        const string Yaml = "sources: { wire: { name: Wire } }\nincidents: { raid: { name: Raid, place: harbr } }";
        using var exported = Exported.Of(Yaml, "geoparquet");

        Assert.Equal(1, exported.Ran.Code);
        Assert.Contains("error DSR2002", exported.Ran.Output, StringComparison.Ordinal);
        Assert.Contains("No place has the id 'harbr'.", exported.Ran.Output, StringComparison.Ordinal);
        Assert.Contains("Nothing is written", exported.Ran.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(exported.Seeds)!, Path.GetFileName(exported.Seeds) + "*.part"));
        Assert.False(Directory.Exists(Path.GetDirectoryName(exported.Target)));
    }

    [Fact]
    public void An_earlier_export_stays_when_the_next_is_refused()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", "places: { a: A }");
        Assert.Equal(0, Ran.Command("export", "geoparquet", folder.Path, "-o", folder.PathOf("out")).Code);
        byte[] before = File.ReadAllBytes(folder.PathOf("out/places.parquet"));
        folder.Write("seeds/a.yaml", "places: { a: { name: A, partOf: b } }");

        Assert.Equal(1, Ran.Command("export", "geoparquet", folder.Path, "-o", folder.PathOf("out")).Code);
        Assert.Equal(before, File.ReadAllBytes(folder.PathOf("out/places.parquet")));
        Assert.Equal(["out", "seeds"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }
}
