using System.Globalization;
using System.Text.Json.Nodes;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>Records as JSON: in the seed's shape, and back.</summary>
public class JsonTests
{
    private const string RoundTrip =
        """
        static void Check<T>(Action<object?> print, IEnumerable<T> records) where T : class, IDossierRecord
        {
            foreach (T record in records)
            {
                string json = JsonSerializer.Serialize(record);
                T back = JsonSerializer.Deserialize<T>(json)!;
                if (!record.Equals(back) || JsonSerializer.Serialize(back) != json)
                    print(json + " came back as " + JsonSerializer.Serialize(back));
            }
        }
        """;

    private const string EveryRecord =
        """
        foreach (var r in Sources.All.Concat(Sources.Retracted)) print("sources " + JsonSerializer.Serialize(r));
        foreach (var r in Actors.All.Concat(Actors.Retracted)) print("actors " + JsonSerializer.Serialize(r));
        foreach (var r in Places.All) print("places " + JsonSerializer.Serialize(r));
        foreach (var r in Facilities.All) print("facilities " + JsonSerializer.Serialize(r));
        foreach (var r in Incidents.All.Concat(Incidents.Retracted)) print("incidents " + JsonSerializer.Serialize(r));
        foreach (var r in Tallies.All) print("tallies " + JsonSerializer.Serialize(r));
        """;

    [Fact]
    public void A_record_has_the_shape_of_its_seed()
        => Assert.Equal(
            [
                """{"id":"task-force","name":"Task Force","partOf":["centcom","coalition"],"activeFrom":"2014-10","anonymous":true}""",
                """{"id":"anbar","name":"Anbar","kind":"first-order","partOf":"iraq","radiusKm":250.50}""",
                """{"id":"drones","name":"Drones","claims":[{"about":"casualties","value":{"harm":"injured"},"by":["centcom"],"source":"wire","stance":"omits"}],"date":"2023-11?","location":{"lat":33,"lon":42},"clarity":"aggregate"}""",
            ],
            World.Built.Run("print(JsonSerializer.Serialize(Actors.TaskForce)); print(JsonSerializer.Serialize(Places.Anbar)); print(JsonSerializer.Serialize(Incidents.Drones));"));

    [Fact]
    public void What_is_written_is_read_back()
        => Assert.Empty(World.Built.Run(
            """
            Check(print, Actors.All.Concat(Actors.Retracted));
            Check(print, Facilities.All);
            Check(print, Incidents.All.Concat(Incidents.Retracted));
            Check(print, Places.All);
            Check(print, Sources.All);
            Check(print, Tallies.All);
            """,
            RoundTrip));

    [Fact]
    public void What_is_written_builds_again_as_a_seed()
    {
        string[] records = World.Built.Run(EveryRecord);
        var kinds = new JsonObject();
        foreach (string line in records)
        {
            int space = line.IndexOf(' ', StringComparison.Ordinal);
            JsonObject record = JsonNode.Parse(line[(space + 1)..])!.AsObject();
            string kind = line[..space];
            string id = (string)record["id"]!;
            record.Remove("id");
            (kinds[kind] ??= new JsonObject()).AsObject().Add(id, record);
        }

        string seed = kinds.ToJsonString();
        BuiltProject again = BuiltProject.Of(new SeedProject().Seed("seeds/again.json", seed));

        Assert.Equal(records, again.Run(EveryRecord));
    }

