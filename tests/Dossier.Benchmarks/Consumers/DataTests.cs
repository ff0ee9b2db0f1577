using System.Text.RegularExpressions;
using Dossier.Benchmarks.Contenders;
using Xunit;
using Record = Dossier.Benchmarks.Contenders.Record;

// What a careful team tries of data that people write by hand: each test tells every mistake, by the record's id.
public class DataTests
{
    private const int FarKm = 100;
    private static readonly Dataset Data = JsonContender.Load(AppContext.BaseDirectory);
    private static readonly Dictionary<string, Actor> Actors = Data.Actors.ToDictionary(r => r.Id);
    private static readonly Dictionary<string, Facility> Facilities = Data.Facilities.ToDictionary(r => r.Id);
    private static readonly Dictionary<string, Incident> Incidents = Data.Incidents.ToDictionary(r => r.Id);
    private static readonly Dictionary<string, Place> Places = Data.Places.ToDictionary(r => r.Id);
    private static readonly Dictionary<string, Source> Sources = Data.Sources.ToDictionary(r => r.Id);

    private static IEnumerable<Record> Records => [.. Data.Actors, .. Data.Facilities, .. Data.Incidents, .. Data.Places, .. Data.Sources];

    [Fact]
    public void Ids_are_lower_case_words_and_names_are_not_blank()
        => None(Records.Where(r => !Regex.IsMatch(r.Id, "^[a-z0-9]+(-[a-z0-9]+)*$") || string.IsNullOrWhiteSpace(r.Name)).Select(r => r.Id));

    [Fact]
    public void Every_reference_has_its_record()
    {
        var missing = new List<string>();
        foreach (Actor actor in Data.Actors)
            missing.AddRange(Missing(actor, Actors, [.. actor.PartOf ?? [], .. actor.BackedBy ?? []]));
        foreach (Place place in Data.Places)
            missing.AddRange(Missing(place, Places, place.PartOf));
        foreach (Facility facility in Data.Facilities)
        {
            missing.AddRange(Missing(facility, Places, facility.Place));
            missing.AddRange(Missing(facility, Actors, [.. facility.Operators ?? [], .. facility.Hosts ?? []]));
        }

        foreach (Incident incident in Data.Incidents)
        {
            missing.AddRange(Missing(incident, Places, incident.Place));
            missing.AddRange(Missing(incident, Facilities, [.. incident.Facilities ?? []]));
            missing.AddRange(Missing(incident, Incidents, [.. incident.InResponseTo ?? []]));
            missing.AddRange(Missing(incident, Sources, [.. incident.Sources ?? []]));
            missing.AddRange(Missing(incident, Actors, [.. (incident.Participants ?? []).Select(p => p.Actor), .. (incident.Casualties ?? []).Select(c => c.Of)]));
            foreach (Attributed item in Attributed(incident))
            {
                missing.AddRange(Missing(incident, Actors, [.. item.By ?? []]));
                missing.AddRange(Missing(incident, Sources, item.Source));
            }
        }

        None(missing);
    }

    [Fact]
    public void Every_record_has_a_kind()
        => None([
            .. Data.Actors.Where(a => a.Kind == ActorKind.Unspecified).Select(a => a.Id),
            .. Data.Facilities.Where(f => f.Kind == FacilityKind.Unspecified).Select(f => f.Id),
            .. Data.Incidents.Where(i => i.Kind == IncidentKind.Unspecified).Select(i => i.Id),
            .. Data.Places.Where(p => p.Kind == PlaceKind.Unspecified).Select(p => p.Id),
            .. Data.Sources.Where(s => s.Kind == SourceKind.Unspecified).Select(s => s.Id),
        ]);

    [Fact]
    public void Two_records_of_a_kind_never_share_a_name()
    {
        None(Shared(Data.Actors.SelectMany(a => (a.Aliases ?? []).Select(x => x.Text).Append(a.Name).Distinct())));
        None(Shared(Data.Places.SelectMany(p => (p.Aliases ?? []).Select(x => x.Text).Append(p.Name).Distinct())));
        None(Shared(Data.Facilities.Select(f => f.Name)));
        None(Shared(Data.Sources.Select(s => s.Name)));
        None(Shared(Data.Incidents.Select(i => i.Name)));
    }

    [Fact]
    public void Points_lie_on_the_earth_and_near_their_place()
    {
        None(Data.Places.Where(p => p.Location is { } point && !IsOnEarth(point)).Select(p => p.Id));
        None(Data.Facilities.Where(f => IsFar(f.Location, f.Place)).Select(f => f.Id));
        None(Data.Incidents.Where(i => IsFar(i.Location, i.Place)).Select(i => i.Id));
    }

