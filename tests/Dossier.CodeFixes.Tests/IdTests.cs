namespace Dossier.CodeFixes.Tests;

public class IdTests
{
    private const string Unknown = "DSR9001 No incident has the id 'jurf-al-nsr-strike'. Did you mean 'jurf-al-nasr-strike'?";
    private const string Known =
        "DSR9002 'jurf-al-nasr-strike' is known at compile time. Use 'Incidents.JurfAlNasrStrike', which is the same record and is checked by the compiler.";

    [Fact]
    public async Task An_unknown_id_is_reported_at_the_argument_with_the_nearest()
        => await Samples.ExpectAsync(
            ("Incidents.Get([|\"jurf-al-nsr-strike\"|])", Unknown),
            ("Incidents.Get( [|\"jurf-al-nsr-strike\"|] ).Name", Unknown),
            ("Incidents.Get(id: [|\"jurf-al-nsr-strike\"|])", Unknown),
            ("Incidents.TryGet([|\"jurf-al-nsr-strike\"|], out _)", Unknown),
            ("Incidents.TryGet(record: out _, id: [|\"jurf-al-nsr-strike\"|])", Unknown),
            ("Briefing.Incidents.Get([|\"jurf-al-nsr-strike\"|])", Unknown),
            ("global::Briefing.Incidents.Get([|\"jurf-al-nsr-strike\"|])", Unknown),
            ("Incidents.Get([|\"jurf-al-nsr-\" + \"strike\"|])", Unknown),
            ("Incidents.Get([|$\"jurf-al-{\"nsr\"}-strike\"|])", Unknown),
            ("Incidents.Get([|\"\"\"jurf-al-nsr-strike\"\"\"|])", Unknown),
            ("new System.Func<object>(() => Incidents.Get([|\"jurf-al-nsr-strike\"|]))", Unknown));

    [Fact]
    public async Task A_known_id_is_reported_with_its_member()
        => await Samples.ExpectAsync(
            ("Incidents.Get([|\"jurf-al-nasr-strike\"|])", Known),
            ("Incidents.TryGet([|\"jurf-al-nasr-strike\"|], out var strike) ? strike : null", Known),
            ("Incidents.Get([|@\"jurf-al-nasr-strike\"|]).Sources[0]", Known));

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
        => await Samples.ExpectAsync(
            ("Actors.Get([|\"jurf-al-nasr-strike\"|])", "DSR9001 No actor has the id 'jurf-al-nasr-strike'. Incidents has it."));

    [Fact]
    public async Task A_container_without_records_has_no_id()
        => await Samples.ExpectAsync(
            ("Places.Get([|\"baghdad\"|])", "DSR9001 No place has the id 'baghdad'."),
            ("Tallies.TryGet([|\"baghdad\"|], out _)", "DSR9001 No tally has the id 'baghdad'."));

    [Fact]
    public async Task Pinned_numbered_and_former_names_lead_to_the_member_that_the_record_has()
        => await Samples.ExpectAsync(
            ("Incidents.Get([|\"ain-al-asad-attack\"|])", KnownAs("ain-al-asad-attack", "AsadAttack")),
            ("Incidents.Get([|\"ain-al-asad.attack\"|])", KnownAs("ain-al-asad.attack", "AinAlAsadAttack")),
            ("Incidents.Get([|\"ain-al-asad-Attack\"|])", KnownAs("ain-al-asad-Attack", "AinAlAsadAttack_2")),
            ("Incidents.Get([|\"babil-strike\"|])", KnownAs("babil-strike", "JurfAlNasrStrike")));

    [Fact]
    public async Task A_member_that_gives_the_same_name_is_not_taken_for_the_id()
        => await Samples.ExpectAsync(
            ("Incidents.Get([|\"JurfAlNasrStrike\"|])", "DSR9001 No incident has the id 'JurfAlNasrStrike'. Did you mean 'jurf-al-nasr-strike'?"));

    [Fact]
    public async Task A_retracted_record_is_there_but_nobody_is_sent_to_its_obsolete_member()
        => await Samples.ExpectAsync(("Actors.Get(\"withdrawn\")", ""));

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
    public async Task A_part_of_a_seed_that_cannot_be_read_is_one_mistake_and_its_ids_are_no_others()
    {
        var bench = Workbench.Create(
            ["""
            using Briefing;
            class C { object? M() => (Actors.Get("first"), Actors.Get("third"), Actors.Find("Third"), Actors.Get("fourth")); }
            """],
            ["actors:\n  first: { name: First, kind: militia }\nactrs:\n  third: { name: Third, kind: militia }\n"]);
        var found = await bench.AnalyzeAsync();
        Assert.Equal(["\"first\"", "\"fourth\""], found.Select(static d => d.Location.SourceTree!.ToString().Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)));
    }

    [Fact]
    public async Task What_cannot_be_read_gets_out_of_no_literal()
    {
        var bench = Workbench.Create(
            ["using Briefing; class C { object? M() => (Actors.Get(\"lost\"), Actors.Get(\"first\")); }"],
            ["actors:\n  first: { name: First, kind: militia }\nno-kind-at-all:\n  '\"\"\")] class Evil {}': { name: X }\n  lost: { name: Y }\n"]);
        await bench.CompileAsync(all: true);
        Assert.Equal(["DSR9002"], (await bench.AnalyzeAsync()).Select(static d => d.Id));
    }

    [Fact]
    public async Task Without_Dossier_nothing_is_looked_at()
    {
        var bench = Workbench.Create(["static class Incidents { public static string Get(string id) => id; } class C { string M() => Incidents.Get(\"x\"); }"], []);
        Assert.Empty(await bench.AnalyzeAsync());
    }

    private static string KnownAs(string id, string member)
        => $"DSR9002 '{id}' is known at compile time. Use 'Incidents.{member}', which is the same record and is checked by the compiler.";
}
