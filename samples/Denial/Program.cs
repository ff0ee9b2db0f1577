Incident fire = Incidents.DepotFire;
Console.WriteLine($"{fire.Name}, {fire.Date}: killed {fire.Killed}, injured {fire.Injured}");

// Actors whom somebody names as a party. An actor whose part is only denied is not listed.
foreach (Participation party in fire.Participants)
    Console.WriteLine($"{party.Role}: {party.Actor.Name}{(party.IsSuggested ? ", as is suspected" : "")}");

// The claims have each denied item, with the speaker who denies it.
foreach (Claim claim in fire.Claims.Where(c => c.Attribution.Stance == Stance.Denies))
{
    string what = claim.Item switch
    {
        Participation party => $"{party.Actor.Name} as {party.Role}",
        CasualtyReport report => $"that anybody was {report.Harm}",
        _ => claim.ToString(),
    };
    Console.WriteLine($"Denied by {claim.Attribution.By[0].Name}: {what}");
}

// A denied accusation does not make anybody a party.
Console.WriteLine($"Incidents of the league: {Incidents.Involving(Actors.DockersLeague).Count}");
foreach (Disagreement found in fire.Disagreements)
    Console.WriteLine($"{found.Kind}: {found.Description}");
