using Microsoft.CodeAnalysis.CodeFixes;

namespace Dossier.CodeFixes.Tests;

public class FixTests
{
    [Fact]
    public async Task The_nearest_takes_the_place_of_what_does_not_exist()
        => await ExpectAsync(
            "DSR9001",
            ("Incidents.Get(\"jurf-al-nsr-strike\")", "Incidents.Get(\"jurf-al-nasr-strike\")"),
            ("Incidents.Get( /* who */ \"jurf-al-nsr-strike\" /* where */ )", "Incidents.Get( /* who */ \"jurf-al-nasr-strike\" /* where */ )"),
            ("Incidents.TryGet(record: out _, id: \"jurf-al-nsr-strike\")", "Incidents.TryGet(record: out _, id: \"jurf-al-nasr-strike\")"),
            ("Incidents.Get(nameof(JurfAlNsrStrike))", "Incidents.Get(\"jurf-al-nasr-strike\")"),
            ("Actors.Find(\"Kataeb Hezbollah\")", "Actors.Find(\"Kata'ib Hezbollah\")"),
            ("Actors.Find(@\"KH | the {Brigadez}; \\ so called\")", "Actors.Find(\"KH | the {Brigades}; \\\\ so called\")"));

    [Fact]
    public async Task The_member_takes_the_place_of_the_look_up()
        => await ExpectAsync(
            "DSR9002",
            ("Incidents.Get(\"jurf-al-nasr-strike\")", "Incidents.JurfAlNasrStrike"),
            ("Incidents.Get(\"jurf-al-nasr-strike\").Sources[0].Name", "Incidents.JurfAlNasrStrike.Sources[0].Name"),
            ("global::Briefing.Incidents.Get(\"jurf-al-nasr-strike\")", "global::Briefing.Incidents.JurfAlNasrStrike"),
            ("Incidents.Get(\"babil-strike\")", "Incidents.JurfAlNasrStrike"),
            ("Incidents.Get(id: \"ain-al-asad-attack\")", "Incidents.AsadAttack"),
            ("Incidents.Get(nameof(Text))", "Incidents.Text"),
            ("/* a */ Incidents /* b */ .Get(\"jurf-al-nasr-strike\") /* c */", "/* a */ Incidents /* b */ .JurfAlNasrStrike /* c */"),
            ("Actors.Find(\"centcom\")?.Name", "Actors.UsCentralCommand?.Name"),
            ("Actors.Find(\"centcom\")!.Name", "Actors.UsCentralCommand!.Name"),
            ("Actors.Find(\"centcom\") is { } actor ? actor.Name : null", "Actors.UsCentralCommand is { } actor ? actor.Name : null"),
            ("new System.Func<object>(() => Incidents.Get(\"jurf-al-nasr-strike\"))", "new System.Func<object>(() => Incidents.JurfAlNasrStrike)"));

    [Fact]
    public async Task After_a_static_using_the_member_is_named_as_shortly_as_it_may_be()
    {
        const string Before = "using static Briefing.Incidents;\nclass C { object? M() => Get(\"jurf-al-nasr-strike\"); }\n";
        const string After = "using static Briefing.Incidents;\nclass C { object? M() => JurfAlNasrStrike; }\n";
        Assert.Equal(After, await FixedAsync(Before, "DSR9002"));
    }

    [Fact]
    public async Task A_name_that_means_something_else_where_it_stands_is_qualified()
    {
        const string Before = "using static Briefing.Incidents;\nclass C { object? M(int JurfAlNasrStrike) => Get(\"jurf-al-nasr-strike\"); }\n";
        const string After = "using static Briefing.Incidents;\nclass C { object? M(int JurfAlNasrStrike) => Briefing.Incidents.JurfAlNasrStrike; }\n";
        Assert.Equal(After, await FixedAsync(Before, "DSR9002"));
    }

