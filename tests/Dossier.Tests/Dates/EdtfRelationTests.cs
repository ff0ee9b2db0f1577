namespace Dossier.Tests.Dates;

public class EdtfRelationTests
{
    [Theory]
    // Days are known.
    [InlineData("2023-11-21", "2023-11-22", Answer.Yes)]
    [InlineData("2023-11-22", "2023-11-22", Answer.No)]
    [InlineData("2023-11-23", "2023-11-22", Answer.No)]
    // A month or a year is a day within it.
    [InlineData("2023-10", "2023-11-22", Answer.Yes)]
    [InlineData("2023-11", "2023-11-22", Answer.Undecided)]
    [InlineData("2023-11-22", "2023-11", Answer.Undecided)]
    [InlineData("2023-11", "2023-11-01", Answer.No)]
    [InlineData("2023-11-30", "2023-11", Answer.No)]
    [InlineData("2023-11", "2023-11", Answer.Undecided)]
    [InlineData("2022", "2023-11", Answer.Yes)]
    [InlineData("2023", "2023-11", Answer.Undecided)]
    [InlineData("2024", "2023-11", Answer.No)]
    [InlineData("2023-21", "2023-12-31", Answer.Undecided)]
    [InlineData("2023-33", "2023-04-01", Answer.Yes)]
    // Marks change nothing.
    [InlineData("2022~", "2023?", Answer.Yes)]
    // Beyond the calendar type.
    [InlineData("-0044-03-14", "-0044-03-15", Answer.Yes)]
    [InlineData("-0044", "-0045", Answer.No)]
    [InlineData("Y-170000002", "-0044", Answer.Yes)]
    [InlineData("9999-12-31", "Y10000", Answer.Yes)]
    [InlineData("1950S2", "2000", Answer.Yes)]
    [InlineData("1950S2", "1999-12-31", Answer.Undecided)]
    // Intervals last from their start to their end.
    [InlineData("2023-10-17/2023-11-21", "2023-11-22", Answer.Yes)]
    [InlineData("2023-10-17/2023-11-22", "2023-11-22", Answer.No)]
    [InlineData("2023-10/2023-11", "2023-11-22", Answer.Undecided)]
    [InlineData("2023-10-17/..", "2030", Answer.No)]
    [InlineData("2023-10-17/", "2030", Answer.Undecided)]
    [InlineData("2030", "2023-10-17/", Answer.No)]
    [InlineData("2022", "2023-10-17/", Answer.Yes)]
    [InlineData("2022", "../2023-10-17", Answer.No)]
    [InlineData("2022", "/2023-10-17", Answer.Undecided)]
    // Sets: every possibility, every member.
    [InlineData("[1667,1668]", "1669", Answer.Yes)]
    [InlineData("[1667,1670]", "1669", Answer.Undecided)]
    [InlineData("{1667,1670}", "1669", Answer.No)]
    [InlineData("{1667,1668}", "1669", Answer.Yes)]
    [InlineData("{1667}", "1667-12-31", Answer.No)]
    [InlineData("[1670..1672]", "1669", Answer.No)]
    [InlineData("[1670..1672]", "1671", Answer.Undecided)]
    [InlineData("[..1672]", "1673", Answer.Yes)]
    [InlineData("1600", "[..1672]", Answer.Undecided)]
    [InlineData("1600", "{..1672}", Answer.No)]
    [InlineData("1666", "[1667,1668]", Answer.Yes)]
    [InlineData("1668-06-01", "[1667,1669]", Answer.Undecided)]
    // Times count where both are on one clock.
    [InlineData("2023-11-22T10:00:00", "2023-11-22T10:00:01", Answer.Yes)]
    [InlineData("2023-11-22T10:00:00", "2023-11-22T10:00:00", Answer.No)]
    [InlineData("2023-11-22T10:00:00+03:00", "2023-11-22T08:00:00Z", Answer.Yes)]
    [InlineData("2023-11-22T08:00:00Z", "2023-11-22T10:00:00+03:00", Answer.No)]
    [InlineData("2023-11-22T23:30:00-05", "2023-11-23T00:30:00Z", Answer.No)]
    [InlineData("0000-12-31T23:00:00Z", "0001-01-01T00:00:00Z", Answer.Yes)]
    [InlineData("-0001-12-31T23:00:00Z", "0000-01-01T01:00:00+01", Answer.Yes)]
    [InlineData("2023-11-22T10:00:00", "2023-11-22T11:00:00Z", Answer.No)]
    [InlineData("2023-11-21T10:00:00", "2023-11-22T11:00:00Z", Answer.Yes)]
    [InlineData("2023-11-22T10:00:00", "2023-11-22", Answer.No)]
    public void Precedes_is_decided_only_when_it_is_certain(string left, string right, Answer expected)
        => Assert.Equal(expected, EdtfDate.Parse(left).Precedes(EdtfDate.Parse(right)));

