using Dossier.Compiler.Tests.Checking;
using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Tests.Diagnostics;

/// <summary>How much is said of a file, and how long each of it may be.</summary>
public class ListedProblemTests
{
    [Fact]
    public void As_many_as_are_listed_are_not_counted()
        => Assert.Equal(ListedProblems.Most, Listed(Problems(Rules.UnknownField, ListedProblems.Most)).Length);

    [Theory]
    [InlineData(1)]
    [InlineData(99_900)]
    public void What_is_more_is_counted_where_it_begins(int more)
    {
        ImmutableArray<LocatedProblem> listed = Listed(Problems(Rules.UnknownField, ListedProblems.Most + more));

        Assert.Equal(ListedProblems.Most + 1, listed.Length);
        Assert.Equal($"(101,1): DSR1008: More mistakes of the kind DSR2005 follow, at least {more}; they are not listed.", listed[^1].ToString());
    }

    [Fact]
    public void What_may_be_lowered_is_counted_under_its_own_rule()
    {
        ImmutableArray<LocatedProblem> listed = Listed(Problems(Rules.LikelyDuplicate, ListedProblems.Most + 5));

        Assert.Equal("(101,1): DSR7004: DSR7004 is also reported further on in this file (5 more); those reports are not listed.", listed[^1].ToString());
        Assert.Equal(RuleSeverity.Warning, listed[^1].Rule.Severity);
    }

    [Fact]
    public void Each_rule_has_its_own_count()
        => Assert.Equal(2 * ListedProblems.Most, Listed([.. Problems(Rules.UnknownField, ListedProblems.Most), .. Problems(Rules.UnknownTerm, ListedProblems.Most)]).Length);

    [Theory]
    [InlineData(128, false)]
    [InlineData(129, true)]
    public void A_quoted_value_is_cut_when_it_is_longer_than_any_id(int length, bool cut)
    {
        string message = new LocatedProblem(Rules.BadDate, default, new string('x', length), "no date").Message;

        Assert.Equal(cut, message.Contains(new string('x', 128) + "...'", StringComparison.Ordinal));
        Assert.Equal(!cut, message.Contains(new string('x', length) + "'", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_in_a_message_breaks_its_line()
        => Assert.StartsWith("'a\\nb\\u2028c\\td' is", new LocatedProblem(Rules.BadDate, default, "a\nb\u2028c\td", "no date").Message, StringComparison.Ordinal);

    [Fact]
    public void A_cut_leaves_no_half_of_a_character()
        => Assert.DoesNotContain('\uD83D', new LocatedProblem(Rules.BadDate, default, new string('x', 127) + "\U0001F600x", "no date").Message);

    [Theory]
    [InlineData(8, "a1 > a2 > a3 > a4 > a5 > a6 > a7 > a8 > a1")]
    [InlineData(9, "a1 > a2 > a3 > a4 > a5 > ... (1 more) > a7 > a8 > a9 > a1")]
    [InlineData(2_000, "a1 > a2 > a3 > a4 > a5 > ... (1992 more) > a1998 > a1999 > a2000 > a1")]
    public void A_long_circle_is_shown_by_its_ends(int records, string circle)
    {
        string seed = "places:\n" + string.Join('\n', Enumerable.Range(1, records).Select(i => $"  a{i}: {{ name: Place {i}, partOf: a{(i % records) + 1} }}"));

        Assert.Contains(CheckedSeeds.Check(("seeds/a.yaml", seed)), m => m.Contains($"DSR7001: The relations of 'a1' form a circle: {circle}.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("N/A", true)]
    [InlineData("n/a", true)]
    [InlineData("NULL", true)]
    [InlineData("TBD", true)]
    [InlineData("Unknown", true)]
    [InlineData("-", true)]
    [InlineData("???", true)]
    [InlineData("   ", true)]
    [InlineData("Na", false)]
    [InlineData("Nil", false)]
    [InlineData("Unknown gunman", false)]
    [InlineData("9/11", false)]
    [InlineData("بغداد", false)]
    public void A_name_that_names_nothing_is_told(string name, bool told)
    {
        var yaml = CheckedSeeds.Check(("seeds/a.yaml", $"actors: {{ a: {{ name: \"{name}\" }} }}"));
        var json = CheckedSeeds.Check(("seeds/a.json", $"{{ \"actors\": {{ \"a\": {{ \"name\": \"A\", \"aliases\": [\"{name}\"] }} }} }}"));

        Assert.Equal(told, yaml.Any(m => m.Contains($"DSR2030: '{name}' is not a name for the actor 'a'.", StringComparison.Ordinal)));
        Assert.Equal(told, json.Any(m => m.Contains("DSR2030", StringComparison.Ordinal)));
    }

    private static ImmutableArray<LocatedProblem> Problems(Rule rule, int count)
        => [.. Enumerable.Range(0, count).Select(i => new LocatedProblem(rule, new SeedSpan(i, i + 1, i, 0, i, 1), [.. Enumerable.Repeat("x", 6)]))];

    private static ImmutableArray<LocatedProblem> Listed(ImmutableArray<LocatedProblem> problems) => ListedProblems.Of(problems, FileListing.None);
}
