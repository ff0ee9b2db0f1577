using System.Text.Json;
using System.Text.RegularExpressions;
using Dossier.Tool.Tests.Working;
using NJsonSchema;
using NJsonSchema.Validation;

namespace Dossier.Tool.Tests.Reporting;

/// <summary>Each format is as its readers take it.</summary>
public sealed partial class ReportTests
{
    private static readonly Task<JsonSchema> Schema = ReadSchema();

    [Fact]
    public void Text_has_the_place_the_rule_the_line_and_a_mark_under_the_value()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.With("place: harbour", "place: harbor"));
        folder.Write("seeds/b.yaml", "places:\n  harbour:\n    name: Harbour again\n");

        Ran ran = Ran.Command("check", folder.Path, "--severity", "error");

        Assert.Equal(1, ran.Code);
        string a = folder.PathOf("seeds/a.yaml");
        string b = folder.PathOf("seeds/b.yaml");
        Assert.Equal(
            $"""
            {a}:12:12 error DSR2002
              No place has the id 'harbor'. Did you mean 'harbour'?
                 |
              12 |     place: harbor
                 |            ^^^^^^

            {b}:2:3 error DSR2001
              The place 'harbour' is already defined in seeds/a.yaml(6,3), and that definition is used. Give this one another id, or
              merge the two.
                 |
               2 |   harbour:
                 |   ^^^^^^^
              see {a}:6:3
                 |
               6 |   harbour: [ name: Harbour, kind: town, country: YE ]
                 |   -------

            2 errors, 0 warnings, 0 infos (2 seed files, 4 records).
            What a rule means and how to correct it: dossier explain DSR2002
            1 of them may be corrected once you have looked at it: dossier fix --ids

            """.Replace("[ ", "{ ", StringComparison.Ordinal).Replace(" ]", " }", StringComparison.Ordinal),
            ran.Output);
    }

    [Fact]
    public void A_clean_dataset_is_said_to_be_clean()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Assert.Equal(new Ran(0, "No mistakes found (1 seed file, 4 records).\n", ""), Ran.Command("check", folder.Path));
    }

    [Fact]
    public void GitHub_gets_workflow_commands()
    {
        using var folder = new TemporaryFolder(" 100%, a:b");
        string file = folder.Write("seeds/a.yaml", Seeds.With("place: harbour", "place: \"har,bor: 5%\""));

        Ran ran = Ran.Command("check", folder.Path, "--format", "github", "--rule", "DSR2002");

        string escaped = file.Replace("%", "%25", StringComparison.Ordinal).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
        Assert.StartsWith(
            $"::error file={escaped},line=12,endLine=12,col=12,endColumn=24,title=DSR2002%3A Reference to a record that does not exist::No place has the id 'har,bor: 5%25'. ",
            Assert.Single(ran.Lines), StringComparison.Ordinal);
        Assert.Matches(Workflow(), ran.Lines[0]);
    }

    [Fact]
    public void MSBuild_gets_lines_of_its_canonical_form()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("seeds/a.yaml", Seeds.With("date: 2023-11-19", "date: 2023-11-39"));

        Ran ran = Ran.Command("check", folder.Path, "--format", "msbuild");

        Assert.Equal($"{file}(11,11): error DSR3001: '2023-11-39' is not a valid EDTF date: day 39 does not exist.", Assert.Single(ran.Lines));
    }

    [Theory]
    [InlineData("place: harbour", "place: harbor")]
    [InlineData("kind: arrest", "kind: arest")]
    [InlineData("name: Seizure of a ship", "nme: 東京 \"x\" \\ \u001b")]
    [InlineData("seizure:", "seizure: &")]
    [InlineData("navy: { name", "other: { name: The navy }\n  navy: { name")]
    [InlineData("sources: [wire]", "sources: [wire]")]
    public async Task SARIF_is_valid(string old, string replacement)
    {
        using var folder = new TemporaryFolder(" with spaces, и буквы #");
        folder.Write("seeds/a b#.yaml", Seeds.With(old, replacement));

        Ran ran = Ran.Command("check", folder.Path, "--format", "sarif");

        ICollection<ValidationError> errors = (await Schema).Validate(ran.Output);
        Assert.True(errors.Count == 0, string.Join('\n', errors));
        using var sarif = JsonDocument.Parse(ran.Output);
        JsonElement run = sarif.RootElement.GetProperty("runs")[0];
        Assert.Equal("dossier", run.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (JsonElement result in run.GetProperty("results").EnumerateArray())
            Assert.Equal(result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal(old == replacement, run.GetProperty("results").GetArrayLength() == 0);
    }

    // In a message of SARIF, '[a](b)' is a link.
    [Theory]
    [InlineData("place: '[read](https://example.org)'", "\\[read\\](https://example.org)")]
    [InlineData("kind: '[here](1)'", "\\[here\\](1)")]
    [InlineData("kind: '[here]'", "'[here]'")]
    public void What_is_in_a_seed_is_not_a_link_in_SARIF(string written, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.With(written.StartsWith("kind", StringComparison.Ordinal) ? "kind: arrest" : "place: harbour", written));

        using var sarif = JsonDocument.Parse(Ran.Command("check", folder.Path, "--format", "sarif").Output);

        string[] texts = [.. sarif.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(static result => result.GetProperty("message").GetProperty("text").GetString()!)];
        Assert.Contains(texts, text => text.Contains(expected, StringComparison.Ordinal));
        Assert.DoesNotContain(texts, static text => text.Contains("e](", StringComparison.Ordinal) || text.Contains("d](", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_invalid_SARIF_would_be_seen()
        => Assert.NotEmpty((await Schema).Validate("""{ "version": "2.1.0", "runs": [{ "results": [] }] }"""));

    [Fact]
    public void JSON_has_the_messages_the_figures_and_the_corrections()
    {
        using var folder = new TemporaryFolder();
        string file = folder.Write("seeds/a.yaml", Seeds.With("place: harbour", "place: harbor"));

        Ran ran = Ran.Command("check", folder.Path, "--format", "json", "--statistics");

        using var json = JsonDocument.Parse(ran.Output);
        JsonElement root = json.RootElement;
        Assert.Equal((1, 4, 1), (root.GetProperty("files").GetInt32(), root.GetProperty("records").GetInt32(), root.GetProperty("errors").GetInt32()));
        JsonElement message = root.GetProperty("messages").EnumerateArray().Single(static m => m.GetProperty("rule").GetString() == "DSR2002");
        Assert.Equal(("seeds/a.yaml", file, 12, 12, 12, 18), (
            message.GetProperty("path").GetString(), message.GetProperty("file").GetString(),
            message.GetProperty("line").GetInt32(), message.GetProperty("column").GetInt32(), message.GetProperty("endLine").GetInt32(), message.GetProperty("endColumn").GetInt32()));
        Assert.Equal("harbour", message.GetProperty("fix").GetProperty("text").GetString());
        Assert.Equal(1, root.GetProperty("statistics").GetProperty("incidents").GetInt32());
    }

    [GeneratedRegex("^::(error|warning|notice) file=[^,:]+(,(line|endLine|col|endColumn|title)=[^,:]+)*::[^\\r\\n]+$")]
    private static partial Regex Workflow();

    private static async Task<JsonSchema> ReadSchema()
    {
        using var reader = new StreamReader(typeof(ReportTests).Assembly.GetManifestResourceStream("sarif.json")!);
        return await JsonSchema.FromJsonAsync(await reader.ReadToEndAsync());
    }

    [Theory]
    [InlineData("place: harbor", "harbour", false, true)] // an id
    [InlineData("kind: state-forces", "armed-force", false, false)] // another word with the same meaning
    [InlineData("kind: milita", "militia", true, false)]
    public void Viewers_are_offered_only_what_is_certain(string written, string answer, bool isCertain, bool isId)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", isId ? Seeds.Clean.Replace("place: harbour", written, StringComparison.Ordinal) : $"actors: {{ one: {{ name: One, {written} }} }}\n");

        string sarif = Ran.Command("check", folder.Path, "--format", "sarif").Output;
        using var json = JsonDocument.Parse(Ran.Command("check", folder.Path, "--format", "json", "--severity", "error").Output);

        Assert.Equal(isCertain, sarif.Contains("\"fixes\"", StringComparison.Ordinal));
        JsonElement fix = json.RootElement.GetProperty("messages")[0].GetProperty("fix");
        Assert.Equal(answer, fix.GetProperty("text").GetString());
        Assert.Equal((isCertain || isId, isId), (fix.GetProperty("isCertain").GetBoolean(), fix.GetProperty("isId").GetBoolean()));
    }
}
