using System.Globalization;
using System.Runtime.CompilerServices;

namespace Dossier.Tests.Dates;

public class EdtfDateTests
{
    [Fact]
    public void The_default_is_the_unknown_date_and_harms_nobody()
    {
        EdtfDate unknown = default;
        Assert.True(unknown.IsUnknown);
        Assert.Equal("", unknown.ToString());
        Assert.Equal(EdtfPrecision.Unknown, unknown.Precision);
        Assert.Equal(0, unknown.Level);
        Assert.Null(unknown.Earliest);
        Assert.Null(unknown.Latest);
        Assert.Null(unknown.Year);
        Assert.Null(unknown.Month);
        Assert.Null(unknown.Day);
        Assert.Null(unknown.Division);
        Assert.Null(unknown.ClockTime);
        Assert.Null(unknown.Offset);
        Assert.Null(unknown.Start);
        Assert.Null(unknown.End);
        Assert.Empty(unknown.Members);
        Assert.False(unknown.IsInterval || unknown.IsSet || unknown.IsUnspecified || unknown.IsUncertain || unknown.IsApproximate || unknown.IsPlainDay);
        Assert.Equal(unknown, new EdtfDate());
        Assert.Equal(ThreeValued.Undecided, unknown.WhetherOverlaps(unknown));
        Assert.True(unknown.TryFormat([], out int written) && written == 0);
    }

    [Fact]
    public void A_date_takes_sixteen_bytes() => Assert.Equal(16, Unsafe.SizeOf<EdtfDate>());

    [Fact]
    public void Reading_a_plain_day_allocates_nothing()
    {
        Span<char> text = stackalloc char[10];
        "2023-11-22".CopyTo(text);
        int read = 0;
        ReadDays(text, ref read);
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReadDays(text, ref read);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(2000, read);
    }

    [Fact]
    public void Asking_and_writing_a_date_of_any_but_the_grouped_kinds_allocates_nothing()
    {
        EdtfDate[] dates = [.. EdtfCases.All.Select(c => EdtfDate.Parse(c.Text)).Where(d => !d.IsInterval && !d.IsSet)];
        char[] buffer = new char[100];
        long answers = Ask(dates, buffer);
        long before = GC.GetAllocatedBytesForCurrentThread();
        long again = Ask(dates, buffer);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(answers, again);
    }

