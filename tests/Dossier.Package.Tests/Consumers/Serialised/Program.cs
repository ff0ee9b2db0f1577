using System.Text.Json;
using Serialised;

foreach (Incident incident in Incidents.All)
{
    string generated = JsonSerializer.Serialize(incident, IncidentContext.Default.Incident);
    string reflected = JsonSerializer.Serialize(incident);
    bool readBack = JsonSerializer.Deserialize(generated, IncidentContext.Default.Incident) == incident
        && JsonSerializer.Deserialize<Incident>(reflected) == incident;
    Console.WriteLine($"{incident.Id}: {(generated == reflected ? "same text" : "other text")}, {(readBack ? "same record" : "other record")}");
}

Console.WriteLine(JsonSerializer.Serialize(Incidents.All, IncidentContext.Default.IReadOnlyListIncident).Length
    == JsonSerializer.Serialize(Incidents.All).Length);
using JsonDocument strike = JsonDocument.Parse(JsonSerializer.Serialize(Incidents.JurfAlNasrStrike, IncidentContext.Default.Incident));
foreach (string field in new[] { "id", "date", "place", "facilities" })
    Console.WriteLine($"{field} {strike.RootElement.GetProperty(field).GetRawText()}");
