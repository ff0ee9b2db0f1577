using Dossier.Tool.Showing;

namespace Dossier.Tool.Tests.Showing;

/// <summary>A date is drawn as all that it may mean, and as no more.</summary>
public sealed class PageDateTests
{
    // Days since 1970: 2023-11-21 is 19682, 2023-11-01 is 19662, 2023-12-01 is 19692.
    [Theory]
    [InlineData("2023-11-21", "19682..19683", "within", null, null)]
    [InlineData("2023-11", "19662..19692", "within", null, null)]
    [InlineData("2023-11-21/2023-11-22", "19682..19684", "throughout", null, null)]
    [InlineData("2023-11-21/..", "19682..", "throughout", "end", null)]
    [InlineData("../2023-11-21", "..19683", "throughout", "start", null)]
    [InlineData("/2023-11-21", "..19683", "throughout", null, "start")]
    [InlineData("2023-11-21/", "19682..", "throughout", null, "end")]
    [InlineData("[..2023-11-21]", "..19683", "within", "start", null)]
    [InlineData("[2023-11-21..2023-11-23]", "19682..19685", "within", null, null)]
    [InlineData("[2023-11-21,2023-11-30]", "19682..19683 19691..19692", "one-of", null, null)]
    [InlineData("{2023-11-21,2023-11-30}", "19682..19683 19691..19692", "all-of", null, null)]
    [InlineData("1970-01-01", "0..1", "within", null, null)]
    [InlineData("1969-12-31", "-1..0", "within", null, null)]
    public void Spans(string notation, string spans, string kind, string? open, string? unknown)
    {
        PageDate date = PageDates.Of(EdtfDate.Parse(notation), default, null)!;

        Assert.Equal(spans, string.Join(' ', date.Spans.Select(static span => FormattableString.Invariant($"{span[0]}..{span[1]}"))));
        Assert.Equal((kind, open, unknown), (date.Kind, date.Open, date.Unknown));
        Assert.Equal(notation, date.Notation);
        Assert.Null(date.Soft);
    }

    [Theory]
    [InlineData("2023-11~", "approximate")]
    [InlineData("2023-11?", "uncertain")]
    [InlineData("2023-11%", "approximate and uncertain")]
    [InlineData("[2023-11-21~,2023-11-30]", "approximate")]
    public void What_is_not_sure_is_soft(string notation, string words)
    {
        PageDate date = PageDates.Of(EdtfDate.Parse(notation), default, null)!;

        Assert.Equal((1, words), (date.Soft, date.Qualification));
    }

    [Theory]
    [InlineData("2023-11-21/2023-11-22", "19682..19684")]
    [InlineData("2023-10/2023-11", "19661..19663")]
    [InlineData("2023-10-30/2023-11", "19660..19663")]
    [InlineData("2023-11/2023-11", null)]
    [InlineData("2023-11-21/2023-11-21", "19682..19683")]
    [InlineData("2023-11-21/..", "19682..19683")]
    [InlineData("2023-11/..", null)]
    [InlineData("/2023-11-21", "19682..19683")]
    [InlineData("../2023-11", null)]
    [InlineData("2023-11-21", null)]
    [InlineData("[2023-11-21..2023-11-23]", null)]
    public void Only_from_its_latest_start_to_its_earliest_end_an_interval_is_sure(string notation, string? sure)
    {
        double[]? days = PageDates.Of(EdtfDate.Parse(notation), default, null)!.Sure;

        Assert.Equal(sure, days is null ? null : FormattableString.Invariant($"{days[0]}..{days[1]}"));
    }

    [Fact]
    public void Nothing_known_is_no_date() => Assert.Null(PageDates.Of(default, new TimeOfDay(4, 30), null));

    [Fact]
    public void A_clock_time_narrows_a_day_to_its_minute_and_a_part_of_the_day_does_not()
    {
        PageDate clock = PageDates.Of(EdtfDate.Parse("1970-01-01"), new TimeOfDay(6, 0), "Asia/Baghdad")!;
        Assert.Equal([0.25, 0.250694], clock.Spans[0]);
        Assert.Contains("(Asia/Baghdad)", clock.Words, StringComparison.Ordinal);

        PageDate part = PageDates.Of(EdtfDate.Parse("1970-01-01"), new TimeOfDay(PartOfDay.EarlyMorning), "Asia/Baghdad")!;
        Assert.Equal([0.0, 1.0], part.Spans[0]);
        Assert.EndsWith(", early morning", part.Words, StringComparison.Ordinal);

        // Which of the two days the time is of is not said.
        Assert.Equal([0.0, 2.0], PageDates.Of(EdtfDate.Parse("1970-01-01/1970-01-02"), new TimeOfDay(6, 0), null)!.Spans[0]);
    }
}
