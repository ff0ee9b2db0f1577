using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier.Tests;

/// <summary>What a user expects of any value type, tried on all five: counts, quantities, dates, points and times of day.</summary>
public sealed partial class ValueTypesTests
{
    private static readonly Estimate[] Counts =
        [.. new[] { "unknown", "none-reported", "none", "several", "<=5", "5", "62+", "62..70", "~66", "5+ (several)", "possibly 3" }.Select(Estimate.Parse)];

    private static readonly Quantity[] Quantities =
        [.. new[] { "unknown", "5.5", "<=5 t", "5 t", "62+ t", "62..70.5 t", "~66 t", "3..5..9 t", "?..5..? t", "5 km²" }.Select(Quantity.Parse)];

    private static readonly EdtfDate[] Dates =
    [
        default, .. new[] { "2023", "2023-11", "2023-11-22", "2023-11-22T05:30:00Z", "/2023-11-22", "2023-10-17/..", "[2023-11-21,2023-11-22]", "2001-21?" }.Select(EdtfDate.Parse),
    ];

    private static readonly TimeOfDay[] Times = [default, new(PartOfDay.EarlyMorning), new(PartOfDay.Night), new(5, 30), new(5, 30, 0), new(0, 0)];

    private static readonly GeoPoint[] Points = [default, new(33.3, 44.4), new(-90, 180), new(0.1, -1e-7)];

    [Fact]
    public void All_that_have_an_order_sort()
    {
        Sorts(Counts);
        Sorts(Quantities);
        Sorts(Dates);
        Sorts(Times);

        // Points have none: no point of the Earth comes before another.
        Assert.False(typeof(IComparable).IsAssignableFrom(typeof(GeoPoint)) || typeof(IComparable<GeoPoint>).IsAssignableFrom(typeof(GeoPoint)));
    }

    [Fact]
    public void Counts_have_a_sum()
    {
        var killed = new[] { (Id: "a", Killed: Estimate.Exact(5)), (Id: "b", Killed: Estimate.AtLeast(2)) };

        Assert.Equal(Estimate.AtLeast(7), killed.Sum(incident => incident.Killed));
        Assert.Equal(Estimate.AtLeast(7), killed.Select(incident => incident.Killed).Sum());
    }

    [Fact]
    public void What_is_printed_is_read_again()
    {
        IsReadAgain(Counts);
        IsReadAgain(Quantities);
        IsReadAgain(Dates);
        IsReadAgain(Times);
        IsReadAgain(Points);
    }

    [Fact]
    public void Each_is_a_key_and_a_value_in_JSON()
    {
        GoesThroughJson(Counts);
        GoesThroughJson(Quantities);
        GoesThroughJson(Dates);
        GoesThroughJson(Times);
        GoesThroughJson(Points);
    }

    [Fact]
    public void Keys_are_the_notation()
    {
        Assert.Equal("""{"5..9":1,"several":2,"":3}""", JsonSerializer.Serialize(new Dictionary<Estimate, int> { [Estimate.Between(5, 9)] = 1, [Estimate.Parse("several")] = 2, [default] = 3 }));
        Assert.Equal("""{"5.5 t":1,"":2}""", JsonSerializer.Serialize(new Dictionary<Quantity, int> { [Quantity.Exact(5.5m, "t")] = 1, [default] = 2 }));
        Assert.Equal("""{"2023-11":1,"":2}""", JsonSerializer.Serialize(new Dictionary<EdtfDate, int> { [EdtfDate.Parse("2023-11")] = 1, [default] = 2 }));
        Assert.Equal("""{"05:30":1,"":2}""", JsonSerializer.Serialize(new Dictionary<TimeOfDay, int> { [new(5, 30)] = 1, [default] = 2 }));
        Assert.Equal("""{"33.3, 44.4":1,"0, 0":2}""", JsonSerializer.Serialize(new Dictionary<GeoPoint, int> { [new(33.3, 44.4)] = 1, [default] = 2 }));
    }

    [Fact]
    public void Default_is_null_in_JSON_and_null_is_default()
    {
        IsNull<Estimate>();
        IsNull<Quantity>();
        IsNull<EdtfDate>();
        IsNull<TimeOfDay>();

        // What says the same in its own words is read too.
        Assert.Equal(default, JsonSerializer.Deserialize<Estimate>("\"unknown\""));
        Assert.Equal(default, JsonSerializer.Deserialize<Quantity>("\"unknown\""));
        Assert.Equal(Quantity.Exact(5.5m, null), JsonSerializer.Deserialize<Quantity>("5.5"));
        Assert.Equal(default, JsonSerializer.Deserialize<TimeOfDay>("\"unspecified\""));
    }

