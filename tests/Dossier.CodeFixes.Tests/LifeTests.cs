namespace Dossier.CodeFixes.Tests;

/// <summary>What an editor offers for records that were renamed, superseded or retracted, and for members that no record has.</summary>
public class LifeTests
{
    private const string Seeds = """
        sources: { wire: { name: Wire, kind: news-article, published: 2023-11-22 } }
        incidents:
          raid: { name: Raid, kind: attack, status: retracted, reason: It did not happen., sources: [wire] }
          shelling: { name: Shelling, kind: attack, supersededBy: base-shelled, status: superseded, reason: The base was meant., sources: [wire] }
          base-shelled: { name: Shelling of the base, kind: attack, formerIds: [base-shelling, old.id], sources: [wire] }
          base-raided: { name: Raid on the base, kind: attack, sources: [wire] }

        """;

    private const string Bulk = """
        dossier: { members: false }
        incidents:
          row-1: { name: A row, kind: attack }

        """;

    [Theory]
    [InlineData("Incidents.BaseShelling", "Incidents.BaseShelled")]
    [InlineData("Incidents.Shelling", "Incidents.BaseShelled")]
    [InlineData("Incidents.Shelling.Name.Length", "Incidents.BaseShelled.Name.Length")]
    [InlineData("global::Briefing.Incidents.OldId", "global::Briefing.Incidents.BaseShelled")]
    [InlineData("/* a */ Incidents /* b */ .Shelling /* c */", "/* a */ Incidents /* b */ .BaseShelled /* c */")]
    public async Task A_renamed_or_superseded_member_becomes_the_one_to_use(string before, string after)
    {
        (string title, string text) = Assert.Single(await Project(before).OfferedAsync(new SuccessorFix(), "CS0618"));

        Assert.Equal("Use 'Incidents.BaseShelled'", title);
        Assert.Equal(Samples.Expressions(after), text);
    }

    [Fact]
    public async Task A_successor_without_a_member_is_looked_up()
    {
        string seeds = Seeds.Replace("supersededBy: base-shelled", "supersededBy: row-1", StringComparison.Ordinal);
        Workbench bench = Workbench.Create([Samples.Expressions("Incidents.Shelling.Name")], [seeds, Bulk]);

        (string title, string text) = Assert.Single(await bench.OfferedAsync(new SuccessorFix(), "CS0618"));

        Assert.Equal("Use 'Incidents.Get(\"row-1\")'", title);
        Assert.Equal(Samples.Expressions("Incidents.Get(\"row-1\").Name"), text);
    }

    [Fact]
    public async Task For_a_retracted_record_there_is_nothing_to_use()
        => Assert.Empty(await Project("Incidents.Raid").OfferedAsync(new SuccessorFix(), "CS0618"));

    [Fact]
    public async Task What_the_user_made_obsolete_is_the_users()
    {
        const string Own = "\nnamespace Briefing { static partial class Incidents { [System.Obsolete(\"Superseded by Incidents.Nothing. Really.\")] public static int Mine => 1; } }\n";
        Workbench bench = Workbench.Create([Samples.Expressions("Incidents.Mine") + Own], [Seeds]);

        Assert.Empty(await bench.OfferedAsync(new SuccessorFix(), "CS0618"));
    }

    [Fact]
    public async Task All_of_them_are_replaced_at_once()
        => Assert.Equal(
            Samples.Expressions("Incidents.BaseShelled", "Incidents.BaseShelled.Name", "Incidents.Raid"),
            await Workbench.Create([Samples.Expressions("Incidents.Shelling", "Incidents.BaseShelling.Name", "Incidents.Raid")], [Seeds]).FixAllOfCompilerAsync(new SuccessorFix(), "CS0618"));

    [Fact]
    public async Task A_former_id_becomes_the_one_that_the_record_has_now()
    {
        Workbench bench = Project("Incidents.TryGet(\"old.id\", out _)");

        (string title, string text) = Assert.Single(await bench.OfferedAsync(new CurrentIdFix(), "DSR9002"));

        Assert.Equal("Change to 'base-shelled', the id that it has now", title);
        Assert.Equal(Samples.Expressions("Incidents.TryGet(\"base-shelled\", out _)"), text);
        Assert.Empty(await Project("Incidents.TryGet(\"base-shelled\", out _)").OfferedAsync(new CurrentIdFix(), "DSR9002"));
    }

    [Fact]
    public async Task Several_ids_that_are_near_are_offered_the_nearest_first()
    {
        (string Title, string Text)[] offered = await Project("Incidents.Get(\"base-shailed\")").OfferedAsync(new NearestConstantFix(), "DSR9001");

        Assert.Equal(["Change to 'base-shelled'", "Change to 'base-raided'"], offered.Select(static one => one.Title));
        Assert.Equal(Samples.Expressions("Incidents.Get(\"base-raided\")"), offered[1].Text);
    }

    [Fact]
    public async Task A_member_that_was_renamed_in_code_alone_has_a_way_back()
    {
        (string Title, string Text)[] offered = await Project("Incidents.BaseShelld").OfferedAsync(new UnknownMemberFix(), "CS0117");

        Assert.StartsWith("Change to 'BaseShelled' (its name comes from the id in the seed: rename it there)", offered[0].Title, StringComparison.Ordinal);
        Assert.Equal(Samples.Expressions("Incidents.BaseShelled"), offered[0].Text);
        Assert.DoesNotContain(offered, static one => one.Title.Contains("'Shelling'", StringComparison.Ordinal));
        Assert.Empty(await Project("System.Math.Maxx(1, 2)").OfferedAsync(new UnknownMemberFix(), "CS0117"));
    }

    private static Workbench Project(string expression) => Workbench.Create([Samples.Expressions(expression)], [Seeds]);
}
