using System.Globalization;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Codebook;

/// <summary>The page of the rules, by family, and of their limits.</summary>
internal static class RulesPage
{
    /// <summary>The path of the page.</summary>
    public const string Path = "rules.md";

    /// <summary>Writes the page.</summary>
    /// <param name="root">The relative path to the folder of the rule pages; null if they are not available.</param>
    public static string Write(string? root)
    {
        var page = new MarkdownPage("Rules");
        page.Paragraph("Each rule has an id, by which its severity is set, and a page with a wrong and a right example. A rule that can be lowered leaves nothing out of the model.");
        foreach (IGrouping<string, Rule> family in RuleCatalogue.All.GroupBy(static rule => rule.Category))
        {
            page.Heading($"{family.First().Id.Substring(0, 4)}xxx: {RuleCategories.AboutOf(family.Key)}")
                .Paragraph($"Category {MarkdownText.Code(family.Key)}.")
                .Table(["id", "severity", "can be lowered", "what"], [.. family.Select(rule => Row(rule, root))]);
        }

        page.Heading("Limits of the rules")
            .Paragraph("A value exactly at a limit is accepted. The pages of the rules say what else they check.")
            .Table(["limit", "value", "rules"], [.. LimitTable.Rows.Select(static row => new[] { row.Limit, row.Value, row.Rules })]);
        return page.ToString();
    }

    private static string[] Row(Rule rule, string? root) =>
    [
        root is null ? rule.Id : $"[{rule.Id}]({root}{rule.HelpPage})",
        rule.Severity.ToString().ToLower(CultureInfo.InvariantCulture),
        rule.Configurable ? "yes" : "no",
        MarkdownText.Plain(rule.Title),
    ];
}
