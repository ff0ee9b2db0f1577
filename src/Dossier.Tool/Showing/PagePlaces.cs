using System.Globalization;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Showing;

/// <summary>Where records are: by their own coordinates, by those of a facility or a place, or by the country.</summary>
internal sealed class PagePlaces(RecordNumbers numbers, ProjectRecords records)
{
    private readonly Dictionary<ProjectRecord, PagePlace?> _places = [];
    private readonly Vocabulary _precisions = records.Model.Vocabulary(WellKnown.LocationPrecision.Vocabulary);

    /// <summary>The spots of a record, the main one first; empty for a kind that is nowhere.</summary>
    public IReadOnlyList<PagePlace> Of(ProjectRecord record)
    {
        if (record.Kind.Name == WellKnown.Place.Kind)
            return [OfPlace(record, [])!];
        Field? place = record.Kind.Find(FieldRole.Place);
        Field? location = record.Kind.Find(FieldRole.Location);
        if (place is null && location is null)
            return [];

        ProjectRecord? where = place is null ? null : record.Values.Reference(place);
        if (Own(record, where) is { } own)
            return [own];

        // A site with a point of its own says more than the place around it.
        IReadOnlyList<PagePlace> sites = Sites(record);
        if (sites.Any(IsOnSite))
            return [.. sites.Where(IsOnSite)];
        if (where is not null && OfPlace(where, []) is { How: not "none" } around)
            return [From(AsPreciseAs(record, around), where)];
        if (sites.Any(static site => site.How != "none"))
            return [.. sites.Where(static site => site.How != "none")];
        if (CountryOf(record) is { } country)
            return [Spot.InCountry(country, $"somewhere in {CountryName(country)}")];
        return [new PagePlace("none", where?.Name ?? "place not stated") { Why = Why(record, where) }];
    }

    private static bool IsOnSite(PagePlace place) => place.How is "point" or "circle" or "sea";

    private PagePlace? Own(ProjectRecord record, ProjectRecord? where)
    {
        if (Point(record) is not { } point)
            return null;
        string? precision = Text(record, FieldRole.Precision);
        string words = where is null ? $"{point}" : NameOf(where);
        return Described(Spot.Of(point, precision, Radius(record), CountryOf(record) ?? (where is null ? null : CountryOf(where)), words), precision);
    }

    // The facilities of an incident, each where it is; two in the same town are one spot.
    private List<PagePlace> Sites(ProjectRecord record)
    {
        var sites = new List<PagePlace>();
        if (record.Kind.Find(WellKnown.Incident.Facilities) is not { Type: FieldType.Ref } facilities)
            return sites;
        foreach (ProjectRecord facility in record.Values.References(facilities))
        {
            foreach (PagePlace site in Of(facility))
            {
                PagePlace spot = AsPreciseAs(record, site.From is null ? From(site with { Words = NameOf(facility) }, facility) : site);
                if (!sites.Exists(known => known.From == spot.From && known.Lat == spot.Lat && known.Lon == spot.Lon && known.Cc == spot.Cc))
                    sites.Add(spot);
            }
        }

        return sites;
    }

    private PagePlace? OfPlace(ProjectRecord place, HashSet<ProjectRecord> seen)
    {
        if (_places.TryGetValue(place, out PagePlace? known))
            return known;
        if (!seen.Add(place))
            return null;
        return _places[place] = Find(place, seen);
    }

    private PagePlace Find(ProjectRecord place, HashSet<ProjectRecord> seen)
    {
        string? kind = place.Values.Text(place.Kind.Find(WellKnown.Place.Type)!);
        string? country = CountryOf(place);
        string name = NameOf(place);
        if (kind == WellKnown.PlaceKind.Country && country is not null)
            return Spot.InCountry(country, name);
        if (Point(place) is { } point)
        {
            string? precision = Text(place, FieldRole.Precision) ?? ByKind(kind);
            return Described(Spot.Of(point, precision, Radius(place), country, name), precision);
        }

        foreach (ProjectRecord whole in place.Kind.Find(FieldRole.PartOf) is { } partOf ? place.Values.References(partOf) : [])
        {
            if (OfPlace(whole, seen) is { How: not "none" } around)
                return From(Spot.Within(around, $"{name}: somewhere in {whole.Name}"), whole);
        }

        if (country is not null)
            return Spot.InCountry(country, $"{name}: somewhere in {CountryName(country)}");
        return kind == WellKnown.PlaceKind.Sea
            ? new PagePlace("sea", name) { Why = $"{place.Name} has no coordinates" }
            : new PagePlace("none", name) { Why = $"{place.Name} has neither coordinates nor a country" };
    }

