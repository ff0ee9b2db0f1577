using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Compiling;

/// <summary>
/// Whatever a consumer's model file says, what is generated compiles: a name that is taken is a diagnostic at its place, and the
/// rest of the model stands.
/// </summary>
public class ModelNameTests
{
    [Theory]
    [InlineData("string")]
    [InlineData("object")]
    [InlineData("system")]
    [InlineData("dossier")]
    [InlineData("watch")]
    [InlineData("record")]
    [InlineData("جهة")]
    public void A_kind_may_have_a_name_that_means_something_in_CSharp(string name)
        => Run($"kinds: {{ \"{name}\": {{ plural: {name}-list, fields: {{ other: ref {name}, at: date, where: point, how-many: estimate }} }} }}",
            $"{name}-list: {{ one: {{ name: One, other: two }}, two: Two }}").IsQuiet().Compiles();

    [Theory]
    [InlineData("kinds: { estimate: { plural: estimates } }")]
    [InlineData("kinds: { rank: { plural: ranks } }")]
    [InlineData("kinds: { stance: { plural: stances } }")]
    [InlineData("kinds: { harm: { plural: harms } }")]
    [InlineData("kinds: { alias: { plural: aliases } }")]
    [InlineData("kinds: { claim: { plural: claims } }")]
    [InlineData("kinds: { attribution: { plural: attributions } }")]
    [InlineData("kinds: { incidents: { plural: incidents-list } }")]
    [InlineData("kinds: { thing: { plural: incident } }")]
    [InlineData("kinds: { thing: { plural: incidents } }")]
    [InlineData("kinds: { thing: { plural: thing } }")]
    [InlineData("kinds: { thing: { plural: retracted } }")]
    [InlineData("kinds: { thing: { plural: all } }")]
    [InlineData("kinds: { thing: { plural: count } }")]
    [InlineData("kinds: { thing: { plural: get } }")]
    [InlineData("kinds: { thing: { plural: find } }")]
    [InlineData("kinds: { thing: { plural: records } }")]
    [InlineData("kinds: { equals: { plural: equals-list } }")]
    [InlineData("kinds: { name: { plural: names } }")]
    [InlineData("kinds: { killed: { plural: killed-list, fields: { toll: { type: record casualty-report, many: true, derives: casualties } } } }")]
    [InlineData("records: { equality-contract: { fields: { a: text } } }\nkinds: { actor: { fields: { extra: record equality-contract } } }")]
    [InlineData("kinds: { vocabularies: { plural: v } }")]
    [InlineData("kinds: { record-shapes: { plural: i } }")]
    [InlineData("kinds: { aCTOR: { plural: a-list } }")]
    [InlineData("kinds: { global-usings: { plural: g } }")]
    [InlineData("kinds: { actor-field: { plural: a-list } }")]
    [InlineData("kinds: { incident-field: { plural: i-list } }")]
    [InlineData("vocabularies: { incident-field: { terms: { a: A } } }\nkinds: { actor: { fields: { extra: enum incident-field } } }")]
    [InlineData("kinds: { thing: { plural: thing-field } }")]
    [InlineData("records: { actor: { fields: { a: text } } }\nkinds: { actor: { fields: { extra: record actor } } }")]
    [InlineData("vocabularies: { actor: { terms: { a: A } } }\nkinds: { actor: { fields: { extra: enum actor } } }")]
    public void A_type_whose_name_is_taken_is_reported_and_the_rest_stands(string model)
    {
        SeedRun run = Run(model, "incidents: { one: { name: One, casualties: [{ harm: killed, rank: preferred }] } }").Compiles();

        Assert.Contains(run.Messages, message => message.Contains("seeds/own.model.yaml(", StringComparison.Ordinal) && message.Contains("DSR8105", StringComparison.Ordinal));
        Assert.DoesNotContain(run.Messages, message => message.StartsWith("seeds/a.yaml", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("incident", "harm")]
    [InlineData("incident", "count-of")]
    [InlineData("incident", "reports")]
    [InlineData("incident", "is-group-within")]
    [InlineData("incident", "casualty-disagreements")]
    [InlineData("incident", "killed")]
    [InlineData("actor", "killed")]
    [InlineData("place", "harm")]
    [InlineData("incident", "claims-about")]
    [InlineData("incident", "casualtyReport")]
    [InlineData("incident", "responses")]
    [InlineData("incident", "equals")]
    [InlineData("incident", "incident")]
    [InlineData("incident", "incidentField")]
    [InlineData("incident", "to-string")]
    [InlineData("incident", "default")]
    [InlineData("incident", "id")]
    [InlineData("place", "are-nested")]
    [InlineData("place", "current")]
    [InlineData("actor", "is-within")]
    [InlineData("actor", "incidents")]
    [InlineData("actor", "string")]
    [InlineData("actor", "list")]
    [InlineData("actor", "row")]
    [InlineData("actor", "writer")]
    public void A_field_of_a_kind_may_have_any_name(string kind, string field)
        => Run($"kinds: {{ {kind}: {{ fields: {{ {field}: text }} }} }}", "actors: { a: A }\nincidents: { i: { name: I, participants: [{ actor: a }] } }").Compiles();

    [Theory]
    [InlineData("casualty-report", "rank")]
    [InlineData("casualty-report", "stage")]
    [InlineData("casualty-report", "coverage")]
    [InlineData("casualty-report", "reported")]
    [InlineData("casualty-report", "attribution")]
    [InlineData("attribution", "speaker")]
    [InlineData("attribution", "is-dropped")]
    [InlineData("attribution", "count-stance")]
    [InlineData("attribution", "count-stage")]
    [InlineData("attribution", "add-names")]
    [InlineData("attribution", "none")]
    [InlineData("participation", "id")]
    [InlineData("participation", "name")]
    [InlineData("participation", "outer")]
    public void A_field_of_an_item_may_have_any_name(string record, string field)
        => Run($"records: {{ {record}: {{ fields: {{ {field}: text }} }} }}", "incidents: { i: { name: I, casualties: [{ harm: killed }] } }").Compiles();

    [Theory]
    [InlineData("equals")]
    [InlineData("get-type")]
    [InlineData("is-within")]
    [InlineData("actor")]
    [InlineData("disagreements")]
    [InlineData("id")]
    public void The_other_side_of_a_reference_may_have_any_name(string inverse)
        => Run($"kinds: {{ incident: {{ fields: {{ verifiedBy: {{ type: ref actor, inverse: {inverse} }} }} }} }}", "actors: { a: A }").Compiles();

    [Theory]
    [InlineData("Unspecified")]
    [InlineData("un-specified")]
    [InlineData("value__")]
    [InlineData("class")]
    [InlineData("equals")]
    [InlineData("Killed")]
    [InlineData("جرح")]
    public void A_term_may_have_any_name(string term)
        => Run($"vocabularies: {{ harm: {{ terms: {{ \"{term}\": A term. }} }} }}", "incidents: { i: I }").Compiles();

    [Theory]
    [InlineData("text", "a")]
    [InlineData("id", "a")]
    [InlineData("integer", "1")]
    [InlineData("decimal", "1.5")]
    [InlineData("date", "2023")]
    [InlineData("time", "05:30")]
    [InlineData("estimate", "5")]
    [InlineData("point", "{ lat: 1, lon: 2 }")]
    [InlineData("url", "\"https://example.org\"")]
    [InlineData("country", "IQ")]
    [InlineData("language", "ar")]
    [InlineData("field", "name")]
    [InlineData("enum harm", "killed")]
    [InlineData("ref actor", "a")]
    [InlineData("record alias", "{ text: A }")]
    public void A_field_may_be_of_any_type_required_or_many(string type, string value)
        => Run(
            $$"""
            records:
              piece:
                attributed: true
                hover: [one, needed, several]
                fields: { one: {{type}}, needed: { type: {{type}}, required: true }, several: { type: {{type}}, many: true } }
            kinds:
              thing:
                plural: things
                hover: [[one, needed, several, pieces]]
                fields:
                  one: {{type}}
                  needed: { type: {{type}}, required: true }
                  several: { type: {{type}}, many: true }
                  pieces: { type: record piece, many: true }
            """,
            $$"""
            actors: { a: A }
            things: { t: { name: T, one: {{value}}, needed: {{value}}, several: [{{value}}, {{value}}], pieces: [{ one: {{value}}, needed: {{value}}, several: {{value}} }] } }
            """).IsQuiet().Compiles();

    [Fact]
    public void A_flag_may_be_required_and_shown()
        => Run(
            "records: { piece: { hover: [sure], fields: { sure: { type: flag, required: true } } } }\n"
                + "kinds: { thing: { plural: things, hover: [[sure]], fields: { sure: { type: flag, required: true }, maybe: flag, piece: record piece } } }",
            "things: { t: { name: T, sure: true, piece: { sure: false } } }").IsQuiet().Compiles();

    [Theory]
    [InlineData("kinds: { thing: { plural: \"things\\n#error out\", doc: \"*/ </summary>\\n#error out\" } }")]
    [InlineData("kinds: { thing: { plural: \"</summary>\" } }")]
    [InlineData("kinds: { thing: { plural: \"things\", fields: { a: { type: text, doc: \"x\\n#error\", unit: \"\\n#error\", pattern: \"(\" } } } }")]
    [InlineData("kinds: { thing: { plural: \"things\", maps: { \"\\n#error\": \"\\n#error\" } } }")]
    [InlineData("vocabularies: { harm: { terms: { a: { number: 1000, doc: \"\\n#error\", maps: { \"\\n#error\": \"*/\" } } } } }")]
    public void Text_in_a_model_file_does_not_get_out(string model)
        => Run(model, "actors: { a: A }").Compiles();

    [Theory]
    [InlineData("records: { empty: { doc: Nothing. } }\nkinds: { actor: { fields: { extra: record empty } } }", "actors: { a: { name: A, extra: x } }")]
    [InlineData("kinds: { actor: { fields: { extra: { type: text, keyed: true } } } }", "actors: { a: { name: A, extra: { b: c } } }")]
    [InlineData("records: { pair: { fields: { one: text } } }\nkinds: { actor: { fields: { extra: { type: record pair, keyed: true, many: true } } } }", "actors: { a: { name: A, extra: { b: c } } }")]
    [InlineData("records: { claim: { attributed: false } }", "actors: { a: { name: A, country: { value: IQ, by: a } } }")]
    [InlineData("records: { casualty-report: { attributed: false } }", "incidents: { a: { name: A, casualties: [{ harm: killed }] } }")]
    public void A_model_that_makes_little_sense_breaks_nothing(string model, string seeds)
    {
        SeedRun run = Run(model, seeds).Compiles();
        Assert.DoesNotContain(run.Messages, message => message.Contains("DSR8003", StringComparison.Ordinal));
    }

    private static SeedRun Run(string model, string seeds)
    {
        SeedRun run = new SeedProject().Seed("seeds/own.model.yaml", model).Seed("seeds/a.yaml", seeds).Run();
        Assert.True(run.Dossier.Exception is null, run.Dossier.Exception?.ToString());
        Assert.DoesNotContain(run.Diagnostics, d => d.Id is "CS8785" or "CS8784");
        return run;
    }
}
