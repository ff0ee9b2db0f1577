using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Linking;

namespace Dossier.Compiler.Tests.Binding;

/// <summary>The value of a claim is read as the field that the claim is about would be.</summary>
public class ClaimValueTests
{
    [Theory]
    [InlineData("date", "2023-13-45")]
    [InlineData("time", "25:00")]
    [InlineData("kind", "air-strik")]
    [InlineData("place", "--")]
    [InlineData("facilities", "--")]
    public void A_claim_of_what_the_field_could_not_say_has_the_message_of_the_field(string field, string value)
    {
        string message = Said(Bound.Yaml($"incidents: {{ x: {{ name: N, {field}: {value} }} }}"));
        string claim = $"incidents: {{ x: {{ name: N, claims: [{{ about: {field}, value: {value}, by: us }}] }} }}";
        var document = Bound.Yaml(claim);

        Assert.NotEqual("", message);
        Assert.Equal(message, Said(document));
        Assert.Equal(value, document.Culprits(claim));
        Assert.Equal($"incident x {{name=N, claims=[{{about={field}, attribution={{by=[>us]}}}}]}}", document.Show());
    }

    [Theory]
    [InlineData("count", "estimate", "lots-of-them")]
    [InlineData("flag", "flag", "\"true\"")]
    [InlineData("whole", "integer", "1.5")]
    [InlineData("few", "integer, max: 3", "4")]
    [InlineData("part", "decimal", "half")]
    [InlineData("page", "url", "ftp:x")]
    [InlineData("state", "country", "iq")]
    [InlineData("tongue", "language", "a")]
    [InlineData("code", "id", "a b")]
    public void Every_type_that_is_one_word_is_read(string field, string type, string value)
    {
        DomainModel model = ModelLoader.Load([new ModelSource(
            "seeds/own.model.yaml", $"kinds: {{ incident: {{ fields: {{ {field}: {{ type: {type}, doc: D. }} }} }} }}")]).Model;
        string message = Said(Bound.Yaml($"incidents: {{ x: {{ name: N, {field}: {value} }} }}", model));

        Assert.NotEqual("", message);
        Assert.Equal(message, Said(Bound.Yaml($"incidents: {{ x: {{ name: N, claims: [{{ value: {value}, about: {field} }}] }} }}", model)));
    }

    [Theory]
    [InlineData("about: date, value: 2023-11~", "about=date, value=2023-11~")]
    [InlineData("value: 2023, about: date", "about=date, value=2023")]
    [InlineData("about: date, value: { value: 2023, by: us }", "about=date, value=2023, attribution={by=[>us]}")]
    [InlineData("about: kind, value: air-strike", "about=kind, value=air-strike")]
    [InlineData("about: place, value: nowhere", "about=place, value=>nowhere")]
    [InlineData("about: name, value: Any text", "about=name, value=Any text")]
    [InlineData("about: location, value: { lat: 36.20, lon: 44 }", "about=location, value=36.2, 44")]
    [InlineData("value: { lon: 44, lat: 36.20 }, about: location", "about=location, value=36.2, 44")]
    [InlineData("about: location, value: '36.20, 44'", "about=location, value=36.2, 44")]
    [InlineData("about: location, stance: omits", "about=location, attribution={stance=omits}")]
    [InlineData("about: casualties, value: killed", "about=casualties, item={casualty-report={harm=killed}}")]
    [InlineData("about: date, stance: does-not-know", "about=date, attribution={stance=does-not-know}")]
    [InlineData("statement: It was so.", "statement=It was so.")]
    public void What_the_field_could_say_stands(string claim, string shown)
    {
        var document = Bound.Yaml($"incidents: {{ x: {{ name: N, claims: [{{ {claim} }}] }} }}");

        Assert.Equal("", document.Messages());
        Assert.Equal($"incident x {{name=N, claims=[{{{shown}}}]}}", document.Show());
    }

