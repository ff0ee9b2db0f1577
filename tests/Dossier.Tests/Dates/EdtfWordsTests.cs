using System.Globalization;

namespace Dossier.Tests.Dates;

/// <summary>A date in English words, and back.</summary>
public sealed class EdtfWordsTests
{
    [Theory]
    [InlineData("2023-11-22", "22 November 2023")]
    [InlineData("2023-11", "November 2023")]
    [InlineData("2023", "2023")]
    [InlineData("0079-08-24", "24 August AD 79")]
    [InlineData("-0043-03-15", "15 March 44 BC")]
    [InlineData("0000", "1 BC")]
    [InlineData("/2023-11-22", "from an unknown day to 22 November 2023")]
    [InlineData("2023-11-22/", "from 22 November 2023 to an unknown day")]
    [InlineData("2023-10-17/2023-11-22", "from 17 October 2023 to 22 November 2023")]
    [InlineData("2023-11-21/2023-11-27", "from 21 to 27 November 2023")]
    [InlineData("2023-11-21/2023-11-21", "from 21 to 21 November 2023")]
    [InlineData("2022-11-21/2023-11-27", "from 21 November 2022 to 27 November 2023")]
    [InlineData("2023-11-21/2023-11", "from 21 November 2023 to November 2023")]
    [InlineData("2023-11-21~/2023-11-27", "from about 21 November 2023 to 27 November 2023")]
    [InlineData("2023-10-17/..", "since 17 October 2023")]
    [InlineData("../1985", "until 1985")]
    [InlineData("1984?", "perhaps 1984")]
    [InlineData("2004-06~", "about June 2004")]
    [InlineData("2004-06-11%", "perhaps about 11 June 2004")]
    [InlineData("1984~/2004-06?", "from about 1984 to perhaps June 2004")]
    [InlineData("?2004-06-~11", "11 June 2004 (year uncertain, day approximate)")]
    [InlineData("2004?-06-11", "11 June 2004 (just the year uncertain)")]
    [InlineData("2004-06~-11", "11 June 2004 (year and month approximate)")]
    [InlineData("%2004-06?", "perhaps June 2004 (year uncertain and approximate)")]
    [InlineData("201X", "some year in 2010\u20132019")]
    [InlineData("20XX", "some year in 2000\u20132099")]
    [InlineData("200X", "some year in 2000\u20132009")]
    [InlineData("XXXX", "some year")]
    [InlineData("19X5", "19X5")]
    [InlineData("-198X", "-198X")]
    [InlineData("2004-XX", "some month in 2004")]
    [InlineData("1985-04-XX", "some day in April 1985")]
    [InlineData("1985-XX-XX", "some day in 1985")]
    [InlineData("1985-XX-12", "day 12 in some month in 1985")]
    [InlineData("1985-1X-04", "day 4 in month 1X in 1985")]
    [InlineData("1985-04-1X", "day 1X in April 1985")]
    [InlineData("1985-1X-XX", "some day in month 1X in 1985")]
    [InlineData("1984-1X", "month 1X in 1984")]
    [InlineData("156X-12-25", "25 December 156X")]
    [InlineData("2001-21", "spring 2001")]
    [InlineData("2001-25", "northern spring 2001")]
    [InlineData("2001-32", "southern winter 2001")]
    [InlineData("2001-34", "second quarter of 2001")]
    [InlineData("2001-39?", "perhaps last third of 2001")]
    [InlineData("2001-40", "first half of 2001")]
    [InlineData("1985-04-12T23:20:30", "12 April 1985 at 23:20:30")]
    [InlineData("1985-04-12T23:20:30Z", "12 April 1985 at 23:20:30 UTC")]
    [InlineData("1985-04-12T23:20:30-04", "12 April 1985 at 23:20:30 UTC-04")]
    [InlineData("1985-04-12T23:20:30+04:30", "12 April 1985 at 23:20:30 UTC+04:30")]
    [InlineData("Y170000002", "year 170000002")]
    [InlineData("Y-17E7", "year -17E7")]
    [InlineData("1950S2", "1950 (2 significant digits)")]
    [InlineData("?Y3388E2S1~", "about year 3388E2 (1 significant digit, year uncertain)")]
    [InlineData("[1667,1668,1670..1672]", "one of 1667, 1668 or 1670 to 1672")]
    [InlineData("{1667,1668}", "all of 1667 and 1668")]
    [InlineData("[1667]", "one of 1667")]
    [InlineData("[..1760-12-03]", "on or before 3 December 1760")]
    [InlineData("[1760-12..]", "in or after December 1760")]
    [InlineData("[2023-11-21..]", "on or after 21 November 2023")]
    [InlineData("[..1984]", "in or before 1984")]
    [InlineData("[2023-11-21..2023-11-27]", "some time from 21 to 27 November 2023")]
    [InlineData("{..1984}", "all of up to 1984")]
    [InlineData("{1980..1985}", "all of 1980 to 1985")]
    [InlineData("[..1660,1667]", "one of up to 1660 or 1667")]
    [InlineData("[1760-01,1760-12..]", "one of January 1760 or December 1760 on")]
    [InlineData("{?1960-05,%1961-12}", "all of May 1960 (year uncertain) and December 1961 (year uncertain and approximate)")]
    public void A_date_has_words_that_are_read_back(string edtf, string words)
    {
        var date = EdtfDate.Parse(edtf);

        Assert.Equal(words, date.ToString("W", null));
        Assert.Equal(words, string.Create(CultureInfo.InvariantCulture, $"{date:W}"));
        Assert.Equal(date, EdtfDate.Parse(words));
    }

