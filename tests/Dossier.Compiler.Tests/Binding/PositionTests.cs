namespace Dossier.Compiler.Tests.Binding;

/// <summary>What a file says does not depend on where in the file it says it.</summary>
public class PositionTests
{
    private const string Seed = """
        actors:
          us: { name: US, aliases: [USA, { text: United States, language: en }] }
        incidents:
          strike:
            name: A strike
            date: { value: 2023-11-22, by: us }
            casualties:
              - { harm: killed, count: several, of: us }
        """;

    [Theory]
    [InlineData("actors:", "# A comment.\n\nactors:")]
    [InlineData("    name: A strike", "    # Whose?\n    name: A strike  # A comment.")]
    [InlineData("{ name: US, ", "{    name:   US,\n    ")]
    [InlineData("A strike", "\"A strike\"")]
    [InlineData("\n", "\r\n")]
    public void Content_is_equal_when_only_places_change(string from, string to)
    {
        var before = Bound.Yaml(Seed);
        var after = Bound.Yaml(Seed.Replace(from, to));

        Assert.Equal(before.Content, after.Content);
        Assert.Equal(before.Content.GetHashCode(), after.Content.GetHashCode());
        Assert.NotEqual(before.Spans, after.Spans);
    }

    [Theory]
    [InlineData("several", "many")]
    [InlineData("strike:", "strikes:")]
    [InlineData("of: us", "of: uk")]
    [InlineData("USA", "U.S.")]
    public void Content_differs_when_a_value_does(string from, string to)
        => Assert.NotEqual(Bound.Yaml(Seed).Content, Bound.Yaml(Seed.Replace(from, to)).Content);

    [Fact]
    public void Every_value_knows_its_place()
    {
        var document = Bound.Yaml(Seed);

        Assert.Equal(
            "us|US|USA|United States|en",
            string.Join('|', document.Content.Records[0].Fields
                .SelectMany(f => f.Values)
                .SelectMany(v => v is Compiler.Binding.RecordValue r ? r.Fields.SelectMany(f => f.Values) : [v])
                .Select(v => v.Ordinal)
                .Prepend(document.Content.Records[0].Ordinal)
                .Select(at => Seed[document.Spans[at].Start..document.Spans[at].End])));
    }

    [Fact]
    public void Json_says_the_same_as_yaml()
    {
        const string Twin = """
            {
              "actors": { "us": { "name": "US", "aliases": ["USA", { "text": "United States", "language": "en" }] } },
              "incidents": {
                "strike": {
                  "name": "A strike",
                  "date": { "value": "2023-11-22", "by": "us" },
                  "casualties": [{ "harm": "killed", "count": "several", "of": "us" }]
                }
              }
            }
            """;
        var json = Bound.Json(Twin);

        Assert.Equal("", json.Messages());
        Assert.Equal(Bound.Yaml(Seed).Content, json.Content with { Path = "seeds/test.yaml" });
    }

    [Fact]
    public void Numbers_and_words_of_json_are_the_same_as_bare_words_of_yaml()
    {
        var yaml = Bound.Yaml("actors: { a: { name: 1.50, anonymous: true, died: 2023, summary: null } }");
        var json = Bound.Json("""{"actors":{"a":{"name":1.50,"anonymous":true,"died":2023,"summary":null}}}""");

        Assert.Equal("actor a {name=1.50, anonymous=true, died=2023}", json.Show());
        Assert.Equal(yaml.Show(), json.Show());
    }
}