    [Theory]
    [InlineData("2023-11-22", "2023-11-22", Answer.Yes)]
    [InlineData("2023-11-22", "2023-11-23", Answer.No)]
    [InlineData("2023-11", "2023-11-22", Answer.Undecided)]
    [InlineData("2023-11", "2023-11", Answer.Undecided)]
    [InlineData("2023-11", "2023-12", Answer.No)]
    [InlineData("2023-11-22", "2023-11-22T10:00:00", Answer.Yes)]
    [InlineData("2023-11-22T10:00:00", "2023-11-22T11:00:00", Answer.No)]
    [InlineData("2023-11-22T10:00:00Z", "2023-11-22T11:00:00+01", Answer.Yes)]
    [InlineData("2023-10-17/2023-11-22", "2023-11", Answer.Undecided)]
    [InlineData("2023-10-17/2023-11-30", "2023-11", Answer.Yes)]
    [InlineData("2023-10-17/2023-11-30", "2023-11-30/2023-12-31", Answer.Yes)]
    [InlineData("2023-10-17/2023-11-30", "2023-12-01/2023-12-31", Answer.No)]
    [InlineData("2023-10/2023-11", "2023-10-31/2023-11-01", Answer.Yes)]
    [InlineData("2023-10/2023-11", "2023-11-02", Answer.Undecided)]
    [InlineData("2023-10-17/..", "2030", Answer.Yes)]
    [InlineData("2023-10-17/", "2030", Answer.Undecided)]
    [InlineData("2023-10-17/", "2023-10-17", Answer.Yes)]
    [InlineData("../1985", "/1980", Answer.Yes)]
    [InlineData("1985/..", "1999/..", Answer.Yes)]
    [InlineData("[1667,1668]", "1669", Answer.No)]
    [InlineData("{1667,1669}", "1668", Answer.No)]
    [InlineData("{1985-04-12,1985-05-02}", "1985-05-02", Answer.Yes)]
    [InlineData("[1985-04-12,1985-05-02]", "1985-05-02", Answer.Undecided)]
    [InlineData("{1980..1985}", "1982", Answer.Yes)]
    [InlineData("[1980..1985]", "1982", Answer.Undecided)]
    // Significant digits and negative years: -1999 to -1900, -1989 to -1980, and the Library of Congress's own two bounds.
    [InlineData("-1950S2", "-2000", Answer.No)]
    [InlineData("-1950S2", "-1999", Answer.Undecided)]
    [InlineData("-1950S2", "-1900", Answer.Undecided)]
    [InlineData("-1950S2", "-1899", Answer.No)]
    [InlineData("-198X", "-1990", Answer.No)]
    [InlineData("-198X", "-1989", Answer.Undecided)]
    [InlineData("-198X", "-1980", Answer.Undecided)]
    [InlineData("-198X", "-1979", Answer.No)]
    [InlineData("-000X", "0000", Answer.No)]
    [InlineData("Y171010000S3", "Y170999999", Answer.No)]
    [InlineData("Y171010000S3", "Y171000000", Answer.Undecided)]
    [InlineData("Y171010000S3", "Y171999999", Answer.Undecided)]
    [InlineData("Y171010000S3", "Y172000000", Answer.No)]
    [InlineData("Y3388E2S3", "Y337999", Answer.No)]
    [InlineData("Y3388E2S3", "Y338000", Answer.Undecided)]
    [InlineData("Y3388E2S3", "Y338999", Answer.Undecided)]
    [InlineData("Y3388E2S3", "Y339000", Answer.No)]
    // All of a set is the whole of each member, written one by one or as a range.
    [InlineData("{1960}", "1960-05-03", Answer.Yes)]
    [InlineData("{1960,1961,1962}", "1961", Answer.Yes)]
    [InlineData("{1960..1962}", "1961", Answer.Yes)]
    [InlineData("{1960,1962}", "1961", Answer.No)]
    [InlineData("{196X}", "1961", Answer.Undecided)]
    // A pattern has holes.
    [InlineData("XXXX-12-25", "2004-07-01", Answer.No)]
    [InlineData("XXXX-12-25", "2004-12-25", Answer.Undecided)]
    [InlineData("XXXX-12-25", "-2004-12-25", Answer.No)]
    [InlineData("1985-X2", "1985-05-01", Answer.No)]
    [InlineData("1985-X2", "1985-12-01", Answer.Undecided)]
    [InlineData("198X-02-29", "1984-02-29", Answer.Undecided)]
    [InlineData("200X-21", "2004-02-29", Answer.Undecided)]
    [InlineData("20X4-33", "2014-02-10", Answer.Undecided)]
    [InlineData("20X4-33", "2015-02-10", Answer.No)]
    public void Overlaps_is_decided_only_when_it_is_certain(string left, string right, Answer expected)
    {
        Assert.Equal(expected, EdtfDate.Parse(left).Overlaps(EdtfDate.Parse(right)));
        Assert.Equal(expected, EdtfDate.Parse(right).Overlaps(EdtfDate.Parse(left)));
    }

