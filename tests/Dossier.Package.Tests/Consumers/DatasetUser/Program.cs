using DatasetReader;

Incident latest = Briefing.Latest;
Console.WriteLine($"{latest.Id} is the same record: {latest == Incidents.JurfAlNasrStrike}");
