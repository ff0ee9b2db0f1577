namespace Dossier.Compiler.Tests.Checking;

public class PlaceRuleTests
{
    [Fact]
    public void A_point_at_null_island()
    {
        RuleCase.Fires("DSR4002", """
            places:
              nowhere: { name: Nowhere, country: IQ, location: «{ lat: 0, lon: 0 }» }
            """, "The point 0, 0 is at latitude 0 and longitude 0, which usually means that the coordinates are missing. Correct the point, or leave it out.");
        RuleCase.IsQuiet("DSR4002", """
            places:
              equator: { name: On the equator, location: { lat: 0, lon: 32.5 } }
            """);
    }

    [Theory]
    [InlineData("-0.000005", "-0.000017", true)]
    [InlineData("0.01", "-0.01", true)]
    [InlineData("0.0101", "0", false)]
    [InlineData("0", "-0.0101", false)]
    [InlineData("0", "6.5", false)] // The airport of Sao Tome is at 0.38, 6.7
    public void A_point_next_to_null_island(string latitude, string longitude, bool isSaid)
    {
        string yaml = $"places:\n  nowhere: {{ name: Nowhere, location: {{ lat: {latitude}, lon: {longitude} }} }}";
        string json = $$$"""{"places": {"nowhere": {"name": "Nowhere", "location": {"lat": {{{latitude}}}, "lon": {{{longitude}}} } } }""";
        Assert.Equal(isSaid ? 1 : 0, RuleCase.CountOf("DSR4002", yaml));
        Assert.Equal(isSaid ? 1 : 0, RuleCase.CountOfJson("DSR4002", json));
    }

    [Theory]
    [InlineData("EC", "-0.45", "-90.27")]
    [InlineData("AU", "-31.54", "159.08")]
    [InlineData("SH", "-37.07", "-12.3")]
    [InlineData("SH", "-15.96", "-5.65")]
    [InlineData("CL", "-27.16", "-109.43")]
    [InlineData("PT", "37.74", "-25.7")]
    public void A_point_on_the_far_islands_of_its_own_country(string country, string latitude, string longitude)
    {
        string yaml = $"places:\n  island: {{ name: The island, country: {country}, location: {{ lat: {latitude}, lon: {longitude} }} }}";
        string json = $$$"""{"places": {"island": {"name": "The island", "country": "{{{country}}}", "location": {"lat": {{{latitude}}}, "lon": {{{longitude}}} } } }""";
        foreach (string rule in new[] { "DSR4003", "DSR4004" })
        {
            Assert.Equal(0, RuleCase.CountOf(rule, yaml));
            Assert.Equal(0, RuleCase.CountOfJson(rule, json));
        }
    }

    [Fact]
    public void A_point_on_another_continent_than_a_country_of_several_parts()
    {
        RuleCase.Fires("DSR4004", """
            places:
              town: { name: A town, country: VN, location: «{ lat: 10, lon: 20 }» }
            """, "The point 10, 20 is not in VN: the nearest part of it lies between 18 and 25 degrees of latitude and between 101 and 110 of longitude. Correct the point or the country.");
        RuleCase.Fires("DSR4004", """
            places:
              town: { name: A town, country: EC, location: «{ lat: 0, lon: -86.5 }» }
            """, "The point 0, -86.5 is not in EC: the nearest part of it lies between -3 and 3 degrees of latitude and between -94 and -88 of longitude. Correct the point or the country.");
        Assert.Equal(1, RuleCase.CountOfJson("DSR4004", """{"places": {"town": {"name": "A town", "country": "NZ", "location": {"lat": 40, "lon": -100}}}}"""));
    }

    [Fact]
    public void A_point_with_its_coordinates_swapped()
    {
        RuleCase.Fires("DSR4003", """
            places:
              baghdad: { name: Baghdad, country: IQ, location: «{ lat: 44.4, lon: 33.3 }» }
            """, "The point 44.4, 33.3 is not in IQ, but it would be with 'lat' and 'lon' swapped. If they are, exchange their values.");
        RuleCase.IsQuiet("DSR4003", """
            places:
              baghdad: { name: Baghdad, country: IQ, location: { lat: 33.3, lon: 44.4 } }
            """);
    }