    [Theory]
    [InlineData("from 21 November 2023 to 27 November 2023", "2023-11-21/2023-11-27")]
    [InlineData("some time from 21 November 2023 to 27 November 2023", "[2023-11-21..2023-11-27]")]
    public void A_month_may_be_said_twice(string words, string edtf)
        => Assert.Equal(edtf, EdtfDate.Parse(words).ToString());

    [Fact]
    public void The_unknown_date_has_a_word()
    {
        Assert.Equal("unknown", default(EdtfDate).ToString("W", null));
        Assert.True(EdtfDate.TryParse("Unknown", out EdtfDate date, out NotationError error) && date.IsUnknown);
        Assert.Equal(default, error);
        Assert.Equal("", default(EdtfDate).ToString("S", null));
    }

    [Fact]
    public void Every_date_of_the_tables_is_read_back_from_its_words()
    {
        Assert.All(EdtfCases.All, row => Assert.Equal(row.Text, EdtfDate.Parse(EdtfDate.Parse(row.Text).ToString("W", null)).ToString()));
        Assert.All(EdtfExamples.All, row => Assert.Equal(row.Text, EdtfDate.Parse(EdtfDate.Parse(row.Text).ToString("W", null)).ToString()));
        Assert.Equal(EdtfCases.All.Count, EdtfCases.All.Select(row => EdtfDate.Parse(row.Text).ToString("W", null)).Distinct().Count());
    }

    [Theory]
    [InlineData("22 November")]
    [InlineData("November 22 2023")]
    [InlineData("31 April 2023")]
    [InlineData("022 November 2023")]
    [InlineData("22  November 2023")]
    [InlineData(" 22 November 2023")]
    [InlineData("22 Novembre 2023")]
    [InlineData("from 2023")]
    [InlineData("from 2023 to")]
    [InlineData("from an unknown day to an unknown day")]
    [InlineData("from 2024 to 2023")]
    [InlineData("from 27 to 21 November 2023")]
    [InlineData("from 31 to November 2023")]
    [InlineData("from 7 to")]
    [InlineData("on or before 1984")]
    [InlineData("in or after 21 November 2023")]
    [InlineData("some time up to 1984")]
    [InlineData("from 2023 to an unknown month")]
    [InlineData("one of")]
    [InlineData("one of 1980 to 1985")]
    [InlineData("some time 1980 to 1985")]
    [InlineData("some time from 1980")]
    [InlineData("some time")]
    [InlineData("one of 1667, 1668")]
    [InlineData("one of 1667 and 1668")]
    [InlineData("some year in 2010\u20132018")]
    [InlineData("0 BC")]
    [InlineData("AD 1985")]
    [InlineData("about about 1985")]
    [InlineData("2004 (uncertain)")]
    [InlineData("2004 (year uncertain, year uncertain)")]
    [InlineData("2004 ()")]
    [InlineData("2004 (year uncertain")]
    [InlineData("11 June 2004 (year and month uncertain, year uncertain)")]
    [InlineData("some day in")]
    [InlineData("day 1X in")]
    [InlineData("in 1985")]
    [InlineData("12 April 1985 at noon")]
    [InlineData("year 1985")]
    [InlineData("April")]
    [InlineData("on")]
    [InlineData("up to 1985")]
    [InlineData("since")]
    [InlineData("until an unknown day")]
    [InlineData("to")]
    [InlineData("yesterday")]
    public void Nothing_that_merely_resembles_the_words_is_taken_for_a_date(string text)
    {
        Assert.False(EdtfDate.TryParse(text, out EdtfDate date, out NotationError error));
        Assert.True(date.IsUnknown);
        Assert.NotEmpty(error.Clause);
    }

    [Fact]
    public void Seeds_and_JSON_have_the_notation_alone()
    {
        Assert.False(EdtfDate.TryParseNotation("22 November 2023", out EdtfDate date, out NotationError error));
        Assert.True(date.IsUnknown);
        Assert.NotEmpty(error.Clause);
        Assert.Throws<System.Text.Json.JsonException>(() => System.Text.Json.JsonSerializer.Deserialize<EdtfDate>("\"22 November 2023\""));
    }

    [Fact]
    public void A_format_is_one_of_two()
    {
        var date = EdtfDate.Parse("1985-04");
        string?[] formats = [null, "", "G", "s", "W", "w"];

        Assert.Equal(["1985-04", "1985-04", "1985-04", "1985-04", "April 1985", "April 1985"], formats.Select(format => date.ToString(format, null)));
        Assert.StartsWith("'D' is not a format of a date", Assert.Throws<FormatException>(() => date.ToString("D", null)).Message, StringComparison.Ordinal);
        Span<char> small = stackalloc char[9];
        Assert.False(date.TryFormat(small, out int length, "W", null));
        Assert.Equal(0, length);
    }
}
