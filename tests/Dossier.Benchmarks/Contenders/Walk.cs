namespace Dossier.Benchmarks.Contenders;

/// <summary>Goes over every record and every reference. Dossier's program does the same, and must come to the same number.</summary>
internal static class Walk
{
    public static long Over(Dataset data)
    {
        long sum = 0;
        foreach (Actor actor in data.Actors)
        {
            sum += actor.Name.Length;
            foreach (Actor whole in actor.Wholes)
                sum += whole.Name.Length;
            foreach (Actor backer in actor.Backers)
                sum += backer.Name.Length;
        }

        foreach (Facility facility in data.Facilities)
        {
            sum += facility.Name.Length + (facility.InPlace?.Name.Length ?? 0);
            foreach (Actor actor in facility.OperatedBy)
                sum += actor.Name.Length;
            foreach (Actor actor in facility.Guests)
                sum += actor.Name.Length;
        }

        foreach (Place place in data.Places)
            sum += place.Name.Length + (place.Whole?.Name.Length ?? 0);
        foreach (Source source in data.Sources)
            sum += source.Name.Length + (source.Publisher?.Length ?? 0);
        foreach (Incident incident in data.Incidents)
            sum += Over(incident);
        return sum;
    }

    private static long Over(Incident incident)
    {
        long sum = incident.Name.Length + (incident.InPlace?.Name.Length ?? 0);
        foreach (Facility facility in incident.AtFacilities)
            sum += facility.Name.Length;
        foreach (Incident cause in incident.Causes)
            sum += cause.Name.Length;
        foreach (Source source in incident.FromSources)
            sum += source.Name.Length;
        foreach (Participation participation in incident.Participants ?? [])
            sum += (participation.WhoTookPart?.Name.Length ?? 0) + Attribution(participation);
        foreach (CasualtyReport report in incident.Casualties ?? [])
            sum += (report.OfWhom?.Name.Length ?? 0) + Attribution(report);
        foreach (Claim claim in incident.Claims ?? [])
            sum += (claim.Statement?.Length ?? 0) + Attribution(claim);
        return sum;
    }

    private static long Attribution(Attributed item)
    {
        long sum = item.InSource?.Name.Length ?? 0;
        foreach (Actor actor in item.BySpeakers)
            sum += actor.Name.Length;
        return sum;
    }
}
