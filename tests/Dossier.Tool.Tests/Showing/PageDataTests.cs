using Dossier.Tool.Showing;

namespace Dossier.Tool.Tests.Showing;

/// <summary>What the page says of records: nothing that is not in the seeds, no denial as a fact, nothing unknown as none.</summary>
public sealed class PageDataTests
{
    private const string Contested =
        """
        sources:
          wire: { name: Wire report, kind: news-article, published: 2023-11-22, url: "https://example.org/wire" }
        actors:
          navy: { name: The navy, kind: armed-force, country: US, partOf: [{ value: state, source: wire }] }
          state: { name: The state, kind: state, country: US }
          group: { name: The group, kind: militia, backedBy: [{ value: state, by: navy, stance: suggests, source: wire }] }
          ministry: { name: The ministry, kind: agency }
        places:
          harbour: { name: Harbour, kind: town, country: YE }
        incidents:
          raid:
            name: Raid
            kind: attack
            date: 2023-11-19
            place: harbour
            participants:
              - { actor: navy, role: attacker, by: ministry, source: wire, locator: paragraph 2, quote: "the navy" }
            casualties:
              - { harm: killed, count: "5+", by: ministry, source: wire }
              - { harm: killed, count: 2, by: navy, source: wire }
            claims:
              - { about: participants, value: { actor: group, role: attacker }, by: group, stance: denies, source: wire }
              - { about: weapons, by: navy, stance: omits, source: wire }
              - { about: summary, statement: It was at night., by: navy, source: wire }
            sources: [wire]
          quiet: { name: Quiet, kind: attack, sources: [wire] }

        """;

    [Fact]
    public void A_denied_part_is_none_of_the_accused()
    {
        ShownSeeds shown = ShownSeeds.Of(Contested);
        PageRecord raid = shown.Record("raid");

        Assert.Equal([shown.Number("navy")], raid.Actors);
        Assert.Equal([shown.Number("group")], raid.DeniedActors);
        PageEdge denied = shown.EdgesFrom("raid").Single(edge => edge.To == shown.Number("group"));
        Assert.Equal(("part", "attacker", "denied"), (denied.Group, denied.Relation, denied.State));
        Assert.StartsWith("denied by The group", denied.Who, StringComparison.Ordinal);
        Assert.DoesNotContain(shown.Detail("raid").Fields.SelectMany(static field => field.Values), static value => value.Words.Contains("The group", StringComparison.Ordinal));
    }

    [Fact]
    public void A_denied_number_is_that_number_alone()
    {
        ShownSeeds shown = ShownSeeds.Of(Contested.Replace(
            "claims:", "claims:\n      - { about: casualties, value: { harm: killed, count: 5+ }, by: navy, stance: denies, source: wire }", StringComparison.Ordinal));

        PageField casualties = shown.Detail("raid").Fields.Single(static field => field.Label == "casualties");
        Assert.Equal([("killed, at least 5", true), ("killed, 2", false)], casualties.Values.Select(static value => (value.Words, value.Denied == 1)));
    }

    [Fact]
    public void Relations_say_what_they_rest_on()
    {
        ShownSeeds shown = ShownSeeds.Of(Contested);

        PageEdge backing = shown.EdgesFrom("group").Single();
        Assert.Equal(("backing", "backed by", "suggested", shown.Number("state")), (backing.Group, backing.Relation, backing.State, backing.To));
        Assert.Equal(("part-of", "part of", "stated"), shown.EdgesFrom("navy").Select(static edge => (edge.Group, edge.Relation, edge.State)).Single());
    }

