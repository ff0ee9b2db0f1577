namespace Dossier.Benchmarks.Contenders;

/// <summary>Follows ids to records: one dictionary a kind, then once over everything.</summary>
internal static class References
{
    public static void Resolve(Dataset data)
    {
        Dictionary<string, Actor> actors = Index(data.Actors);
        Dictionary<string, Facility> facilities = Index(data.Facilities);
        Dictionary<string, Incident> incidents = Index(data.Incidents);
        Dictionary<string, Place> places = Index(data.Places);
        Dictionary<string, Source> sources = Index(data.Sources);
        foreach (Actor actor in data.Actors)
        {
            actor.Wholes = All(actor.PartOf, actors);
            actor.Backers = All(actor.BackedBy, actors);
        }

        foreach (Place place in data.Places)
            place.Whole = One(place.PartOf, places);
        foreach (Facility facility in data.Facilities)
        {
            facility.InPlace = One(facility.Place, places);
            facility.OperatedBy = All(facility.Operators, actors);
            facility.Guests = All(facility.Hosts, actors);
        }

        foreach (Incident incident in data.Incidents)
        {
            incident.InPlace = One(incident.Place, places);
            incident.AtFacilities = All(incident.Facilities, facilities);
            incident.Causes = All(incident.InResponseTo, incidents);
            incident.FromSources = All(incident.Sources, sources);
            foreach (Participation participation in incident.Participants ?? [])
            {
                participation.WhoTookPart = One(participation.Actor, actors);
                Attribute(participation, actors, sources);
            }

            foreach (CasualtyReport report in incident.Casualties ?? [])
            {
                report.OfWhom = One(report.Of, actors);
                Attribute(report, actors, sources);
            }

            foreach (Claim claim in incident.Claims ?? [])
                Attribute(claim, actors, sources);
        }
    }

    private static void Attribute(Attributed item, Dictionary<string, Actor> actors, Dictionary<string, Source> sources)
    {
        item.BySpeakers = All(item.By, actors);
        item.InSource = One(item.Source, sources);
    }

    private static Dictionary<string, T> Index<T>(List<T> records)
        where T : Record
    {
        var index = new Dictionary<string, T>(records.Count, StringComparer.Ordinal);
        foreach (T record in records)
            index.Add(record.Id, record);
        return index;
    }

    private static T? One<T>(string? id, Dictionary<string, T> index)
        where T : class
        => id is null ? null : index[id];

    private static T[] All<T>(List<string>? ids, Dictionary<string, T> index)
    {
        if (ids is null || ids.Count == 0)
            return [];

        var found = new T[ids.Count];
        for (int i = 0; i < found.Length; i++)
            found[i] = index[ids[i]];
        return found;
    }
}
