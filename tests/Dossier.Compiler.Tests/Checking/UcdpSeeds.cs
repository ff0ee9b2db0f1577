using System.Globalization;
using System.Text;

namespace Dossier.Compiler.Tests.Checking;

/// <summary>
/// Rows of UCDP GED as a researcher would write them as seeds: an incident a row, with its ids, and the actors, places and sources that
/// it names, each once.
/// </summary>
internal sealed class UcdpSeeds
{
    public const string File = "ucdp-ged-syria/ged191_syria.csv";

    private static readonly string[] Columns =
    [
        "id", "type_of_violence", "conflict_new_id", "dyad_new_id", "side_a_new_id", "side_a", "side_b_new_id", "side_b", "source_office", "source_date",
        "source_headline", "where_prec", "where_coordinates", "adm_1", "latitude", "longitude", "priogrid_gid", "event_clarity", "date_prec",
        "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "low", "best", "high",
    ];

    private static readonly string[] Precisions = ["", "exact", "near", "second-order", "first-order", "fuzzy", "country", "sea-or-air"];

    private readonly Dictionary<string, string> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Id, string Text)> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Id, string Text)> _sources = new(StringComparer.Ordinal);
    private readonly StringBuilder _incidents = new();

    /// <summary>The seeds of the rows from one on, so many of them.</summary>
    public static string Of(int skip, int count)
    {
        var seeds = new UcdpSeeds();
        foreach (IReadOnlyList<string> row in SharedData.Table(File, Columns).Skip(skip).Take(count))
            seeds.Add(Columns.Zip(row).ToDictionary(pair => pair.First, pair => pair.Second.Trim(), StringComparer.Ordinal));
        return seeds.Text();
    }

    private void Add(Dictionary<string, string> row)
    {
        string place = Place(row);
        string source = Source(row);
        string name = (row["side_a"], row["side_b"]) is var (a, b) && b == "Civilians" ? $"{a} against civilians" : $"{a} - {b}";
        _incidents.Append(CultureInfo.InvariantCulture, $"""
              ucdp-{row["id"]}:
                name: {Quoted($"{name}, {row["where_coordinates"]}")}
                kind: attack
                date: {(row["date_start"] == row["date_end"] ? row["date_start"] : $"{row["date_start"]}/{row["date_end"]}")}
                place: {place}
                location: {Point(row)}
                precision: {Precisions[int.Parse(row["where_prec"], CultureInfo.InvariantCulture)]}
                clarity: {(row["event_clarity"] == "2" ? "aggregate" : "individual")}
                participants:
                  - {Part(Actor(row["side_a_new_id"], row["side_a"]), "attacker")}
                  - {Part(Actor(row["side_b_new_id"], row["side_b"]), row["type_of_violence"] == "3" ? "victim" : "target")}
                casualties:
                  - {Killed(row, source)}
                sources: [{source}]
                externalIds: {Ids(row)}

            """);
    }

    // Low and high as UCDP has them; its best is the sum by side, and is between them in one event.
    private static string Killed(Dictionary<string, string> row, string source)
    {
        int low = Number(row["low"]), high = Number(row["high"]);
        string count = low == high ? Text(low) : low < high ? $"{Text(low)}..{Text(high)}" : Text(Number(row["best"]));
        return $"{{ harm: killed, count: {(count == "0" ? "none" : count)}, source: {source} }}";
    }

    private static string Part(string actor, string role) => $"{{ actor: {actor}, role: {role} }}";

    private static string Point(Dictionary<string, string> row)
    {
        // What is known to the province only is given to two decimals.
        double lat = double.Parse(row["latitude"], CultureInfo.InvariantCulture);
        double lon = double.Parse(row["longitude"], CultureInfo.InvariantCulture);
        int decimals = row["where_prec"] is "1" or "2" ? 6 : 2;
        return FormattableString.Invariant($"{{ lat: {Math.Round(lat, decimals)}, lon: {Math.Round(lon, decimals)} }}");
    }

    private static string Ids(Dictionary<string, string> row)
        => $"{{ ucdp: {row["id"]}, ucdpConflict: {row["conflict_new_id"]}, ucdpDyad: {row["dyad_new_id"]}, prioGrid: {row["priogrid_gid"]} }}";

    private string Actor(string id, string name)
    {
        string actor = "ucdp-actor-" + id;
        _actors[actor] = $"  {actor}: {{ name: {Quoted(name)}, externalIds: {{ ucdp: {id} }} }}\n";
        return actor;
    }

    private string Place(Dictionary<string, string> row)
    {
        string key = row["where_coordinates"] + ", " + row["adm_1"];
        if (!_places.TryGetValue(key, out (string Id, string Text) place))
        {
            string id = FormattableString.Invariant($"place-{_places.Count + 1}");
            place = (id, $"  {id}: {{ name: {Quoted(key)}, country: SY }}\n");
            _places[key] = place;
        }

        return place.Id;
    }

    // One report is one source, whichever rows rest on it.
    private string Source(Dictionary<string, string> row)
    {
        string date = row["source_date"].Split(';')[0].Trim();
        bool isDay = DateTime.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
        string caption = row["source_headline"].Length == 0 ? row["source_office"] : row["source_headline"];
        if (caption.Length == 0)
            caption = "A report";
        string key = caption + "\n" + row["source_office"] + "\n" + date;
        if (!_sources.TryGetValue(key, out (string Id, string Text) source))
        {
            string id = FormattableString.Invariant($"source-{_sources.Count + 1}");
            string office = row["source_office"].Length == 0 ? "" : ", publisher: " + Quoted(row["source_office"]);
            source = (id, $"  {id}: {{ name: {Quoted(caption)}{office}{(isDay ? ", published: " + date : "")} }}\n");
            _sources[key] = source;
        }

        return source.Id;
    }

    private string Text()
        => "actors:\n" + string.Concat(_actors.Values) + "places:\n" + string.Concat(_places.Values.Select(p => p.Text))
            + "sources:\n" + string.Concat(_sources.Values.Select(s => s.Text)) + "incidents:\n" + _incidents;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Quoted(string text)
        => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).ReplaceLineEndings(" ") + "\"";
}