    [Fact]
    public void Facilities_of_an_incident_are_near_its_place()
        => None(Data.Incidents.Where(i => (i.Facilities ?? []).Any(f => IsFar(Facilities[f].Location, i.Place))).Select(i => i.Id));

    [Fact]
    public void Dates_lie_in_the_years_of_the_data()
    {
        None(Data.Incidents.Where(i => i.Date is { } day && day.Year is < 1900 or > 2100).Select(i => i.Id));
        None(Data.Sources.Where(s => s.Published is { } day && day.Year is < 1900 or > 2100).Select(s => s.Id));
    }

    [Fact]
    public void Responses_come_after_their_causes()
        => None(Data.Incidents.Where(i => (i.InResponseTo ?? []).Any(c => Incidents[c].Date > i.Date)).Select(i => i.Id));

    [Fact]
    public void Sources_were_published_after_what_they_tell()
        => None(Data.Incidents.Where(i => (i.Sources ?? []).Any(s => Sources[s].Published is { } day && day.AddDays(31) < i.Date)).Select(i => i.Id));

    [Fact]
    public void Counts_have_their_ends_in_order()
        => None(Data.Incidents.Where(i =>
            (i.Casualties ?? []).Select(c => c.Count).Concat((i.Weapons ?? []).Select(w => w.Count)).Any(c => c is not null && !IsCount(c))).Select(i => i.Id));

    [Fact]
    public void Figures_and_claims_say_who_gave_them()
        => None(Data.Incidents.Where(i => (i.Casualties ?? []).Cast<Attributed>().Concat(i.Claims ?? []).Any(c => c.Source is null && c.By is null or [])).Select(i => i.Id));

    [Fact]
    public void Addresses_are_of_the_web()
        => None(Data.Sources.Where(s => s.Url is not null && !(Uri.TryCreate(s.Url, UriKind.Absolute, out Uri? url) && url.Scheme is "https" or "http")).Select(s => s.Id));

    [Fact]
    public void Nothing_is_a_part_of_itself()
    {
        None(Circular(Data.Actors, a => a.PartOf ?? [], Actors));
        None(Circular(Data.Actors, a => a.BackedBy ?? [], Actors));
        None(Circular(Data.Places, p => p.PartOf is { } whole ? [whole] : [], Places));
        None(Circular(Data.Incidents, i => i.InResponseTo ?? [], Incidents));
    }

    [Fact]
    public void An_incident_is_recorded_once()
        => None(Data.Incidents.Where(i => i.Date is not null && i.Place is not null)
            .GroupBy(i => (i.Date, i.Place, i.Kind, Attacker: i.Participants?.FirstOrDefault()?.Actor, Target: i.Participants?.LastOrDefault()?.Actor))
            .Where(g => g.Count() > 1).Select(g => g.First().Id));

    private static IEnumerable<string> Missing<T>(Record record, Dictionary<string, T> records, params IEnumerable<string?> ids)
        => ids.Where(id => id is not null && !records.ContainsKey(id)).Select(id => $"{record.Id}: {id}");

    private static IEnumerable<Attributed> Attributed(Incident incident)
        => [.. incident.Participants ?? [], .. incident.Casualties ?? [], .. incident.Claims ?? []];

    private static IEnumerable<string> Shared(IEnumerable<string> names)
        => names.GroupBy(n => n, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key);

    private static bool IsOnEarth(Point point) => point is { Lat: >= -90 and <= 90, Lon: >= -180 and <= 180 };

    private static bool IsFar(Point? point, string? place)
        => point is not null && (!IsOnEarth(point) || (place is not null && Places[place].Location is { } center && Sphere.Km(point, center) > FarKm));

    private static bool IsCount(Count count) => count.Word is not null || (count.Low ?? 0) >= 0 && (count.Low ?? 0) <= (count.High ?? int.MaxValue);

    // Depth first, each record once.
    private static IEnumerable<string> Circular<T>(List<T> records, Func<T, IEnumerable<string>> next, Dictionary<string, T> byId)
        where T : Record
    {
        var done = new HashSet<string>();
        var path = new HashSet<string>();
        return records.Where(r => Visit(r.Id)).Select(r => r.Id).ToList();

        bool Visit(string id)
        {
            if (!path.Add(id))
                return true;
            bool found = done.Add(id) && next(byId[id]).Any(Visit);
            path.Remove(id);
            return found;
        }
    }

    private static void None(IEnumerable<string> mistakes) => Assert.Empty(mistakes);
}
