namespace Dossier.Tests.Dates;

public class EdtfRelationTests
{
    [Theory]
    // Days are known.
    [InlineData("2023-11-21", "2023-11-22", ThreeValued.Yes)]
    [InlineData("2023-11-22", "2023-11-22", ThreeValued.No)]
    [InlineData("2023-11-23", "2023-11-22", ThreeValued.No)]
    // A month or a year is a day within it.
    [InlineData("2023-10", "2023-11-22", ThreeValued.Yes)]
    [InlineData("2023-11", "2023-11-22", ThreeValued.Undecided)]
    [InlineData("2023-11-22", "2023-11", ThreeValued.Undecided)]
    [InlineData("2023-11", "2023-11-01", ThreeValued.No)]
    [InlineData("2023-11-30", "2023-11", ThreeValued.No)]
    [InlineData("2023-11", "2023-11", ThreeValued.Undecided)]
    [InlineData("2022", "2023-11", ThreeValued.Yes)]
    [InlineData("2023", "2023-11", ThreeValued.Undecided)]
    [InlineData("2024", "2023-11", ThreeValued.No)]
    [InlineData("2023-21", "2023-12-31", ThreeValued.Undecided)]
    [InlineData("2023-33", "2023-04-01", ThreeValued.Yes)]
    // Marks change nothing.
    [InlineData("2022~", "2023?", ThreeValued.Yes)]
    // Beyond the calendar type.
    [InlineData("-0044-03-14", "-0044-03-15", ThreeValued.Yes)]
    [InlineData("-0044", "-0045", ThreeValued.No)]
    [InlineData("Y-170000002", "-0044", ThreeValued.Yes)]
    [InlineData("9999-12-31", "Y10000", ThreeValued.Yes)]
    [InlineData("1950S2", "2000", ThreeValued.Yes)]
    [InlineData("1950S2", "1999-12-31", ThreeValued.Undecided)]
    // Intervals last from their start to their end.
    [InlineData("2023-10-17/2023-11-21", "2023-11-22", ThreeValued.Yes)]
    [InlineData("2023-10-17/2023-11-22", "2023-11-22", ThreeValued.No)]
    [InlineData("2023-10/2023-11", "2023-11-22", ThreeValued.Undecided)]
    [InlineData("2023-10-17/..", "2030", ThreeValued.No)]
    [InlineData("2023-10-17/", "2030", ThreeValued.Undecided)]
    [InlineData("2030", "2023-10-17/", ThreeValued.No)]
    [InlineData("2022", "2023-10-17/", ThreeValued.Yes)]
    [InlineData("2022", "../2023-10-17", ThreeValued.No)]
    [InlineData("2022", "/2023-10-17", ThreeValued.Undecided)]
    // Sets: every possibility, every member.
    [InlineData("[1667,1668]", "1669", ThreeValued.Yes)]
    [InlineData("[1667,1670]", "1669", ThreeValued.Undecided)]
    [InlineData("{1667,1670}", "1669", ThreeValued.No)]
    [InlineData("{1667,1668}", "1669", ThreeValued.Yes)]
    [InlineData("{1667}", "1667-12-31", ThreeValued.No)]
    [InlineData("[1670..1672]", "1669", ThreeValued.No)]
    [InlineData("[1670..1672]", "1671", ThreeValued.Undecided)]
    [InlineData("[..1672]", "1673", ThreeValued.Yes)]
    [InlineData("1600", "[..1672]", ThreeValued.Undecided)]
    [InlineData("1600", "{..1672}", ThreeValued.No)]
    [InlineData("1666", "[1667,1668]", ThreeValued.Yes)]
    [InlineData("1668-06-01", "[1667,1669]", ThreeValued.Undecided)]
    // Times count where both are on one clock.
    [InlineData("2023-11-22T10:00:00", "2023-11-22T10:00:01", ThreeValued.Yes)]
    [InlineData("2023-11-22T10:00:00", "2023-11-22T10:00:00", ThreeValued.No)]
    [InlineData("2023-11-22T10:00:00+03:00", "2023-11-22T08:00:00Z", ThreeValued.Yes)]
    [InlineData("2023-11-22T08:00:00Z", "2023-11-22T10:00:00+03:00", ThreeValued.No)]
    [InlineData("2023-11-22T23:30:00-05", "2023-11-23T00:30:00Z", ThreeValued.No)]
    [InlineData("0000-12-31T23:00:00Z", "0001-01-01T00:00:00Z", ThreeValued.Yes)]
    [InlineData("-0001-12-31T23:00:00Z", "0000-01-01T01:00:00+01", ThreeValued.Yes)]
    [InlineData("2023-11-22T10:00:00", "2023-11-22T11:00:00Z", ThreeValued.No)]
    [InlineData("2023-11-21T10:00:00", "2023-11-22T11:00:00Z", ThreeValued.Yes)]
    [InlineData("2023-11-22T10:00:00", "2023-11-22", ThreeValued.No)]
    public void Precedes_is_decided_only_when_it_is_certain(string left, string right, ThreeValued expected)
        => Assert.Equal(expected, EdtfDate.Parse(left).WhetherPrecedes(EdtfDate.Parse(right)));

