using System.Globalization;
using Dossier.Package.Tests.Workbench;
using Microsoft.CodeAnalysis.Completion;

namespace Dossier.Package.Tests;

/// <summary>What an editor offers in a project that has the package, by Roslyn's own service, whatever the number of records.</summary>
[Collection(nameof(Bench))]
public sealed class CompletionTests(Bench bench)
{
    private const int Small = 11;
    private const int Large = 10_000;

    public static TheoryData<int> Sizes => [.. Archive.Sizes];

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Inside_a_look_up_all_ids_are_offered_and_nothing_else(int size)
    {
        Editor editor = await bench.Editors.OfAsync(size);

        foreach (string statement in new[] { "var x = Incidents.Get(\"|\");", "Incidents.TryGet(\"|\", out var y);" })
        {
            Offered offered = await editor.CompleteAsync(statement);

            Assert.Superset(Enumerable.Range(1, Archive.MadeIn(size)).Select(Archive.MadeId).ToHashSet(), offered.Texts.ToHashSet());
            Assert.Contains("jurf-al-nasr-strike", offered.Texts);
            Assert.Contains("depot-strike", offered.Texts);
            Assert.DoesNotContain("us-central-command", offered.Texts);
            Assert.DoesNotContain("Incidents", offered.Texts);
            Assert.DoesNotContain("depot-raid", offered.Texts);
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task An_id_is_found_by_each_name_of_its_record_and_described_by_names_kind_and_summary(int size)
    {
        Editor editor = await bench.Editors.OfAsync(size);

        Offered offered = await editor.CompleteAsync("var x = Incidents.Get(\"|\");");

        foreach ((string typed, string shown) in new[] { ("depot-st", "depot-strike"), ("strike depot", "Strike on the depot"), ("depot aff", "Depot affair") })
        {
            Assert.Equal(shown, offered.Matching(typed)[0]);
            Assert.Equal("var x = Incidents.Get(\"depot-strike\");", await offered.ChosenAsync(offered[shown]));
        }

        Assert.Equal("Strike on the depot", offered["depot-strike"].InlineDescription);
        Assert.Equal("depot-strike", offered["Depot affair"].InlineDescription);
        string[] description = (await offered.DescriptionAsync("Depot affair")).Split('\n');
        Assert.Equal("Incidents: depot-strike", description[0]);
        Assert.Equal("Strike on the depot (depot-strike)", description[1]);
        Assert.Equal("1 March 2024; air strike", description[2]);
        Assert.Equal("Also called: Depot affair", description[^1]);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Inside_a_look_up_by_name_names_and_aliases_are_offered(int size)
    {
        Editor editor = await bench.Editors.OfAsync(size);

        Offered offered = await editor.CompleteAsync("var x = Incidents.Find(\"|\");");

        Assert.Contains("Strike on the depot", offered.Texts);
        Assert.Contains("Depot affair", offered.Texts);
        Assert.DoesNotContain("depot-strike", offered.Texts);
        Assert.Equal(Archive.MadeIn(size), offered.Texts.Count(static text => text.StartsWith("Made incident ", StringComparison.Ordinal)));
        Assert.Equal(size > Small, offered.Texts.Contains(Archive.MadeAlias));
        Assert.Equal("var x = Incidents.Find(\"Depot affair\");", await offered.ChosenAsync(offered["Depot affair"]));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Inside_a_look_up_of_the_dataset_the_ids_of_every_kind_are_offered_with_the_kind(int size)
    {
        Editor editor = await bench.Editors.OfAsync(size);

        Offered offered = await editor.CompleteAsync("Dataset.TryGet(Dataset.Kinds[0], \"|\", out var y);");

        Assert.Equal("Actors: US Central Command", offered["us-central-command"].InlineDescription);
        Assert.Equal("Incidents: Strike on the depot", offered["depot-strike"].InlineDescription);
        Assert.Equal("Facilities: ain-al-asad-air-base", offered["Ain al-Assad base"].InlineDescription);
        Assert.Equal("Dataset.TryGet(Dataset.Kinds[0], \"ain-al-asad-air-base\", out var y);", await offered.ChosenAsync(offered["Ain al-Assad base"]));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Ids_of_a_referenced_project_are_offered_too(int size)
    {
        Editor editor = await bench.Editors.OfAsync(Archive.Reader);

        Offered offered = await editor.CompleteAsync(string.Create(CultureInfo.InvariantCulture, $"var x = {Archive.NameOf(size)}.Incidents.Get(\"|\");"));

        Assert.Contains("depot-strike", offered.Texts);
        Assert.Equal(Archive.MadeIn(size), offered.Texts.Count(static text => text.StartsWith("made-incident-", StringComparison.Ordinal)));
        Assert.StartsWith("Incidents: depot-strike\nStrike on the depot (depot-strike)\n", await offered.DescriptionAsync("depot-strike"), StringComparison.Ordinal);

        // The names of a referenced dataset are in its documentation alone, of which each has to be read.
        Assert.Equal(size == Small, offered.Texts.Contains("Strike on the depot"));
    }

    [Theory]
    [InlineData("var x = Actors.Get(@\"|\");")]
    [InlineData("var x = Actors.Get(\"us-|")]
    [InlineData("var x = Actors.TryGet(\"|")]
    [InlineData("var x = Actors.Get(id: \"|\");")]
    public async Task However_it_is_written_and_as_soon_as_it_is_begun(string statement)
    {
        Editor editor = await bench.Editors.OfAsync(Small);

        Assert.Contains("us-central-command", (await editor.CompleteAsync(statement)).Texts);
    }

    [Theory]
    [InlineData("var x = Actors.Get(|\"\");")]
    [InlineData("var x = Actors.Get(\"\"|);")]
    [InlineData("var x = \"Actors.Get(|\";")]
    [InlineData("var x = System.IO.Path.Combine(\"|\");")]
    [InlineData("var list = new System.Collections.Generic.List<string>(); list.Find(x => x == \"|\");")]
    public async Task Elsewhere_no_id_is_offered(string statement)
    {
        Editor editor = await bench.Editors.OfAsync(Small);

        Assert.DoesNotContain("us-central-command", (await editor.CompleteAsync(statement)).Texts);
    }

    [Theory]
    [InlineData("var x = Incidents.Involving(|);", "Actors", "Actors.KataibHezbollah")]
    [InlineData("var x = Incidents.In(|);", "Places", "Places.Baghdad")]
    [InlineData("var x = Incidents.JurfAlNasrStrike.ClaimsAbout(|);", "IncidentField", "IncidentField.Casualties")]
    public async Task Where_a_record_or_a_field_is_wanted_its_members_are_offered_first(string statement, string container, string member)
    {
        foreach (int size in Archive.Sizes)
        {
            Editor editor = await bench.Editors.OfAsync(size);

            Offered offered = await editor.CompleteAsync(statement);

            Assert.Contains(member, offered.Texts);
            Assert.Equal(MatchPriority.Preselect, offered[container].Rules.MatchPriority);
        }
    }

    [Fact]
    public async Task Thousands_of_members_are_not_offered_where_one_is_wanted()
    {
        const string Wanted = "Incident x = |;";

        Assert.Contains("Incidents.DepotStrike", (await (await bench.Editors.OfAsync(Small)).CompleteAsync(Wanted)).Texts);
        Assert.DoesNotContain("Incidents.DepotStrike", (await (await bench.Editors.OfAsync(Large)).CompleteAsync(Wanted)).Texts);
    }
}
