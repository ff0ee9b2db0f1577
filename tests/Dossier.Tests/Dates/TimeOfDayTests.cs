using System.ComponentModel;
using System.Text.Json;
using CsCheck;

namespace Dossier.Tests.Dates;

public sealed class TimeOfDayTests
{
    [Theory]
    [InlineData("05:30", 5, 30, null)]
    [InlineData("05:30:15", 5, 30, 15)]
    [InlineData("05:30:00", 5, 30, 0)]
    [InlineData("00:00", 0, 0, null)]
    [InlineData("23:59:59", 23, 59, 59)]
    [InlineData(" 05:30 ", 5, 30, null)]
    public void A_clock_time_is_read(string text, int hour, int minute, int? second)
    {
        TimeOfDay time = TimeOfDay.Parse(text);

        Assert.Equal((hour, minute, second), (time.Hour, time.Minute, time.Second));
        Assert.Equal(new TimeOnly(hour, minute, second ?? 0), time.Clock);
        Assert.Equal(PartOfDay.Unspecified, time.Part);
        Assert.False(time.IsUnspecified);
        Assert.Equal(text.Trim(), time.ToString());
    }

    [Theory]
    [InlineData("early-morning", PartOfDay.EarlyMorning)]
    [InlineData("morning", PartOfDay.Morning)]
    [InlineData("midday", PartOfDay.Midday)]
    [InlineData("afternoon", PartOfDay.Afternoon)]
    [InlineData("evening", PartOfDay.Evening)]
    [InlineData("night", PartOfDay.Night)]
    [InlineData("unspecified", PartOfDay.Unspecified)]
    public void A_part_of_the_day_is_read(string text, PartOfDay part)
    {
        TimeOfDay time = TimeOfDay.Parse(text);

        Assert.Equal(part, time.Part);
        Assert.Equal(new TimeOfDay(part), time);
        Assert.Null(time.Clock);
        Assert.Null(time.Hour);
        Assert.Null(time.Minute);
        Assert.Null(time.Second);
        Assert.Equal(text, time.ToString());
    }

    [Theory]
    [InlineData("", 0, 0, NotationErrorKind.Empty, "a time of day is missing; leave it out if it is not known")]
    [InlineData("24:00", 0, 5, NotationErrorKind.OutOfRange, "a day has no 24:00; write 00:00 and the date of the next day")]
    [InlineData("25:00", 0, 2, NotationErrorKind.OutOfRange, "the hour 25 is beyond 23")]
    [InlineData(" 05:60", 4, 2, NotationErrorKind.OutOfRange, "the minute 60 is beyond 59")]
    [InlineData("05:30:60", 6, 2, NotationErrorKind.OutOfRange, "the second 60 is beyond 59")]
    [InlineData("5:30", 1, 3, NotationErrorKind.Syntax, "write two digits for the hour and the minute, such as 05:30, or 05:30:15")]
    [InlineData("0530", 2, 2, NotationErrorKind.Syntax, "write two digits for the hour and the minute, such as 05:30, or 05:30:15")]
    [InlineData("05:30 am", 5, 3, NotationErrorKind.Syntax, "write two digits for the hour and the minute, such as 05:30, or 05:30:15")]
    [InlineData("05:3", 4, 0, NotationErrorKind.Syntax, "write two digits for the hour and the minute, such as 05:30, or 05:30:15")]
    [InlineData("05:30:1", 7, 0, NotationErrorKind.Syntax, "write two digits for the hour and the minute, such as 05:30, or 05:30:15")]
    [InlineData("05:30:15.5", 8, 2, NotationErrorKind.Syntax, "write two digits for the hour and the minute, such as 05:30, or 05:30:15")]
    [InlineData("05:30Z", 5, 1, NotationErrorKind.Syntax, "it has a time zone in it; write that in the field for the time zone")]
    [InlineData("05:30:15+03:00", 8, 6, NotationErrorKind.Syntax, "it has a time zone in it; write that in the field for the time zone")]
    [InlineData("dawn", 0, 4, NotationErrorKind.UnknownWord, "write a clock time such as 05:30, or early-morning, morning, midday, afternoon, evening or night")]
    [InlineData("\u0660\u0665:30", 0, 5, NotationErrorKind.UnknownWord, "write a clock time such as 05:30, or early-morning, morning, midday, afternoon, evening or night")]
    public void Anything_else_is_refused_with_its_place_and_reason(string text, int position, int length, NotationErrorKind kind, string clause)
    {
        Assert.False(TimeOfDay.TryParse(text, out TimeOfDay time, out NotationError error));

        Assert.True(time.IsUnspecified);
        Assert.Equal(new NotationError(kind, position, length, clause), error);
        Assert.Equal($"'{text}' is not a valid time of day: {error}.", Assert.Throws<FormatException>(() => TimeOfDay.Parse(text)).Message);
    }

