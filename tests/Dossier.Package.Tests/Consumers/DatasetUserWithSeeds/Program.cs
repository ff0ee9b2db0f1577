Console.WriteLine($"Own: {string.Join(", ", Incidents.All.Select(incident => incident.Id))}");
Console.WriteLine($"The library's: {DatasetReader.Briefing.Latest.Id}");