    [Theory]
    [InlineData("2023-11-22", "2023-11-22", ThreeValued.Yes)]
    [InlineData("2023-11-22", "2023-11-23", ThreeValued.No)]
    [InlineData("2023-11", "2023-11-22", ThreeValued.Undecided)]
    [InlineData("2023-11", "2023-11", ThreeValued.Undecided)]
    [InlineData("2023-11", "2023-12", ThreeValued.No)]
    [InlineData("2023-11-22", "2023-11-22T10:00:00", ThreeValued.Yes)]
    [InlineData("2023-11-22T10:00:00", "2023-11-22T11:00:00", ThreeValued.No)]
    [InlineData("2023-11-22T10:00:00Z", "2023-11-22T11:00:00+01", ThreeValued.Yes)]
    [InlineData("2023-10-17/2023-11-22", "2023-11", ThreeValued.Undecided)]
    [InlineData("2023-10-17/2023-11-30", "2023-11", ThreeValued.Yes)]
    [InlineData("2023-10-17/2023-11-30", "2023-11-30/2023-12-31", ThreeValued.Yes)]
    [InlineData("2023-10-17/2023-11-30", "2023-12-01/2023-12-31", ThreeValued.No)]
    [InlineData("2023-10/2023-11", "2023-10-31/2023-11-01", ThreeValued.Yes)]
    [InlineData("2023-10/2023-11", "2023-11-02", ThreeValued.Undecided)]
    [InlineData("2023-10-17/..", "2030", ThreeValued.Yes)]
    [InlineData("2023-10-17/", "2030", ThreeValued.Undecided)]
    [InlineData("2023-10-17/", "2023-10-17", ThreeValued.Yes)]
    [InlineData("../1985", "/1980", ThreeValued.Yes)]
    [InlineData("1985/..", "1999/..", ThreeValued.Yes)]
    [InlineData("[1667,1668]", "1669", ThreeValued.No)]
    [InlineData("{1667,1669}", "1668", ThreeValued.No)]
    [InlineData("{1985-04-12,1985-05-02}", "1985-05-02", ThreeValued.Yes)]
    [InlineData("[1985-04-12,1985-05-02]", "1985-05-02", ThreeValued.Undecided)]
    [InlineData("{1980..1985}", "1982", ThreeValued.Yes)]
    [InlineData("[1980..1985]", "1982", ThreeValued.Undecided)]
    // Significant digits and negative years: -1999 to -1900, -1989 to -1980, and the Library of Congress's own two bounds.
    [InlineData("-1950S2", "-2000", ThreeValued.No)]
    [InlineData("-1950S2", "-1999", ThreeValued.Undecided)]
    [InlineData("-1950S2", "-1900", ThreeValued.Undecided)]
    [InlineData("-1950S2", "-1899", ThreeValued.No)]
    [InlineData("-198X", "-1990", ThreeValued.No)]
    [InlineData("-198X", "-1989", ThreeValued.Undecided)]
    [InlineData("-198X", "-1980", ThreeValued.Undecided)]
    [InlineData("-198X", "-1979", ThreeValued.No)]
    [InlineData("-000X", "0000", ThreeValued.No)]
    [InlineData("Y171010000S3", "Y170999999", ThreeValued.No)]
    [InlineData("Y171010000S3", "Y171000000", ThreeValued.Undecided)]
    [InlineData("Y171010000S3", "Y171999999", ThreeValued.Undecided)]
    [InlineData("Y171010000S3", "Y172000000", ThreeValued.No)]
    [InlineData("Y3388E2S3", "Y337999", ThreeValued.No)]
    [InlineData("Y3388E2S3", "Y338000", ThreeValued.Undecided)]
    [InlineData("Y3388E2S3", "Y338999", ThreeValued.Undecided)]
    [InlineData("Y3388E2S3", "Y339000", ThreeValued.No)]
    // All of a set is the whole of each member, written one by one or as a range.
    [InlineData("{1960}", "1960-05-03", ThreeValued.Yes)]
    [InlineData("{1960,1961,1962}", "1961", ThreeValued.Yes)]
    [InlineData("{1960..1962}", "1961", ThreeValued.Yes)]
    [InlineData("{1960,1962}", "1961", ThreeValued.No)]
    [InlineData("{196X}", "1961", ThreeValued.Undecided)]
    // A pattern has holes.
    [InlineData("XXXX-12-25", "2004-07-01", ThreeValued.No)]
    [InlineData("XXXX-12-25", "2004-12-25", ThreeValued.Undecided)]
    [InlineData("XXXX-12-25", "-2004-12-25", ThreeValued.No)]
    [InlineData("1985-X2", "1985-05-01", ThreeValued.No)]
    [InlineData("1985-X2", "1985-12-01", ThreeValued.Undecided)]
    [InlineData("198X-02-29", "1984-02-29", ThreeValued.Undecided)]
    [InlineData("200X-21", "2004-02-29", ThreeValued.Undecided)]
    [InlineData("20X4-33", "2014-02-10", ThreeValued.Undecided)]
    [InlineData("20X4-33", "2015-02-10", ThreeValued.No)]
    public void Overlaps_is_decided_only_when_it_is_certain(string left, string right, ThreeValued expected)
    {
        Assert.Equal(expected, EdtfDate.Parse(left).WhetherOverlaps(EdtfDate.Parse(right)));
        Assert.Equal(expected, EdtfDate.Parse(right).WhetherOverlaps(EdtfDate.Parse(left)));
    }