    [Fact]
    public async Task Where_a_member_cannot_stand_it_is_not_offered()
    {
        var bench = Samples.Project("""
            using System;
            using System.Threading.Tasks;
            using Briefing;
            class C
            {
                void A() { Incidents.Get("jurf-al-nasr-strike"); }
                void B() => Incidents.Get("jurf-al-nasr-strike");
                Action D() => () => Incidents.Get("jurf-al-nasr-strike");
                void E() { for (Incidents.Get("jurf-al-nasr-strike"); ; Incidents.Get("jurf-al-nasr-strike")) { } }
            #pragma warning disable CS1998
                Func<Task> F() => async () => Incidents.Get("jurf-al-nasr-strike");
                async Task G() => Incidents.Get("jurf-al-nasr-strike");
                C(int number) => Incidents.Get("jurf-al-nasr-strike");
                bool H() => Incidents.TryGet("jurf-al-nasr-strike", out _);
            }

            """);
        var found = await bench.AnalyzeAsync();
        Assert.Equal(9, found.Length);
        foreach (var diagnostic in found)
        {
            Assert.Equal("DSR9002", diagnostic.Id);
            Assert.True(await bench.FixAsync(diagnostic) is null, diagnostic.ToString());
        }
    }

    [Fact]
    public async Task Without_a_nearest_no_fix_is_offered()
    {
        var bench = Samples.Project(Samples.Expressions("Actors.Get(\"jurf-al-nasr-strike\")"));
        Assert.Null(await bench.FixAsync(Assert.Single(await bench.AnalyzeAsync())));
    }

    [Theory]
    [InlineData(FixAllScope.Document, false)]
    [InlineData(FixAllScope.Project, true)]
    public async Task All_look_ups_of_a_document_or_a_project_are_fixed_at_once(FixAllScope scope, bool also)
    {
        const string Before = """
            using Briefing;
            class {0}
            {
                object? A => (Incidents.Get("jurf-al-nsr-strike"), Incidents.Get("jurf-al-nasr-strikes"));
                object? B => Incidents.Get(Incidents.Get("ain-al-asad-attack").Id + Actors.Find("centcom")!.Name);
            }

            """;
        var bench = Workbench.Create(
            [Before.Replace("{0}", "One", StringComparison.Ordinal), Before.Replace("{0}", "Two", StringComparison.Ordinal)], Samples.Seeds);

        bench = await bench.FixAllAsync("DSR9001", scope);
        bench = await bench.FixAllAsync("DSR9002", scope);
        const string After = """
            using Briefing;
            class {0}
            {
                object? A => (Incidents.JurfAlNasrStrike, Incidents.JurfAlNasrStrike);
                object? B => Incidents.Get(Incidents.AsadAttack.Id + Actors.UsCentralCommand!.Name);
            }

            """;
        Assert.Equal(After.Replace("{0}", "One", StringComparison.Ordinal), await bench.TextAsync());
        Assert.Equal((also ? After : Before).Replace("{0}", "Two", StringComparison.Ordinal), await bench.TextAsync(1));
        Assert.Equal(also ? 0 : 4, (await bench.AnalyzeAsync()).Length);
    }

    // One file with all of them, fixed at once: the rest compiles without a warning, and what was fixed is reported no more.
    private static async Task ExpectAsync(string id, params (string Before, string After)[] cases)
    {
        var bench = Samples.Project(Samples.Expressions(cases.Select(static c => c.Before)));
        var found = await bench.AnalyzeAsync();
        Assert.Equal(Enumerable.Repeat(id, cases.Length), found.Select(static d => d.Id));
        bench = await bench.FixAllAsync(id, FixAllScope.Document);
        Assert.Equal(Samples.Expressions(cases.Select(static c => c.After)), await bench.TextAsync());
        Assert.DoesNotContain(await bench.AnalyzeAsync(), d => d.Id == id);
    }

    // A fix is right when the rest compiles without a warning, and what was fixed is reported no more.
    private static async Task<string> FixedAsync(string source, string id)
    {
        var bench = Samples.Project(source);
        var found = Assert.Single(await bench.AnalyzeAsync());
        Assert.Equal(id, found.Id);
        bench = (await bench.FixAsync(found))!;
        Assert.DoesNotContain(await bench.AnalyzeAsync(), d => d.Id == id);
        return await bench.TextAsync();
    }
}
