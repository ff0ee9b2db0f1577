using System.Globalization;
using System.Reflection;
using Dossier.Generator.Tests.Compiling;
using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Diagnostics;

/// <summary>What holds for all diagnostics: that each has a case here, and what a user may do about its severity.</summary>
public class CatalogueTests
{
    // A file of two million values takes longer than all other tests together; the reader has a test of its own.
    private static readonly string[] WithoutCase = ["DSR1007"];

    // What is wrong in the code and not in a seed is the analyzer's to say.
    private const string OfCode = "DSR9";

    // These need an audience: the examples of their pages set them off in the tests of the compiler.
    private const string OfDisclosure = "DSR0";

    private const string Clash = "actors: { all: A }";

    [Fact]
    public void Every_rule_has_a_case()
    {
        Type[] tests = [typeof(ReadingMistakeTests), typeof(ModelMistakeTests), typeof(CheckTests), typeof(LargeDatasetTests), typeof(HostMistakeTests), typeof(NameClashTests), typeof(TableMistakeTests)];
        MethodInfo[] methods = [.. tests.SelectMany(test => test.GetMethods())];
        IEnumerable<string> cases = methods
            .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>().SelectMany(data => data.GetData(method)).Select(arguments => arguments[0].ToString()!))
            .Concat(methods.Where(method => method.Name.StartsWith("DSR", StringComparison.Ordinal)).Select(method => method.Name[..7]));

        string[] missing = [.. RuleCatalogue.All.Keys.Except(cases).Except(WithoutCase).Where(id => !id.StartsWith(OfCode, StringComparison.Ordinal) && !id.StartsWith(OfDisclosure, StringComparison.Ordinal))];
        Assert.Equal([], missing);
    }

    [Fact]
    public void A_diagnostic_has_a_family_and_says_what_its_rule_finds()
    {
        Diagnostic told = Assert.Single(new SeedProject().Seed("seeds/a.yaml", "actor: { a: A }").Run().Diagnostics);

        Assert.Equal("Dossier.Identity", told.Descriptor.Category);
        Assert.StartsWith("A key at the top level of a seed that is not the plural of a kind", told.Descriptor.Description.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.All(RuleCatalogue.All.Values, d => Assert.EndsWith(".", d.Description.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        Assert.Equal(10, RuleCatalogue.All.Values.Select(d => d.Category).Distinct().Count());

        // A link that leads nowhere is worse than none: there is one as soon as the project has an address.
        Assert.All(RuleCatalogue.All.Values, d => Assert.True(d.HelpLinkUri.Length == 0 || d.HelpLinkUri.EndsWith($"/{d.Id}.md", StringComparison.Ordinal), d.HelpLinkUri));
    }

    [Fact]
    public void What_leaves_something_out_cannot_be_lowered()
    {
        Assert.All(RuleCatalogue.All.Values.Where(d => !RuleCatalogue.IsConfigurable(d)), d => Assert.Equal(DiagnosticSeverity.Error, d.DefaultSeverity));
        Assert.All(["DSR1010", "DSR2001", "DSR2002", "DSR2004", "DSR3001", "DSR5004", "DSR8001"], id => Assert.False(RuleCatalogue.IsConfigurable(RuleCatalogue.All[id])));
        Assert.All(["DSR2010", "DSR2013", "DSR3010", "DSR6001", "DSR7004"], id => Assert.True(RuleCatalogue.IsConfigurable(RuleCatalogue.All[id])));
    }

    [Theory]
    [InlineData(ReportDiagnostic.Suppress)]
    [InlineData(ReportDiagnostic.Hidden)]
    [InlineData(ReportDiagnostic.Info)]
    [InlineData(ReportDiagnostic.Warn)]
    public void An_error_that_cannot_be_lowered_is_not(ReportDiagnostic severity)
    {
        SeedRun run = new SeedProject().Severity("DSR2009", severity).Seed("seeds/a.yaml", "actor: { a: A }").Run();
        Assert.Equal(["seeds/a.yaml(1,1): error DSR2009: 'actor' is not a kind of record. Did you mean 'actors'?"], run.Messages);
    }

    [Theory]
    [InlineData(ReportDiagnostic.Error, "error")]
    [InlineData(ReportDiagnostic.Info, "info")]
    [InlineData(ReportDiagnostic.Warn, "warning")]
    public void Others_follow_the_project(ReportDiagnostic severity, string word)
    {
        SeedRun run = new SeedProject().Severity("DSR2010", severity).Seed("seeds/a.yaml", Clash).Run().Compiles();
        Assert.StartsWith($"seeds/a.yaml(1,11): {word} DSR2010: ", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public void Others_can_be_turned_off() => new SeedProject().Severity("DSR2010", ReportDiagnostic.Suppress).Seed("seeds/a.yaml", Clash).Run().Compiles().IsQuiet();

    [Fact]
    public void A_record_can_turn_a_rule_off_for_itself_and_says_why()
    {
        SeedRun run = new SeedProject()
            .Checked()
            .Severity("DSR6004", ReportDiagnostic.Suppress)
            .Seed("seeds/a.yaml",
                """
                sources: { wire: { name: Wire, published: 2023-11-23 } }
                incidents:
                  one: { name: One, time: "05:30", sources: wire, suppress: { DSR3010: The zone is plain. } }
                  two: { name: Two, time: "05:30", sources: wire }
                """)
            .Run()
            .Compiles();

        Assert.Equal(["seeds/a.yaml(4,27): warning DSR3010: The time '05:30' needs 'timeZone': add the zone that is meant, such as 'timeZone: Asia/Baghdad'."], run.Messages);
    }

    [Fact]
    public void The_first_look_is_neither_an_error_nor_a_warning()
        => Assert.DoesNotContain(Sample.EventsProject().Checked().Run().Compiles().Diagnostics, d => d.Severity >= DiagnosticSeverity.Warning);
}
