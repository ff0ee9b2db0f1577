using System.Text.Json.Serialization;
using Dossier;

namespace Native;

[JsonSerializable(typeof(Incident))]
[JsonSerializable(typeof(IReadOnlyList<Incident>))]
[JsonSerializable(typeof(Sighting))]
internal sealed partial class DatasetContext : JsonSerializerContext;

internal sealed record Sighting(EdtfDate When, Estimate Seen, GeoPoint At, TimeOfDay Clock, Incident Event);
