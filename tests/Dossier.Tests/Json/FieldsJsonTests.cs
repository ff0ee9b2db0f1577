using System.Globalization;
using System.Text.Json;
using Dossier.Tests.Rows;

namespace Dossier.Tests.Json;

/// <summary>The fields of items in JSON: absent ones leave no trace, and what is written is read back.</summary>
public sealed class FieldsJsonTests
{
    [Fact]
    public void What_is_absent_is_not_written()
    {
        Assert.Equal("{}", JsonSerializer.Serialize(new Sample()));
        Assert.Equal("{}", JsonSerializer.Serialize(new Sample
        {
            ["text"] = "",
            ["date"] = default(EdtfDate),
            ["time"] = default(TimeOfDay),
            ["count"] = default(Estimate),
            ["weight"] = default(Quantity),
            ["term"] = 0,
            ["terms"] = Array.Empty<int>(),
            ["texts"] = new List<string> { "" },
            ["ids"] = Array.Empty<Person>(),
            ["wholes"] = Array.Empty<int>(),
            ["decimals"] = Array.Empty<decimal>(),
            ["counts"] = Array.Empty<Estimate>(),
            ["dates"] = Array.Empty<EdtfDate>(),
            ["points"] = Array.Empty<GeoPoint>(),
            ["items"] = Array.Empty<Sample.Part>(),
        }));
    }

    [Fact]
    public void What_is_there_is_written_as_seeds_have_it()
        => Assert.Equal(
            """
            {"text":"T","flag":true,"other":false,"whole":0,"decimal":1.50,"date":"2023-11~","time":"05:30","count":"5\u002B","weight":"5.50 t","point":{"lat":33.3,"lon":-44.4},"term":"killed","terms":["injured","unspecified"],"texts":["a"],"ids":["x"],"item":{"text":"i"},"items":[{"text":"i"},{"text":"j"}]}
            """,
            JsonSerializer.Serialize(new Sample
            {
                ["text"] = "T",
                ["flag"] = true,
                ["other"] = false,
                ["whole"] = 0,
                ["decimal"] = 1.50m,
                ["date"] = EdtfDate.Parse("2023-11~"),
                ["time"] = TimeOfDay.Parse("05:30"),
                ["count"] = Estimate.Parse("5+"),
                ["weight"] = Quantity.Parse("5.50 t"),
                ["nothing"] = default(Quantity),
                ["point"] = new GeoPoint(33.3, -44.4),
                ["term"] = 1,
                ["terms"] = new List<int> { 2, 0 },
                ["texts"] = new List<string> { "a", "" },
                ["ids"] = new[] { new Person { Id = "x" } },
                ["item"] = new Sample.Part { Text = "i" },
                ["items"] = new[] { new Sample.Part { Text = "i" }, new Sample.Part { Text = "j" } },
            }));

    [Fact]
    public void What_is_written_is_read_back_in_any_culture()
    {
        const string Json = """{"text":"a|b;{c}\\\nd","flag":true,"other":false,"whole":-3,"decimal":-1.50,"date":"{2022,2023}","time":"night","count":"62..70","weight":"5.50 t","point":{"lat":33.3,"lon":-44.4},"term":"killed","terms":["injured","unspecified"],"texts":["a;b","c"],"ids":["y","x"],"item":{"text":"i"},"items":[{"text":"i"},{},{"text":"{}"}]}""";
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            Assert.Equal(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Sample>(Json)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lists_of_values_are_read_back_as_they_were()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("de-DE");
            AssertBack("wholes", [1, -2, 2147483647], "[1,-2,2147483647]");
            AssertBack("decimals", [1.50m, -0.25m], "[1.50,-0.25]");
            AssertBack("counts", [Estimate.Parse("62..70"), Estimate.Parse("several"), Estimate.Parse("none")], """["62..70","several","none"]""");
            AssertBack("weights", [Quantity.Parse("62..70.5 t"), Quantity.Parse("~5 t")], """["62..70.5 t","~5 t"]""");
            AssertBack("points", [new GeoPoint(33.3, -44.4), default], """[{"lat":33.3,"lon":-44.4},{"lat":0,"lon":0}]""");
            AssertBack("dates", [EdtfDate.Parse("2023"), EdtfDate.Parse("2023-11-22/..")], """["2023","2023-11-22/.."]""");
            AssertBack("times", [TimeOfDay.Parse("05:30"), TimeOfDay.Parse("night")], """["05:30","night"]""");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("""{"texts":"x"}""", """{"texts":["x"]}""")]
    [InlineData("""{"texts":[]}""", "{}")]
    [InlineData("""{"ids":"x","new":{"a":[1]},"text":null}""", """{"ids":["x"]}""")]
    [InlineData("""{"text":"a","text":"b"}""", """{"text":"b"}""")]
    [InlineData("""{"weight":5.50,"weights":["5",6]}""", """{"weight":"5.50 t","weights":["5 t","6 t"]}""")]
    [InlineData("""{"term":"unspecified","count":"unknown","weight":"unknown"}""", "{}")]
    public void Other_ways_to_write_a_value_are_read(string json, string written)
        => Assert.Equal(written, JsonSerializer.Serialize(JsonSerializer.Deserialize<Sample>(json)));

    [Theory]
    [InlineData("[]", "A sample must be an object.")]
    [InlineData("""{"items":["x"]}""", "A part must be an object.")]
    [InlineData("""{"text":""}""", "A text is empty; leave the property out if it has no value.")]
    [InlineData("""{"texts":["x",""]}""", "A text is empty; leave the property out if it has no value.")]
    [InlineData("""{"ids":[""]}""", "A text is empty; leave the property out if it has no value.")]
    [InlineData("""{"ids":["x","b"]}""", "No record has the id 'b'.")]
    [InlineData("""{"terms":["kiled"]}""", "'kiled' is not a valid harm.")]
    [InlineData("""{"weight":"5 kg"}""", "'5 kg' is not a valid quantity: the unit is 't'.")]
    [InlineData("""{"weight":"heavy"}""",
        "'heavy' is not a valid quantity: write 5.5 t, 5+ t (at least), <=5 t, ~21000 t (about), 20..25 t, 20..22..25 t, ?..22..? t (best figure alone) or unknown (at character 1).")]
    public void What_cannot_be_read_says_why(string json, string message)
        => Assert.StartsWith(message, Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Sample>(json)).Message, StringComparison.Ordinal);

    private static void AssertBack<T>(string field, T[] values, string json)
    {
        string written = JsonSerializer.Serialize(new Sample { [field] = values });

        Assert.Equal($"{{\"{field}\":{json}}}", written);
        Assert.Equal(values, Assert.IsAssignableFrom<IEnumerable<T>>(JsonSerializer.Deserialize<Sample>(written)![field]));
    }
}
