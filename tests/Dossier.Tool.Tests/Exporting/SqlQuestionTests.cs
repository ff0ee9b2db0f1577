using System.Globalization;
using Dossier.Compiler.Records;
using Dossier.Compiler.Tests;
using Dossier.Compiler.Tests.Disclosure;
using Dossier.Tool.Checking;
using Dossier.Tool.Finding;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Exporting;

/// <summary>The questions of the page about SQL: DuckDB answers them from the exported files as C# does from the records.</summary>
public sealed class SqlQuestionTests
{
    private const int Questions = 10;
    private const double Tolerance = 1e-6;

    [Fact]
    public void Answers_about_the_reference_dataset_are_those_of_its_records()
    {
        Dictionary<string, System.Text.Json.Nodes.JsonObject> files = Publics.Reference();
        using var exported = Exported.Of(files, "geoparquet");

        int[] rows = Compare(
            new SqlQuestions().Ask(exported.Target),
            new RecordAnswers(ProjectRecords.Of(Publics.Read(files).Disclosed), new GeoPoint(33.3152, 44.3661), "2023-11", 2019, 2022, 2023));

        // Its speakers contradict nobody.
        Assert.Equal(0, rows[8]);
        Assert.All(rows.Where(static (_, i) => i != 8), static count => Assert.True(count > 0));
    }

    [Fact]
    public void So_are_those_about_what_is_denied_open_withdrawn_or_at_several_points()
    {
        string yaml = HostileSeeds.Yaml.Replace("value: { actor: coalition, role: attacker }", "value: { actor: navy, role: attacker }", StringComparison.Ordinal);
        using var exported = Exported.Of(yaml, "geoparquet");

        int[] rows = Compare(
            new SqlQuestions().Ask(exported.Target, ("33.3152", "-16.8"), ("44.3661", "-179.8")),
            new RecordAnswers(Records("seeds/a.yaml", yaml), new GeoPoint(-16.8, -179.8), "2023-11", 2019, 2022, 2023));

        // On both sides of the antimeridian; an actor that is denied, and one that is suggested; the denial.
        Assert.Equal(2, rows[1]);
        Assert.Equal(2, rows[3]);
        Assert.Equal(1, rows[8]);
    }

    [SharedDataFact("ucdp-ged-syria/ged191_syria.csv")]
    public void So_are_those_about_the_events_of_UCDP()
    {
        using var folder = new TemporaryFolder();
        string seeds = folder.PathOf("seeds");
        Assert.Equal(0, Ran.Command("import", SharedData.PathOf("ucdp-ged-syria/ged191_syria.csv")!, "--from", "ucdp-ged", "-o", seeds).Code);
        Assert.Equal(0, Ran.Command("export", "geoparquet", folder.Path, "-o", folder.PathOf("out")).Code);

        int[] rows = Compare(
            new SqlQuestions().Ask(folder.PathOf("out"), ("33.3152", "36.2012"), ("44.3661", "37.1612"), ("2023-11-01", "2017-03-01"), ("2023-11-30", "2017-03-31"), ("(2019), (2022), (2023)", "(2015), (2016), (2019)")),
            new RecordAnswers(ProjectRecords.Of(CheckedSeeds.OfRecords(Workplace.At(folder.Path, Asking.Nothing)).Project!.Disclosed), new GeoPoint(36.2012, 37.1612), "2017-03", 2015, 2016, 2019));

        // One source says it all, and contradicts nobody.
        Assert.Equal(0, rows[8]);
        Assert.All(rows.Where(static (_, i) => i != 8), static count => Assert.True(count > 0));
    }

    private static ProjectRecords Records(string path, string text)
    {
        using var folder = new TemporaryFolder();
        folder.Write(path, text);
        return ProjectRecords.Of(CheckedSeeds.OfRecords(Workplace.At(folder.Path, Asking.Nothing)).Project!.Disclosed);
    }

    // Returns how many rows each answer has.
    private static int[] Compare(Dictionary<string, List<string?[]>> answers, RecordAnswers records)
    {
        IReadOnlyList<List<object?[]>> expected = records.All;
        Assert.Equal(Questions, answers.Count);
        foreach ((KeyValuePair<string, List<string?[]>> answer, List<object?[]> rows) in answers.Zip(expected))
        {
            Assert.True(rows.Count == answer.Value.Count, $"{answer.Key}: {rows.Count} rows in C#, {answer.Value.Count} in SQL: {string.Join(", ", rows.Select(static row => row[0]))}; {string.Join(", ", answer.Value.Select(static row => row[0]))}");
            foreach ((string?[] inSql, object?[] inRecords) in answer.Value.Zip(rows))
            {
                Assert.Equal(inRecords.Length, inSql.Length);
                Assert.All(inSql.Zip(inRecords), cell => Assert.True(IsSame(cell.First, cell.Second), $"{answer.Key}: {string.Join(", ", inRecords)} in C#, {string.Join(", ", inSql)} in SQL"));
            }
        }

        return [.. expected.Select(static rows => rows.Count)];
    }

    private static bool IsSame(string? inSql, object? inRecords)
        => inSql is null || inRecords is null ? inSql is null && inRecords is null
            : inRecords is double number ? Math.Abs(double.Parse(inSql, CultureInfo.InvariantCulture) - number) < Tolerance
            : inSql == Convert.ToString(inRecords, CultureInfo.InvariantCulture);
}