    [Theory]
    [InlineData("1985-04-12", 1985L, 4, 12, null)]
    [InlineData("1985-04", 1985L, 4, null, null)]
    [InlineData("1985", 1985L, null, null, null)]
    [InlineData("0000", 0L, null, null, null)]
    [InlineData("-0044-03-15", -44L, 3, 15, null)]
    [InlineData("2001-21", 2001L, null, null, 21)]
    [InlineData("2001-41~", 2001L, null, null, 41)]
    [InlineData("201X-05-03", null, 5, 3, null)]
    [InlineData("1985-XX-03", 1985L, null, 3, null)]
    [InlineData("1985-1X-03", 1985L, null, 3, null)]
    [InlineData("1985-04-X1", 1985L, 4, null, null)]
    [InlineData("Y170000002", 170000002L, null, null, null)]
    [InlineData("Y-17E7", -170000000L, null, null, null)]
    [InlineData("1950S2", 1950L, null, null, null)]
    [InlineData("-0950S2", -950L, null, null, null)]
    [InlineData("?2004-06-~11", 2004L, 6, 11, null)]
    [InlineData("1985-04-12T23:20:30Z", 1985L, 4, 12, null)]
    [InlineData("1985/1990", null, null, null, null)]
    [InlineData("[1985]", null, null, null, null)]
    public void Components_are_what_is_written_and_null_where_it_is_not_known(string text, long? year, int? month, int? day, int? division)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal((year, month, day, (EdtfDivision?)division), (date.Year, date.Month, date.Day, date.Division));
    }

    [Theory]
    [InlineData("1985-04-12T23:20:30", "23:20:30", null)]
    [InlineData("1985-04-12T00:00:00Z", "00:00:00", "00:00:00")]
    [InlineData("1985-04-12T23:20:30-04", "23:20:30", "-04:00:00")]
    [InlineData("1985-04-12T23:20:30+04:30", "23:20:30", "04:30:00")]
    [InlineData("1985-04-12T23:20:30-00:30", "23:20:30", "-00:30:00")]
    [InlineData("1985-04-12T23:59:59+14:00", "23:59:59", "14:00:00")]
    [InlineData("1985-04-12", null, null)]
    public void Time_and_offset_are_as_written(string text, string? time, string? offset)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal(time, date.ClockTime?.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        Assert.Equal(offset, date.Offset?.ToString());
    }

    [Theory]
    [InlineData(21, EdtfDivision.Spring, "spring 2001")]
    [InlineData(28, EdtfDivision.NorthernWinter, "northern winter 2001")]
    [InlineData(29, EdtfDivision.SouthernSpring, "southern spring 2001")]
    [InlineData(36, EdtfDivision.FourthQuarter, "fourth quarter of 2001")]
    [InlineData(37, EdtfDivision.FirstThird, "first third of 2001")]
    [InlineData(41, EdtfDivision.SecondHalf, "second half of 2001")]
    public void Divisions_of_a_year_have_names(int number, EdtfDivision division, string words)
    {
        var date = EdtfDate.Parse($"2001-{number}");
        Assert.Equal(division, date.Division);
        Assert.Equal(words, date.ToString("W", null));
        Assert.Equal(21, Enum.GetValues<EdtfDivision>().Length);
    }

    [Fact]
    public void A_date_is_taken_apart_into_its_bounds()
    {
        (DateOnly? earliest, DateOnly? latest) = EdtfDate.Parse("2023-10-17/2023-11");
        Assert.Equal((new DateOnly(2023, 10, 17), new DateOnly(2023, 11, 30)), (earliest, latest));
        (earliest, latest) = EdtfDate.Parse("2023-10-17/..");
        Assert.Equal((new DateOnly(2023, 10, 17), null), (earliest, latest));
    }

    [Theory]
    [InlineData("1984", 0, 0, 0)]
    [InlineData("1984?", 1, 0, 0)]
    [InlineData("1984~", 2, 0, 0)]
    [InlineData("1984%", 3, 0, 0)]
    [InlineData("~1984", 2, 0, 0)]
    [InlineData("?1984~", 3, 0, 0)]
    [InlineData("2004-06~", 2, 2, 0)]
    [InlineData("2004-~06", 0, 2, 0)]
    [InlineData("2004?-06", 1, 0, 0)]
    [InlineData("2001-21?", 1, 1, 0)]
    [InlineData("2004-06-11%", 3, 3, 3)]
    [InlineData("2004-06~-11", 2, 2, 0)]
    [InlineData("2004?-06-11", 1, 0, 0)]
    [InlineData("?2004-06-~11", 1, 0, 2)]
    [InlineData("2004-%06-11", 0, 3, 0)]
    [InlineData("2004?-06~-11", 3, 2, 0)]
    [InlineData("?Y12345", 1, 0, 0)]
    [InlineData("1950S2~", 2, 0, 0)]
    [InlineData("1985-04-12T23:20:30Z", 0, 0, 0)]
    [InlineData("1984?/1985~", 0, 0, 0)]
    public void A_mark_on_the_left_is_about_one_part_and_on_the_right_about_all_before_it(string text, int year, int month, int day)
    {
        var date = EdtfDate.Parse(text);
        Assert.Equal((year, month, day), ((int)date.YearQualification, (int)date.MonthQualification, (int)date.DayQualification));
        Assert.Equal(text.Contains('?') || text.Contains('%'), date.IsUncertain);
        Assert.Equal(text.Contains('~') || text.Contains('%'), date.IsApproximate);
    }

    [Fact]
    public void An_X_anywhere_is_told()
    {
        foreach (EdtfCase row in EdtfCases.All)
            Assert.Equal(row.Text.Contains('X'), EdtfDate.Parse(row.Text).IsUnspecified);
    }

    [Fact]
    public void An_interval_tells_its_ends()
    {
        var closed = EdtfDate.Parse("1984~/2004-06");
        Assert.Equal(EdtfDate.Parse("1984~"), closed.Start);
        Assert.Equal(EdtfDate.Parse("2004-06"), closed.End);
        Assert.Equal((EdtfBoundKind.Date, EdtfBoundKind.Date), (closed.StartKind, closed.EndKind));
        Assert.True(closed.IsInterval);

        var open = EdtfDate.Parse("1985/..");
        Assert.Null(open.End);
        Assert.Equal((EdtfBoundKind.Date, EdtfBoundKind.Open), (open.StartKind, open.EndKind));

        var unknown = EdtfDate.Parse("/1985");
        Assert.Null(unknown.Start);
        Assert.Equal((EdtfBoundKind.Unknown, EdtfBoundKind.Date), (unknown.StartKind, unknown.EndKind));

        var openStart = EdtfDate.Parse("../1985");
        Assert.Equal((EdtfBoundKind.Open, EdtfBoundKind.Date), (openStart.StartKind, openStart.EndKind));
        Assert.Equal((EdtfBoundKind.None, EdtfBoundKind.None), (EdtfDate.Parse("1985").StartKind, EdtfDate.Parse("[1985]").EndKind));
    }

    [Fact]
    public void A_set_tells_its_members_and_a_range_comes_as_an_interval()
    {
        var one = EdtfDate.Parse("[..1660,1667,1670..1672,1680-05..]");
        Assert.Equal(["../1660", "1667", "1670/1672", "1680-05/.."], one.Members.Select(m => m.ToString()));
        Assert.True(one is { IsSet: true, IsOneOf: true, IsAllOf: false });
        var all = EdtfDate.Parse("{1960,1961-12}");
        Assert.Equal(["1960", "1961-12"], all.Members.Select(m => m.ToString()));
        Assert.True(all is { IsSet: true, IsOneOf: false, IsAllOf: true });
        Assert.Throws<NotSupportedException>(() => ((IList<EdtfDate>)all.Members)[0] = default);
    }

    [Fact]
    public void Significant_digits_are_told()
    {
        Assert.Equal(2, EdtfDate.Parse("1950S2").SignificantDigits);
        Assert.Equal(3, EdtfDate.Parse("Y3388E2S3").SignificantDigits);
        Assert.Null(EdtfDate.Parse("Y3388E2").SignificantDigits);
        Assert.Null(EdtfDate.Parse("1950").SignificantDigits);
    }

    [Fact]
    public void Equality_is_by_text()
    {
        Assert.Equal(EdtfDate.Parse("2004-06-11"), EdtfDate.FromDate(2004, 6, 11));
        Assert.NotEqual(EdtfDate.Parse("2004-06-11%"), EdtfDate.Parse("%2004-%06-%11"));
        Assert.NotEqual(EdtfDate.Parse("1985-04-12T23:20:30Z"), EdtfDate.Parse("1985-04-12T23:20:30+00:00"));
        Assert.NotEqual(EdtfDate.Parse("1985/"), EdtfDate.Parse("1985/.."));
        Assert.NotEqual(EdtfDate.Parse("[1985]"), EdtfDate.Parse("{1985}"));
        Assert.NotEqual(EdtfDate.Parse("1985"), EdtfDate.Parse("1985S4"));
        Assert.NotEqual(EdtfDate.Parse("[1985..1986]").Members[0], EdtfDate.Parse("[1985..1986]"));
        Assert.True(EdtfDate.Parse("1985/1986") == EdtfDate.Parse("1985/1986") && EdtfDate.Parse("1985") != EdtfDate.Parse("1986"));
        Assert.False(EdtfDate.Parse("1985").Equals((object)"1985"));

        EdtfDate[] once = [.. EdtfCases.All.Select(c => EdtfDate.Parse(c.Text))];
        EdtfDate[] twice = [.. EdtfCases.All.Select(c => EdtfDate.Parse(c.Text))];
        for (int i = 0; i < once.Length; i++)
        {
            for (int k = 0; k < once.Length; k++)
                Assert.Equal(i == k, once[i].Equals(twice[k]));
            Assert.Equal(once[i].GetHashCode(), twice[i].GetHashCode());
        }

        Assert.True(once.Select(d => d.GetHashCode()).Distinct().Count() > once.Length * 9 / 10);
    }

    [Fact]
    public void Days_and_dates_convert_into_each_other()
    {
        EdtfDate date = new DateOnly(2023, 11, 22);
        Assert.Equal(EdtfDate.Parse("2023-11-22"), date);
        Assert.Equal(new DateOnly(2023, 11, 22), (DateOnly)date);
        Assert.True(date.TryGetDay(out DateOnly day) && day == new DateOnly(2023, 11, 22));
        foreach (string text in new[] { "", "2023", "2023-11", "2023-11-22~", "2023-11-22T10:00:00", "2023-11-XX", "0000-01-01", "2023-11-22/2023-11-22" })
        {
            EdtfDate other = text.Length == 0 ? default : EdtfDate.Parse(text);
            Assert.False(other.TryGetDay(out _));
            Assert.Throws<InvalidCastException>(() => (DateOnly)other);
        }

        for (int number = 0; number <= DateOnly.MaxValue.DayNumber; number += 37)
        {
            EdtfDate one = DateOnly.FromDayNumber(number);
            Assert.Equal((number, number), (one.EarliestDay, one.LatestDay));
        }
    }

    [Fact]
    public void A_day_is_made_of_its_numbers()
    {
        Assert.Equal("2004-02-29", EdtfDate.FromDate(2004, 2, 29).ToString());
        Assert.Equal("-0044-03-15", EdtfDate.FromDate(-44, 3, 15).ToString());
        Assert.Equal("0000-01-01", EdtfDate.FromDate(0, 1, 1).ToString());
        Assert.Equal("year", Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FromDate(10000, 1, 1)).ParamName);
        Assert.Equal("month", Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FromDate(2004, 13, 1)).ParamName);
        Assert.Equal("day", Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FromDate(2023, 2, 29)).ParamName);
        Assert.Equal("day", Assert.Throws<ArgumentOutOfRangeException>(() => EdtfDate.FromDate(2023, 2, 0)).ParamName);
    }

    [Fact]
    public void Generic_code_parses_and_formats_it()
    {
        Assert.Equal("1985/..", Roundtrip<EdtfDate>("1985/.."));
        Assert.Throws<FormatException>(() => Roundtrip<EdtfDate>("198"));
        Assert.Equal("on 2023-11-22", FormattableString.Invariant($"on {EdtfDate.Parse("2023-11-22")}"));
        Assert.Equal("2023-11-22", string.Format(null, "{0:G}", EdtfDate.Parse("2023-11-22")));
        Assert.Throws<FormatException>(() => string.Format(null, "{0:yyyy}", EdtfDate.Parse("2023-11-22")));
        Assert.False(EdtfDate.Parse("2023-11-22").TryFormat(new char[9], out int written));
        Assert.Equal(0, written);
    }

    private static string Roundtrip<T>(string text)
        where T : struct, ISpanParsable<T>, ISpanFormattable
    {
        Assert.Equal(T.TryParse(text, null, out T tried), T.TryParse(text.AsSpan(), null, out T triedSpan));
        Assert.Equal(tried, triedSpan);
        Assert.Equal(T.Parse(text, null), T.Parse(text.AsSpan(), null));
        Span<char> buffer = stackalloc char[50];
        Assert.True(tried.TryFormat(buffer, out int length, default, null));
        Assert.Equal(tried.ToString(null, null), buffer[..length].ToString());
        return buffer[..length].ToString();
    }

    private static void ReadDays(ReadOnlySpan<char> text, ref int read)
    {
        for (int i = 0; i < 1000; i++)
            read += EdtfDate.TryParse(text, out EdtfDate date) && date.IsPlainDay ? 1 : 0;
    }

    private static long Ask(EdtfDate[] dates, char[] buffer)
    {
        long sum = 0;
        foreach (EdtfDate date in dates)
        {
            date.TryFormat(buffer, out int length);
            sum += length + (date.EarliestDay ?? 0) + (date.LatestDay ?? 0) + date.Level + date.GetHashCode();
            foreach (EdtfDate other in dates)
                sum += (int)date.WhetherPrecedes(other) + (int)date.WhetherContains(other) + (int)date.WhetherOverlaps(other) + Math.Sign(date.CompareTo(other));
        }

        return sum;
    }
}
