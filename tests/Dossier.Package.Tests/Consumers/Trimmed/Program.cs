using System.Text.Json;
using Trimmed;

string json = JsonSerializer.Serialize(Incidents.JurfAlNasrStrike, IncidentContext.Default.Incident);
Incident? back = JsonSerializer.Deserialize(json, IncidentContext.Default.Incident);
Console.WriteLine($"{back?.Date}: {back?.Name}, killed {back?.Killed}, {back == Incidents.Get("jurf-al-nasr-strike")}");
