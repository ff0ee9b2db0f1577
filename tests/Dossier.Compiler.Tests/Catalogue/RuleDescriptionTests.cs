using System.Text.RegularExpressions;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Tests.Catalogue;

/// <summary>What a diagnostic says beside its message: the family, what the rule finds, and where to read more.</summary>
public partial class RuleDescriptionTests
{
    // An editor shows a description in a tooltip and a build server in a column.
    private const int LongestDescription = 340;

    public static TheoryData<string> Ids => [.. RuleCatalogue.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_description_is_one_sentence_or_two_in_plain_text(string id)
    {
        string description = RuleCatalogue.Find(id)!.Description;

        Assert.InRange(description.Length, 20, LongestDescription);
        Assert.EndsWith(".", description, StringComparison.Ordinal);
        Assert.InRange(Sentence().Count(description), 1, 2);
        Assert.DoesNotContain('`', description);
        Assert.DoesNotContain('\n', description);
    }

    [Fact]
    public void It_is_the_first_paragraph_of_what_the_rule_finds()
    {
        Assert.Equal(
            "One half of a surrogate pair without the other, such as an escape sequence that was cut in two.",
            Rules.LoneSurrogate.Description);
        Assert.StartsWith("A tab, or another white-space character", Rules.YamlIndentedByTab.Description, StringComparison.Ordinal);

        // A page has more to say than fits a tooltip.
        Assert.Equal(
            "A control character, written as itself or as an escape sequence. It is removed and the rest is read.",
            Rules.ForbiddenCharacter.Description);
    }

    [Fact]
    public void The_page_in_the_assembly_is_the_one_in_the_repository()
        => Assert.All(RuleCatalogue.All, rule => Assert.Equal(Repository.Read(rule.HelpPage), RulePages.Read(rule.Id)));

    [Theory]
    [InlineData("DSR1000", "Dossier.Reading")]
    [InlineData("DSR2002", "Dossier.Identity")]
    [InlineData("DSR3001", "Dossier.Time")]
    [InlineData("DSR4003", "Dossier.Place")]
    [InlineData("DSR5006", "Dossier.Counts")]
    [InlineData("DSR6005", "Dossier.Provenance")]
    [InlineData("DSR7001", "Dossier.Graph")]
    [InlineData("DSR8002", "Dossier.Configuration")]
    [InlineData("DSR8103", "Dossier.Configuration")]
    [InlineData("DSR9001", "Dossier.Usage")]
    public void A_family_is_a_category(string id, string category) => Assert.Equal(category, RuleCatalogue.Find(id)!.Category);

    [Theory]
    [InlineData("", "")]
    [InlineData("https://example.org/rules/", "https://example.org/rules/DSR2002.md")]
    [InlineData("https://example.org/rules", "https://example.org/rules/DSR2002.md")]
    public void A_link_leads_below_the_address_and_there_is_none_without_one(string address, string link)
        => Assert.Equal(link, RulePages.LinkTo("DSR2002", address));

    [Fact]
    public void Every_link_is_made_of_the_one_address()
        => Assert.All(RuleCatalogue.All, rule => Assert.Equal(RulePages.LinkTo(rule.Id, RulePages.Address), rule.HelpLink));

    [Theory]
    [InlineData("")]
    [InlineData("DSRX001")]
    public void What_is_not_a_rule_has_no_category(string id) => Assert.Throws<ArgumentException>(() => RuleCategories.Of(id));

    [Fact]
    public void What_is_not_a_rule_has_no_page() => Assert.Throws<ArgumentException>(() => RulePages.Read("DSRX001"));

    // The point of '.yaml' ends no sentence.
    [GeneratedRegex(@"[.!?](?=\s+[A-Z]|$)")]
    private static partial Regex Sentence();
}
