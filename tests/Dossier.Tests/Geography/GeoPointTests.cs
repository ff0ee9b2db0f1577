using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using CsCheck;

namespace Dossier.Tests.Geography;

public sealed class GeoPointTests
{
    [Theory]
    [InlineData("33.3, 44.4", 33.3, 44.4)]
    [InlineData(" -33.3,-44 ", -33.3, -44)]
    [InlineData("90, 180", 90, 180)]
    [InlineData("-90, -180", -90, -180)]
    [InlineData("1e-7, 0", 1e-7, 0)]
    public void Two_numbers_with_a_comma_are_a_point(string text, double latitude, double longitude)
    {
        Assert.True(GeoPoint.TryParse(text, out GeoPoint point));
        Assert.Equal((latitude, longitude), (point.Latitude, point.Longitude));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("33.3")]
    [InlineData("33.3 44.4")]
    [InlineData("33,3, 44,4")]
    [InlineData("33.3, 44.4, 5")]
    [InlineData("90.0001, 0")]
    [InlineData("0, 180.0001")]
    [InlineData("NaN, 0")]
    [InlineData("0, Infinity")]
    [InlineData("33\u00B0, 44\u00B0")]
    public void Anything_else_is_none(string? text)
    {
        Assert.False(GeoPoint.TryParse(text, out GeoPoint point));
        Assert.Equal(default, point);
    }

    [Theory]
    [InlineData(90.1, 0)]
    [InlineData(-90.1, 0)]
    [InlineData(0, 180.1)]
    [InlineData(0, -180.1)]
    [InlineData(double.NaN, 0)]
    [InlineData(0, double.NaN)]
    [InlineData(double.PositiveInfinity, 0)]
    public void A_point_off_the_Earth_is_refused(double latitude, double longitude)
        => Assert.Throws<ArgumentOutOfRangeException>(() => new GeoPoint(latitude, longitude));

    [Fact]
    public void A_point_is_written_the_same_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE"); // A comma for decimals, U+2212 for minus.
            Assert.Equal("-33.3, 44.4", new GeoPoint(-33.3, 44.4).ToString());
            Assert.Equal(new GeoPoint(-33.3, 44.4), GeoPoint.Parse("-33.3, 44.4"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Every_point_reads_back()
        => Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180]).Each(seed: 18, times: 5_000,
            (latitude, longitude) =>
            {
                var point = new GeoPoint(latitude, longitude);
                Assert.Equal(point, GeoPoint.Parse(point.ToString()));
                Assert.Equal(point, JsonSerializer.Deserialize<GeoPoint>(JsonSerializer.Serialize(point)));
            });

    [Fact]
    public void Minus_zero_is_zero()
    {
        Assert.Equal("0, 0", new GeoPoint(-0.0, -0.0).ToString());
        Assert.Equal(default(GeoPoint).GetHashCode(), new GeoPoint(-0.0, -0.0).GetHashCode());
    }

    [Fact]
    public void Null_island_is_zero_zero_alone()
    {
        Assert.True(default(GeoPoint).IsNullIsland);
        Assert.False(new GeoPoint(0, 0.0001).IsNullIsland);
        Assert.False(new GeoPoint(0.0001, 0).IsNullIsland);
    }

    // A quarter of a meridian of the mean sphere is pi / 2 x 6371.0088 = 10007.557 km; a degree is 111.195 km.
    [Theory]
    [InlineData(0, 0, 90, 0, 10007.557)]
    [InlineData(0, 0, 0, 90, 10007.557)]
    [InlineData(0, 0, 0, 180, 20015.115)]
    [InlineData(90, 0, -90, 77, 20015.115)]
    [InlineData(0, 179.5, 0, -179.5, 111.195)]
    [InlineData(60, 10, 61, 10, 111.195)]
    [InlineData(33.3, 44.4, 33.3, 44.4, 0)]
    public void Distances_on_the_sphere_are_right(double lat1, double lon1, double lat2, double lon2, double km)
        => Assert.Equal(km, new GeoPoint(lat1, lon1).DistanceToKm(new GeoPoint(lat2, lon2)), tolerance: 0.001);

    [Fact]
    public void Neighbours_keep_their_distance()
        => Assert.Equal(0.000111195, new GeoPoint(33.3, 44.4).DistanceToKm(new GeoPoint(33.300001, 44.4)), tolerance: 1e-9);

    [Fact]
    public void Distance_is_the_same_both_ways_and_never_beyond_half_the_Earth()
        => Gen.Select(Gen.Double[-90, 90], Gen.Double[-180, 180], Gen.Double[-90, 90], Gen.Double[-180, 180]).Each(seed: 19, times: 5_000,
            (a, b, c, d) =>
            {
                double there = new GeoPoint(a, b).DistanceToKm(new GeoPoint(c, d));
                Assert.Equal(there, new GeoPoint(c, d).DistanceToKm(new GeoPoint(a, b)), tolerance: 1e-6);
                Assert.InRange(there, 0, 20015.2);
            });

    [Theory]
    [InlineData("{\"lat\":33.3,\"lon\":44.4}")]
    [InlineData("{ \"lon\": 44.4, \"lat\": 33.3 }")]
    public void Json_has_lat_and_lon_in_either_order(string json)
        => Assert.Equal(new GeoPoint(33.3, 44.4), JsonSerializer.Deserialize<GeoPoint>(json));

    [Fact]
    public void Json_is_written_as_in_a_seed()
        => Assert.Equal("{\"lat\":33.3,\"lon\":44.4}", JsonSerializer.Serialize(new GeoPoint(33.3, 44.4)));

    [Theory]
    [InlineData("{\"lat\":33.3}")]
    [InlineData("{\"lon\":33.3}")]
    [InlineData("{\"lat\":33.3,\"lon\":\"44.4\"}")]
    [InlineData("{\"lat\":33.3,\"lat\":33.3,\"lon\":44.4}")]
    [InlineData("{\"lat\":133.3,\"lon\":44.4}")]
    [InlineData("{\"lat\":33.3,\"lon\":244.4}")]
    [InlineData("{\"lat\":1e999,\"lon\":44.4}")]
    [InlineData("[33.3,44.4]")]
    [InlineData("\"33.3, 44.4\"")]
    public void Other_json_is_refused(string json)
        => Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GeoPoint>(json));

    [Fact]
    public void Binders_find_a_type_converter()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(GeoPoint));

        Assert.Equal(new GeoPoint(33.3, 44.4), converter.ConvertFromInvariantString("33.3, 44.4"));
        Assert.Equal("33.3, 44.4", converter.ConvertToInvariantString(new GeoPoint(33.3, 44.4)));
    }

    [Fact]
    public void A_point_comes_apart()
    {
        (double latitude, double longitude) = new GeoPoint(33.3, 44.4);

        Assert.Equal((33.3, 44.4), (latitude, longitude));
    }
}
