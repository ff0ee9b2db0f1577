namespace Dossier.Tests.Dates;

public class EdtfNearMissTests
{
    [Theory]
    [MemberData(nameof(EdtfNearMisses.Rows), MemberType = typeof(EdtfNearMisses))]
    public void A_near_miss_is_rejected_at_its_place_with_its_reason(string text, int position, string message)
    {
        Assert.False(EdtfDate.TryParseNotation(text, out EdtfDate date, out NotationError error));
        Assert.True(date.IsUnknown);
        Assert.Equal((position, message.Length == 0 ? error.Clause : message), (error.Position, error.Clause));
        Assert.InRange(error.Position + error.Length, 0, text.Length);
        Assert.NotEmpty(error.Clause);
    }

    [Fact]
    public void The_empty_text_is_no_date()
    {
        Assert.False(EdtfDate.TryParse("", out _, out NotationError error));
        Assert.Equal(new NotationError(NotationErrorKind.Empty, 0, 0, "expected a date, but found no text"), error);
        Assert.False(EdtfDate.TryParse(null, out EdtfDate date));
        Assert.True(date.IsUnknown);
    }

    [Fact]
    public void Every_month_number_outside_the_calendar_is_rejected_where_it_stands()
    {
        for (int month = 0; month <= 99; month++)
        {
            bool exists = month is (>= 1 and <= 12) or (>= 21 and <= 41);
            Assert.Equal(exists, EdtfDate.TryParse($"1985-{month:00}", out _, out NotationError error));
            if (!exists)
                Assert.Equal(new NotationError(NotationErrorKind.OutOfRange, 5, 2, $"month {month:00} does not exist"), error);
        }
    }

    [Fact]
    public void Days_are_those_of_the_calendar()
    {
        foreach (int year in new[] { 1900, 1904, 2000, 2023 })
        {
            for (int month = 1; month <= 12; month++)
            {
                for (int day = 0; day <= 99; day++)
                {
                    bool exists = day >= 1 && day <= DateTime.DaysInMonth(year, month);
                    Assert.Equal(exists, EdtfDate.TryParse($"{year}-{month:00}-{day:00}", out _, out NotationError error));
                    if (!exists)
                        Assert.Equal((8, 2), (error.Position, error.Length));
                }
            }
        }
    }

    [Fact]
    public void A_text_cut_short_or_run_on_is_rejected_or_another_date_and_never_the_same()
    {
        foreach (EdtfCase row in EdtfCases.All)
        {
            if (EdtfDate.TryParse(row.Text[..^1], out EdtfDate cut))
                Assert.Equal(row.Text[..^1], cut.ToString());
            Assert.False(EdtfDate.TryParse(row.Text + "\0", out _));
            Assert.False(EdtfDate.TryParse(row.Text + "\n", out _));
            Assert.False(EdtfDate.TryParse("\uFEFF" + row.Text, out _));
        }
    }

    [Fact]
    public void Parse_says_the_text_the_reason_and_the_place_counted_from_1()
    {
        var mistake = Assert.Throws<FormatException>(() => EdtfDate.Parse("2023-13-01"));
        Assert.Equal("'2023-13-01' is not a valid EDTF date: month 13 does not exist (at character 6).", mistake.Message);
        Assert.Throws<ArgumentNullException>(() => EdtfDate.Parse(null!));
        Assert.True(Assert.Throws<FormatException>(() => EdtfDate.Parse(new string('1', 5000))).Message.Length < 200);
    }
}
