Incident fire = Incidents.DepotFire;
Console.WriteLine($"{fire.Name}, {fire.Date}: killed {fire.Killed}, injured {fire.Injured}");

// Whom somebody names as a party. Who is named only by denying it is not here.
foreach (Participation party in fire.Participants)
    Console.WriteLine($"{party.Role}: {party.Actor.Name}{(party.IsSuggested ? ", as is suspected" : "")}");

// What is denied is whole, and with who denies it, in the claims.
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

// An accusation that is denied makes nobody a party.
Console.WriteLine($"Incidents of the league: {Incidents.Involving(Actors.DockersLeague).Count}");
foreach (Disagreement found in fire.Disagreements)
    Console.WriteLine($"{found.Kind}: {found.Description}");
