using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dossier.Tests.Counts;

public sealed partial class EstimateConversionTests
{
    [Theory]
    [InlineData("5+", "\"5+\"")]
    [InlineData("5", "\"5\"")]
    [InlineData("none-reported", "\"none-reported\"")]
    [InlineData("~12 (dozens)", "\"~12 (dozens)\"")]
    public void Json_holds_the_notation(string notation, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(Estimate.Parse(notation)).Replace("\\u002B", "+", StringComparison.Ordinal));
        Assert.Equal(Estimate.Parse(notation), JsonSerializer.Deserialize<Estimate>(json));
    }

    [Fact]
    public void Json_numbers_are_exact_counts()
    {
        Assert.Equal(Estimate.Exact(5), JsonSerializer.Deserialize<Estimate>("5"));
        Assert.Equal(Estimate.None, JsonSerializer.Deserialize<Estimate>("0"));
    }

    [Theory]
    [InlineData("5.5")]
    [InlineData("-9")]
    [InlineData("2147483648")]
    [InlineData("[]")]
    [InlineData("true")]
    [InlineData("\"sevral\"")]
    [InlineData("{}")]
    public void What_is_no_count_in_json_is_refused(string json)
        => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<Estimate>(json));

    [Fact]
    public void Generated_json_code_uses_the_same_converters()
    {
        var record = new Sighting(Estimate.Parse("<=5"), new GeoPoint(33.3, 44.4), new TimeOfDay(5, 30));

        string json = JsonSerializer.Serialize(record, SightingContext.Default.Sighting);

        Assert.Equal("""{"Count":"\u003C=5","Point":{"lat":33.3,"lon":44.4},"Time":"05:30"}""", json);
        Assert.Equal(record, JsonSerializer.Deserialize(json, SightingContext.Default.Sighting));
    }

    [Fact]
    public void Binders_find_a_type_converter()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(Estimate));

        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.False(converter.CanConvertFrom(typeof(int)));
        Assert.Equal(Estimate.AtLeast(5), converter.ConvertFromInvariantString("5+"));
        Assert.Equal("5+", converter.ConvertTo(null, CultureInfo.InvariantCulture, Estimate.AtLeast(5), typeof(string)));
        Assert.Throws<FormatException>(() => converter.ConvertFromInvariantString("-9"));
    }

    internal sealed record Sighting(Estimate Count, GeoPoint Point, TimeOfDay Time);

    [JsonSerializable(typeof(Sighting))]
    internal sealed partial class SightingContext : JsonSerializerContext;
}
