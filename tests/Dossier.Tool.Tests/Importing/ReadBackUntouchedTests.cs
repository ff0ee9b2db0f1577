using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>An export that nobody has changed, or of which a spreadsheet has changed the form alone, says nothing and changes nothing.</summary>
public sealed class ReadBackUntouchedTests
{
    private const string Seed = "data/seeds/a.yaml";

    private const string Yaml =
        """
        sources:
          wire: { name: Wire report, kind: news-article, published: 2023-11-22, url: "https://example.org/wire" }
          talk: { name: A talk, kind: statement, published: 2023-11-22, audience: internal }
        actors:
          navy: { name: The navy, kind: armed-force, country: US }
        incidents:
          seizure:
            name: Seizure of a ship
            kind: arrest
            date: 2023-11-19
            participants:
              - { actor: navy, role: attacker, source: wire }
              - { actor: navy, role: attacker, stance: denies, by: navy, source: wire }
            casualties:
              - { harm: killed, count: { withheld: true }, source: wire }
              - { harm: injured, count: unknown, source: wire }
            damage: [{ extent: minor, what: a wall, valueUsd: 2500.50, source: wire }, { extent: minor, what: a door, valueUsd: 1000.00, source: wire }]
            sources: [wire]
          escort:
            name: Escort
            kind: presence
            date: 2023-11-20
            casualties: [{ harm: injured, count: 3, source: talk, audience: internal }]
            sources: [wire]

        """;

    [Theory]
    [InlineData("csv", "public")]
    [InlineData("csv", "internal")]
    [InlineData("geojson", "public")]
    [InlineData("geojson", "internal")]
    public void A_total_of_which_nothing_is_known_is_no_difference(string format, string audience)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, format);
        folder.Export("--audience", audience);

        Ran ran = folder.Return();

        Assert.Equal(0, ran.Code);
        Assert.DoesNotContain("differ", ran.Output, StringComparison.Ordinal);
        Assert.Equal(Yaml, folder.Read(Seed));
    }

    [Fact]
    public void A_total_that_is_written_where_nothing_is_known_is_told()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Cell("incidents", "seizure", "casualties.killed", "30");

        Assert.Contains("differ in 1 cell, first in incidents.csv, row 2, casualties.killed", folder.Return().Output.ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("geojson")]
    public void A_number_keeps_its_last_zeros_in_new_seeds(string format)
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, format);
        folder.Export("--audience", "internal");
        Assert.Equal(0, folder.Import().Code);

        string read = string.Concat(Directory.EnumerateFiles(folder.PathOf("copy"), "*.yaml", SearchOption.AllDirectories).Select(File.ReadAllText));

        Assert.Contains("valueUsd: 2500.50\n", read, StringComparison.Ordinal);
        Assert.Contains("valueUsd: 1000.00\n", read, StringComparison.Ordinal);
        Assert.Contains("Nothing has changed.", folder.Import().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_number_without_its_last_zeros_is_no_change()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Cell("incidents.damage", "1", "valueUsd", "2500.5");
        folder.Cell("incidents.damage", "2", "valueUsd", "1000");
        Assert.Equal(0, folder.Return().Code);
        Assert.Equal(Yaml, folder.Read(Seed));

        folder.Cell("incidents.damage", "1", "valueUsd", "2500.6");
        Assert.Equal(0, folder.Return().Code);
        Assert.Contains("valueUsd: 2500.6,", folder.Read(Seed), StringComparison.Ordinal);
        Assert.Contains("valueUsd: 1000.00,", folder.Read(Seed), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_seed_has_in_another_form_is_shown_as_it_is_there()
    {
        using ReadBackFolder folder = ReadBackFolder.Of(Yaml, "csv");
        folder.Export();
        folder.Table("incidents.claims", static rows => rows.Single(row => row.Contains("denies"))[rows[0].IndexOf("stance")] = "asserts");

        for (int time = 0; time < 2; time++)
        {
            Ran ran = folder.Return();

            Assert.Equal(1, ran.Code);
            Assert.Equal(Yaml, folder.Read(Seed));
            Assert.DoesNotContain("both sides", ran.Output, StringComparison.Ordinal);
            Assert.Contains("To be changed by hand, since the seed has it in another form: a.yaml: seizure, claims[1].stance\n  in the seed, and kept: denies\n  in the table:          asserts\n", ran.Output, StringComparison.Ordinal);
        }
    }
}
