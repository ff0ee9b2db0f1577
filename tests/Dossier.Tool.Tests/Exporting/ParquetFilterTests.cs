using System.Globalization;
using System.Text.Json.Nodes;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;
using Dossier.Compiler.Tests;
using Dossier.Tool.Checking;
using Dossier.Tool.Finding;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Exporting;

/// <summary>Filters give what the look-ups over compiled records give, and read no row group that has none of it.</summary>
public sealed class ParquetFilterTests
{
    private const int Incidents = 600;
    private const int RowsInGroup = 20;

    // As many row groups as 400,000 records make of those that the command writes.
    private const int RowsOfUcdp = 400;

    private static readonly Lazy<ReadBack> Back = new(() => ReadBack.Of(Seeds(), rowsInGroup: RowsInGroup));

    private const string Told =
        """
        static string Told(IEnumerable<Incident> compiled, Dossier.Parquet.ParquetRecords<Incident> records)
        {
            var scan = new Dossier.Parquet.ParquetScan();
            var expected = compiled.Select(i => i.Id).Order().ToList();
            var read = records.Counting(scan).Select(i => i.Id).Order().ToList();
            return $"{expected.SequenceEqual(read)} {read.Count} {scan.RowGroupsRead}/{scan.RowGroups} {scan.BytesRead <= scan.FileBytes}";
        }
        """;

    [Theory]
    [InlineData("2016-02", 20)]
    [InlineData("2016-02-03", 20)]
    [InlineData("2016?", 20)]
    [InlineData("[2015-03,2018-07]", 30)]
    [InlineData("{2015-03,2018-07}", 30)]
    [InlineData("../2015-06", 30)]
    [InlineData("2019-11/..", 30)]
    [InlineData("2017-06-15T23:30:00-11:00", 20)]
    [InlineData("2017-06-17T04:00:00+14:00", 20)]
    [InlineData("201X", 30)]
    [InlineData("2017-XX-15", 30)]
    [InlineData("-0044", 30)]
    public void During(string window, int most)
        => Check(Back.Value.Run($"var w = EdtfDate.Parse(\"{window}\"); print(Told(Watch.Incidents.During(w), data.Read<Incident>().During(w)));", Told), most);

    [Theory]
    [InlineData(36.2, 37.1, 1, 30)]
    [InlineData(36.2, 37.1, 60, 30)]
    [InlineData(-16.8, 179.99, 40, 30)]
    [InlineData(-16.8, -179.99, 40, 30)]
    [InlineData(89.9, 0, 100, 30)]
    [InlineData(0, 0, 20015, 30)]
    [InlineData(36.2, 37.1, 0, 30)]
    public void Near(double latitude, double longitude, double km, int most)
        => Check(
            Back.Value.Run(string.Create(CultureInfo.InvariantCulture, $"var p = new GeoPoint({latitude}, {longitude}); print(Told(Watch.Incidents.Near(p, {km}), data.Read<Incident>().Near(p, {km})));"), Told),
            most);

    [Theory]
    [InlineData("Involving(\"rare\")", "Involving(Actors.Rare)", 12)]
    [InlineData("Involving(\"common\")", "Involving(Actors.Common)", 30)]
    [InlineData("Involving(Actors.Common)", "Involving(Actors.Common)", 30)]
    [InlineData("Involving(data.Get<Actor>(\"whole\"), includingParts: true)", "Involving(Actors.Whole, includingParts: true)", 30)]
    [InlineData("Involving(\"rare\", includingSuspected: true)", "Involving(Actors.Rare, includingSuspected: true)", 12)]
    [InlineData("Involving(\"nobody\")", "Where(static _ => false)", 0)]
    public void Involving(string inFiles, string compiled, int most)
        => Check(Back.Value.Run($"print(Told(Watch.Incidents.{(compiled.StartsWith("Where", StringComparison.Ordinal) ? "All." : "")}{compiled}, data.Read<Incident>().{inFiles}));", Told), most);

    [Fact]
    public void All_at_once()
        => Check(
            Back.Value.Run(
                """
                var w = EdtfDate.Parse("2016");
                var p = new GeoPoint(36.2, 37.1);
                var expected = Watch.Incidents.During(w).Intersect(Watch.Incidents.Near(p, 300)).Intersect(Watch.Incidents.Involving(Actors.Common));
                print(Told(expected, data.Read<Incident>().During(w).Near(p, 300).Involving("common")));
                """, Told),
            10);

    [SharedDataFact("ucdp-ged-syria/ged191_syria.csv")]
    public void A_month_of_UCDP_reads_less_than_a_tenth_without_its_records_in_the_assembly()
    {
        using var folder = new TemporaryFolder();
        string seeds = folder.PathOf("seeds");
        Assert.Equal(0, Ran.Command("import", SharedData.PathOf("ucdp-ged-syria/ged191_syria.csv")!, "--from", "ucdp-ged", "-o", seeds).Code);
        var files = Directory.EnumerateFiles(seeds, "*.yaml").ToDictionary(static file => "seeds/" + Path.GetFileName(file), File.ReadAllText);
        using ReadBack back = ReadBack.Of(files, new Dictionary<string, string> { ["seeds/a.yaml"] = "places: { compiled: A place }" }, RowsOfUcdp);
        ProjectRecords records = ProjectRecords.Of(CheckedSeeds.OfRecords(Workplace.At(back.Exported.Seeds, Asking.Nothing)).Project!.Disclosed);
        EdtfDate month = EdtfDate.Parse("2017-03");

        string[] told = back.Run(
            """
            var scan = new Dossier.Parquet.ParquetScan();
            var month = data.Read<Incident>().During(EdtfDate.Parse("2017-03")).Counting(scan).ToList();
            foreach (object? value in new object?[] { month.Count, scan.RowGroups, scan.RowGroupsRead, scan.BytesRead * 10 < scan.FileBytes, month[0].Participants[0].Actor.Name.Length > 0, month[0].Sources.Count })
                print(value);
            """);

        int expected = records.All.Count(record => record.Kind.Name == "incident" && record.Values.Date(record.Kind.Find(FieldRole.Date)!).WhetherOverlaps(month) != ThreeValued.No);
        Assert.True(expected > 100);
        Assert.Equal(expected.ToString(CultureInfo.InvariantCulture), told[0]);
        Assert.True(int.Parse(told[2], CultureInfo.InvariantCulture) * 10 < int.Parse(told[1], CultureInfo.InvariantCulture), $"{told[2]} of {told[1]} row groups were read");
        Assert.Equal(["True", "True"], told[3..5]);
    }

