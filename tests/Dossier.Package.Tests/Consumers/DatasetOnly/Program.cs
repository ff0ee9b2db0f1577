Incident strike = Incidents.JurfAlNasrStrike;
Console.WriteLine($"{strike.Date}, {strike.Time}, {strike.Place?.Name}: {strike.Facilities.Count} facilities, killed {strike.Killed}");
foreach (Participation party in strike.Participants)
    Console.WriteLine($"{party.Role}: {party.Actor.Name}");

Incident gunship = Incidents.UsAc130Strike;
Console.WriteLine($"{gunship.Date}: killed {gunship.Killed}, injured {gunship.Injured}");

Incident attack = Incidents.AinAlAsadMissileAttack;
Console.WriteLine($"{attack.Killed} killed, {attack.Injured} injured; answered by {string.Join(", ", attack.Responses.Select(r => r.Id).Order())}");
Console.WriteLine(string.Join(", ", attack.Disagreements.Select(d => $"{d.Field}: {d.Kind}")));

foreach (TallyCount count in Tallies.AttacksOnUsForcesSince2023_10_17.Counts)
    Console.WriteLine($"{count.What}: {count.Count}, said by {count.Attribution.By[0].Name}, {count.Attribution.Locator}");

Console.WriteLine($"{Facilities.AinAlAsadAirBase.Location}, {Facilities.AinAlAsadAirBase.ExternalIds?.Icao}");
Console.WriteLine(Actors.Find("CENTCOM") == Actors.UsCentralCommand);
Console.WriteLine(Incidents.Count);