    // A record may be known less precisely than the place that it is in: "somewhere in the district of this town".
    private PagePlace AsPreciseAs(ProjectRecord record, PagePlace place)
    {
        if (Text(record, FieldRole.Precision) is not { } stated || place is not { Lat: { } lat, Lon: { } lon })
            return place;
        PagePlace drawn = Spot.Of(new GeoPoint(lat, lon), stated, null, place.Cc, place.Words);
        return (drawn.Km ?? 0) > (place.Km ?? 0) || drawn.How is "country" or "sea" ? Described(drawn, stated) with { From = place.From } : place;
    }

    private PagePlace Described(PagePlace place, string? precision)
        => place with { Precision = precision is null ? "the precision is not stated" : DocOf(precision) };

    private string DocOf(string precision)
    {
        foreach (Term term in _precisions.Terms)
        {
            if (term.Name == precision)
                return term.Doc;
        }

        return precision;
    }

    private PagePlace From(PagePlace place, ProjectRecord record) => place with { From = place.From ?? numbers.Of(record) };

    private static string? ByKind(string? kind) => kind switch
    {
        WellKnown.PlaceKind.Country => WellKnown.LocationPrecision.Country,
        WellKnown.PlaceKind.FirstOrder => WellKnown.LocationPrecision.FirstOrder,
        WellKnown.PlaceKind.SecondOrder => WellKnown.LocationPrecision.SecondOrder,
        WellKnown.PlaceKind.Area => WellKnown.LocationPrecision.Fuzzy,
        WellKnown.PlaceKind.Sea => WellKnown.LocationPrecision.SeaOrAir,
        _ => null,
    };

    private static string? Text(ProjectRecord record, FieldRole role) => record.Kind.Find(role) is { } field ? record.Values.Text(field) : null;

    private static string? CountryOf(ProjectRecord record) => Text(record, FieldRole.Country);

    private static GeoPoint? Point(ProjectRecord record) => GeoPoint.TryParse(Text(record, FieldRole.Location), out GeoPoint point) ? point : null;

    private static double? Radius(ProjectRecord record)
        => record.Kind.Find(WellKnown.Place.RadiusKm) is { } field && double.TryParse(record.Values.Text(field), NumberStyles.Float, CultureInfo.InvariantCulture, out double km) ? km : null;

    // The name with that of the country, where a place on record stands for the country.
    private static string NameOf(ProjectRecord record)
    {
        var seen = new HashSet<ProjectRecord> { record };
        ProjectRecord? whole = record;
        while (whole?.Kind.Find(FieldRole.PartOf) is { Target: WellKnown.Place.Kind } partOf && whole.Values.Reference(partOf) is { } next && seen.Add(next))
            whole = next;
        return whole is null || whole == record ? record.Name : $"{record.Name}, {whole.Name}";
    }

    private string CountryName(string code)
        => records.All.FirstOrDefault(record => record.Kind.Name == WellKnown.Place.Kind && CountryOf(record) == code
            && record.Values.Text(record.Kind.Find(WellKnown.Place.Type)!) == WellKnown.PlaceKind.Country)?.Name ?? code;

    private static string Why(ProjectRecord record, ProjectRecord? where)
    {
        string[] written = [.. new[] { FieldRole.Place, FieldRole.Location }.Select(record.Kind.Find).OfType<Field>().Select(static field => field.Name)];
        return where is not null ? $"{where.Name} has neither coordinates nor a country"
            : written.Any(record.UnreadableFields.Items.Contains) ? "what the seed says of the place could not be read"
            : "no place is stated";
    }
}
