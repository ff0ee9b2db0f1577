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
        if (node.Fields.Text("precision") == "sea-or-air")
            return "";

        RecordNode? place = node;
        for (int steps = 0; place is not null && steps < Thresholds.PlacesAbove; steps++)
        {
            if (place.Kind == "place" && place.Fields.Text("kind") == "sea")
                return "";

            // An actor's country is whose it is, not where it is.
            string country = place.Kind == "actor" ? "" : place.Fields.Text("country");
            if (country.Length > 0)
                return country;

            place = context.Follow("place", place.Kind == "place" ? place.Fields.Reference("partOf") : place.Fields.Reference("place"));
        }

        return "";
    }
}
