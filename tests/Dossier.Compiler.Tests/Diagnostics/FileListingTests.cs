using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Project;

namespace Dossier.Compiler.Tests.Diagnostics;

/// <summary>The head of a file sets how often rules are told in it.</summary>
public class FileListingTests
{
    private const string First = "DSR4005 The location of 'a1'";
    private const string Others = "DSR4005 DSR4005 is also reported further on in this file (2 more); those reports are not listed.";

    [Fact]
    public void Every_place_is_told_where_the_head_says_nothing()
        => Assert.Equal(3, Messages("{ source: s }", rows: 3).Length);

    [Theory]
    [InlineData("{ source: s, members: false }")]
    [InlineData("{ source: s, rules: { DSR4005: once } }")]
    [InlineData("{ source: s, rules: { DSR4005: 2 } }")]
    public void A_summary_is_the_first_place_and_the_number_of_the_others(string head)
    {
        string[] messages = Messages(head, rows: 3);

        Assert.Equal(2, messages.Length);
        Assert.StartsWith("DSR4005 ", messages[0], StringComparison.Ordinal);
        Assert.NotEqual(Others, messages[0]);
        Assert.Equal(Others, messages[1]);
    }

    [Theory]
    [InlineData("{ source: s, rules: { DSR4005: never } }")]
    [InlineData("{ source: s, rules: { DSR4005: 3 } }")]
    public void Nothing_is_told_of_a_rule_that_is_not_wanted_or_seldom_broken(string head)
        => Assert.Empty(Messages(head, rows: 3));

    [Fact]
    public void Rows_without_members_can_be_told_one_by_one()
        => Assert.Equal(3, Messages("{ source: s, members: false, rules: { DSR4005: each } }", rows: 3).Length);

    [Fact]
    public void What_leaves_something_out_is_told_wherever_it_is()
        => Assert.Equal(3, Messages("{ source: s, members: false, rules: { DSR4005: never } }", rows: 3, field: "mistake: 1").Length);

    [Theory]
    [InlineData("DSR4999: never", "DSR7006 What the head of this file says of DSR4999 has no effect: there is no such rule.")]
    [InlineData("DSR2005: never", "DSR7006 What the head of this file says of DSR2005 has no effect: the rule cannot be suppressed, because what it reports is left out of the model. Correct what it reports, and remove the suppression.")]
    [InlineData("DSR4005: often", "DSR2012 ")]
    [InlineData("DSR4005: 0", "DSR2012 ")]
    public void What_cannot_be_set_is_reported(string rule, string message)
        => Assert.Contains(Messages($"{{ source: s, rules: {{ {rule} }} }}", rows: 0), told => told.StartsWith(message, StringComparison.Ordinal));

    [Fact]
    public void What_is_told_of_rows_is_counted_after_it_is_known_what_may_be_told()
    {
        // The first row is for the desk, so that the first that others are told of is the second, and two more are counted.
        string[] messages = Messages("{ source: s, members: false }", rows: 4, field: "precision: country", first: ", audience: internal");

        Assert.Equal(2, messages.Length);
        Assert.StartsWith("DSR4005 The point 32.12345", messages[0], StringComparison.Ordinal);
        Assert.Equal("DSR4005 DSR4005 is also reported further on in this file (2 more); those reports are not listed.", messages[1]);
    }

    // More precise than a country: a warning for each row.
    private static string[] Messages(string head, int rows, string field = "precision: country", string first = "")
        =>
        [
            .. DossierProject.Read(
                [new ProjectText(
                    "seeds/a.yaml",
                    "/seeds/a.yaml",
                    $"dossier: {head}\nsources: {{ s: {{ name: S, url: 'https://example.org/', published: 2021 }} }}\nincidents:\n"
                        + string.Concat(Enumerable.Range(1, rows).Select(row => $"  a{row}: {{ name: Row {row}, kind: other, date: 2020-01-{row:00}, location: {{ lat: 3{row}.12345, lon: 44.12345 }}, {field}{(row == 1 ? first : "")} }}\n")))],
                new ProjectSettings(new EmitOptions("Tests", "public", GlobalUsings: true) { Audience = Audience.Public, SeedNavigation = false }))
                .Reports().SelectMany(static report => report.Problems.Items).Select(static problem => $"{problem.Rule.Id} {problem.Message}"),
        ];
}