    [Fact]
    public void Who_was_not_harmed_is_not_connected_by_it()
    {
        ShownSeeds shown = ShownSeeds.Of(Contested.Replace("{ harm: killed, count: 2, by: navy,", "{ harm: injured, count: none, of: group, by: navy,", StringComparison.Ordinal));

        Assert.DoesNotContain(shown.EdgesFrom("raid"), static edge => edge.Relation.Contains("casualties", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_figures_are_side_by_side_each_with_its_speaker()
    {
        ShownSeeds shown = ShownSeeds.Of(Contested);

        PageDisagreement killed = shown.Detail("raid").Disagreements.Single(static one => one.About == "killed");

        Assert.Equal(["The ministry", "The navy"], killed.Sides.Select(static side => side.Who));
        Assert.Contains("at least 5", killed.Sides[0].Words, StringComparison.Ordinal);
        Assert.Contains("2", killed.Sides[1].Words, StringComparison.Ordinal);
        Assert.Equal(1, shown.Record("raid").Disagreements);
    }

    [Fact]
    public void Silence_is_apart_from_what_is_said()
    {
        ShownSeeds shown = ShownSeeds.Of(Contested);

        PageStatement silence = Assert.Single(shown.Detail("raid").Silences);

        Assert.Equal((int)Stance.Omits, silence.Stance);
        Assert.Equal("The navy", silence.Who);
        Assert.Contains(shown.Detail("raid").Claims, static claim => claim.Words == "summary: It was at night.");
        Assert.DoesNotContain(shown.Detail("raid").Claims, static claim => claim.Stance == (int)Stance.Omits);
    }

    [Fact]
    public void Unknown_is_unstated_and_never_a_number()
    {
        ShownSeeds shown = ShownSeeds.Of(Contested);

        PageRecord quiet = shown.Record("quiet");

        Assert.Null(quiet.Casualties);
        Assert.Null(quiet.Date);
        Assert.Equal(["date", "place", "casualties"], quiet.Unstated);
        Assert.Null(shown.Record("raid").Casualties!.Injured);
        Assert.Equal((2, null), (shown.Record("raid").Casualties!.Killed!.Low, shown.Record("raid").Casualties!.Killed!.Best));
    }

    [Fact]
    public void Who_says_it_is_in_parts_with_links()
    {
        ShownSeeds shown = ShownSeeds.Of(Contested);

        PageStatement said = shown.Field("raid", "participants").Values.Single().By!.Single();

        Assert.Equal(("The ministry", "paragraph 2", "the navy", "Wire report"), (said.Who, said.Locator, said.Quote, said.SourceName));
        Assert.Equal([shown.Number("ministry")], said.WhoRecords);
        Assert.Equal(shown.Number("wire"), said.Source);
        Assert.Contains(shown.Detail("wire").Referring, links => links.Label == "incidents based on it" && links.Records.Contains(shown.Number("raid")));
        Assert.EndsWith("Based on: Wire report.", shown.Detail("raid").Citation, StringComparison.Ordinal);
        Assert.Equal("seeds/a.yaml:11", shown.Detail("raid").Seed);
    }

    [Fact]
    public void Only_an_address_on_the_web_is_a_link()
    {
        ShownSeeds shown = ShownSeeds.Of(Contested);
        Assert.Equal("https://example.org/wire", shown.Detail("wire").Url);

        ShownSeeds hostile = ShownSeeds.Of(Contested.Replace("https://example.org/wire", "javascript:alert(1)", StringComparison.Ordinal));
        Assert.Null(hostile.Detail("wire").Url);
        Assert.DoesNotContain(hostile.Detail("wire").Fields.SelectMany(static field => field.Values), static value => value.Url is not null);
    }

    [Theory]
    [InlineData("2023-11", "", "raid quiet")]
    [InlineData("2023-11-20", "", "quiet")]
    [InlineData("", "attack", "raid quiet")]
    [InlineData("", "air-strike", "")]
    [InlineData("", "place", "")]
    public void Records_can_be_left_out_with_what_nothing_refers_to(string since, string kind, string incidents)
    {
        var which = new ShownRecords(since.Length == 0 ? default : EdtfDate.Parse(since), kind.Length == 0 ? [] : [kind]);

        ShownSeeds shown = ShownSeeds.Of(Contested, which);

        Assert.Equal(incidents, string.Join(' ', shown.Core.Records.Where(record => shown.Core.Kinds[record.Kind].Name == "incident").Select(static record => record.Id)));
        Assert.All(shown.Core.Edges, edge => Assert.InRange(edge.To, 0, shown.Core.Records.Count - 1));
        if (kind == "place")
            Assert.Equal(["harbour"], shown.Core.Records.Select(static record => record.Id));
    }

    [Fact]
    public void Without_anything_to_draw_the_page_opens_on_the_table_and_says_why()
    {
        ShownSeeds drawable = ShownSeeds.Of(Contested);
        Assert.Equal(("map", (string?)null), (drawable.Core.Start, drawable.Core.StartReason));

        ShownSeeds actors = ShownSeeds.Of("actors: { a: { name: A } }");
        Assert.Equal("table", actors.Core.Start);
        Assert.Contains("no incidents", actors.Core.StartReason, StringComparison.Ordinal);

        ShownSeeds unplaced = ShownSeeds.Of("incidents: { a: { name: A, kind: attack } }");
        Assert.Equal("table", unplaced.Core.Start);
        Assert.Contains("coordinates", unplaced.Core.StartReason, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_read_is_not_called_unstated()
    {
        ShownSeeds shown = ShownSeeds.Of(Contested.Replace("date: 2023-11-19", "date: 2023-13-45", StringComparison.Ordinal));

        Assert.Equal(["date (could not be read)"], shown.Record("raid").Unstated);
        Assert.Equal(1, shown.Core.Problems.Errors);
    }
}