    [Fact]
    public void A_kind_without_what_is_asked_for_says_so()
        => Assert.Equal(
            ["Sources have no 'date' by which they could be filtered.", "Sources have neither a location nor a place.", "Actors have no 'participants' by which they could be filtered."],
            Back.Value.Run(
                """
                void Told(Action action) { try { action(); print("none"); } catch (InvalidOperationException e) { print(e.Message); } }
                Told(() => data.Read<Source>().During(EdtfDate.Parse("2016")));
                Told(() => data.Read<Source>().Near(default, 1));
                Told(() => data.Read<Actor>().Involving("common"));
                """));

    private static void Check(string[] told, int most)
    {
        string[] parts = Assert.Single(told).Split(' ');
        Assert.Equal("True", parts[0]);
        Assert.Equal("True", parts[3]);
        int[] groups = [.. parts[2].Split('/').Select(static part => int.Parse(part, CultureInfo.InvariantCulture))];
        Assert.Equal(Incidents / RowsInGroup, groups[1]);
        Assert.True(groups[0] <= most, $"{groups[0]} of {groups[1]} row groups were read");
    }

    // Dates of every sort over five years, and places of every sort.
    private static Dictionary<string, string> Seeds()
    {
        var random = new Random(20231122);
        var incidents = new JsonObject();
        for (int i = 0; i < Incidents; i++)
        {
            DateTime day = new DateTime(2015, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(random.Next(5 * 365));
            string iso = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            string month = iso[..7];
            string date = (i % 40) switch
            {
                0 => month,
                1 => iso[..4] + "?",
                2 => $"{iso}/{day.AddDays(20):yyyy-MM-dd}",
                3 => $"[{iso},{day.AddMonths(2):yyyy-MM-dd}]",
                4 => $"{{{iso},{day.AddMonths(2):yyyy-MM-dd}}}",
                5 => iso + "~",
                6 => iso + "T01:30:00+14:00",
                7 => iso + "T23:30:00-11:00",
                8 => month[..6] + "X",
                9 => "",
                _ => iso,
            };
            if (i is 15 or 16)
                date = i == 15 ? "../" + iso : iso + "/..";
            if (i == 17)
                date = "-0044-03-15";
            var incident = new JsonObject { ["name"] = $"Incident {i}", ["kind"] = "other", ["sources"] = new JsonArray("wire") };
            if (date.Length > 0)
                incident["date"] = date;
            if (i % 50 == 49)
                (incident["status"], incident["reason"]) = ("retracted", "Not so.");
            switch (i % 7)
            {
                case 0: break;
                case 1: incident["place"] = "aleppo"; break;
                case 2: incident["facilities"] = new JsonArray("pier", "quay"); break;
                case 3: incident["facilities"] = new JsonArray("shed"); incident["place"] = "fiji"; break;
                case 4: incident["place"] = "pole"; break;
                default: incident["location"] = new JsonObject { ["lat"] = Math.Round(35 + (random.NextDouble() * 2), 4), ["lon"] = Math.Round(36 + (random.NextDouble() * 2), 4) }; break;
            }

            var participants = new JsonArray();
            if (i % 2 == 0)
                participants.Add(new JsonObject { ["actor"] = "common", ["role"] = "attacker", ["source"] = "wire" });
            if (i % 3 == 0)
                participants.Add(new JsonObject { ["actor"] = "part", ["role"] = "target", ["source"] = "wire" });
            if (i is 100 or 300)
                participants.Add(new JsonObject { ["actor"] = "rare", ["role"] = "other", ["source"] = "wire" });
            if (i % 60 == 1)
                participants.Add(new JsonObject { ["actor"] = "rare", ["role"] = "target", ["source"] = "wire", ["stance"] = "suggests" });
            if (participants.Count > 0)
                incident["participants"] = participants;
            incidents[$"incident-{i}"] = incident;
        }

        return new Dictionary<string, string>
        {
            ["seeds/incidents.json"] = new JsonObject { ["incidents"] = incidents }.ToJsonString(),
            ["seeds/others.yaml"] =
                """
                sources: { wire: { name: Wire, kind: news-article } }
                actors:
                  common: { name: Common, kind: militia }
                  whole: { name: Whole, kind: coalition }
                  part: { name: Part, kind: militia, partOf: [whole] }
                  rare: { name: Rare, kind: militia }
                places:
                  aleppo: { name: Aleppo, kind: city, location: { lat: 36.2, lon: 37.1 } }
                  fiji: { name: Fiji, kind: country, location: { lat: -17.7, lon: 178.1 } }
                  pole: { name: Pole, kind: area, location: { lat: 89.95, lon: 120 } }
                facilities:
                  pier: { name: Pier, kind: port, place: fiji, location: { lat: -16.81, lon: 179.95 } }
                  quay: { name: Quay, kind: port, place: fiji, location: { lat: -16.82, lon: -179.95 } }
                  shed: { name: Shed, kind: port, place: fiji }
                """,
        };
    }
}
