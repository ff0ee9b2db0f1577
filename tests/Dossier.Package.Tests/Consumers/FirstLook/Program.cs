Incident strike = Incidents.JurfAlNasrStrike;
Console.WriteLine($"{strike.Date}: {strike.Name}, killed {strike.Killed}");
foreach (var p in strike.Participants) Console.WriteLine($"{p.Role}: {p.Actor.Name}");
