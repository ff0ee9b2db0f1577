using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Diagnostics;

/// <summary>Tables among the seeds, through the compiler: what is wrong with them and with their mappings, and that the rest compiles.</summary>
public class TableMistakeTests
{
    private const string Map =
        """
        name: list
        files: [list.csv]
        key: id
        records:
          sources:
            the-list: { name: The list, published: 2021-06-01, url: "https://example.org/list" }
        row:
          kind: incident
          id: "list-{id}"
          file: list
          head: { members: false, source: the-list }
          fields:
            name: { from: title }
            kind: { from: code, values: { "1": sabotage, "4": null } }
            date: { from: day }

        """;

    private const string Good = "id,title,code,day\n1,Fire,1,2021-05-03\n";

    [Fact]
    public void A_table_that_a_mapping_names_compiles()
    {
        SeedRun run = Run(Map, Good).IsQuiet().Compiles();

        Assert.Contains("Fire", string.Concat(run.Sources.Values), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DSR1070", "seeds/list.map.yaml(13,5): error DSR1070: ")]
    public void A_mistake_in_the_mapping(string id, string message) => Gives(id, message, Map.Replace("name: { from: title }", "headline: { from: title }", StringComparison.Ordinal), Good);

    [Theory]
    [InlineData("DSR1071", "seeds/list.csv(1,1): error DSR1071: Nothing of this table is in the model. ", "id,headline,code,day\n1,Fire,1,2021-05-03\n")]
    [InlineData("DSR1072", "seeds/list.csv(3,1): error DSR1072: This row is not in the model. Row 2 has the same key, '1'.", Good + "1,Fire,1,2021-05-03\n")]
    [InlineData("DSR8012", "seeds/list.csv(1,1): warning DSR8012: No rule of the mapping 'list' reads 'deaths'. ", "id,title,code,day,deaths\n1,Fire,1,2021-05-03,2\n")]
    [InlineData("DSR8013", "seeds/list.csv(1,1): warning DSR8013: The code '4' in the column 'code' (1 row) is left out", "id,title,code,day\n1,Fire,4,2021-05-03\n")]
    public void A_mistake_in_the_table(string id, string message, string table) => Gives(id, message, Map, table);

    [Theory]
    [InlineData("DSR8014", "seeds/list.csv(1,1): warning DSR8014: This table is not read: ")]
    [InlineData("DSR8014", "seeds/list.map.yaml(2,9): warning DSR8014: No table among the seeds has the name 'other.csv'")]
    public void A_table_that_nothing_names(string id, string message) => Gives(id, message, Map.Replace("list.csv", "other.csv", StringComparison.Ordinal), Good);

    [Theory]
    [InlineData("DSR8016", "seeds/list.csv(2,21): warning DSR8016: The figures in 'low, high' are out of order in 1 row (2), so that the best one is the count and the others are in words. Together they are low 4, high 3; ")]
    public void Figures_that_are_out_of_order(string id, string message)
        => Gives(id, message, Map.Replace("  fields:\n", "  fields:\n    casualties[a].harm: killed\n    casualties[a].count: { count: { low: low, high: high } }\n", StringComparison.Ordinal), "id,title,code,day,low,high\n1,Fire,1,2021-05-03,4,3\n");

    private static void Gives(string id, string message, string map, string table)
        => Assert.Contains(Run(map, table, id).Compiles().Messages, told => told.StartsWith(message, StringComparison.Ordinal));

    private static SeedRun Run(string map, string table, string? shown = null)
    {
        SeedProject project = new SeedProject().Seed("seeds/list.map.yaml", map).Seed("seeds/list.csv", table);
        return (shown is null ? project : project.Severity(shown, ReportDiagnostic.Default)).Run();
    }
}