    [Theory]
    // A date of less precision than a day is the whole of its period.
    [InlineData("2023", "2023-11-22", ThreeValued.Yes)]
    [InlineData("2023", "2023-11", ThreeValued.Yes)]
    [InlineData("2023", "2023", ThreeValued.Yes)]
    [InlineData("2023", "2023-22", ThreeValued.Yes)]
    [InlineData("2023", "2023-11-22T10:00:00", ThreeValued.Yes)]
    [InlineData("2023", "2022-12-31/2023-01-02", ThreeValued.No)]
    [InlineData("2023", "2023-01-02/2023-02", ThreeValued.Yes)]
    [InlineData("2023", "2022/2023", ThreeValued.No)]
    [InlineData("2023", "2023/2024", ThreeValued.No)]
    [InlineData("2023", "2023/..", ThreeValued.No)]
    [InlineData("2023", "2023/", ThreeValued.Undecided)]
    [InlineData("2023", "202X", ThreeValued.Undecided)]
    [InlineData("2023", "2024", ThreeValued.No)]
    [InlineData("2023-11-22", "2023", ThreeValued.Undecided)]
    [InlineData("2023-11-22", "2023-11-22", ThreeValued.Yes)]
    [InlineData("2023-34", "2023-06-30", ThreeValued.Yes)]
    [InlineData("2023-34", "2023-07-01", ThreeValued.No)]
    // A season names no months, so nothing lies in it for certain.
    [InlineData("2023-22", "2023-07-01", ThreeValued.Undecided)]
    [InlineData("2023-22", "2024-07-01", ThreeValued.No)]
    // An X makes the period itself unknown.
    [InlineData("201X", "2013", ThreeValued.Undecided)]
    [InlineData("201X", "2020", ThreeValued.No)]
    [InlineData("1985-04-XX", "1985-04-03", ThreeValued.Undecided)]
    [InlineData("1985-04-XX", "1985-05-03", ThreeValued.No)]
    [InlineData("1985-XX-12", "1985-04-03", ThreeValued.No)]
    // An interval is known to last from the end of its start to the start of its end.
    [InlineData("2004-06/2006-08", "2005", ThreeValued.Yes)]
    [InlineData("2004-06/2006-08", "2004-06-15", ThreeValued.Undecided)]
    [InlineData("2004-06/2006-08", "2004-07", ThreeValued.Yes)]
    [InlineData("2004-06/2006-08", "2006-08-02", ThreeValued.Undecided)]
    [InlineData("2004-06/2006-08", "2006-09", ThreeValued.No)]
    [InlineData("2023-10-17/2023-11-22", "2023-10-17", ThreeValued.Yes)]
    [InlineData("2023-10-17/2023-11-22", "2023-11", ThreeValued.Undecided)]
    [InlineData("1985/..", "1990/..", ThreeValued.Yes)]
    [InlineData("1985/..", "2050-01-01", ThreeValued.Yes)]
    [InlineData("1985/", "2050-01-01", ThreeValued.Undecided)]
    [InlineData("1985/", "1984", ThreeValued.No)]
    [InlineData("../1985", "-0044-03-15", ThreeValued.Yes)]
    // Sets.
    [InlineData("[1667,1668]", "1667-05", ThreeValued.Undecided)]
    [InlineData("[1667,1668]", "1669", ThreeValued.No)]
    [InlineData("[1667]", "1667-05", ThreeValued.Yes)]
    [InlineData("{1667,1669}", "1669-05", ThreeValued.Yes)]
    [InlineData("{1667,1669}", "1668-05", ThreeValued.No)]
    [InlineData("{1667,1669}", "[1667,1669]", ThreeValued.Yes)]
    [InlineData("{1667,1669}", "{1667-01,1669-12}", ThreeValued.Yes)]
    [InlineData("{1667,1669}", "{1667-01,1668-12}", ThreeValued.No)]
    [InlineData("{1667,1668}", "1667-06-01/1668-02-01", ThreeValued.Undecided)]
    [InlineData("{1667,1668}", "1670-06-01/1671-02-01", ThreeValued.No)]
    [InlineData("{1667..1669}", "1668-06-01/1669-12-31", ThreeValued.Yes)]
    [InlineData("{1667..}", "2024", ThreeValued.Yes)]
    [InlineData("[1667..]", "2024", ThreeValued.Undecided)]
    [InlineData("1600/1700", "[1667,1700]", ThreeValued.Undecided)]
    [InlineData("1600/1700", "[1667,1668,1670..1699]", ThreeValued.Yes)]
    public void Contains_takes_the_whole_period_and_is_decided_only_when_it_is_certain(string left, string right, ThreeValued expected)
        => Assert.Equal(expected, EdtfDate.Parse(left).WhetherContains(EdtfDate.Parse(right)));

