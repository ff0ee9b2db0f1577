using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Benchmarks.Measuring;
using DuckDB.NET.Data;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>
/// The export of more records than an assembly holds to GeoParquet: what it takes, how large it is beside the table that the records are from, and
/// how much of it a question about one month reads. The records are UCDP's events in Syria, repeated under other ids.
/// </summary>
internal static partial class ExportCost
{
    private const string Section = "Export";
    private const int Times = 25;
    private const int TimesOfShort = 5;
    private const int IdsApart = 10_000_000;
    private const int Parses = 60;
    private const double Megabyte = 1048576;

    /// <summary>Runs it.</summary>
    public static void Run(Settings settings, Workspace workspace, Table table)
    {
        if (Machine.SharedData(Path.Combine("ucdp-ged-syria", "ged191_syria.csv")) is not { } csv)
        {
            table.Note("The export was not measured: UCDP's events are not beside the repository.");
            return;
        }

        if (!File.Exists(Machine.Tool))
        {
            table.Note($"The export was not measured: build the command first, dotnet build src/Dossier.Tool -c {Machine.Configuration}");
            return;
        }

        int times = settings.IsShort ? TimesOfShort : Times;
        string once = Path.Combine(workspace.Folder("export", "once"), "seeds");
        Tool("import", csv, "--from", "ucdp-ged", "-o", once, "--no-project");
        string folder = workspace.Folder("export", "many");
        int records = Repeat(once, Path.Combine(folder, "seeds"), times);
        string parquet = Path.Combine(workspace.Root, "export", "parquet");

        var processor = new Samples();
        var parsing = new Samples();
        var peak = new Samples();
        for (int round = 0; round < settings.Rounds(1, 3); round++)
        {
            parsing.Add(Parsing());
            ChildRun run = Tool("export", "geoparquet", folder, "-o", parquet, "--no-project");
            processor.Add(run.ProcessorMilliseconds / 1000);
            peak.Add(run.PeakMegabytes);
        }

        table.Add(Section, records, "processor time, s", processor.ToString("0"), $"on a quiet machine {processor.Quieted(parsing, Calibration.QuietParse).ToString("0")} s; parsing beside it {parsing.ToString("0.0")} ms");
        table.Add(Section, records, "peak memory, MB", peak.ToString("0"));
        AddSize(table, records, parquet, times, csv);
        AddMonth(table, records, Path.Combine(parquet, "incidents.parquet"));
    }

    private static void AddSize(Table table, int records, string parquet, int times, string csv)
    {
        double size = Directory.EnumerateFiles(parquet).Sum(static file => new FileInfo(file).Length);
        double ofTable = (double)new FileInfo(csv).Length * times;
        table.Add(Section, records, "size, MB", Number(size / Megabyte, "0.0"), $"{Number(size / ofTable, "0.000")} of the table, which has {Number(ofTable / Megabyte, "0")} MB");
    }

    private static void AddMonth(Table table, int records, string incidents)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText =
            $"""
            SELECT count(*) FILTER (touched), count(*), sum(bytes) FILTER (touched)::DOUBLE, sum(bytes)::DOUBLE FROM (
                SELECT row_group_id, sum(total_compressed_size) AS bytes,
                    max(stats_max_value) FILTER (path_in_schema = 'date_latest') >= '2017-03-01'
                    AND min(stats_min_value) FILTER (path_in_schema = 'date_earliest') <= '2017-03-31' AS touched
                FROM parquet_metadata('{incidents}') GROUP BY row_group_id)
            """;
        using DuckDBDataReader reader = command.ExecuteReader();
        reader.Read();
        double part = reader.GetDouble(2) / reader.GetDouble(3);
        table.Add(Section, records, "row groups that one month touches", string.Create(CultureInfo.InvariantCulture, $"{reader.GetValue(0)} of {reader.GetValue(1)}"), $"{Number(part, "0.000")} of the bytes");
    }

    private static ChildRun Tool(params string[] arguments)
        => Child.Dotnet(["exec", Machine.Tool, .. arguments], watchMemory: true).MustSucceed("dossier " + arguments[0]);

    // Actors, places and sources stay one; each incident comes again under another id.
    private static int Repeat(string from, string to, int times)
    {
        Directory.CreateDirectory(to);
        int records = 0;
        foreach (string file in Directory.EnumerateFiles(from, "*.yaml"))
        {
            string text = File.ReadAllText(file);
            if (!Path.GetFileName(file).StartsWith("incidents", StringComparison.Ordinal))
            {
                File.WriteAllText(Path.Combine(to, Path.GetFileName(file)), text);
                continue;
            }

            records += times * Id().Count(text);
            for (int i = 1; i <= times; i++)
            {
                string again = Id().Replace(text, match => string.Create(CultureInfo.InvariantCulture, $"  ged-{i}-{match.Groups[1].Value}:"));
                again = ExternalId().Replace(again, match => string.Create(CultureInfo.InvariantCulture, $"ucdp: {(i * IdsApart) + int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture)}"));
                File.WriteAllText(Path.Combine(to, $"{Path.GetFileNameWithoutExtension(file)}-{i}.yaml"), again);
            }
        }

        return records;
    }

    // The first times are those of a process that has just begun, and compiles the parser as it goes.
    private static double Parsing() => Enumerable.Range(0, Parses).Min(static _ => Calibration.Parse());

    private static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^  ged-(\d+):", RegexOptions.Multiline)]
    private static partial Regex Id();

    [GeneratedRegex(@"ucdp: (\d+)")]
    private static partial Regex ExternalId();
}
