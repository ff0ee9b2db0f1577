using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>The value of a claim as what its field holds: by the model and the kind of the record, never by what the text looks like.</summary>
public class TypedClaimTests
{
    private static readonly Lazy<BuiltProject> Built = new(() => BuiltProject.Of(new SeedProject()
        .Seed("seeds/own.model.yaml",
            """
            kinds:
              incident: { fields: { strength: estimate, weather: text } }
              convoy: { plural: convoys, fields: { escort: { type: ref actor, many: true }, strength: estimate, weather: date, cargo: { type: quantity, unit: t } } }
            """)
        .Seed("seeds/a.yaml",
            """
            actors: { us: { name: United States, formerIds: [usa] }, a: { name: A, partOf: [{ value: us, by: us }] }, gone: { name: Gone, status: retracted, reason: None. } }
            places: { p: { name: P, partOf: { value: q, by: us } }, q: Q }
            incidents:
              one:
                name: One
                strength: { value: ">=5 (several)", by: us }
                weather: { value: "2023", by: us }
                participants: [{ actor: a }]
                casualties: [{ harm: killed, count: 5, by: us }]
                claims:
                  - { about: date, value: 2023-11-22/.., by: us }
                  - { about: date, statement: One day., by: us }
                  - { about: place, value: q, by: us, stance: denies }
                  - { about: kind, value: air-strike, by: us }
                  - { about: name, value: a, by: us }
                  - { about: participants, value: a, by: us, stance: denies }
                  - { about: casualties, value: { harm: killed, count: 6 }, by: us, stance: denies }
                  - { statement: Nothing., by: us }
            convoys:
              c: { name: C, weather: { value: 2023-11, by: us }, cargo: { value: 12.5+, by: us }, claims: [{ about: escort, value: usa, by: a }, { about: escort, value: gone, by: a }, { about: strength, value: ~30, by: a }] }
            """)));

    // For each claim: the date, the count, the kind and id of the record.
    private const string Each = """
        string Read(IDossierClaim c) => $"{c.About}: {(c.AsDate() is { } date ? "date " + date : "")}{(c.AsEstimate() is { } count ? "count " + count.Notation : "")}{(c.AsQuantity() is { } quantity ? "quantity " + quantity.Notation : "")}{(c.AsRecord() is { } record ? record.RecordKind + " " + record.Id : "")}";
        void All(IDossierRecord r) { foreach (IDossierClaim c in r.Claims) print(Read(c)); }

        """;

    [Fact]
    public void A_value_is_read_as_what_its_field_holds()
        => Assert.Equal(
            ["date: date 2023-11-22/..", "date: ", "place: place q", "kind: ", "name: ", "participants: ", "casualties: ", ": ", "strength: count 5+ (several)", "weather: "],
            Built.Value.Run(Each + "All(Incidents.One);"));

    [Fact]
    public void The_field_is_one_of_the_kind_of_the_record()
        => Assert.Equal(
            ["escort: actor us", "escort: actor gone", "strength: count ~30", "weather: date 2023-11", "cargo: quantity 12.5+ t", "partOf: actor us", "partOf: place q"],
            Built.Value.Run(Each + "All(Convoys.C); All(Actors.A); All(Places.P);"));

    [Fact]
    public void A_claim_knows_the_kind_after_JSON_and_in_a_copy()
        => Assert.Equal(
            ["partOf: place q", "partOf: place p", "name: ", "weather: date 2023-11", "Weather: date 2024"],
            Built.Value.Run(
                Each + """
                var place = JsonSerializer.Deserialize<Place>(JsonSerializer.Serialize(Places.P))!;
                print(Read(place.Claims[0]));
                print(Read(place.Claims[0] with { Value = "p" }));
                print(Read(place.Claims[0] with { About = "name" }));
                Claim weather = JsonSerializer.Deserialize<Convoy>(JsonSerializer.Serialize(Convoys.C))!.Claims.Single(c => c.About == "weather");
                print(Read(weather));
                print(Read(weather with { Value = "2024", About = "Weather" }));
                """));

    [Fact]
    public void A_field_with_a_dot_in_its_name_has_another_side_and_units_may_differ()
        => Assert.Equal(
            ["a, b", "5 t", "True"],
            BuiltProject.Of(new SeedProject()
                .Seed("seeds/own.model.yaml",
                    """
                    records: { part: { fields: { made.by: { type: ref actor, inverse: made } } } }
                    kinds:
                      report: { plural: reports, fields: { reported.by: { type: ref actor, inverse: reported }, parts: { type: record part, many: true }, weight: { type: quantity, unit: t }, needed: { type: estimate, many: true } } }
                      load: { plural: loads, fields: { weight: { type: quantity, unit: kg } } }
                    """)
                .Seed("seeds/a.yaml", "actors: { us: US }\nreports: { a: { name: A, reported.by: us }, b: { name: B, reported.by: us, parts: [{ made.by: us }] } }"))
            .Run(
                """
                print(string.Join(", ", Actors.Us.Reported.Select(r => r.Id)));
                print(new Claim { About = "weight", Value = "5 t" }.AsQuantity()?.Notation ?? "null");
                print(Actors.Us.Made.Count == 1);
                """));

    [Fact]
    public void A_claim_that_is_in_no_record_is_read_where_all_kinds_agree()
        => Assert.Equal(
            ["date: date 2023", "place: place p", "partOf: ", "weather: ", "strength: count 7", "nothing: "],
            Built.Value.Run(
                Each + """
                print(Read(new Claim { About = IncidentField.Date, Value = "2023" }));
                print(Read(new Claim { About = "place", Value = "p" }));
                print(Read(new Claim { About = "partOf", Value = "p" }));
                print(Read(new Claim { About = "weather", Value = "2023" }));
                print(Read(new Claim { About = ConvoyField.Strength, Value = "7" }));
                print(Read(new Claim { About = "nothing", Value = "2023" }));
                """));

    [Fact]
    public void A_value_that_is_not_one_is_null()
        => Assert.Equal(
            ["date: ", "strength: ", "place: ", "place: ", "date: ", "True"],
            Built.Value.Run(
                Each + """
                print(Read(new Claim { About = "date", Value = "in the evening" }));
                print(Read(new Claim { About = "strength", Value = "5.5" }));
                print(Read(new Claim { About = "place", Value = "nowhere" }));
                print(Read(new Claim { About = "place", Value = "P" }));
                print(Read(new Claim { About = "date" }));
                print(new Claim { About = "date", Value = "2023" } == JsonSerializer.Deserialize<Claim>("{\"about\":\"date\",\"value\":\"2023\"}"));
                """));

    [Theory]
    [InlineData("asDate")]
    [InlineData("as-estimate")]
    [InlineData("AsRecord")]
    public void A_field_of_that_name_is_refused_where_it_is_written(string field)
    {
        SeedRun run = new SeedProject().Seed("seeds/own.model.yaml", $"records: {{ claim: {{ fields: {{ {field}: text }} }} }}").Seed("seeds/a.yaml", "actors: { a: A }").Run().Compiles();

        Assert.Contains($"'{field}'", Assert.Single(run.Messages), StringComparison.Ordinal);
    }
}
