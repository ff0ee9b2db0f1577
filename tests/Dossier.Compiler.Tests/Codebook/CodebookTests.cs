using System.Collections.Immutable;
using Dossier.Compiler.Codebook;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Codebook;

/// <summary>The codebook of a model that a consumer has added to.</summary>
public class CodebookTests
{
    private static readonly ImmutableArray<CodebookPage> Pages = Write(
        """
        vocabularies:
          harm: { terms: { displaced: { doc: "Was driven from home.", maps: { desk: D1 } } } }
          cargo: { doc: What is carried., terms: { grain: Grain of any sort., oil: { doc: Crude oil., broader: grain } } }
        records:
          stop: { doc: "A stop.", fields: { at: { type: ref place, required: true, doc: Where. } } }
        kinds:
          convoy:
            plural: convoys
            doc: "A convoy | with <b>markup</b>, `code`, *stars* and [a link](x)."
            maps: { desk: convoy }
            fields:
              load: { type: enum cargo, doc: What it carries. }
              trucks: { type: integer, min: 1, max: 900, unit: trucks, doc: How many. }
              label: { type: text, pattern: "^(A|B)$", doc: A label. }
              escort: { type: ref actor, many: true, inverse: escorts, doc: Who escorts it. }
              stops: { type: record stop, many: true, doc: Where it stops. }
              flags: { type: country, many: true, doc: Under which flags. }
              hours: { type: time, many: true, doc: When. }
        """);

    [Fact]
    public void A_consumer_s_kind_has_a_page_like_the_others()
    {
        string page = Page("kinds/convoys.md");

        Assert.Contains("| `load` | [term of cargo](../terms.md#cargo) | What it carries. | `Cargo Load` |", page, StringComparison.Ordinal);
        Assert.Contains("| `trucks` | [whole number](../notations.md#numbers) from 1 to 900 trucks | How many. | `int? Trucks` |", page, StringComparison.Ordinal);
        Assert.Contains("| `escort` | list of ids of [actors](../kinds/actors.md) | Who escorts it. | `IReadOnlyList<Actor> Escort` |", page, StringComparison.Ordinal);
        Assert.Contains("| `stops` | list of [stop](../items.md#stop) items | Where it stops. | `IReadOnlyList<Stop> Stops` |", page, StringComparison.Ordinal);
        Assert.Contains("| `flags` | list of [countries](../notations.md#other-values) | Under which flags. | `IReadOnlyList<string> Flags` |", page, StringComparison.Ordinal);
        Assert.Contains("| `hours` | list of [times of day](../notations.md#times-of-day) | When. | `IReadOnlyList<TimeOfDay> Hours` |", page, StringComparison.Ordinal);
        Assert.Contains("Corresponds to: desk: convoy.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("## Example", page, StringComparison.Ordinal);
        Assert.Contains("| `IReadOnlyList<Convoy> Escorts` | convoys that refer to it in `escort` |", Page("kinds/actors.md"), StringComparison.Ordinal);
        Assert.Contains("[`convoys`](kinds/convoys.md)", Page("kinds.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_model_says_is_shown_and_never_becomes_markup()
    {
        string page = Page("kinds/convoys.md");

        Assert.Contains(@"A convoy \| with \<b\>markup\</b\>, \`code\`, \*stars\* and \[a link\](x).", page, StringComparison.Ordinal);
        Assert.Contains(@"of the form `^(A\|B)$`", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Terms_have_their_numbers_and_what_they_correspond_to()
    {
        string page = Page("terms.md");

        Assert.Contains("| `displaced` | 1000 | `Displaced` | Was driven from home. |  |  |  | D1 |", page, StringComparison.Ordinal);
        Assert.Contains("| term | number | in C# | meaning | broader |\n|---|---|---|---|---|\n| `grain` | ", page, StringComparison.Ordinal);
        Assert.Contains("Used by `convoy.load`.", page, StringComparison.Ordinal);
        Assert.Contains("| UCDP GED | ACLED | GTD | desk |", page, StringComparison.Ordinal);
    }

    [Fact]
    public void An_item_says_what_it_holds()
        => Assert.Contains(
            "## stop\n\nA stop.\n\nIn C#: the record `Stop`.\n\n| field | type | what it says | in C# |\n|---|---|---|---|\n| `at` | id of a [place](kinds/places.md), **required** | Where. | `Place At` |\n",
            Page("items.md"),
            StringComparison.Ordinal);

    [Fact]
    public void Where_there_are_no_pages_of_rules_nothing_links_to_them()
    {
        Assert.DoesNotContain(".md)", Page("rules.md"), StringComparison.Ordinal);
        Assert.All(RuleCatalogue.All, rule => Assert.Contains($"\n| {rule.Id} | ", Page("rules.md"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("snake_case stays", "snake_case stays")]
    [InlineData("_emphasis_", @"\_emphasis\_")]
    [InlineData("two\nlines\tand a tab", "two lines and a tab")]
    [InlineData(@"back\slash &amp; ~~", @"back\\slash \&amp; \~\~")]
    public void A_sentence_keeps_its_words(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Plain(text));

    [Theory]
    [InlineData("plain", "`plain`")]
    [InlineData("a`b", "`` a`b ``")]
    [InlineData("a``b", "``` a``b ```")]
    [InlineData("a|b", @"`a\|b`")]
    public void Code_ends_where_it_ends(string text, string markdown) => Assert.Equal(markdown, MarkdownText.Code(text));

    private static ImmutableArray<CodebookPage> Write(string text)
    {
        var loaded = ModelLoader.Load([new ModelSource("seeds/own.model.yaml", text)]);
        Assert.Empty(loaded.Problems);
        return CodebookWriter.Write(DisclosedModel.For(loaded.Model, Audience.Public));
    }

    private static string Page(string path) => Pages.Single(page => page.Path == path).Text;
}
