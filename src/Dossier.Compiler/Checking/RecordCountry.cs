using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>The country that a record lies or happened in.</summary>
internal static class RecordCountry
{
    /// <summary>
    /// The country that a record says it is in, itself or by its place; empty when it says none, and at sea or in the air, which may
    /// be counted to a country and lies outside of its land.
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

            // An actor's country is whose it is, not where it is, and has no role.
            string country = place.Fields.Text(FieldRole.Country);
            if (country.Length > 0)
                return country;

            place = context.Follow(WellKnown.Place.Kind, place.Kind == WellKnown.Place.Kind ? place.Fields.Reference(FieldRole.PartOf) : place.Fields.Reference(FieldRole.Place));
        }

        return "";
    }
}
