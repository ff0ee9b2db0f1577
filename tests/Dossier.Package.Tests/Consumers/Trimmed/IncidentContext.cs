using System.Text.Json.Serialization;

namespace Trimmed;

[JsonSerializable(typeof(Incident))]
[JsonSerializable(typeof(IReadOnlyList<Incident>))]
internal sealed partial class IncidentContext : JsonSerializerContext;
