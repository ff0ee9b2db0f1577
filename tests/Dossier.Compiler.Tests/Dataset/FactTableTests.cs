using System.Text.RegularExpressions;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Dataset;

/// <summary>
/// The codebook's table tells of every passage where its facts are typed: what it names is there, and what cites the passage is named.
/// </summary>
public partial class FactTableTests
{
    private const string Heading = "## Where each fact is";

    private static readonly Dictionary<string, SeedNode> Fields = DatasetFiles.Read()
        .SelectMany(f => SeedReader.Read(f.Path, f.Text).Root!.Entries)
        .SelectMany(kind => ((SeedMap)kind.Value).Entries)
        .SelectMany(record => ((SeedMap)record.Value).Entries.Select(field => ($"{record.Key}.{field.Key}", field.Value)))
        .ToDictionary(f => f.Item1, f => f.Value, StringComparer.Ordinal);

    [Fact]
    public void Every_field_that_cites_a_passage_is_in_the_rows_of_that_passage()
    {
        (string Passage, string Field)[] cited = [.. Fields.SelectMany(f => Passages(f.Value).Distinct().Select(p => (p, f.Key)))];

        Assert.True(cited.Length > 150, "Hardly any passage is cited.");
        Assert.Empty(cited.Except(Rows()));
    }

    [Fact]
    public void Every_field_that_a_row_names_is_there_and_cites_the_passage_if_it_cites_any()
    {
        string[] wrong =
        [
            .. Rows().Where(row => !Fields.TryGetValue(row.Field, out SeedNode? field)
                || (Passages(field).Any() && !Passages(field).Contains(row.Passage)))
                .Select(row => $"{row.Passage}: {row.Field}"),
        ];

        Assert.Empty(wrong);
    }

    /// <summary>The passages of the article that a field cites, anywhere within.</summary>
    private static IEnumerable<string> Passages(SeedNode node) => node switch
    {
        SeedList list => list.Items.SelectMany(Passages),
        SeedMap map => (TextOf(map, "source") == "iraq-strikes-article" && TextOf(map, "locator") is { } locator ? [locator] : Array.Empty<string>())
            .Concat(map.Entries.SelectMany(e => Passages(e.Value))),
        _ => [],
    };

    private static string? TextOf(SeedMap map, string key)
        => map.Entries.FirstOrDefault(e => e.Key == key)?.Value is SeedScalar scalar ? scalar.Text : null;

    private static IEnumerable<(string Passage, string Field)> Rows()
    {
        string page = File.ReadAllText(Path.Combine(DatasetFiles.Root(), "seeds", "README.md")).ReplaceLineEndings("\n");
        string table = page[page.IndexOf(Heading, StringComparison.Ordinal)..];
        string passage = "";
        foreach (string[] cells in table.Split('\n').Where(l => l.StartsWith("| ", StringComparison.Ordinal)).Select(l => l.Split('|')))
        {
            // A passage is named in the first of its rows.
            if (cells[1].Trim() is { Length: > 0 } named)
                passage = named;
            foreach (Match field in Field().Matches(cells[3]))
                yield return (passage, field.Groups[1].Value);
        }
    }

    [GeneratedRegex(@"`([a-z0-9-]+\.[A-Za-z]+)`")]
    private static partial Regex Field();
}