    [Theory]
    // A date of less precision than a day is the whole of its period.
    [InlineData("2023", "2023-11-22", Answer.Yes)]
    [InlineData("2023", "2023-11", Answer.Yes)]
    [InlineData("2023", "2023", Answer.Yes)]
    [InlineData("2023", "2023-22", Answer.Yes)]
    [InlineData("2023", "2023-11-22T10:00:00", Answer.Yes)]
    [InlineData("2023", "2022-12-31/2023-01-02", Answer.No)]
    [InlineData("2023", "2023-01-02/2023-02", Answer.Yes)]
    [InlineData("2023", "2022/2023", Answer.No)]
    [InlineData("2023", "2023/2024", Answer.No)]
    [InlineData("2023", "2023/..", Answer.No)]
    [InlineData("2023", "2023/", Answer.Undecided)]
    [InlineData("2023", "202X", Answer.Undecided)]
    [InlineData("2023", "2024", Answer.No)]
    [InlineData("2023-11-22", "2023", Answer.Undecided)]
    [InlineData("2023-11-22", "2023-11-22", Answer.Yes)]
    [InlineData("2023-34", "2023-06-30", Answer.Yes)]
    [InlineData("2023-34", "2023-07-01", Answer.No)]
    // A season names no months, so nothing lies in it for certain.
    [InlineData("2023-22", "2023-07-01", Answer.Undecided)]
    [InlineData("2023-22", "2024-07-01", Answer.No)]
    // An X makes the period itself unknown.
    [InlineData("201X", "2013", Answer.Undecided)]
    [InlineData("201X", "2020", Answer.No)]
    [InlineData("1985-04-XX", "1985-04-03", Answer.Undecided)]
    [InlineData("1985-04-XX", "1985-05-03", Answer.No)]
    [InlineData("1985-XX-12", "1985-04-03", Answer.No)]
    // An interval is known to last from the end of its start to the start of its end.
    [InlineData("2004-06/2006-08", "2005", Answer.Yes)]
    [InlineData("2004-06/2006-08", "2004-06-15", Answer.Undecided)]
    [InlineData("2004-06/2006-08", "2004-07", Answer.Yes)]
    [InlineData("2004-06/2006-08", "2006-08-02", Answer.Undecided)]
    [InlineData("2004-06/2006-08", "2006-09", Answer.No)]
    [InlineData("2023-10-17/2023-11-22", "2023-10-17", Answer.Yes)]
    [InlineData("2023-10-17/2023-11-22", "2023-11", Answer.Undecided)]
    [InlineData("1985/..", "1990/..", Answer.Yes)]
    [InlineData("1985/..", "2050-01-01", Answer.Yes)]
    [InlineData("1985/", "2050-01-01", Answer.Undecided)]
    [InlineData("1985/", "1984", Answer.No)]
    [InlineData("../1985", "-0044-03-15", Answer.Yes)]
    // Sets.
    [InlineData("[1667,1668]", "1667-05", Answer.Undecided)]
    [InlineData("[1667,1668]", "1669", Answer.No)]
    [InlineData("[1667]", "1667-05", Answer.Yes)]
    [InlineData("{1667,1669}", "1669-05", Answer.Yes)]
    [InlineData("{1667,1669}", "1668-05", Answer.No)]
    [InlineData("{1667,1669}", "[1667,1669]", Answer.Yes)]
    [InlineData("{1667,1669}", "{1667-01,1669-12}", Answer.Yes)]
    [InlineData("{1667,1669}", "{1667-01,1668-12}", Answer.No)]
    [InlineData("{1667,1668}", "1667-06-01/1668-02-01", Answer.Undecided)]
    [InlineData("{1667,1668}", "1670-06-01/1671-02-01", Answer.No)]
    [InlineData("{1667..1669}", "1668-06-01/1669-12-31", Answer.Yes)]
    [InlineData("{1667..}", "2024", Answer.Yes)]
    [InlineData("[1667..]", "2024", Answer.Undecided)]
    [InlineData("1600/1700", "[1667,1700]", Answer.Undecided)]
    [InlineData("1600/1700", "[1667,1668,1670..1699]", Answer.Yes)]
    public void Contains_takes_the_whole_period_and_is_decided_only_when_it_is_certain(string left, string right, Answer expected)
        => Assert.Equal(expected, EdtfDate.Parse(left).Contains(EdtfDate.Parse(right)));

    [Fact]
    public void The_unknown_date_leaves_everything_undecided()
    {
        foreach (EdtfCase row in EdtfCases.All)
        {
            var date = EdtfDate.Parse(row.Text);
            Assert.All(
                [date.Precedes(default), default(EdtfDate).Precedes(date), date.Overlaps(default), date.Contains(default), default(EdtfDate).Contains(date)],
                answer => Assert.Equal(Answer.Undecided, answer));
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
