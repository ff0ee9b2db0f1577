using System.Text.Json;
using Dossier.Compiler.Disclosure;
using Dossier.Tool.Checking;
using Dossier.Tool.Finding;
using Dossier.Tool.Showing;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Commands;

/// <summary><c>--audience</c>: every command has for an audience what a build for it has.</summary>
public sealed class AudienceTests
{
    private const string Seeds =
        """
        sources:
          wire: { name: Wire report, kind: news-article, published: 2023-11-22, url: "https://example.org/wire" }
        actors:
          canary-neighbour: { name: Canary Example, kind: person, audience: internal, standIn: witness }
          witness: { name: A witness, kind: person }
        incidents:
          strike:
            name: Strike near the town
            kind: strikee
            date: { value: 2023-11-21, audience: internal, publish: 2023-11 }
            summary: { value: A canary of a summary., audience: partners }
            casualties: [{ harm: killed, count: 3, by: canary-neighbour, source: wire }, { harm: killed, count: 7, source: wire, locator: canary, audience: internal }]
            sources: [wire]
        """;

    [Theory]
    [InlineData("get", "strike")]
    [InlineData("get", "witness")]
    [InlineData("get", "canary-neighbour")]
    [InlineData("check")]
    [InlineData("check", "--format", "json")]
    [InlineData("check", "--format", "sarif")]
    [InlineData("check", "--format", "github")]
    [InlineData("check", "--format", "msbuild")]
    [InlineData("check", "--statistics")]
    [InlineData("schema", "seeds")]
    [InlineData("codebook")]
    public void For_the_public_no_command_prints_what_is_withheld(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds);
        bool isOfPath = arguments[0] is "check" or "codebook" or "schema";
        string[] all = isOfPath ? [arguments[0], .. arguments[0] == "schema" ? ["--project", folder.Path] : new[] { folder.Path }, .. arguments[(arguments[0] == "schema" ? 2 : 1)..]] : [.. arguments, "--project", folder.Path];

        Ran ran = Ran.Command(all);

        // What was written on the command line is known to whoever wrote it.
        string printed = (ran.Output + ran.Errors).Replace("'canary-neighbour'", "", StringComparison.Ordinal);
        Assert.DoesNotContain("canary", printed, StringComparison.OrdinalIgnoreCase);
        if (arguments[0] != "codebook")
            Assert.DoesNotContain("2023-11-21", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Those_who_may_have_it_get_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds);

        string desk = Ran.Command("get", "strike", "--project", folder.Path, "--audience", "internal").Output;
        Assert.Contains("21 November 2023", desk, StringComparison.Ordinal);
        Assert.Contains("Canary Example", desk, StringComparison.Ordinal);
        Assert.Contains("3 to 7", desk, StringComparison.Ordinal);

        string partners = Ran.Command("get", "strike", "--project", folder.Path, "--audience", "partners").Output;
        Assert.Contains("A canary of a summary.", partners, StringComparison.Ordinal);
        Assert.DoesNotContain("Canary Example", partners, StringComparison.Ordinal);

        string open = Ran.Command("get", "strike", "--project", folder.Path).Output;
        Assert.Contains("November 2023", open, StringComparison.Ordinal);
        Assert.Contains("3, without a withheld report", open, StringComparison.Ordinal);
        Assert.Contains("withheld", open, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_of_a_file_is_shown_that_the_audience_may_not_have_whole()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds);

        Assert.DoesNotContain("strikee\n", Ran.Command("check", folder.Path).Output.Replace("'strikee'", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("kind: strikee", Ran.Command("check", folder.Path, "--audience", "internal").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_has_nothing_of_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Replace("strikee", "air-strike", StringComparison.Ordinal));

        string open = Page(Workplace.At(folder.Path));
        Assert.DoesNotContain("canary", open, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("without a withheld report", open, StringComparison.Ordinal);
        Assert.Contains("Canary Example", Page(Workplace.At(folder.Path).For(new Audience("internal"))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mistake_in_what_is_withheld_is_mended_by_those_who_keep_the_seeds()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", "actors:\n  neighbour: { name: Layla Example, kind: preson, audience: internal }\n");

        Ran.Command("fix", "--unsure", "--write", folder.Path);
        Assert.Contains("kind: person", folder.Read("seeds/a.yaml"), StringComparison.Ordinal);
        Assert.Equal(2, Ran.Command("add", "actor", "Layla Example", "--id", "neighbour", "--project", folder.Path).Code);
    }

    [Fact]
    public void A_level_of_the_projects_own_is_an_audience_and_another_word_is_not()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", "actors: { a: { name: A, kind: person, audience: lawyers } }");
        folder.Write("seeds/own.model.yaml", "vocabularies: { audience: { terms: { lawyers: The lawyers of the desk. } } }");

        Assert.Contains("person", Ran.Command("get", "a", "--project", folder.Path, "--audience", "lawyers").Output, StringComparison.Ordinal);
        Assert.Equal(2, Ran.Command("get", "a", "--project", folder.Path, "--audience", "internal").Code);
        Ran wrong = Ran.Command("check", folder.Path, "--audience", "lawers");
        Assert.Equal(2, wrong.Code);
        Assert.Contains("Did you mean 'lawyers'?", wrong.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private static string Page(Workplace place)
    {
        var page = new PageBuilder(CheckedSeeds.Of(place), null, ShownRecords.All);
        return JsonSerializer.Serialize(page.Core()) + JsonSerializer.Serialize(page.Details());
    }
}
