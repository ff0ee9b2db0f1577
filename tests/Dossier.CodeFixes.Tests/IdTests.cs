namespace Dossier.CodeFixes.Tests;

public class IdTests
{
    private const string Unknown = "DSR9001 No incident has the id 'jurf-al-nsr-strike'. Did you mean 'jurf-al-nasr-strike'?";
    private const string Known =
        "DSR9002 'jurf-al-nasr-strike' is known at compile time: 'Incidents.JurfAlNasrStrike' is the same record, and the compiler checks it.";

    [Theory]
    [InlineData("Incidents.Get([|\"jurf-al-nsr-strike\"|])")]
    [InlineData("Incidents.Get( [|\"jurf-al-nsr-strike\"|] ).Name")]
    [InlineData("Incidents.Get(id: [|\"jurf-al-nsr-strike\"|])")]
    [InlineData("Incidents.TryGet([|\"jurf-al-nsr-strike\"|], out _)")]
    [InlineData("Incidents.TryGet(record: out _, id: [|\"jurf-al-nsr-strike\"|])")]
    [InlineData("Briefing.Incidents.Get([|\"jurf-al-nsr-strike\"|])")]
    [InlineData("global::Briefing.Incidents.Get([|\"jurf-al-nsr-strike\"|])")]
    [InlineData("Incidents.Get([|\"jurf-al-nsr-\" + \"strike\"|])")]
    [InlineData("Incidents.Get([|$\"jurf-al-{\"nsr\"}-strike\"|])")]
    [InlineData("Incidents.Get([|\"\"\"jurf-al-nsr-strike\"\"\"|])")]
    [InlineData("new System.Func<object>(() => Incidents.Get([|\"jurf-al-nsr-strike\"|]))")]
    public async Task An_unknown_id_is_reported_at_the_argument_with_the_nearest(string expression)
        => Assert.Equal([Unknown], await Samples.ReportAsync(Samples.Expression(expression)));

    [Theory]
    [InlineData("Incidents.Get([|\"jurf-al-nasr-strike\"|])")]
    [InlineData("Incidents.TryGet([|\"jurf-al-nasr-strike\"|], out var strike) ? strike : null")]
    [InlineData("Incidents.Get([|@\"jurf-al-nasr-strike\"|]).Sources[0]")]
    public async Task A_known_id_is_reported_with_its_member(string expression)
        => Assert.Equal([Known], await Samples.ReportAsync(Samples.Expression(expression)));

    [Fact]
    public async Task Constants_count_as_what_they_say()
    {
        var found = await Samples.ReportAsync("""
            using Briefing;
            static class Ids { public const string Wrong = "jurf-al-nsr-strike"; }
            class C
            {
                const string Place = "jurf-al-nasr";
                static void M()
                {
                    const string local = Place + "-strike";
                    _ = Incidents.Get([|Ids.Wrong|]);
                    _ = Incidents.Get([|local|]);
                    _ = Incidents.Get([|$"{Place}-strike"|]);
                    _ = Incidents.Get([|nameof(Incidents)|]);
                    _ = Incidents.Get([|(local)|]);
                }
            }

            """);
        Assert.Equal([Unknown, Known, Known, "DSR9001 No incident has the id 'Incidents'.", Known], found);
    }

    [Fact]
    public async Task What_is_not_a_constant_is_left_alone()
    {
        var found = await Samples.ReportAsync("""
            using System.Linq;
            using Briefing;
            class C
            {
                static readonly string Wrong = "jurf-al-nsr-strike";
                static object? M(string id, string[] ids)
                {
                    string local = "jurf-al-nsr-strike";
                    Incidents.TryGet(null, out _);
                    _ = Incidents.Get(id) ?? Incidents.Get(local) ?? Incidents.Get(Wrong) ?? Incidents.Get($"{id}-strike");
                    return ids.Select(Incidents.Get).Concat(Incidents.FindAll("nobody")).ToList().Find(i => i.Id == "nobody");
                }
            }

            """);
        Assert.Equal([], found);
    }

    [Fact]
    public async Task The_id_of_another_kind_is_said_to_be_one_and_gets_no_nearest()
        => Assert.Equal(
            ["DSR9001 No actor has the id 'jurf-al-nasr-strike'. Incidents has it."],
            await Samples.ReportAsync(Samples.Expression("Actors.Get([|\"jurf-al-nasr-strike\"|])")));

