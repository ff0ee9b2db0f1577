// Each record of the seeds is a member, such as Incidents.HarbourGateShooting. A mistake in the data is an error of the build, at its line.
foreach (Incident incident in Incidents.All.OrderBy(incident => incident.Date))
{
    Console.WriteLine($"{incident.Date}: {incident.Name}, {incident.Place?.Name}");
    Console.WriteLine($"  killed {incident.Killed}, injured {incident.Injured}");
    foreach (Participation participation in incident.Participants)
        Console.WriteLine($"  {participation.Role}: {participation.Actor.Name}");
}
