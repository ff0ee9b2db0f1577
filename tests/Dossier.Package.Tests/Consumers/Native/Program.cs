using System.Text;
using System.Text.Json;
using Dossier;
using Native;

Incident strike = Incidents.JurfAlNasrStrike;
string generated = JsonSerializer.Serialize(strike, DatasetContext.Default.Incident);
Incident? back = JsonSerializer.Deserialize(generated, DatasetContext.Default.Incident);
Console.WriteLine($"{back?.Date}: {back?.Name}, killed {back?.Killed}, {back == Incidents.Get("jurf-al-nasr-strike")}");

// Through the type's own converter, without any context.
var converter = new Dossier.Json.RecordJsonConverter<Incident>();
using var stream = new MemoryStream();
using (var writer = new Utf8JsonWriter(stream))
    converter.Write(writer, strike, DatasetContext.Default.Options);
Console.WriteLine(Encoding.UTF8.GetString(stream.ToArray()) == generated);
var reader = new Utf8JsonReader(stream.ToArray());
reader.Read();
Console.WriteLine(converter.Read(ref reader, typeof(Incident), DatasetContext.Default.Options) == strike);

// The whole dataset, and the values in a type of one's own.
string all = JsonSerializer.Serialize(Incidents.All, DatasetContext.Default.IReadOnlyListIncident);
Console.WriteLine(JsonSerializer.Deserialize(all, DatasetContext.Default.IReadOnlyListIncident)!.SequenceEqual(Incidents.All));
var sighting = new Sighting(EdtfDate.Parse("2023-11~"), Estimate.Parse("5+"), new GeoPoint(33.7856, 42.4412), TimeOfDay.Parse("05:30"), strike);
string own = JsonSerializer.Serialize(sighting, DatasetContext.Default.Sighting);
Console.WriteLine(own[..own.IndexOf(",\"Event", StringComparison.Ordinal)]);
Console.WriteLine(JsonSerializer.Deserialize(own, DatasetContext.Default.Sighting) == sighting);

// What is looked up, followed and worked out needs no reflection either.
Console.WriteLine($"{Incidents.UsAc130Strike.Killed}; {Actors.Find("CENTCOM")?.Name}; {Incidents.AinAlAsadMissileAttack.Disagreements.Count > 0}");
Console.WriteLine(string.Join(", ", strike.ClaimsAbout(IncidentField.Date).Select(claim => claim.Value).Distinct()));
Console.WriteLine(new EdtfDateTypeConverter().ConvertFromInvariantString("2023-11"));
