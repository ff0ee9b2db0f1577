using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Tests.Catalogue;

public class RuleCatalogueTests
{
    [Fact]
    public void It_holds_every_rule_once_and_by_id()
    {
        string[] ids = [.. RuleCatalogue.All.Select(rule => rule.Id)];

        Assert.Equal(ids.Distinct().Order(StringComparer.Ordinal), ids);
        Assert.Contains(Rules.DuplicateKey.Id, ids);
        Assert.Contains(Rules.DanglingReference.Id, ids);
        Assert.Contains(Rules.BadDate.Id, ids);
        Assert.Contains(Rules.UselessSuppression.Id, ids);
        Assert.Contains(Rules.UnknownModelKey.Id, ids);
    }

    [Fact]
    public void A_rule_is_found_by_its_id()
    {
        Assert.Same(Rules.DuplicateId, RuleCatalogue.Find("DSR2001"));
        Assert.Null(RuleCatalogue.Find("DSR0000"));
    }

    [Fact]
    public void Titles_tell_rules_apart_and_are_no_sentences()
    {
        string[] titles = [.. RuleCatalogue.All.Select(rule => rule.Title)];

        Assert.Equal(titles.Length, titles.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(titles, title => Assert.True(title.Length is > 0 and < 60 && !title.EndsWith('.'), title));
    }

    [Fact]
    public void What_leaves_something_out_cannot_be_lowered()
    {
        // Reading, and values that cannot be read: of the errors, only what checks a model that is whole may be lowered.
        Rule[] unreadable = [.. RuleCatalogue.All.Where(rule => rule.Id.StartsWith("DSR1", StringComparison.Ordinal))];

        Assert.NotEmpty(unreadable);
        Assert.All(unreadable, rule => Assert.False(rule.Configurable, rule.Id));
        Assert.All(RuleCatalogue.All.Where(rule => rule.Severity != RuleSeverity.Error), rule => Assert.True(rule.Configurable, rule.Id));
    }

    [Fact]
    public void Release_tracking_lists_every_rule_as_it_is()
    {
        var listed = Repository.Read("src/Dossier.Generator/AnalyzerReleases.Unshipped.md").Split('\n')
            .Concat(Repository.Read("src/Dossier.Generator/AnalyzerReleases.Shipped.md").Split('\n'))
            .Where(line => line.StartsWith("DSR", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        var expected = RuleCatalogue.All.Select(rule => $"{rule.Id} | {rule.Category} | {rule.Severity} | {rule.Title}");

        Assert.Equal(expected, listed);
    }
}
