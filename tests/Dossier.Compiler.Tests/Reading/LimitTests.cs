using System.Text;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Reading;

/// <summary>Seeds may come from a stranger: what is too much is said, and the rest of the file is read.</summary>
public class LimitTests
{
    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("[\n ")]
    [InlineData("- ")]
    public void Deep_yaml_is_stopped_at_the_limit_and_reading_goes_on_after_it(string opening)
    {
        string deep = string.Concat(Enumerable.Repeat(opening, 30_000));
        SeedDocument document = Seeds.Yaml($"a: 1\nb:\n  {deep}\nc: 3\n");
        Assert.Equal("DSR1005", document.Only().Rule.Id);
        Assert.Equal(["a", "b", "c"], document.Root!.Entries.Select(e => e.Key));
    }

    [Fact]
    public void Keys_within_keys_are_reported_once_and_stopped_at_the_limit()
    {
        SeedDocument document = Seeds.Yaml($"a: 1\nb:\n  {string.Concat(Enumerable.Repeat("? ", 30_000))}\nc: 3\n");
        Assert.Equal("DSR1030(3,5) DSR1005(3,129)", document.Places());
        Assert.Equal(["a", "b", "c"], document.Root!.Entries.Select(e => e.Key));
    }

    [Fact]
    public void Deeply_indented_yaml_is_stopped_at_the_limit()
    {
        var text = new StringBuilder();
        for (int i = 0; i < 200; i++)
            text.Append(' ', i).Append("k:\n");
        text.Append("z: 1\n");
        SeedDocument document = Seeds.Yaml(text.ToString());
        LocatedProblem problem = document.Only();
        Assert.Equal("DSR1005", problem.Rule.Id);
        // The root map is the first of 64, the map that starts at line 65 is one too many.
        Assert.Equal((64, 64), (problem.Span.Line, problem.Span.Column));
        Assert.Equal(["k", "z"], document.Root!.Entries.Select(e => e.Key));
    }

    [Theory]
    [InlineData(63, true)]
    [InlineData(64, false)]
    public void Sixty_four_levels_are_read_in_either_format(int lists, bool isRead)
    {
        string nested = new string('[', lists) + new string(']', lists);
        Assert.Equal(isRead, Seeds.Yaml("{\"a\": " + nested + "}").Problems.IsEmpty);
        Assert.Equal(isRead, Seeds.Json("{\"a\": " + nested + "}").Problems.IsEmpty);
    }

    [Fact]
    public void Deep_json_is_passed_over_at_the_limit_and_reading_goes_on_after_it()
    {
        string deep = string.Concat(Enumerable.Repeat("[{\"x\": \"]\", \"y\": ", 15_000)) + "1"
            + string.Concat(Enumerable.Repeat("}]", 15_000));
        SeedDocument document = Seeds.Json($"{{\"a\": 1, \"b\": {deep}, \"c\": 3}}");
        Assert.Equal("DSR1005", document.Only().Rule.Id);
        Assert.Equal(["a", "b", "c"], document.Root!.Entries.Select(e => e.Key));
    }

    [Fact]
    public void Unclosed_deep_json_is_one_mistake()
    {
        SeedDocument document = Seeds.Json("{\"a\": " + new string('[', 30_000));
        Assert.Equal("DSR1005", document.Only().Rule.Id);
    }

    [Fact]
    public void An_alias_bomb_is_defused()
    {
        var text = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 10; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");
        text.Append("z: *a0\nlast: 1\n");
        SeedDocument document = Seeds.Yaml(text.ToString());
        LocatedProblem problem = document.Only();
        Assert.Equal("DSR1028", problem.Rule.Id);
        // Ten lists of 11, 111, 1,111 values and so on: the budget of 65,536 ends in line 5 or so, at an alias.
        Assert.Equal(4, problem.Span.Line);
        Assert.Equal("1", ((SeedScalar)document.At("last")).Text);
        Assert.InRange(CountNodes(document.Root!), 10, SeedLimits.AliasedNodes + 1000);
    }

    [Theory]
    // 34 of 60,000 characters are within the cap of 2,097,152, and 35 are not.
    [InlineData(34, "")]
    [InlineData(35, "DSR1028(37,3)")]
    [InlineData(1000, "DSR1028(37,3)")]
    public void A_long_text_is_not_repeated_without_end(int aliases, string places)
    {
        string text = $"a: &a {new string('x', 60_000)}\nb:\n" + string.Concat(Enumerable.Repeat("- *a\n", aliases)) + "last: 1\n";
        SeedDocument document = Seeds.Yaml(text);
        Assert.Equal(places, document.Places());
        Assert.Equal(Math.Min(aliases, 34), ((SeedList)document.At("b")).Items.Length);
        Assert.Equal("1", ((SeedScalar)document.At("last")).Text);
    }

    [Fact]
    public void Long_keys_count_among_the_characters_that_aliases_add()
    {
        string map = string.Join(", ", Enumerable.Range(0, 60).Select(i => new string('k', 1_000) + i + ": v"));
        SeedDocument document = Seeds.Yaml($"a: &a {{{map}}}\nb:\n" + string.Concat(Enumerable.Repeat("- *a\n", 50)) + "last: 1\n");
        Assert.Equal("The aliases in this file expand to more than 2,097,152 characters, and the rest of them are left out. Write the values out.",
            document.Only().Message);
    }

    [Fact]
    public void Aliases_do_not_lead_beyond_the_depth_limit()
    {
        var text = new StringBuilder("a0: &a0 x\n");
        for (int i = 1; i < 100; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"a{i}: &a{i} [*a{i - 1}]\n");
        SeedDocument document = Seeds.Yaml(text.ToString());
        Assert.All(document.Problems, p => Assert.Equal("DSR1005", p.Rule.Id));
        Assert.Equal(63, document.Problems[0].Span.Line - 1);
    }

    [Fact]
    public void A_huge_value_is_cut()
    {
        string huge = new('x', 1_000_000);
        foreach (SeedDocument document in new[]
        {
            Seeds.Yaml($"a: {huge}\nb: 1\n"), Seeds.Yaml($"a: \"{huge}\"\nb: 1\n"), Seeds.Yaml($"a: |\n  {huge}\nb: 1\n"),
            Seeds.Json($"{{\"a\": \"{huge}\", \"b\": 1}}"), Seeds.Json($"{{\"a\": \"\\n{huge}\", \"b\": 1}}"),
        })
        {
            Assert.Equal("DSR1006", document.Only().Rule.Id);
            Assert.Equal(65_536, ((SeedScalar)document.At("a")).Text.Length);
            Assert.Equal("1", ((SeedScalar)document.At("b")).Text);
        }
    }

    [Fact]
    public void A_value_is_never_cut_through_a_character()
    {
        string huge = "x" + string.Concat(Enumerable.Repeat("\U0001F600", 40_000));
        var scalar = (SeedScalar)Seeds.Yaml($"a: {huge}\n").At("a");
        Assert.Equal(65_535, scalar.Text.Length);
        Assert.True(char.IsLowSurrogate(scalar.Text[^1]));
    }

    [Theory]
    [InlineData("? {0}\n: 1\nb: 2\n", false)]
    [InlineData("{{\"{0}\": 1, \"b\": 2}}", true)]
    public void A_huge_key_is_left_out(string form, bool isJson)
    {
        string text = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, new string('k', 1025));
        SeedDocument document = isJson ? Seeds.Json(text) : Seeds.Yaml(text);
        Assert.Equal("DSR1006", document.Only().Rule.Id);
        Assert.Equal("{b=2 ...}", document.Show());
    }

    [Fact]
    public void A_huge_file_is_not_read()
    {
        SeedDocument document = Seeds.Yaml(new string('#', SeedLimits.Characters + 1));
        Assert.Equal("(1,1): DSR1001: The file has 4,194,305 characters, but a seed file can have at most 4,194,304. Split it into several files.",
            document.Only().ToString());
        Assert.Null(document.Root);
    }

    [Fact]
    public void A_file_at_the_limit_is_read()
    {
        string text = "a: 1\n" + new string('#', SeedLimits.Characters - 5);
        Assert.Equal("{a=1}", Seeds.Yaml(text).Show());
        Assert.Equal("DSR1001(1,1)", Seeds.Json("{" + new string(' ', SeedLimits.Characters) + "}").Places());
    }

    [Fact]
    public void Too_many_values_end_the_reading()
    {
        var text = new StringBuilder("{\"a\": [1");
        for (int i = 0; i < SeedLimits.Nodes; i++)
            text.Append(",1");
        SeedDocument document = Seeds.Json(text.Append("], \"b\": 2}").ToString());
        Assert.Equal("DSR1007", document.Only().Rule.Id);
        Assert.True(((SeedList)document.At("a")).IsIncomplete);
    }

    [Theory]
    [InlineData("a: @{0}\n")]
    [InlineData("a: b: {0}\n")]
    [InlineData("{0}\nb: 1\n")]
    [InlineData("a: 1\n{0}\n")]
    [InlineData("a: *{0}\n")]
    [InlineData("a: !{0} x\n")]
    [InlineData("a: !<{0}\n")]
    [InlineData("a: &{0}\n  b: *{0}\n")]
    [InlineData("a: x #5{0}\n")]
    [InlineData("a:\n  -{0}\n")]
    [InlineData("a:\n  k:{0}\n")]
    [InlineData("a: [{0} b: c]\n")]
    [InlineData("a: [b #{0}]\nb: 1\n")]
    [InlineData("? {0}\nb: 1\n")]
    [InlineData("{0}: 1\n{0}: 2\n")]
    [InlineData("a: {{1,1{0}: 2}}\n")]
    [InlineData("a:\n  {0}:\n  name: 1\n")]
    [InlineData("%{0}\n---\na: 1\n")]
    [InlineData("json {{\"a\": {0}}}")]
    [InlineData("json {{{0}: 1}}")]
    [InlineData("json {{\"a\" {0}}}")]
    [InlineData("json {{\"{0}\": 1, \"{0}\": 2}}")]
    [InlineData("json {{}} {0}")]
    [InlineData("json \"{0}\"")]
    public void No_message_is_as_long_as_the_text_that_it_is_about(string form)
    {
        string text = string.Format(System.Globalization.CultureInfo.InvariantCulture, form, new string('x', 900));
        SeedDocument document = text.StartsWith("json ", StringComparison.Ordinal) ? Seeds.Json(text[5..]) : Seeds.Yaml(text);
        Assert.All(document.Problems, p => Assert.InRange(p.Message.Length, 10, 320));
    }

    [Fact]
    public void Mistakes_without_end_are_counted_and_not_listed()
    {
        string text = string.Concat(Enumerable.Repeat("a: 1\n", 30));
        SeedDocument document = Seeds.Yaml(text);
        Assert.Equal(21, document.Problems.Length);
        Assert.Equal("(22,1): DSR1008: More mistakes of the kind DSR1010 follow, at least 9; they are not listed.",
            document.Problems[^1].ToString());
    }

    [Fact]
    public void Thousands_of_syntax_errors_are_recovered_from_one_by_one()
    {
        var text = new StringBuilder("x:\n");
        for (int i = 0; i < 1500; i++)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"  r{i}:\n    a: \"unclosed\n    b: {i}\n");
        text.Append("y: 1\n");
        SeedDocument document = Seeds.Yaml(text.ToString());
        Assert.Equal(21, document.Problems.Length);
        var records = (SeedMap)document.At("x");
        Assert.Equal(1500, records.Entries.Length);
        Assert.All(records.Entries, (e, i) => Assert.Equal($"{{b={i} ...}}", Seeds.Show(e.Value)));
        Assert.Equal("1", ((SeedScalar)document.At("y")).Text);
    }

    [Theory]
    [InlineData("  \"r\": [\n")]
    [InlineData("  r: \"open\n")]
    [InlineData("  r: @\n")]
    public void What_is_mistakes_from_end_to_end_is_given_up(string line)
    {
        SeedDocument document = Seeds.Yaml("x:\n" + string.Concat(Enumerable.Repeat(line, 20_000)) + "y: 1\n");
        Assert.Contains(document.Problems, p => p.Rule.Id == "DSR1035");
        Assert.True(document.Root!.IsIncomplete);
    }

    [Theory]
    [InlineData("\n")]
    [InlineData(" \n")]
    [InlineData("# c\n")]
    [InlineData("%A\n")]
    public void Endless_lines_before_the_first_key_are_gone_through_once(string line)
    {
        // In proportion to the square of the lines, this would take minutes.
        SeedDocument document = Seeds.Yaml(string.Concat(Enumerable.Repeat(line, 500_000)) + "a: 1\n");
        Assert.Equal("{a=1}", document.Show());
    }

    [Fact]
    public void A_duplicate_is_found_among_very_many_keys()
    {
        // In proportion to the square of the keys, this would take minutes.
        string text = string.Concat(Enumerable.Range(0, 200_000).Select(i => $"k{i}: 1\n"));
        LocatedProblem problem = Seeds.Yaml(text + "k3: 2\n").Only();
        Assert.Equal("(200001,1): DSR1010: The key 'k3' is already used in line 4, and the first one is kept. Rename or remove this one.",
            problem.ToString());
    }

    [Fact]
    public void Keys_of_one_spelling_are_one_string()
    {
        foreach (SeedDocument document in new[]
        {
            Seeds.Yaml("a: [{actor: x}, {actor: y}]"), Seeds.Json("{\"a\": [{\"actor\": 1}, {\"\\u0061ctor\": 2}]}"),
        })
        {
            string first = ((SeedMap)document.At("a", 0)).Entries[0].Key;
            Assert.Same(first, ((SeedMap)document.At("a", 1)).Entries[0].Key);
        }
    }

    [Fact]
    public void A_string_table_keeps_what_it_was_given_however_many_there_are()
    {
        var table = new StringTable();
        string[] kept = [.. Enumerable.Range(0, 5000).Select(i => table.Intern("key-" + i))];
        for (int i = 0; i < kept.Length; i++)
        {
            Assert.Equal("key-" + i, kept[i]);
            Assert.Same(kept[i], table.Intern("<key-" + i + ">", 1, kept[i].Length));
        }
    }

    [Fact]
    public void An_unknown_extension_is_reported()
    {
        Assert.Equal("(1,1): DSR1000: The name of a seed file must end in .yaml, .yml or .json, but this one is 'x.txt'. Rename it, or remove it from the seeds.",
            SeedReader.Read("C:\\seeds\\x.txt", "a: 1").Only().ToString());
        Assert.Empty(SeedReader.Read("x.YAML", "a: 1").Problems);
        Assert.Empty(SeedReader.Read("x.Yml", "a: 1").Problems);
        Assert.Empty(SeedReader.Read("x.JSON", "{\"a\": 1}").Problems);
    }

    private static int CountNodes(SeedNode node) => node switch
    {
        SeedMap map => 1 + map.Entries.Sum(e => CountNodes(e.Value)),
        SeedList list => 1 + list.Items.Sum(CountNodes),
        _ => 1,
    };
}
