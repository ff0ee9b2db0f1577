namespace Dossier.Compiler.Tests.Checking;

public class PlaceRuleTests
{
    [Fact]
    public void A_point_at_null_island()
    {
        RuleCase.Fires("DSR4002", """
            places:
              nowhere: { name: Nowhere, country: IQ, location: «{ lat: 0, lon: 0 }» }
            """, "The point 0, 0 is where latitude and longitude are both 0, which is where missing coordinates end up. Leave the point out.");
        RuleCase.IsQuiet("DSR4002", """
            places:
              equator: { name: On the equator, location: { lat: 0, lon: 32.5 } }
            """);
    }

    [Fact]
    public void A_point_with_its_coordinates_swapped()
    {
        RuleCase.Fires("DSR4003", """
            places:
              baghdad: { name: Baghdad, country: IQ, location: «{ lat: 44.4, lon: 33.3 }» }
            """, "The point 44.4, 33.3 is not in IQ, and the other way round it is: lat and lon may be swapped.");
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
            """, "The point 48.9, 2.4 is not in IQ, which lies between 28 and 39 degrees of latitude and between 37 and 50 of longitude.");
        RuleCase.IsQuiet("DSR4004", """
            places:
              iraq: { name: Iraq, country: IQ }
              anbar: { name: Anbar, partOf: iraq }
            facilities:
              base: { name: A base, place: anbar, location: { lat: 33.8, lon: 42.4 } }
            """);
    }

    [Fact]
    public void A_point_finer_than_its_precision()
    {
        RuleCase.Fires("DSR4005", """
            incidents:
              attack: { name: The attack, precision: first-order, location: «{ lat: 33.7856, lon: 42.4412 }», sources: [wire] }
            """, "The point 33.7856, 42.4412 is given to within a few hundred metres, and its precision is 'first-order'. Round it, or state a finer precision.");
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
            """, "The facility 'base' is 111 km from 'town', where it is said to be: see seeds/case.yaml(2,47).");
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
            """, "'Ain al Asad' is also the name of the place 'asad', 334 km away: see seeds/case.yaml(2,40).");
        RuleCase.IsQuiet("DSR4007", """
            places:
              asad: { name: Ain al-Asad, location: { lat: 33.8, lon: 42.4 } }
            facilities:
              base: { name: Ain al Asad, location: { lat: 33.9, lon: 42.4 } }
            """);
    }
}
