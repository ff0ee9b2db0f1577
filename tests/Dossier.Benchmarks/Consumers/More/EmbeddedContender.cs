using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Dossier.Benchmarks.Contenders;

/// <summary>
/// The JSON inside of the assembly, each record read when it is first asked for; where each begins is in a list beside it, which the build
/// wrote, so that nothing is searched.
/// </summary>
internal static unsafe class EmbeddedContender
{
    private static readonly UnmanagedMemoryStream Text = (UnmanagedMemoryStream)typeof(EmbeddedContender).Assembly.GetManifestResourceStream("data.json")!;

    public static long NameLength(string id)
    {
        Incident incident = Of("incidents", DatasetJson.Default.Incident).Get(id);
        return incident.Name.Length + Of("places", DatasetJson.Default.Place).Get(incident.Place!).Name.Length;
    }

    public static Dataset Load()
        => new()
        {
            Actors = Of("actors", DatasetJson.Default.Actor).All(),
            Facilities = Of("facilities", DatasetJson.Default.Facility).All(),
            Incidents = Of("incidents", DatasetJson.Default.Incident).All(),
            Places = Of("places", DatasetJson.Default.Place).All(),
            Sources = Of("sources", DatasetJson.Default.Source).All(),
        };

    private static Records<T> Of<T>(string kind, JsonTypeInfo<T> type)
        where T : Record
        => new(kind, type);

    private sealed class Records<T>
        where T : Record
    {
        private readonly Dictionary<string, (int Start, int Length)> _places = new(StringComparer.Ordinal);
        private readonly Dictionary<string, T> _read = new(StringComparer.Ordinal);
        private readonly JsonTypeInfo<T> _type;

        public Records(string kind, JsonTypeInfo<T> type)
        {
            _type = type;
            using var reader = new StreamReader(typeof(EmbeddedContender).Assembly.GetManifestResourceStream(kind + ".index")!);
            while (reader.ReadLine() is { } line)
            {
                int first = line.IndexOf(' ');
                int second = line.IndexOf(' ', first + 1);
                _places.Add(
                    line[..first],
                    (int.Parse(line.AsSpan(first + 1, second - first - 1), CultureInfo.InvariantCulture), int.Parse(line.AsSpan(second + 1), CultureInfo.InvariantCulture)));
            }
        }

        public T Get(string id)
        {
            if (_read.TryGetValue(id, out T? record))
                return record;

            (int start, int length) = _places[id];
            record = JsonSerializer.Deserialize(new ReadOnlySpan<byte>(Text.PositionPointer + start, length), _type)!;
            _read.Add(id, record);
            return record;
        }

        public List<T> All()
        {
            var all = new List<T>(_places.Count);
            foreach (string id in _places.Keys)
                all.Add(Get(id));
            return all;
        }
    }
}
