using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Tests.Catalogue;

public class ReadmeTests
{
    private const string Fence = "```";

    [Fact]
    public void The_readme_lists_every_rule_as_the_catalogue_has_it()
    {
        IEnumerable<string> listed = File.ReadLines(Repository.PathOf("README.md"))
            .Where(line => line.StartsWith("| DSR", StringComparison.Ordinal) && !line.Contains("xxx", StringComparison.Ordinal));

        Assert.Equal(
            RuleCatalogue.All.Select(r => $"| {r.Id} | {r.Severity.ToString().ToLower(CultureInfo.InvariantCulture)} | {r.Title} |"),
            listed);
    }

    [Fact]
    public void The_seeds_that_the_readme_begins_with_bring_no_error()
        => Assert.Empty(Errors([new SeedText("seeds/events.yaml", Assert.Single(Blocks("First look")))]));

    /// <summary>They refer to those that the README begins with.</summary>
    [Fact]
    public void The_additions_to_the_model_bring_no_error()
    {
        IReadOnlyList<string> additions = Blocks("Adding to the model");

        Assert.Equal(2, additions.Count);
        Assert.Empty(Errors(
        [
            new SeedText("seeds/events.yaml", Assert.Single(Blocks("First look"))),
            new SeedText("seeds/desk.model.yaml", additions[0]),
            new SeedText("seeds/desk.yaml", additions[1]),
        ]));
    }

    private static IEnumerable<string> Errors(IReadOnlyCollection<SeedText> files)
        => SeedBuild.Problems(files).Where(problem => problem.Rule.Severity == RuleSeverity.Error).Select(problem => problem.Rule.Id + ": " + problem.Message);

    /// <summary>The blocks of YAML below a heading.</summary>
    private static ImmutableArray<string> Blocks(string heading)
    {
        string section = Repository.Read("README.md").Split("\n## ").Single(s => s.StartsWith(heading + "\n", StringComparison.Ordinal));
        return [.. section.Split(Fence + "yaml\n").Skip(1).Select(block => block[..block.IndexOf(Fence, StringComparison.Ordinal)])];
    }
}
