using System.Globalization;
using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Running;

/// <summary>Where quotations stand in the documents of their sources, as the running program sees it.</summary>
public class QuoteTests
{
    // Three paragraphs, the second with a typesetter's dash and quotation marks, and broken in the middle of what is quoted.
    private const string Article =
        "“Discrete, precision strikes”\n\n"
        + "A spokes\u00ADwoman said – and it’s on the record – that U.S. forces\ncarried out “discrete, precision\n  strikes” on two facilities.\n\n"
        + "Nobody else \u00ABspoke\u00BB.\n";

    private const string Seed =
        """
        sources:
          article: { name: An article, document: article.txt }
          other: { name: Another source }
        actors:
          speaker:
            name: Speaker
            roles: [{ office: Spokeswoman, source: article, locator: paragraph 2, quote: "A spokeswoman said" }]
        incidents:
          strike:
            name: Strike
            date: { value: 2023-11-22, source: article, locator: Paragraph 3, quote: "Nobody else \"spoke\"." }
            casualties:
              - { harm: killed, count: several, source: article, locator: paragraph 2, quote: "said - and it's on the record - that" }
            claims:
              - { statement: It was exact., source: article, locator: standfirst, quote: "carried out 'discrete, precision strikes'" }
              - { statement: It was exact., source: article, quote: "carried out \"discrete, precision strikes\" on" }
              - { statement: It was exact., source: article, locator: paragraph 2 }
              - { statement: It was exact., source: other, locator: page 9, quote: "carried out" }
              - { statement: It was exact., quote: "carried out" }
        """;

    private const string Print =
        """
        void Show(Attribution a) => print($"{a.QuoteAt?.ToString() ?? "-"} {a.Locator ?? "-"}");
        Show(Actors.Speaker.Roles[0].Attribution);
        Show(Incidents.Strike.Casualties[0].Attribution);
        foreach (Claim claim in Incidents.Strike.Claims) Show(claim.Attribution);
        """;

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "")]
    [InlineData("\r\n", "A line before.\r\n\r\n")]
    public void A_quote_knows_where_it_begins_whatever_the_line_ends_dashes_and_quotation_marks(string lineEnd, string before)
    {
        string document = before + Article.Replace("\n", lineEnd, StringComparison.Ordinal);
        string[] printed = BuiltProject.Of(Project(document)).Run(Print);

        Assert.Equal(
            [
                $"{At("A spokes")} paragraph 2",
                $"{At("said –")} paragraph 2",
                // The mark around what is quoted is single in the seed and double in the document: not the same words.
                "- standfirst",
                $"{At("carried out")} -",
                "- paragraph 2",
                "- page 9",
                "- -",
                $"{At("Nobody else")} Paragraph 3",
            ],
            printed);

        string At(string text) => document.IndexOf(text, StringComparison.Ordinal).ToString(CultureInfo.InvariantCulture);
    }

    [Fact]
    public void The_offset_is_written_to_JSON_and_read_back()
        => Assert.Equal(
            ["True", "True"],
            BuiltProject.Of(Project(Article)).Run(
                """
                string json = JsonSerializer.Serialize(Incidents.Strike);
                print(json.Contains("\"quoteAt\":"));
                print(JsonSerializer.Deserialize<Incident>(json) == Incidents.Strike);
                """));

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_locator_beyond_the_document_is_reported_and_the_last_paragraph_is_not(string lineEnd)
    {
        SeedRun run = Project(Article.Replace("\n", lineEnd, StringComparison.Ordinal))
            .Seed("seeds/more.yaml", "places:\n  p: { name: P, kind: { value: city, source: article, locator: paragraph 4 } }\n")
            .Severity("DSR6011", ReportDiagnostic.Warn)
            .Run();

        Assert.Equal(["seeds/more.yaml(2,64): warning DSR6011: 'seeds/article.txt' has 3 paragraphs, but the locator is 'paragraph 4'. Correct the locator."], run.Messages);
    }

    [Fact]
    public void A_quote_that_moved_is_found_where_it_is_now()
    {
        SeedProject project = Project(Article);
        project.Run();

        BuiltProject moved = BuiltProject.Of(project.Seed("seeds/article.txt", "One more line. " + Article));

        Assert.Equal(
            [("One more line. ".Length + Article.IndexOf("A spokes", StringComparison.Ordinal)).ToString(CultureInfo.InvariantCulture)],
            moved.Run("print(Actors.Speaker.Roles[0].Attribution.QuoteAt);"));
    }

    private static SeedProject Project(string document) => new SeedProject().Seed("seeds/strike.yaml", Seed).Seed("seeds/article.txt", document);
}
