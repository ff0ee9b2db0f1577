using Dossier.Page.Tests.Browsing;
using Microsoft.Playwright;

namespace Dossier.Page.Tests;

/// <summary>A record says all that the dataset says of it, and who says so.</summary>
[Collection(SharedPages.Name)]
public sealed class RecordTests(Pages pages)
{
    [PageFact]
    public async Task Two_figures_are_side_by_side_each_with_its_speaker_source_place_and_quote()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "record=incidents/depot-strike");
        ILocator sides = page.Record.Locator(".disagreement .sides .statement");

        Assert.Equal(2, await sides.CountAsync());
        Box[] boxes = await page.BoxesAsync(".sides .statement");
        Assert.Equal(boxes[0].Y, boxes[1].Y);
        Assert.True(boxes[1].X >= boxes[0].X + boxes[0].Width);

        Assert.Equal("5 killed", await sides.Nth(0).Locator(".said").InnerTextAsync());
        Assert.Equal("8 killed", await sides.Nth(1).Locator(".said").InnerTextAsync());
        string second = await sides.Nth(1).InnerTextAsync();
        Assert.Contains("according to Karam hospital in Observer, paragraph 2", second, StringComparison.Ordinal);
        Assert.Contains("eight bodies were brought in", second, StringComparison.Ordinal);
    }

    [PageFact]
    public async Task Claims_silences_notes_and_what_is_not_stated_are_there()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "record=incidents/depot-strike");
        string text = await page.Record.InnerTextAsync();

        foreach (string part in (string[])
        [
            "Not stated: injured", "The depot held no weapons.", "23 November 2023", "there was only grain", "initial report", "who carried it out", "not said by",
            "The hour is given in local time.", "Known to be partial: participants", "our aircraft struck the depot", "seeds/example.yaml:10",
        ])
        {
            Assert.Contains(part, text, StringComparison.Ordinal);
        }
    }

    [PageFact]
    public async Task A_denied_part_is_shown_as_denied()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "record=incidents/depot-strike");

        ILocator denied = page.Record.Locator("dd.denied");
        Assert.Equal(1, await denied.CountAsync());
        Assert.StartsWith("denied", await denied.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("River Brigade", await denied.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains("line-through", await OpenPage.StyleAsync(denied.Locator("> a").First, "text-decoration-line"), StringComparison.Ordinal);
    }

    [PageFact]
    public async Task Links_lead_both_ways()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "record=incidents/depot-strike");

        await page.Record.Locator("dd a").Filter(new() { HasText = "United Front" }).First.ClickAsync();
        await Assertions.Expect(page.Record.Locator("h2")).ToHaveTextAsync("United Front");
        await page.Record.Locator(".links a").Filter(new() { HasText = "Strike on the depot" }).ClickAsync();
        await Assertions.Expect(page.Record.Locator("h2")).ToHaveTextAsync("Strike on the depot at Karam");

        await page.Page.GoBackAsync();
        await Assertions.Expect(page.Record.Locator("h2")).ToHaveTextAsync("United Front");
    }

    [PageFact]
    public async Task The_link_and_the_citation_are_copied()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "record=incidents/depot-strike&view=table");

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Copy citation" }).ClickAsync();
        Assert.Equal("\"Strike on the depot at Karam\", record depot-strike, Example of doubt 1.0.", await page.AskAsync<string>("window.copied"));

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Copy link" }).ClickAsync();
        string link = (await page.AskAsync<string>("window.copied"))!;
        Assert.StartsWith("file:", link, StringComparison.Ordinal);
        Assert.Contains("record=incidents/depot-strike", link, StringComparison.Ordinal);
        await Assertions.Expect(page.Record.Locator(".done")).ToHaveTextAsync("Link copied.");
    }

    [PageFact]
    public async Task A_withdrawn_record_says_so()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "record=incidents/withdrawn-strike");

        Assert.Contains("Retracted. Withdrawn by the Gazette on 2 December 2023.", await page.Record.Locator(".notice").InnerTextAsync(), StringComparison.Ordinal);
    }

    [PageFact]
    public async Task A_link_to_a_record_that_is_not_there_says_so()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "record=incidents/no-such");

        Assert.Contains("This page has no record incidents/no-such.", await page.Record.InnerTextAsync(), StringComparison.Ordinal);
    }

    [PageFact]
    public async Task A_name_in_arabic_runs_from_right_to_left()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "record=actors/kataib-an-nahr");

        Assert.Equal("rtl", await OpenPage.StyleAsync(page.Record.Locator("h2 bdi"), "direction"));
        Assert.Equal("ar", await page.Record.Locator("h2 bdi").GetAttributeAsync("lang"));
    }
}
