using Microsoft.CodeAnalysis.CodeFixes;

namespace Dossier.CodeFixes.Tests;

public class FixTests
{
    [Theory]
    [InlineData("Incidents.Get(\"jurf-al-nsr-strike\")", "Incidents.Get(\"jurf-al-nasr-strike\")")]
    [InlineData("Incidents.Get( /* who */ \"jurf-al-nsr-strike\" /* where */ )", "Incidents.Get( /* who */ \"jurf-al-nasr-strike\" /* where */ )")]
    [InlineData("Incidents.TryGet(record: out _, id: \"jurf-al-nsr-strike\")", "Incidents.TryGet(record: out _, id: \"jurf-al-nasr-strike\")")]
    [InlineData("Incidents.Get(nameof(JurfAlNsrStrike))", "Incidents.Get(\"jurf-al-nasr-strike\")")]
    [InlineData("Actors.Find(\"Kataeb Hezbollah\")", "Actors.Find(\"Kata'ib Hezbollah\")")]
    [InlineData("Actors.Find(\"KH the Brigades so\")", "Actors.Find(\"KH | the {Brigades}; \\\\ so called\")")]
    public async Task The_nearest_takes_the_place_of_what_does_not_exist(string before, string after)
        => Assert.Equal(File(after), await FixedAsync(File(before), "DSR9001"));

    [Theory]
    [InlineData("Incidents.Get(\"jurf-al-nasr-strike\")", "Incidents.JurfAlNasrStrike")]
    [InlineData("Incidents.Get(\"jurf-al-nasr-strike\").Sources[0].Name", "Incidents.JurfAlNasrStrike.Sources[0].Name")]
    [InlineData("global::Briefing.Incidents.Get(\"jurf-al-nasr-strike\")", "global::Briefing.Incidents.JurfAlNasrStrike")]
    [InlineData("Incidents.Get(\"babil-strike\")", "Incidents.JurfAlNasrStrike")]
    [InlineData("Incidents.Get(id: \"ain-al-asad-attack\")", "Incidents.AsadAttack")]
    [InlineData("Incidents.Get(nameof(Text))", "Incidents.Text")]
    [InlineData("/* a */ Incidents /* b */ .Get(\"jurf-al-nasr-strike\") /* c */", "/* a */ Incidents /* b */ .JurfAlNasrStrike /* c */")]
    [InlineData("Actors.Find(\"centcom\")?.Name", "Actors.UsCentralCommand?.Name")]
    [InlineData("Actors.Find(\"centcom\")!.Name", "Actors.UsCentralCommand!.Name")]
    [InlineData("Actors.Find(\"centcom\") is { } actor ? actor.Name : null", "Actors.UsCentralCommand is { } actor ? actor.Name : null")]
    [InlineData("new System.Func<object>(() => Incidents.Get(\"jurf-al-nasr-strike\"))", "new System.Func<object>(() => Incidents.JurfAlNasrStrike)")]
    public async Task The_member_takes_the_place_of_the_look_up(string before, string after)
        => Assert.Equal(File(after), await FixedAsync(File(before), "DSR9002"));

    [Theory]
    [InlineData("using Briefing;", "Incidents.JurfAlNasrStrike")]
    [InlineData("using Briefing; using static Briefing.Incidents;", "JurfAlNasrStrike")]
    [InlineData("using static Briefing.Incidents;", "JurfAlNasrStrike")]
    public async Task After_a_static_using_the_member_is_named_as_shortly_as_it_may_be(string usings, string after)
    {
        const string Code = "\nclass C { object? M() => XXX; }\n";
        string call = usings.Contains("static", StringComparison.Ordinal) ? "Get(\"jurf-al-nasr-strike\")" : "Incidents.Get(\"jurf-al-nasr-strike\")";
        Assert.Equal(
            usings + Code.Replace("XXX", after, StringComparison.Ordinal),
            await FixedAsync(usings + Code.Replace("XXX", call, StringComparison.Ordinal), "DSR9002"));
    }

    [Fact]
    public async Task A_name_that_means_something_else_where_it_stands_is_qualified()
    {
        const string Before = "using static Briefing.Incidents;\nclass C { object? M(int JurfAlNasrStrike) => Get(\"jurf-al-nasr-strike\"); }\n";
        const string After = "using static Briefing.Incidents;\nclass C { object? M(int JurfAlNasrStrike) => Briefing.Incidents.JurfAlNasrStrike; }\n";
        Assert.Equal(After, await FixedAsync(Before, "DSR9002"));
    }

    [Theory]
    [InlineData("void M() { Incidents.Get(\"jurf-al-nasr-strike\"); }")]
    [InlineData("void M() => Incidents.Get(\"jurf-al-nasr-strike\");")]
    [InlineData("System.Action M() => () => Incidents.Get(\"jurf-al-nasr-strike\");")]
    [InlineData("void M() { for (Incidents.Get(\"jurf-al-nasr-strike\"); ; ) { } }")]
    [InlineData("async System.Threading.Tasks.Task M() { await System.Threading.Tasks.Task.Yield(); System.Func<System.Threading.Tasks.Task> f = async () => Incidents.Get(\"jurf-al-nasr-strike\"); await f(); }", true)]
    [InlineData("bool M() => Incidents.TryGet(\"jurf-al-nasr-strike\", out _);")]
    public async Task Where_a_member_cannot_stand_it_is_not_offered(string member, bool warns = false)
    {
        string source = "using Briefing;\n" + (warns ? "#pragma warning disable CS1998\n" : "") + "class C { " + member + " }\n";
        var bench = Samples.Project(source);
        var found = Assert.Single(await bench.AnalyzeAsync());
        Assert.Equal("DSR9002", found.Id);
        Assert.Null(await bench.FixAsync(found));
    }

    [Fact]
    public async Task Without_a_nearest_no_fix_is_offered()
    {
        var bench = Samples.Project(Samples.Expression("Actors.Get(\"jurf-al-nasr-strike\")"));
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
                object? A => (Incidents.Get("jurf-al-nsr-strike"), Incidents.Get("ain-al-asad-atack"));
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
                object? A => (Incidents.JurfAlNasrStrike, Incidents.AsadAttack);
                object? B => Incidents.Get(Incidents.AsadAttack.Id + Actors.UsCentralCommand!.Name);
            }

            """;
        Assert.Equal(After.Replace("{0}", "One", StringComparison.Ordinal), await bench.TextAsync());
        Assert.Equal((also ? After : Before).Replace("{0}", "Two", StringComparison.Ordinal), await bench.TextAsync(1));
        Assert.Equal(also ? 0 : 4, (await bench.AnalyzeAsync()).Length);
    }

    private static string File(string expression)
        => "using Briefing;\nclass JurfAlNsrStrike { }\nclass Text { static object? M() => " + expression + "; }\n";

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
