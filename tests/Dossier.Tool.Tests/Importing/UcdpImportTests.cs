using System.Globalization;
using System.Text.RegularExpressions;
using Dossier.Compiler.Reading;
using Dossier.Compiler.Tests;
using Dossier.Tool.Tests.Working;
using DuckDB.NET.Data;

namespace Dossier.Tool.Tests.Importing;

/// <summary>UCDP GED on the real rows of Syria, which are beside the repository and no part of it.</summary>
public sealed partial class UcdpImportTests
{
    private const string Table = "ucdp-ged-syria/ged191_syria.csv";

    [SharedDataFact(Table)]
    public void Every_event_is_in_a_seed_with_its_figures_and_a_check_has_nearly_nothing_to_say()
    {
        using var folder = new TemporaryFolder();
        string table = SharedData.PathOf(Table)!;

        Ran ran = Ran.Command("import", "--from", "ucdp-ged", table, "-o", folder.PathOf("seeds/ucdp"));

        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        (long rows, long best, long low, long high) = SumsOf(table);
        Assert.Equal(16_566, rows);
        Assert.Contains($"{rows:N0} rows: {rows:N0} in seeds, 0 rejected, 0 left out by a condition.", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("does not read", ran.Output, StringComparison.Ordinal);
        Assert.Equal((rows, best, low, high), SumsIn(folder.PathOf("seeds/ucdp")));

        // Under ten warnings for a thousand rows.
        Ran check = Ran.Command("check", folder.Path, "--no-project", "--format", "msbuild");
        Assert.DoesNotContain(check.Lines, static line => line.Contains(": error ", StringComparison.Ordinal));
        Assert.InRange(check.Lines.Count(static line => line.Contains(": warning ", StringComparison.Ordinal)), 0, 165);

        var before = Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Order().Select(File.ReadAllBytes).ToArray();
        Ran again = Ran.Command("import", "--from", "ucdp-ged", table, "-o", folder.PathOf("seeds/ucdp"));
        Assert.Contains("Nothing has changed.", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Order().Select(File.ReadAllBytes).ToArray());
    }

    // By a database, apart from the code that imports.
    private static (long Rows, long Best, long Low, long High) SumsOf(string table)
    {
        using var connection = new DuckDBConnection("DataSource=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = $"select count(*), sum(best)::bigint, sum(low)::bigint, sum(high)::bigint from read_csv('{table.Replace("'", "''", StringComparison.Ordinal)}', header = true)";
        using DuckDBDataReader reader = command.ExecuteReader();
        Assert.True(reader.Read());
        return (reader.GetInt64(0), reader.GetInt64(1), reader.GetInt64(2), reader.GetInt64(3));
    }

    // The first report of every incident: best, low and high as a count, or in words where they are out of order.
    private static (long Rows, long Best, long Low, long High) SumsIn(string folder)
    {
        long rows = 0, best = 0, low = 0, high = 0;
        foreach (string file in Directory.GetFiles(folder, "incidents*.yaml"))
        {
            SeedMap root = SeedReader.Read(file, File.ReadAllText(file)).Root!;
            foreach (SeedEntry record in ((SeedMap)root.Entries.Single(static entry => entry.Key == "incidents").Value).Entries)
            {
                var casualties = (SeedList)((SeedMap)record.Value).Entries.Single(static entry => entry.Key == "casualties").Value;
                var report = (SeedMap)casualties.Items[0];
                Assert.DoesNotContain(report.Entries, static entry => entry.Key == "of");
                string notation = ((SeedScalar)report.Entries.Single(static entry => entry.Key == "count").Value).Text;
                Estimate count = Estimate.Parse(notation);
                rows++;
                best += count.Best!.Value;
                if (OutOfOrder().Match(notation) is { Success: true } words)
                {
                    low += Number(words.Groups[1].Value);
                    high += Number(words.Groups[2].Value);
                }
                else
                {
                    low += count.Low!.Value;
                    high += count.High!.Value;
                }
            }
        }

        return (rows, best, low, high);
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\(low (\d+), high (\d+)\)")]
    private static partial Regex OutOfOrder();

    [SharedDataFact(Table)]
    public void A_curated_dataset_takes_in_a_changed_table_and_loses_nothing()
    {
        using var folder = new TemporaryFolder();

        // Without the few rows that are on several lines.
        string[] rows = [.. File.ReadLines(SharedData.PathOf(Table)!).Where(static line => line.Count(static c => c == '"') % 2 == 0 && line.EndsWith("high\"", StringComparison.Ordinal) | char.IsDigit(line[0])).Take(1_021)];
        string[] names = rows[0].Split(',');
        folder.Write("first.csv", string.Join("\n", rows.Take(1_001)) + "\n");
        Assert.Equal(0, Import(folder, "first.csv").Code);
        string seeds = folder.PathOf("seeds/ucdp");

        // Ten records by hand: five corrected names, five remarks.
        string file = folder.PathOf("seeds/ucdp/incidents-2016-01.yaml");
        string text = File.ReadAllText(file);
        string[] ids = [.. Regex.Matches(text, @"^  (ged-\d+):", RegexOptions.Multiline).Select(static match => match.Groups[1].Value).Take(10)];
        for (int i = 0; i < 10; i++)
            text = i < 5 ? text.Replace($"  {ids[i]}:\n    name: ", $"  {ids[i]}:\n    name: Curated ", StringComparison.Ordinal) : text.Replace($"  {ids[i]}:\n", $"  {ids[i]}:\n    # looked at\n    notes: [seen on video {i}]\n", StringComparison.Ordinal);
        File.WriteAllText(file, text);
        var curated = Lines(seeds);

        // Fifty cells, twenty new rows, five gone, and all columns the other way round.
        var changed = new List<string[]>();
        for (int i = 1; i < rows.Length; i++)
        {
            if (i is > 100 and <= 105)
                continue;
            string[] cells = [.. CellsOf(rows[i])];
            if (i is > 200 and <= 250)
                cells[Array.IndexOf(names, "\"where_prec\"")] = cells[Array.IndexOf(names, "\"where_prec\"")] == "4" ? "3" : "4";
            changed.Add([.. cells.Reverse()]);
        }

        folder.Write("second.csv", string.Join("\n", changed.Select(static cells => string.Join(",", cells.Select(static cell => "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""))).Prepend(string.Join(",", names.Reverse()))) + "\n");
        Ran ran = Import(folder, "second.csv");

        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        Assert.Contains("20 incidents", ran.Output, StringComparison.Ordinal);
        var after = Lines(seeds);
        string[] removed = [.. curated.Except(after).Select(static line => line.Text)];
        string[] added = [.. after.Except(curated).Select(static line => line.Text)];
        Assert.Equal(50, removed.Length);
        Assert.All(removed, static line => Assert.StartsWith("    precision: ", line, StringComparison.Ordinal));
        Assert.Equal(5, added.Count(static line => line == "    status: retracted"));
        Assert.Equal(20, added.Count(static line => Regex.IsMatch(line, @"^  ged-\d+:")));
        Assert.Equal(5, after.Count(static line => line.Text.StartsWith("    name: Curated ", StringComparison.Ordinal)));
        Assert.Equal(5, after.Count(static line => line.Text.StartsWith("    notes: [seen on video", StringComparison.Ordinal)));
        Ran check = Ran.Command("check", folder.Path, "--no-project", "--format", "msbuild");
        Assert.DoesNotContain(check.Lines, static line => line.Contains(": error ", StringComparison.Ordinal));
    }

    private static Ran Import(TemporaryFolder folder, string table) => Ran.Command("import", "--from", "ucdp-ged", folder.PathOf(table), "-o", folder.PathOf("seeds/ucdp"));

    // Each line of the seeds with the record that it is in, so that equal lines of two records are two.
    private static HashSet<(string Record, string Text, int Number)> Lines(string folder)
    {
        var lines = new HashSet<(string, string, int)>();
        foreach (string file in Directory.GetFiles(folder, "*.yaml"))
        {
            string record = "";
            foreach (string line in File.ReadLines(file))
            {
                if (Regex.IsMatch(line, @"^  \S.*:$"))
                    record = file + line;
                for (int number = 0; !lines.Add((record, line, number)); number++)
                {
                }
            }
        }

        return lines;
    }

    private static IEnumerable<string> CellsOf(string line)
        => Regex.Matches(line, "(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))").Select(static match => match.Groups[1].Success ? match.Groups[1].Value.Replace("\"\"", "\"", StringComparison.Ordinal) : match.Groups[2].Value);
}
