Console.WriteLine(string.Join(", ", Incidents.All.Select(incident => incident.Name).Order()));