    [Fact]
    public void The_unknown_date_leaves_everything_undecided()
    {
        foreach (EdtfCase row in EdtfCases.All)
        {
            var date = EdtfDate.Parse(row.Text);
            Assert.All(
                [date.WhetherPrecedes(default), default(EdtfDate).WhetherPrecedes(date), date.WhetherOverlaps(default), date.WhetherContains(default), default(EdtfDate).WhetherContains(date)],
                answer => Assert.Equal(ThreeValued.Undecided, answer));
        }
    }

    [Fact]
    public void Dates_sort_in_the_order_documented()
    {
        string[] sorted =
        [
            "", "../1985", "/1985", "../1984", "Y-170000002", "-0044", "0000", "1984", "1985/..", "1985/1990", "1985", "1985-21",
            "1985?", "1985-01", "1985-01-01", "1985-01-01%", "1985-01-01T00:00:00", "1985-01-01T10:00:00",
            "1985-01-01T10:00:00Z", "1985-01-01T10:00:01+01", "1985-02", "[1985-03,1986]", "1985-03", "Y10000",
        ];
        EdtfDate[] dates = [.. sorted.Select(t => t.Length == 0 ? default : EdtfDate.Parse(t))];
        Array.Reverse(dates);
        Array.Sort(dates);
        Assert.Equal(sorted, dates.Select(d => d.ToString()));
        IComparable boxed = dates[3];
        Assert.Equal(1, boxed.CompareTo(null));
        Assert.Equal(0, boxed.CompareTo(dates[3]));
        Assert.Throws<ArgumentException>(() => boxed.CompareTo("1984"));
    }
}
