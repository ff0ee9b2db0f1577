Incident own = Incidents.FollowUpStatement;
Console.WriteLine($"{own.Participants[0].Actor.Name} on {own.InResponseTo[0].Name}");
Console.WriteLine(string.Join(", ", Incidents.JurfAlNasrStrike.Responses.Select(response => response.Id)));
Console.WriteLine(string.Join(", ", own.Sources.Select(source => source.Id)));