    [Theory]
    [InlineData("places", "place")]
    [InlineData("tallies", "tally")]
    public async Task A_container_without_records_has_no_id(string container, string kind)
    {
        string name = char.ToUpperInvariant(container[0]) + container[1..];
        Assert.Equal([$"DSR9001 No {kind} has the id 'baghdad'."], await Samples.ReportAsync(Samples.Expression(name + ".Get([|\"baghdad\"|])")));
    }

    [Theory]
    [InlineData("ain-al-asad-attack", "AsadAttack")]
    [InlineData("ain-al-asad.attack", "AinAlAsadAttack")]
    [InlineData("ain-al-asad-Attack", "AinAlAsadAttack_2")]
    [InlineData("babil-strike", "JurfAlNasrStrike")]
    public async Task Pinned_numbered_and_former_names_lead_to_the_member_that_the_record_has(string id, string member)
        => Assert.Equal(
            [$"DSR9002 '{id}' is known at compile time: 'Incidents.{member}' is the same record, and the compiler checks it."],
            await Samples.ReportAsync(Samples.Expression($"Incidents.Get([|\"{id}\"|])")));

    [Fact]
    public async Task A_member_that_gives_the_same_name_is_not_taken_for_the_id()
        => Assert.Equal(
            ["DSR9001 No incident has the id 'JurfAlNasrStrike'. Did you mean 'jurf-al-nasr-strike'?"],
            await Samples.ReportAsync(Samples.Expression("Incidents.Get([|\"JurfAlNasrStrike\"|])")));

    [Fact]
    public async Task A_retracted_record_is_there_but_nobody_is_sent_to_its_obsolete_member()
        => Assert.Equal([], await Samples.ReportAsync(Samples.Expression("Actors.Get(\"withdrawn\")")));

    [Fact]
    public async Task Static_usings_and_aliases_lead_to_the_container()
    {
        var found = await Samples.ReportAsync("""
            using static Briefing.Incidents;
            using Strikes = Briefing.Incidents;
            class C { object M() => (Get([|"jurf-al-nsr-strike"|]), Strikes.Get([|"jurf-al-nasr-strike"|])); }

            """);
        Assert.Equal([Unknown, Known], found);
    }

    [Fact]
    public async Task A_class_of_the_users_own_that_is_called_like_a_container_is_none()
    {
        var found = await Samples.ReportAsync("""
            namespace Mine
            {
                static class Incidents
                {
                    public static Briefing.Incident? Get(string id) => null;
                    public static bool TryGet(string id, out Briefing.Incident? found) { found = null; return false; }
                    public static Briefing.Incident? Find(string name) => null;
                }
                class C { object? M() => Incidents.Get("x") ?? Incidents.Find("x") ?? (Incidents.TryGet("x", out var i) ? i : null); }
            }

            """);
        Assert.Equal([], found);
    }

    [Fact]
    public async Task A_member_that_the_user_added_to_a_container_is_no_record()
    {
        var found = await Samples.ReportAsync("""
            namespace Briefing
            {
                public static partial class Incidents
                {
                    public static Incident Latest => Get([|"latest"|]);
                    public static Incident? Get(int number) => null;
                    public static Incident? Get(string id, int number) => null;
                }
                class C { object? M() => Incidents.Get(1) ?? Incidents.Get("latest", 1); }
            }

            """);
        Assert.Equal(["DSR9001 No incident has the id 'latest'."], found);
    }

    [Fact]
    public async Task Kinds_of_the_consumers_own_have_containers_too()
    {
        var bench = Workbench.Create(
            ["class C { object M() => global::@class.Kit.Checkpoints.Get(\"karada-ets\"); }"],
            ["checkpoints:\n  karada-east: { name: Karada east }\n"],
            rootNamespace: "class.Kit",
            models: ["kinds:\n  checkpoint:\n    plural: checkpoints\n    doc: A place where the road is watched.\n    fields:\n      lanes: { type: integer, doc: How many. }\n"]);
        Assert.Equal(
            ["No checkpoint has the id 'karada-ets'. Did you mean 'karada-east'?"],
            (await bench.AnalyzeAsync()).Select(static d => d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public async Task Without_Dossier_nothing_is_looked_at()
    {
        var bench = Workbench.Create(["static class Incidents { public static string Get(string id) => id; } class C { string M() => Incidents.Get(\"x\"); }"], []);
        Assert.Empty(await bench.AnalyzeAsync());
    }
}
