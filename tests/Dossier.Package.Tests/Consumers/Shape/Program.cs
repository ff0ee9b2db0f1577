Console.WriteLine($"{typeof(Incident).Namespace}: {string.Join(", ", Incidents.All.Select(incident => incident.Name))}");