    [Fact]
    public void Null_is_not_a_point_and_is_refused_where_it_is()
    {
        Assert.Equal("""{"lat":0,"lon":0}""", JsonSerializer.Serialize(default(GeoPoint)));
        Assert.Equal(default, JsonSerializer.Deserialize<GeoPoint>("""{"lat":0,"lon":0}"""));
        Assert.Null(JsonSerializer.Deserialize<GeoPoint?>("null"));
        Assert.Equal([null, new GeoPoint(1, 2)], JsonSerializer.Deserialize<GeoPoint?[]>("""[null,{"lat":1,"lon":2}]"""));

        string json = JsonSerializer.Serialize(new Holder(default, default, default, new(1, 2), default, [], [], [], [], [])).Replace("""{"lat":1,"lon":2}""", "null", StringComparison.Ordinal);
        Assert.Equal("$.Point", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Holder>(json)).Path);
        Assert.Equal("$.Point", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, ValuesContext.Default.Holder)).Path);
        var refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GeoPoint[]>("""[{"lat":1,"lon":2},null]"""));
        Assert.Equal("$[1]", refused.Path);
        Assert.Contains("null", refused.Message, StringComparison.Ordinal);
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<GeoPoint, int>>("""{"":1}"""));
    }

    [Fact]
    public void Values_and_keys_go_through_generated_JSON_code()
    {
        var holder = new Holder(
            Counts[^1], Quantities[^1], Dates[^1], Points[1], Times[1], new() { [Counts[5]] = 1 }, new() { [Quantities[5]] = 1 }, new() { [Dates[3]] = 2 }, new() { [Points[1]] = 3 }, new() { [Times[3]] = 4 });

        string json = JsonSerializer.Serialize(holder, ValuesContext.Default.Holder);

        Assert.Equal(json, JsonSerializer.Serialize(holder));
        Assert.Equal(json, JsonSerializer.Serialize(JsonSerializer.Deserialize(json, ValuesContext.Default.Holder)!, ValuesContext.Default.Holder));
    }

    [Theory]
    [InlineData("{\"a\":1}")]
    [InlineData("[]")]
    [InlineData("true")]
    [InlineData("-1")]
    [InlineData("\"\"")]
    [InlineData("\"x\"")]
    public void What_is_none_of_them_is_refused_in_JSON(string json)
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Estimate>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Quantity>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<EdtfDate>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TimeOfDay>(json));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GeoPoint>(json));
    }

    [Fact]
    public void Bad_keys_are_refused_in_JSON()
    {
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Estimate, int>>("""{"x":1}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<Quantity, int>>("""{"x":1}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<EdtfDate, int>>("""{"x":1}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<TimeOfDay, int>>("""{"x":1}"""));
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Dictionary<GeoPoint, int>>("""{"x":1}"""));
    }

    [Fact]
    public void Unknown_members_of_a_point_are_passed_over_unless_the_options_disallow_them()
    {
        const string Json = """{"alt":{"m":[34]},"lat":33.3,"lon":44.4,"crs":"WGS84"}""";
        var strict = new JsonSerializerOptions { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

        Assert.Equal(new GeoPoint(33.3, 44.4), JsonSerializer.Deserialize<GeoPoint>(Json));
        Assert.StartsWith("'alt' is not a member of a point", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GeoPoint>(Json, strict)).Message, StringComparison.Ordinal);
        Assert.StartsWith("'lat' is given twice", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GeoPoint>("""{"lat":1,"lat":1,"lon":2}""")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Errors_are_of_one_type_with_place_length_and_clause()
    {
        Assert.False(Estimate.TryParse("62 - 70", out _, out NotationError count));
        Assert.False(EdtfDate.TryParse("2023-13", out _, out NotationError date));
        Assert.False(TimeOfDay.TryParse("05:61", out _, out NotationError time));
        Assert.False(GeoPoint.TryParse("33.3, 444", out _, out NotationError point));

        Assert.Equal(new NotationError(NotationErrorKind.Syntax, 3, 1, "a range is written with two dots: 62..70"), count);
        Assert.Equal(new NotationError(NotationErrorKind.OutOfRange, 5, 2, "month 13 does not exist"), date);
        Assert.Equal(new NotationError(NotationErrorKind.OutOfRange, 3, 2, "the minute 61 is beyond 59"), time);
        Assert.Equal(new NotationError(NotationErrorKind.OutOfRange, 6, 3, "the longitude must be from -180 to 180 degrees"), point);
        Assert.Equal("the longitude must be from -180 to 180 degrees (at character 7)", point.ToString());
        Assert.Equal("", default(NotationError).Clause);
    }

    [Theory]
    [InlineData("", NotationErrorKind.Empty, 0, 0)]
    [InlineData("33.3", NotationErrorKind.Syntax, 4, 0)]
    [InlineData("33.3 44.4", NotationErrorKind.Syntax, 9, 0)]
    [InlineData("north, 44.4", NotationErrorKind.Syntax, 0, 5)]
    [InlineData("33,31, 44.4", NotationErrorKind.Syntax, 3, 8)]
    [InlineData(" 91 , 44.4", NotationErrorKind.OutOfRange, 1, 2)]
    [InlineData("33.3, NaN", NotationErrorKind.OutOfRange, 6, 3)]
    public void A_bad_point_has_its_place(string text, NotationErrorKind kind, int position, int length)
    {
        Assert.False(GeoPoint.TryParse(text, out GeoPoint point, out NotationError error));
        Assert.Equal((kind, position, length, default), (error.Kind, error.Position, error.Length, point));
        Assert.Equal($"'{text}' is not a valid point: {error}.", Assert.Throws<FormatException>(() => GeoPoint.Parse(text)).Message);
    }

    [Fact]
    public void Bounds_can_be_taken_apart()
    {
        (int? low, int? best, int? high) = Estimate.Parse("3..5..9");
        (DateOnly? earliest, DateOnly? latest) = EdtfDate.Parse("2023-11");
        (double latitude, double longitude) = new GeoPoint(33.3, 44.4);

        (decimal? least, decimal? likely, decimal? most) = Quantity.Parse("3.5..5..9 t");

        Assert.Equal((3, 5, 9), (low, best, high));
        Assert.Equal((3.5m, 5m, 9m), (least, likely, most));
        Assert.Equal((new DateOnly(2023, 11, 1), new DateOnly(2023, 11, 30)), (earliest, latest));
        Assert.Equal((33.3, 44.4), (latitude, longitude));
    }

    private static void Sorts<T>(T[] values)
        where T : struct, IComparable<T>
    {
        T[] sorted = [.. values.Reverse().OrderBy(v => v)];
        Assert.Equal(default, sorted[0]);
        Assert.Equal(sorted.Reverse(), values.OrderByDescending(v => v));
        Assert.Equal(values.Length, sorted.Distinct().Count());
        for (int i = 1; i < sorted.Length; i++)
            Assert.True(sorted[i - 1].CompareTo(sorted[i]) < 0, $"{sorted[i - 1]} {sorted[i]}");
    }

    private static void IsReadAgain<T>(T[] values)
        where T : struct, ISpanFormattable, ISpanParsable<T>
    {
        foreach (T value in values)
        {
            foreach (string format in new[] { "W", "S" })
            {
                string text = value.ToString(format, CultureInfo.InvariantCulture);

                // The unknown date has no text in EDTF, and no text is no date.
                Assert.Equal(text.Length == 0, !T.TryParse(text, CultureInfo.InvariantCulture, out T back));
                Assert.Equal(value, back);
            }

            Assert.Throws<FormatException>(() => value.ToString("Q", CultureInfo.InvariantCulture));
        }
    }

    private static void GoesThroughJson<T>(T[] values)
        where T : struct
    {
        foreach (T value in values)
            Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value)));

        var map = values.Select((value, i) => (value, i)).ToDictionary(pair => pair.value, pair => pair.i);
        Assert.Equal(map, JsonSerializer.Deserialize<Dictionary<T, int>>(JsonSerializer.Serialize(map)));
        Assert.Equal(values, JsonSerializer.Deserialize<T[]>(JsonSerializer.Serialize(values)));
    }

    private static void IsNull<T>()
        where T : struct
    {
        Assert.Equal("null", JsonSerializer.Serialize(default(T)));
        Assert.Equal(default, JsonSerializer.Deserialize<T>("null"));
        Assert.Null(JsonSerializer.Deserialize<T?>("null"));
    }

    internal sealed record Holder(
        Estimate Count, Quantity Quantity, EdtfDate Date, GeoPoint Point, TimeOfDay Time,
        Dictionary<Estimate, int> Counts, Dictionary<Quantity, int> Quantities, Dictionary<EdtfDate, int> Dates, Dictionary<GeoPoint, int> Points, Dictionary<TimeOfDay, int> Times);

    [JsonSerializable(typeof(Holder))]
    internal sealed partial class ValuesContext : JsonSerializerContext;
}
