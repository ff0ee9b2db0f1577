namespace Dossier.Tests.Counts;

/// <summary>Which of several sums of parts is taken, and of which reports it is made up.</summary>
public class ExclusivePartsTests
{
    [Fact]
    public void Without_a_part_there_is_no_sum()
    {
        ExclusiveParts parts = Of();
        Assert.Null(parts.Firm.Low);
        Assert.Null(parts.About.Low);
        Assert.Empty(parts.ReportsIn(parts.About));
        Assert.Equal(default, parts.Firm.AtLeast);
    }

    [Fact]
    public void What_is_about_so_is_no_part_of_a_firm_sum()
    {
        ExclusiveParts parts = Of(Part("3", "PH"), Part("~5", "VN"));
        Assert.Equal("3+", parts.Firm.AtLeast.Notation);
        Assert.Equal("~8+", parts.About.AtLeast.Notation);
        Assert.Equal([0], parts.ReportsIn(parts.Firm));
        Assert.Equal([0, 1], parts.ReportsIn(parts.About));
    }

    [Theory]
    [InlineData("~5", "5", "5+", 1)]
    [InlineData("5", "~5", "5+", 0)]
    [InlineData("~5", "3", "~5+", 0)]
    [InlineData("3", "~5", "~5+", 1)]
    [InlineData("3", "4", "4+", 1)]
    [InlineData("4", "3", "4+", 0)]
    public void Of_two_sums_the_larger_is_taken_and_of_equal_ones_that_which_is_firm(string one, string other, string sum, int report)
    {
        // Nobody speaks of both, so that they do not add up.
        ExclusiveParts parts = Of(Part(one, "PH") with { Speaker = "a" }, Part(other, "VN") with { Speaker = "b" });
        Assert.Equal(sum, parts.About.AtLeast.Notation);
        Assert.Equal([report], parts.ReportsIn(parts.About));
    }

    [Theory]
    [InlineData("5", "~5")]
    [InlineData("~5", "5")]
    public void Of_equal_figures_of_one_part_the_firm_one_is_taken(string one, string other)
    {
        ExclusiveParts parts = Of(Part(one, "PH") with { IsPart = true }, Part(other, "PH") with { IsPart = true });
        Assert.Equal("5+", parts.About.AtLeast.Notation);
    }

    [Fact]
    public void Nobody_adds_nothing_and_is_no_part()
    {
        ExclusiveParts parts = Of(Part("none", "PH"), Part("2", "VN"), Part("unknown", "US"));
        Assert.Equal([1], parts.ReportsIn(parts.Firm));
        Assert.Null(Of(Part("none", "PH")).Firm.Low);
    }

    [Fact]
    public void Which_of_equal_sums_is_taken_does_not_hang_on_the_order_of_the_reports()
    {
        ReportedCount[] reports =
        [
            Part("2", "VN") with { Speaker = "a" },
            Part("2", "PH") with { Speaker = "b" },
            Part("2", null, "serious") with { Speaker = "c" },
            Part("2", null, "critical") with { Speaker = "d" },
            Part("2", null, "critical") with { Speaker = "e", Group = "us" },
        ];
        foreach (int[] order in Orders(reports.Length))
        {
            ExclusiveParts parts = Of([.. order.Select(i => reports[i])]);
            Assert.Equal([3], parts.ReportsIn(parts.Firm).Select(i => order[i]));
        }
    }

    [Fact]
    public void The_parts_of_a_sum_come_in_the_order_of_nationality_severity_and_group()
    {
        ReportedCount[] reports =
        [
            Part("1", "VN") with { Speaker = "a" },
            Part("1", "PH", "serious") with { Speaker = "a" },
            Part("1", "PH", "non-serious") with { Speaker = "a" },
        ];
        foreach (int[] order in Orders(reports.Length))
        {
            ExclusiveParts parts = Of([.. order.Select(i => reports[i])]);
            Assert.Equal("3+", parts.Firm.AtLeast.Notation);
            Assert.Equal([2, 1, 0], parts.ReportsIn(parts.Firm).Select(i => order[i]));
        }
    }

    [Theory]
    [InlineData("x", null, "x", null, true)]
    [InlineData(null, "x", null, "x", true)]
    [InlineData("x", null, null, "x", false)]
    [InlineData(null, "x", "x", null, false)]
    [InlineData("x+y", null, "y+z", null, true)]
    public void A_speaker_and_a_source_of_one_id_are_two(string? speaker, string? source, string? otherSpeaker, string? otherSource, bool adds)
    {
        ExclusiveParts parts = Of(
            Part("2", "PH") with { Speaker = speaker, Source = source },
            Part("5", "VN") with { Speaker = otherSpeaker, Source = otherSource });
        Assert.Equal(adds ? "7+" : "5+", parts.Firm.AtLeast.Notation);
    }

    [Theory]
    [InlineData("x+y", "x", "5+")]
    [InlineData("x", "x+y", "5+")]
    [InlineData("x+y", "x+y", "7+")]
    public void Several_together_are_a_voice_of_their_own(string one, string other, string sum)
    {
        ExclusiveParts parts = Of(
            Part("2", "PH") with { Speaker = one, IsJoint = one.Contains('+', StringComparison.Ordinal) },
            Part("5", "VN") with { Speaker = other, IsJoint = other.Contains('+', StringComparison.Ordinal) });
        Assert.Equal(sum, parts.Firm.AtLeast.Notation);
    }

    // One voice where none is given, so that what excludes each other adds up.
    private static ReportedCount Part(string count, string? nationality, string? severity = null)
        => new(Estimate.Parse(count)) { Nationality = nationality, Severity = severity, Source = null, Speaker = "all" };

    private static ExclusiveParts Of(params ReportedCount[] reports) => new(reports, [.. Enumerable.Range(0, reports.Length)]);

    private static IEnumerable<int[]> Orders(int count)
        => count == 0 ? [[]] : Orders(count - 1).SelectMany(order => Enumerable.Range(0, count).Select(at => order.Take(at).Append(count - 1).Concat(order.Skip(at)).ToArray()));
}