    [Fact]
    public void A_point_outside_the_country_of_its_place()
    {
        RuleCase.Fires("DSR4004", """
            places:
              iraq: { name: Iraq, country: IQ }
              anbar: { name: Anbar, partOf: iraq }
            facilities:
              base: { name: A base, place: anbar, location: «{ lat: 48.9, lon: 2.4 }» }
            """, "The point 48.9, 2.4 is not in IQ, which lies between 28 and 39 degrees of latitude and between 37 and 50 of longitude. Correct the point or the country.");
        RuleCase.IsQuiet("DSR4004", """
            places:
              iraq: { name: Iraq, country: IQ }
              anbar: { name: Anbar, partOf: iraq }
            facilities:
              base: { name: A base, place: anbar, location: { lat: 33.8, lon: 42.4 } }
            """);
    }

    [Fact]
    public void A_point_at_sea_is_in_no_country()
        => RuleCase.IsQuiet("DSR4004", """
            places:
              gulf: { name: The Gulf, kind: sea, country: IQ, location: { lat: 26.0, lon: 52.0 } }
              strait: { name: The strait, kind: sea, partOf: iran, location: { lat: 18.0, lon: 58.0 } }
              iran: { name: Iran, kind: country, country: IR }
            facilities:
              rig: { name: A rig, place: gulf, location: { lat: 26.1, lon: 52.1 } }
            incidents:
              seizure: { name: The seizure, place: iran, precision: sea-or-air, location: { lat: 12.0, lon: 60.0 }, sources: [wire] }
              swapped: { name: Another, place: iran, precision: sea-or-air, location: { lat: 50.0, lon: 30.0 }, sources: [wire] }
            """, alsoQuiet: "DSR4003");

    [Fact]
    public void One_wrong_point_has_one_message()
    {
        const string Town = """
            places:
              town: { name: A town, kind: town, country: IQ, location: { lat: 33.3, lon: 44.4 } }
            facilities:
            """;
        RuleCase.Fires("DSR4003", Town + "\n  base: { name: A base, place: town, location: «{ lat: 44.4, lon: 33.3 }» }",
            "The point 44.4, 33.3 is not in IQ, but it would be with 'lat' and 'lon' swapped. If they are, exchange their values.");
        RuleCase.IsNotSaid("DSR4006", Town + "\n  base: { name: A base, place: town, location: { lat: 44.4, lon: 33.3 } }");
        RuleCase.IsNotSaid("DSR4006", Town + "\n  base: { name: A base, place: town, location: { lat: 0, lon: 0 } }");
    }

    [Fact]
    public void A_point_that_is_at_its_place_when_it_is_turned_round()
    {
        RuleCase.Fires("DSR4003", """
            places:
              town: { name: A town, kind: town, location: { lat: 33.3, lon: 44.4 } }
            facilities:
              base: { name: A base, place: town, location: «{ lat: 44.41, lon: 33.31 }» }
            """, "The point 44.41, 33.31 is not near 'town', but it would be with 'lat' and 'lon' swapped. If they are, exchange their values.");
        RuleCase.IsNotSaid("DSR4006", """
            places:
              town: { name: A town, kind: town, location: { lat: 33.3, lon: 44.4 } }
            facilities:
              base: { name: A base, place: town, location: { lat: 44.41, lon: 33.31 } }
            """);
    }

    [Fact]
    public void An_incident_far_from_its_place_or_its_facilities()
    {
        RuleCase.Fires("DSR4006", """
            places:
              town: { name: A town, kind: town, location: { lat: 33.0, lon: 44.0 } }
            incidents:
              attack: { name: The attack, place: town, location: «{ lat: 34.0, lon: 44.0 }», sources: [wire] }
            """, "The incident 'attack' is 111 km from 'town', which is recorded as where it is: see seeds/case.yaml(2,47). Correct the point or the place.");
        RuleCase.Fires("DSR4006", """
            facilities:
              base: { name: A base, location: { lat: 33.0, lon: 44.0 } }
              depot: { name: A depot, location: { lat: 32.0, lon: 44.0 } }
            incidents:
              attack: { name: The attack, facilities: [depot, base], location: «{ lat: 34.0, lon: 44.0 }», sources: [wire] }
            """, "The incident 'attack' is 111 km from 'base', which is recorded as where it is: see seeds/case.yaml(2,35). Correct the point or the place.");
        RuleCase.IsQuiet("DSR4006", """
            places:
              town: { name: A town, kind: town, location: { lat: 33.0, lon: 44.0 } }
            facilities:
              base: { name: A base, location: { lat: 33.0, lon: 44.0 } }
              depot: { name: A depot, location: { lat: 32.0, lon: 44.0 } }
              area: { name: An area, precision: first-order, location: { lat: 39.0, lon: 44.0 } }
            incidents:
              close: { name: Near one of them, facilities: [depot, base], location: { lat: 33.1, lon: 44.0 }, sources: [wire] }
              coarse: { name: Somewhere in the province, place: town, facilities: [base], precision: first-order, location: { lat: 34.0, lon: 44.0 }, sources: [wire] }
              there: { name: At what is known by its province, facilities: [area], location: { lat: 34.0, lon: 44.0 }, sources: [wire] }
            """);
    }