    [Theory]
    [InlineData("{ lat: 96, lon: 44 }", "DSR4001: The latitude must be between -90 and 90 degrees, but 96 was given.")]
    [InlineData("{ lat: 36 }", "DSR2006: The point 'location' needs 'lon': add 'lon' and its value.")]
    [InlineData("'36.20 N, 44.5 E'", "DSR2007: 'location' must be a point, { lat: 33.3, lon: 44.4 }, but '36.20 N, 44.5 E' was given. Write '{ lat: 36.20, lon: 44.5 }'.")]
    [InlineData("by the river", "DSR2007: 'location' must be a point, { lat: 33.3, lon: 44.4 }, but 'by the river' was given.")]
    public void A_claimed_point_that_does_not_exist_has_the_message_of_a_point(string value, string message)
    {
        Assert.Equal(message, Said(Bound.Yaml($"incidents: {{ x: {{ name: N, claims: [{{ about: location, value: {value}, by: us }}] }} }}")));
        Assert.Equal(message, Said(Bound.Yaml($"places: {{ x: {{ name: N, location: {{ value: {value}, by: us }} }} }}")));
    }

    [Theory]
    [InlineData("value: 2023, by: us", "(1,46): DSR2006: A claim with a value needs 'about': add 'about' and its value.", "{attribution={by=[>us]}}")]
    [InlineData("value: 2023, about: ~, by: us", "(1,46): DSR2006: A claim with a value needs 'about': add 'about' and its value.", "{attribution={by=[>us]}}")]
    // The field that was meant is not known, and its name has its message.
    [InlineData("value: 2023, about: dat, by: us", "(1,59): DSR2012: 'dat' is not a valid field of an incident. Did you mean 'date'?", "{value=2023, attribution={by=[>us]}}")]
    public void A_value_is_one_of_a_field(string claim, string message, string shown)
    {
        var document = Bound.Yaml($"incidents: {{ x: {{ name: N, claims: [{{ {claim} }}] }} }}");

        Assert.Equal(message, document.Messages());
        Assert.Equal($"incident x {{name=N, claims=[{shown}]}}", document.Show());
    }

    [Fact]
    public void An_id_that_a_claim_gives_leads_to_a_record_of_the_kind_of_the_field()
    {
        var linked = Linked.Of(
            """
            places: { baghdad: { name: Baghdad, formerIds: [bagdad] } }
            actors: { us: { name: US } }
            incidents:
              x:
                name: N
                claims:
                - { about: place, value: baghdad }
                - { about: place, value: bagdad }
                - { about: place, value: baghdat }
                - { about: place, value: us }
                - { about: facilities, value: elsewhere }
                - { value: baghda, about: place }
            """);

        Assert.Equal(
            """
            a(9,30): DSR2002: No place has the id 'baghdat'. Did you mean 'baghdad'?
            a(10,30): DSR2003: 'place' must refer to a place, but 'us' is an actor.
            a(11,35): DSR2002: No facility has the id 'elsewhere'.
            a(12,16): DSR2002: No place has the id 'baghda'. Did you mean 'baghdad'?
            """,
            linked.Messages());
        Assert.Contains(
            "claims=[{about=place, value=baghdad}, {about=place, value=bagdad}, {about=place}, {about=place}, {about=facilities}, {about=place}]",
            linked.Show(),
            StringComparison.Ordinal);
    }

    /// <summary>The claim of a long form is bound with the field, and has no second message.</summary>
    [Fact]
    public void A_long_form_that_leads_nowhere_is_reported_once()
        => Assert.Equal(
            "a(1,44): DSR2002: No place has the id 'nowhere'.",
            Linked.Of("incidents: { x: { name: N, place: { value: nowhere, stance: denies } } }").Messages());

    private static string Said(BoundDocument document)
        => string.Join('\n', document.Problems.Select(problem => problem.Rule.Id + ": " + problem.Message));
}
