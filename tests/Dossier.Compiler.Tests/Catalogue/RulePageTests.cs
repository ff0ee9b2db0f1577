using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Tests.Catalogue;

public class RulePageTests
{
    private const string Pages = "src/Dossier.Compiler/Diagnostics/Pages";

    private static readonly string[] Sections = ["What it finds", "Why it matters", "Wrong", "Right", "Lowering it"];

    /// <summary>Rules whose example no seed can be, each with the reason.</summary>
    private static readonly Dictionary<string, string> WithoutSeeds = new(StringComparer.Ordinal)
    {
        ["DSR0017"] = "it is about what is packed, not about a build",
        ["DSR0018"] = "it is about what is packed, not about a build",
        ["DSR0019"] = "it is a defect of Dossier, and none is known",
        ["DSR0020"] = "it is about what is packed, not about a build",
        ["DSR0021"] = "it is about what is packed, not about a build",
        ["DSR0016"] = "it is about the project, not about a seed",
        ["DSR1001"] = "a file beyond the cap has more than 4 million characters",
        ["DSR1006"] = "a value beyond the cap has more than 65,536 characters",
        ["DSR1007"] = "a file beyond the cap has more than 524,288 values",
        ["DSR1035"] = "it takes more than 2,000 syntax errors",
        ["DSR1057"] = "it is about a file that is no text",
        ["DSR1016"] = "it is about the bytes of a file, not about its text",
        ["DSR8001"] = "it is about the project, not about a seed",
        ["DSR8002"] = "it is about the project, not about a seed",
        ["DSR8003"] = "it is a defect of Dossier, and none is known",
        ["DSR8004"] = "it takes 15 MB of seeds",
        ["DSR8005"] = "it takes 12 MB of seeds",
        ["DSR8006"] = "it takes 65,000 records",
        ["DSR8007"] = "it is about the project, not about a seed",
        ["DSR8008"] = "it is about a file that is no seed",
        ["DSR8009"] = "it is about the project's C#, not about a seed",
        ["DSR8010"] = "it is about the project's C#, not about a seed",
        ["DSR8015"] = "it is about the project, not about a seed",
        ["DSR8011"] = "it is about the project's C#, not about a seed",
    };

    /// <summary>Rules that never come alone.</summary>
    private static readonly Dictionary<string, string> Companions = new(StringComparer.Ordinal)
    {
        // It counts the mistakes of another rule.
        ["DSR1008"] = "DSR1031",
    };

    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(rule => rule.Id)];

    public static TheoryData<string> IdsWithSeeds
        => [.. RuleCatalogue.All.Select(rule => rule.Id).Where(id => !IsUsage(id) && !WithoutSeeds.ContainsKey(id))];

    [Fact]
    public void Every_rule_has_a_page_and_no_page_is_without_a_rule()
    {
        var pages = Directory.GetFiles(Repository.PathOf(Pages), "*.md").Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        Assert.Equal(RuleCatalogue.All.Select(rule => rule.Id), pages);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_page_says_what_why_wrong_right_and_how_to_lower_it(string id)
    {
        Rule rule = RuleCatalogue.Find(id)!;
        RulePage page = RulePage.Of(rule);

        Assert.Equal($"{rule.Id}: {rule.Title}", page.Heading);
        Assert.Equal(Sections, page.Sections);
        Assert.Equal($"**{rule.Severity}**, {(rule.Configurable ? "may be lowered" : "cannot be lowered")}.", page.Reporting);
    }

    [Theory]
    [MemberData(nameof(IdsWithSeeds))]
    public void The_wrong_seed_sets_off_its_rule_and_no_other_error(string id)
    {
        RulePage page = RulePage.Of(RuleCatalogue.Find(id)!);
        ImmutableArray<LocatedProblem> problems = SeedBuild.Problems(page.Wrong);

        Assert.Contains(id, problems.Select(problem => problem.Rule.Id));
        Assert.Empty(problems.Where(problem => problem.Rule.Severity == RuleSeverity.Error
            && problem.Rule.Id != id && problem.Rule.Id != Companions.GetValueOrDefault(id)));
        Assert.All(problems, problem => Assert.DoesNotContain('{', problem.Message.Replace("{ lat: 33.3, lon: 44.4 }", "", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(IdsWithSeeds))]
    public void The_right_seed_does_not_set_off_its_rule_nor_any_error(string id)
    {
        RulePage page = RulePage.Of(RuleCatalogue.Find(id)!);
        ImmutableArray<LocatedProblem> problems = SeedBuild.Problems(page.Right);

        Assert.NotEmpty(page.Right);
        Assert.Empty(problems.Where(problem => problem.Rule.Id == id || problem.Rule.Severity == RuleSeverity.Error));
    }

    [Fact]
    public void Every_suppression_that_a_page_shows_is_of_its_own_rule_and_of_one_that_records_can_suppress()
    {
        string[] reached = [.. RuleCatalogue.All.Where(rule => rule.Configurable && !IsUsage(rule.Id) && !IsProject(rule.Id)).Select(rule => rule.Id)];
        string[] shown = [.. RuleCatalogue.All.Where(rule => RulePage.Of(rule).Text.Contains($"\nsuppress: {{ {rule.Id}: ", StringComparison.Ordinal)).Select(rule => rule.Id)];

        Assert.Equal(reached, shown);
    }

    [Fact]
    public void The_list_of_rules_without_seeds_has_no_rule_that_has_one()
        => Assert.All(WithoutSeeds.Keys, id => Assert.DoesNotContain(RulePage.Of(RuleCatalogue.Find(id)!).Wrong, file => file.Path.EndsWith("yaml", StringComparison.Ordinal)));

    /// <summary>What is told of the project belongs to no record that could suppress it.</summary>
    private static bool IsProject(string id) => id.StartsWith("DSR80", StringComparison.Ordinal);

    /// <summary>What C# does with the records is told by the analyzer, which has tests of its own.</summary>
    private static bool IsUsage(string id) => id.StartsWith("DSR9", StringComparison.Ordinal);
}
