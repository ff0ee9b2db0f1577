using Dossier.Compiler.Mapping;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Mapping;

/// <summary>What texts with columns in them make of a row.</summary>
public class TemplateTextTests
{
    // A value keeps every character: a minus at its start or a slash at its end is part of it.
    [Theory]
    [InlineData("{a}", "-34.8", "x", "-34.8")]
    [InlineData("{ from: a }", "-34.8", "x", "-34.8")]
    [InlineData("{ first: [{ from: a }] }", "-3.3", "x", "-3.3")]
    [InlineData("{ from: a, values: { \"-2\": \"-3\" } }", "-2", "x", "-3")]
    [InlineData("[\"{a}\"]", "-3.3", "x", "-3.3")]
    [InlineData("{a}", "https://example.org/a-/", "x", "https://example.org/a-/")]
    [InlineData("{a} {b}", "-17", "degrees -", "-17 degrees -")]
    [InlineData("- {a} -", "x", "y", "- x -")]
    [InlineData("at {a}", "-3", "x", "at -3")]
    [InlineData("{a|2}", "a bc", "x", "a")]
    [InlineData("{a?}, {b}", "-1", "-2", "-1, -2")]
    // What is left out at an end takes its separators with it, and nothing of a value.
    [InlineData("{a?}, {b}", "", "-2", "-2")]
    [InlineData("{a}, {b?}", "-1/", "", "-1/")]
    [InlineData("{a}/{b?}", "-1", "", "-1")]
    [InlineData("Strike in {b?}", "x", "", "Strike in")]
    [InlineData("{a?} - {b?} in {x}", "", "", "in 7")]
    [InlineData("{a|slug}-{b}", "???", "-2", "-2")]
    public void A_text_has_the_values_as_they_are(string template, string a, string b, string expected)
    {
        SeedDocument seed = Read(template.StartsWith('{') && template.Contains(':', StringComparison.Ordinal) || template.StartsWith('[') ? template : $"\"{template}\"", a, b);

        Assert.Empty(seed.Problems);
        SeedNode value = Assert.IsType<SeedMap>(Assert.IsType<SeedMap>(Assert.Single(seed.Root!.Entries).Value).Entries[0].Value).Entries[0].Value;
        Assert.Equal(expected, Assert.IsType<SeedScalar>(value is SeedList list ? Assert.Single(list.Items) : value).Text);
    }

    [Theory]
    [InlineData("???", 1)]
    [InlineData("-", 1)]
    [InlineData("", 0)]
    [InlineData("Group 1", 0)]
    [InlineData("النصرة", 0)]
    public void A_value_that_no_id_can_be_made_of_rejects_its_row(string group, int rejected)
    {
        SeedDocument seed = Read("{ lookup: group }", group, "x", "\nlookups: { group: { kind: actor, id: \"{a|slug}\", fields: { name: \"{a}\" } } }", field: "participants[g].actor");

        Assert.Equal(rejected, seed.Problems.Length);
        if (rejected > 0)
        {
            Assert.Equal((1, 2), (seed.Problems[0].Span.Line, seed.Problems[0].Span.Column));
            Assert.Equal(
                "'{a|slug}' gives no text for the actor that 'group' looks up, since no letter or digit is in it. If that means that nothing was stated, list it as missing.",
                seed.Problems[0].Arguments[0]);
        }
    }

    private static readonly string[] Columns = ["a", "b"];

    private static SeedDocument Read(string rule, string a, string b, string more = "", string field = "summary")
    {
        var problems = new List<TableProblem>();
        string text = $"name: t\nkey: x\nrow:\n  kind: incident\n  id: \"t-{{x}}\"\n  fields:\n    {field}: {rule}{more}\n";
        ImportMapping mapping = MappingReader.Read("t.map.yaml", text, ModelLoader.BuiltIn, problems);
        Assert.Empty(problems);
        static string Cell(string value) => $"\"{value}\"";
        string[] used = [.. Columns.Where(name => (rule + more).Contains('{' + name, StringComparison.Ordinal) || (rule + more).Contains("from: " + name, StringComparison.Ordinal))];
        return MappedSeed.Read($"x{string.Concat(used.Select(name => "," + name))}\n7{string.Concat(used.Select(name => "," + Cell(name == "a" ? a : b)))}\n", mapping);
    }
}
