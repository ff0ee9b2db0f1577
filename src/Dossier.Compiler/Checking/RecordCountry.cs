using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>The country in which a record is or happened.</summary>
internal static class RecordCountry
{
    /// <summary>
    /// The country that a record states, itself or by its place; empty when it states none. Empty too at sea and in the air, which may
    /// be counted to a country and are outside its land.
    /// </summary>
    public static string Of(RecordNode node, CheckContext context)
    {
        if (node.Fields.Text(FieldRole.Precision) == WellKnown.LocationPrecision.SeaOrAir)
            return "";

        RecordNode? place = node;
        for (int steps = 0; place is not null && steps < Thresholds.PlacesAbove; steps++)
        {
            if (place.Kind == WellKnown.Place.Kind && place.Fields.Text(WellKnown.Place.Type) == WellKnown.PlaceKind.Sea)
                return "";

            // An actor's country is not its location, and its field has no role.
            string country = place.Fields.Text(FieldRole.Country);
            if (country.Length > 0)
                return country;

            place = context.Follow(WellKnown.Place.Kind, place.Kind == WellKnown.Place.Kind ? place.Fields.Reference(FieldRole.PartOf) : place.Fields.Reference(FieldRole.Place));
        }

        return "";
    }
}
