namespace Briefing;

/// <summary>The facilities and the places.</summary>
internal static class Sites
{
    public static void Write(Terminal terminal)
    {
        terminal.Section("Facilities");
        foreach (Facility facility in Facilities.All)
            WriteFacility(terminal, facility);

        terminal.Section("Places");
        foreach (Place place in Places.All)
            WritePlace(terminal, place);
    }

    private static void WriteFacility(Terminal terminal, Facility facility)
    {
        var claims = new ClaimLedger<FacilityField>(facility.Claims, facility.ClaimsAbout);
        terminal.Heading(facility.Name);
        if (facility.Summary is { } summary)
            terminal.Paragraph(summary);

        terminal.Entry("also called", Parties.Aliases(facility.Aliases));
        terminal.Entry("kind", claims.Value(FacilityField.Kind, facility.Kind.ToWords(), facility.Kind.ToNotation()));
        terminal.Entry("place", claims.Links(FacilityField.Place, One(facility.Place)));
        if (facility.Location is { } point)
            terminal.Entry("position", claims.Value(FacilityField.Location, $"{point} (latitude, longitude)", point.ToString()));
        terminal.Entry("within", claims.Links(FacilityField.PartOf, One(facility.PartOf)));
        terminal.Entry("operated by", claims.Links(FacilityField.Operators, facility.Operators));
        terminal.Entry("hosts", claims.Links(FacilityField.Hosts, facility.Hosts));
        terminal.Entry("used by", claims.Links(FacilityField.UsedBy, facility.UsedBy));
        terminal.Entry("besides", claims.Rest());
        if (facility.Incidents.Count > 0)
            terminal.Entry("named in", Timeline.Marks(facility.Incidents));
        terminal.Entry("note", facility.Notes.Select(note => new Statement(note)));
    }

    private static void WritePlace(Terminal terminal, Place place)
    {
        var claims = new ClaimLedger<PlaceField>(place.Claims, place.ClaimsAbout);
        terminal.Heading(place.Name);
        if (place.Summary is { } summary)
            terminal.Paragraph(summary);

        terminal.Entry("kind", claims.Value(PlaceField.Kind, place.Kind.ToWords(), place.Kind.ToNotation()));
        if (place.Country is { } country)
            terminal.Entry("country", claims.Value(PlaceField.Country, country, country));
        terminal.Entry("within", claims.Links(PlaceField.PartOf, One(place.PartOf)));
        terminal.Entry("besides", claims.Rest());
        terminal.Entry("note", place.Notes.Select(note => new Statement(note)));
    }

    private static IReadOnlyList<IDossierRecord> One(IDossierRecord? record) => record is null ? [] : [record];
}