    [Theory]
    [InlineData("Incident", """{"id":"x"}""", "An incident needs an id and a name.")]
    [InlineData("Incident", """{"name":"x"}""", "An incident needs an id and a name.")]
    [InlineData("Incident", """{"id":"x","name":"X","place":"nowhere"}""", "No record has the id 'nowhere'.")]
    [InlineData("Incident", """{"id":"x","name":"X","kind":"air-strik"}""", "'air-strik' is not a valid incident kind.")]
    [InlineData("Incident", """{"id":"x","name":"X","date":"22/11/2023"}""", "'22/11/2023' is not a valid EDTF date: expected a year of four digits (at character 3).")]
    [InlineData("Incident", """{"id":"x","name":"X","participants":[{"role":"attacker"}]}""", "A participation needs 'actor'.")]
    [InlineData("Incident", """{"id":"x","name":"X","casualties":[{"count":"5"}]}""", "A casualty report needs 'harm'.")]
    [InlineData("Incident", """[1]""", "An incident must be an object.")]
    [InlineData("Place", """{"id":"x","name":"X","location":{"lat":91,"lon":0}}""", "A point needs a lat between -90 and 90 and a lon between -180 and 180.")]
    public void A_mistake_is_a_JsonException_that_says_what_is_wrong(string type, string json, string message)
    {
        string printed = Assert.Single(World.Built.Run(
            $$""""""try { print(JsonSerializer.Deserialize<{{type}}>("""{{json}}""")); } catch (JsonException e) { print(e.Message); }""""""));
        Assert.StartsWith(message, printed, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"id":"x","name":"X","place":5}""")]
    [InlineData("""{"id":"x","name":"X","place":{}}""")]
    [InlineData("""{"id":"x","name":{}}""")]
    [InlineData("""{"id":"x","name":"X","participants":5}""")]
    [InlineData("""{"id":"x","name":"X","participants":"militia"}""")]
    [InlineData("""{"id":"x","name":"X","participants":[null]}""")]
    [InlineData("""{"id":"x","name":"X","sources":[[]]}""")]
    [InlineData("""{"id":"x","name":"X","damage":[{"valueUsd":"much"}]}""")]
    [InlineData("""{"id":"x","name":"X","location":"here"}""")]
    [InlineData("""{"id":"x","name":"X","location":{"lat":"1","lon":2}}""")]
    [InlineData("""{"id":"x","name":"X","date":{}}""")]
    [InlineData("""{"id":"x","name":"X","date":true}""")]
    [InlineData("""{"id":"x","name":"X","casualties":[{"harm":"killed","count":-5}]}""")]
    public void What_has_the_wrong_form_is_a_JsonException(string json)
        => Assert.Equal(
            ["JsonException"],
            World.Built.Run($$""""""try { print(JsonSerializer.Deserialize<Incident>("""{{json}}""")); } catch (Exception e) { print(e.GetType().Name); }""""""));

    [Fact]
    public void Unknown_keys_and_nulls_are_passed_over()
        => Assert.Equal(
            ["X (x)", "0"],
            World.Built.Run(
                """"
                var read = JsonSerializer.Deserialize<Incident>("""{"new":{"a":[1,{}]},"id":"x","place":null,"sources":null,"name":"X"}""")!;
                print(read);
                print(read.Sources.Count);
                """"));

    [Fact]
    public void Lists_of_every_type_and_values_that_must_be_there_are_read_back()
    {
        BuiltProject built = BuiltProject.Of(new SeedProject()
            .Seed("seeds/own.model.yaml",
                """
                kinds:
                  thing:
                    plural: things
                    fields:
                      texts: { type: text, many: true }
                      whole: { type: integer, required: true }
                      wholes: { type: integer, many: true }
                      numbers: { type: decimal, many: true }
                      dates: { type: date, many: true }
                      times: { type: time, many: true }
                      counts: { type: estimate, many: true }
                      loads: { type: quantity, unit: t, many: true }
                      points: { type: point, many: true }
                      kinds: { type: enum harm, many: true }
                      others: { type: ref thing, many: true, inverse: back }
                """)
            .Seed("seeds/things.yaml",
                """
                things:
                  a:
                    name: A
                    whole: 7
                    texts: [a, "b;c"]
                    wholes: [1, -2]
                    numbers: [1.50, -2]
                    dates: [2023, "[2022,2023]"]
                    times: ["05:30", night]
                    counts: [5+, several, ~66]
                    loads: [5.50, ~21000 t, unknown]
                    points: [{ lat: 1.5, lon: -2 }, { lat: 3, lon: 4 }]
                    kinds: [killed, missing]
                    others: [a, b]
                  b: { name: B, whole: 0 }
                """));

        Assert.Empty(built.Run("Check(print, Things.All);", RoundTrip));
        Assert.Equal(
            ["a,b;c", "7", "1,-2", "1.50,-2", "2023 [2022,2023]", "05:30,night", "5+,several,~66", "5.50 t,~21000 t,unknown", "1.5/-2", "Killed,Missing", "a,b", "a"],
            built.Run(
                """
                string Join<T>(IEnumerable<T> items) => string.Join(",", items.Select(i => Convert.ToString(i, System.Globalization.CultureInfo.InvariantCulture)));
                var a = Things.A;
                print(Join(a.Texts)); print(a.Whole); print(Join(a.Wholes)); print(Join(a.Numbers)); print(a.Dates[0] + " " + a.Dates[1]);
                print(Join(a.Times)); print(Join(a.Counts.Select(c => c.Notation))); print(Join(a.Loads.Select(l => l.Notation))); print(FormattableString.Invariant($"{a.Points[0].Latitude}/{a.Points[0].Longitude}"));
                print(Join(a.Kinds)); print(Join(a.Others.Select(o => o.Id))); print(Join(Things.B.Back.Select(o => o.Id)));
                """));
    }

    [Fact]
    public void Numbers_are_written_alike_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("sv-SE") { NumberFormat = { NegativeSign = "\u2212" } };
            Assert.Equal(["-1.5", "1000000.25 -1.5"], BuiltProject.Of(new SeedProject().Seed("seeds/a.yaml",
                "incidents: { a: { name: A, location: { lat: -1.5, lon: 0 }, damage: [{ valueUsd: 1000000.25 }] } }"))
                .Run("print(Incidents.A.Location!.Value.Latitude.ToString(System.Globalization.CultureInfo.InvariantCulture)); print(Incidents.A.Damage[0] + \" \" + JsonSerializer.Serialize(Incidents.A).Split(\"lat\\\":\")[1].Split(',')[0]);"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
