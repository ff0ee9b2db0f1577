using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>Claims about a field, which is named by a member: of the model's kinds and fields, and of the consumer's own.</summary>
public class ClaimsAboutTests
{
    private static readonly Lazy<BuiltProject> Built = new(() => BuiltProject.Of(new SeedProject()
        .Seed("seeds/own.model.yaml",
            """
            kinds:
              incident: { fields: { weather: text, verifiedBy: { type: ref actor, many: true } } }
              convoy: { plural: convoys, fields: { escort: { type: ref actor } } }
            """)
        .Seed("seeds/a.yaml",
            """
            actors: { a: A, b: B }
            incidents:
              one:
                name: One
                date: { value: 2023-11-21, by: a }
                verifiedBy: [{ value: a, by: b }]
                weather: { value: clear, by: b }
                incomplete: [participants, weapons]
                casualties: [{ harm: killed, count: 5, by: a }]
                claims:
                  - { about: date, value: 2023-11-22, by: b }
                  - { about: casualties, statement: Nobody was killed., by: b, stance: denies }
                  - { statement: It was a dark night., by: a }
            convoys:
              first: { name: First, claims: [{ about: escort, value: b, by: a }] }
            """)));

    [Fact]
    public void A_field_of_the_model_is_named_by_a_member()
        => Assert.Equal(
            ["date 2023-11-22 b", "date 2023-11-21 a", "Nobody was killed. b", "0", "0"],
            Built.Value.Run(
                """
                foreach (Claim c in Incidents.One.ClaimsAbout(IncidentField.Date)) print($"{c.About} {c.Value} {c.Attribution.By[0].Id}");
                foreach (Claim c in Incidents.One.ClaimsAbout(IncidentField.Casualties)) print($"{c.Statement} {c.Attribution.By[0].Id}");
                print(Incidents.One.ClaimsAbout(IncidentField.Place).Count);
                print(Incidents.One.ClaimsAbout(default).Count);
                """));

    [Fact]
    public void So_are_fields_and_kinds_of_the_consumer_s_own()
        => Assert.Equal(
            ["clear", "a", "b"],
            Built.Value.Run(
                """
                print(Incidents.One.ClaimsAbout(IncidentField.Weather).Single().Value);
                print(Incidents.One.ClaimsAbout(IncidentField.VerifiedBy).Single().Value);
                print(Convoys.First.ClaimsAbout(ConvoyField.Escort).Single().Value);
                """));

    [Fact]
    public void A_field_is_a_value_that_compares_and_says_what_seeds_call_it()
        => Assert.Equal(
            ["True", "False", "inResponseTo", "", "1"],
            Built.Value.Run(
                """
                print(IncidentField.Date == IncidentField.Date);
                print(IncidentField.Date == IncidentField.Place);
                print(IncidentField.InResponseTo);
                print(default(IncidentField));
                Func<IncidentField, IReadOnlyList<Claim>> about = Incidents.One.ClaimsAbout;
                print(about(IncidentField.Weather).Count);
                """));

    [Fact]
    public void What_a_claim_is_about_compares_with_a_field_and_with_a_text()
        => Assert.Equal(
            ["2", "2", "1", "a dark night", "casualties,date,verifiedBy,weather", "True", "True", "False", "True"],
            Built.Value.Run(
                """
                IReadOnlyList<Claim> claims = Incidents.One.Claims;
                print(claims.Count(c => c.About == IncidentField.Date));
                print(claims.Count(c => IncidentField.Date == c.About));
                print(claims.Count(c => c.About == "casualties"));
                foreach (Claim c in claims.Where(c => c.About.IsNone)) print(c.Statement![7..^1]);
                print(string.Join(",", claims.Select(c => c.About).Distinct().Order().Where(name => !name.IsNone)));
                print(Incidents.One.Incomplete.Contains(IncidentField.Participants));
                print(Incidents.One.Incomplete.Contains("weapons"));
                print(Incidents.One.Incomplete.Contains(IncidentField.Place));
                print(((IDossierRecord)Incidents.One).Claims.Any(c => c.About == IncidentField.Weather));
                """));

    [Fact]
    public void What_a_claim_is_about_is_its_text_in_JSON_whether_the_kind_has_such_a_field_or_not()
        => Assert.Equal(
            ["True True", "True", "True", "elsewhere True elsewhere said", "[\"place\",\"elsewhere\"]"],
            Built.Value.Run(
                """
                string json = JsonSerializer.Serialize(Incidents.One);
                print(json.Contains("{\"about\":\"date\",\"value\":\"2023-11-22\"") + " " + json.Contains("\"incomplete\":[\"participants\",\"weapons\"]"));
                print(JsonSerializer.Deserialize<Incident>(json) == Incidents.One);
                print((Incidents.One with { Incomplete = [IncidentField.Participants] }) != Incidents.One);
                var read = JsonSerializer.Deserialize<Incident>("{\"id\":\"x\",\"name\":\"X\",\"incomplete\":[\"place\",\"elsewhere\"],\"claims\":[{\"about\":\"elsewhere\",\"statement\":\"said\"}]}")!;
                print($"{read.Claims[0].About} {read.Incomplete[1] == "elsewhere"} {read.Claims[0]}");
                print(JsonSerializer.Serialize(read.Incomplete));
                """));

    [Theory]
    [InlineData("Incidents.One.ClaimsAbout(IncidentField.Dat);", "CS0117")]
    [InlineData("Incidents.One.ClaimsAbout(ActorField.Country);", "CS1503")]
    [InlineData("Incidents.One.ClaimsAbout(\"date\");", "CS1503")]
    [InlineData("Incidents.One.ClaimsAbout(nameof(Incident.Date));", "CS1503")]
    [InlineData("Incidents.One.ClaimsAbout(IncidentField.Killed);", "CS0117")]
    [InlineData("Incidents.One.ClaimsAbout(IncidentField.Suppress);", "CS0117")]
    public void What_is_no_field_of_the_kind_does_not_compile(string statement, string error)
        => Assert.StartsWith(error, Assert.Single(Built.Value.Messages(statement)), StringComparison.Ordinal);
}
