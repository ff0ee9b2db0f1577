using System.Globalization;

namespace Dossier.Tests.Geography;

/// <summary>Distances: of kilometres and of nautical miles, which are 1.852 km by definition, and of nothing that is not one.</summary>
public class DistanceTests
{
    [Fact]
    public void A_nautical_mile_is_1852_metres()
    {
        Assert.Equal(1.852, Distance.FromNauticalMiles(1).Kilometres);
        Assert.Equal(1, Distance.FromKilometres(1.852).NauticalMiles);
        Assert.Equal(Distance.FromKilometres(18.52), Distance.FromNauticalMiles(10));
        Assert.Equal(10, Distance.FromNauticalMiles(10).NauticalMiles, 12);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(-0.001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    public void What_is_not_a_distance_is_refused(double number)
    {
        Assert.Equal("kilometres", Assert.Throws<ArgumentOutOfRangeException>(() => Distance.FromKilometres(number)).ParamName);
        Assert.Equal("nauticalMiles", Assert.Throws<ArgumentOutOfRangeException>(() => Distance.FromNauticalMiles(number)).ParamName);
    }

    [Fact]
    public void So_many_nautical_miles_that_the_kilometres_overflow_are_refused()
    {
        Assert.Equal(double.MaxValue, Distance.FromKilometres(double.MaxValue).Kilometres);
        var refused = Assert.Throws<ArgumentOutOfRangeException>(() => Distance.FromNauticalMiles(double.MaxValue));
        Assert.Equal("nauticalMiles", refused.ParamName);
        Assert.Equal(double.MaxValue, refused.ActualValue);
    }

    [Fact]
    public void Zero_is_one_and_the_default()
    {
        Assert.Equal(default, Distance.FromKilometres(0));
        Assert.Equal(default, Distance.FromNauticalMiles(-0.0));
        Assert.Equal("0 km", Distance.FromKilometres(-0.0).ToString());
        Assert.Equal(default(Distance).GetHashCode(), Distance.FromKilometres(-0.0).GetHashCode());
    }

    [Fact]
    public void Distances_compare_and_sort()
    {
        Distance mile = Distance.FromNauticalMiles(1);
        Distance two = Distance.FromKilometres(2);

        Assert.True(mile < two && two > mile && mile <= two && two >= mile && mile != two && mile == Distance.FromKilometres(1.852));
        Assert.False(mile > two || two < mile || mile >= two || two <= mile || mile.Equals((object)1.852));
        Assert.Equal([default, mile, two], new[] { two, default, mile }.Order());
        Assert.Throws<ArgumentException>(() => ((IComparable)mile).CompareTo(1.852));
        Assert.True(((IComparable)mile).CompareTo(null) > 0);
    }

    [Fact]
    public void It_is_written_in_kilometres_whatever_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
        try
        {
            Assert.Equal("18.52 km", Distance.FromNauticalMiles(10).ToString());
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Between_points_it_is_the_way_in_kilometres()
    {
        var asad = new GeoPoint(33.7856, 42.4412);
        var baghdad = new GeoPoint(33.3152, 44.3661);

        Assert.Equal(asad.DistanceToKm(baghdad), asad.DistanceTo(baghdad).Kilometres);
        Assert.Equal(default, asad.DistanceTo(asad));
    }
}