    [Fact]
    public void Words_have_a_space_where_the_notation_has_a_hyphen()
    {
        var time = new TimeOfDay(PartOfDay.EarlyMorning);

        Assert.Equal("early morning", time.ToString("W", null));
        Assert.Equal("early-morning", time.ToString("S", null));
        Assert.Equal(time, TimeOfDay.Parse("early morning"));
        Assert.False(TimeOfDay.TryParseNotation("early morning", out _, out NotationError error));
        Assert.Equal(NotationErrorKind.UnknownWord, error.Kind);
        Assert.False(TimeOfDay.TryParse("early  morning", out _));
        Assert.Throws<FormatException>(() => time.ToString("T", null));
    }

    [Fact]
    public void Default_is_unspecified_and_not_midnight()
    {
        Assert.True(default(TimeOfDay).IsUnspecified);
        Assert.False(default(TimeOfDay).HasClock);
        Assert.NotEqual(default, new TimeOfDay(0, 0));
        Assert.NotEqual(new TimeOfDay(0, 0), new TimeOfDay(0, 0, 0));
    }

    [Fact]
    public void The_constructors_refuse_what_is_on_no_clock()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeOfDay(24, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeOfDay(-1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeOfDay(5, 60));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeOfDay(5, 30, 60));
        Assert.Throws<ArgumentOutOfRangeException>(() => new TimeOfDay((PartOfDay)7));
    }

    [Fact]
    public void Values_have_the_documented_order()
    {
        string[] sorted =
        [
            "unspecified", "00:00", "00:00:00", "03:59:59", "early-morning", "04:00", "04:00:00", "05:30", "05:30:00", "05:30:01",
            "morning", "08:00", "midday", "12:00", "afternoon", "evening", "night", "21:00", "23:59",
        ];

        Assert.Equal(sorted, sorted.Reverse().Select(TimeOfDay.Parse).Order().Select(t => t.ToString()));
        Assert.True(TimeOfDay.Parse("05:30") < TimeOfDay.Parse("05:31"));
        Assert.True(TimeOfDay.Parse("05:30") >= TimeOfDay.Parse("05:30"));
    }

    [Fact]
    public void Order_and_equality_agree()
    {
        Gen<TimeOfDay> any = Gen.OneOf(
            Gen.Select(Gen.Int[0, 23], Gen.Int[0, 2], (h, m) => new TimeOfDay(h, m)),
            Gen.Select(Gen.Int[0, 23], Gen.Int[0, 2], Gen.Int[0, 2], (h, m, s) => new TimeOfDay(h, m, s)),
            Gen.Int[0, 6].Select(p => new TimeOfDay((PartOfDay)p)));

        Gen.Select(any, any).Each(seed: 17, times: 20_000,
            (a, b) =>
            {
                Assert.Equal(a == b, a.CompareTo(b) == 0);
                Assert.Equal(a.CompareTo(b), -b.CompareTo(a));
                Assert.True(a != b || a.GetHashCode() == b.GetHashCode());
                Assert.Equal(a, TimeOfDay.Parse(a.ToString()));
            });
    }

    [Fact]
    public void Json_holds_the_notation()
    {
        Assert.Equal("\"05:30\"", JsonSerializer.Serialize(new TimeOfDay(5, 30)));
        Assert.Equal(new TimeOfDay(PartOfDay.EarlyMorning), JsonSerializer.Deserialize<TimeOfDay>("\"early-morning\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TimeOfDay>("\"24:00\""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TimeOfDay>("530"));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TimeOfDay>("\"early morning\""));
    }

    [Fact]
    public void Binders_find_a_type_converter()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(TimeOfDay));

        Assert.Equal(new TimeOfDay(5, 30), converter.ConvertFromInvariantString("05:30"));
        Assert.Equal("night", converter.ConvertToInvariantString(new TimeOfDay(PartOfDay.Night)));
    }
}