    [Fact]
    public void A_point_finer_than_its_precision()
    {
        RuleCase.Fires("DSR4005", """
            incidents:
              attack: { name: The attack, precision: first-order, location: «{ lat: 33.7856, lon: 42.4412 }», sources: [wire] }
            """, "The point 33.7856, 42.4412 is given to within a few hundred metres, but its precision is 'first-order'. Round the point, or write a finer 'precision'.");
        RuleCase.IsQuiet("DSR4005", """
            incidents:
              attack: { name: The attack, precision: first-order, location: { lat: 33.8, lon: 42.44 }, sources: [wire] }
              other: { name: Another, precision: near, location: { lat: 33.7856, lon: 42.4412 }, sources: [wire] }
            """);
    }

    [Fact]
    public void A_facility_far_from_its_place()
    {
        RuleCase.Fires("DSR4006", """
            places:
              town: { name: A town, kind: town, location: { lat: 33.0, lon: 44.0 } }
            facilities:
              base: { name: A base, place: town, location: «{ lat: 34.0, lon: 44.0 }» }
            """, "The facility 'base' is 111 km from 'town', which is recorded as where it is: see seeds/case.yaml(2,47). Correct the point or the place.");
        RuleCase.IsQuiet("DSR4006", """
            places:
              town: { name: A town, kind: town, radiusKm: 70, location: { lat: 33.0, lon: 44.0 } }
              region: { name: A region, kind: first-order, location: { lat: 33.0, lon: 44.0 } }
            facilities:
              base: { name: A base, place: town, location: { lat: 34.0, lon: 44.0 } }
              far: { name: A far base, place: region, location: { lat: 36.0, lon: 44.0 } }
            """);
    }

    [Fact]
    public void One_name_at_two_points()
    {
        RuleCase.Fires("DSR4007", """
            places:
              asad: { name: Ain al-Asad, location: { lat: 33.8, lon: 42.4 } }
            facilities:
              base: { name: Ain al Asad, location: «{ lat: 36.8, lon: 42.4 }» }
            """, "'Ain al Asad' is also the name of the place 'asad', 334 km away: see seeds/case.yaml(2,40). Correct one of the points, or make the names differ.");
        RuleCase.IsQuiet("DSR4007", """
            places:
              asad: { name: Ain al-Asad, location: { lat: 33.8, lon: 42.4 } }
            facilities:
              base: { name: Ain al Asad, location: { lat: 33.9, lon: 42.4 } }
            """);
    }

    [Fact]
    public void Of_several_places_of_the_name_the_nearest_counts()
    {
        // Two places of one name have a message of their own.
        RuleCase.IsSaid("DSR4007: 'al-Asad' is also the name of the place 'north', 111 km away: see seeds/case.yaml(2,37). Correct one of the points, or make the names differ.", """
            places:
              north: { name: Al-Asad, location: { lat: 35.8, lon: 42.4 } }
              south: { name: Al Asad, location: { lat: 30.8, lon: 42.4 } }
            facilities:
              base: { name: Asad base, aliases: [al-Asad], location: { lat: 36.8, lon: 42.4 } }
            """);
        RuleCase.IsNotSaid("DSR4007", """
            places:
              north: { name: Al-Asad, location: { lat: 33.8, lon: 42.4 } }
              south: { name: Al Asad, location: { lat: 30.8, lon: 42.4 } }
              province: { name: Anbar, kind: first-order, location: { lat: 32.0, lon: 40.0 } }
              wide: { name: The valley, kind: area, radiusKm: 300, location: { lat: 32.0, lon: 40.0 } }
            facilities:
              base: { name: Al-Asad, location: { lat: 33.9, lon: 42.4 } }
              office: { name: Anbar, location: { lat: 33.4, lon: 43.3 } }
              camp: { name: The valley, location: { lat: 33.4, lon: 43.3 } }
              weak: { name: A camp, aliases: [{ text: Al-Asad, spelling: weak }], location: { lat: 37.4, lon: 43.3 } }
              rough: { name: Al-Asad field, aliases: [Al-Asad], precision: country, location: { lat: 37, lon: 43 } }
            """);
    }
}
