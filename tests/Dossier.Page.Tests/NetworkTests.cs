using Dossier.Page.Tests.Browsing;
using Microsoft.Playwright;

namespace Dossier.Page.Tests;

/// <summary>The network draws who takes part, who is part of whom, and who says so.</summary>
[Collection(SharedPages.Name)]
public sealed class NetworkTests(Pages pages)
{
    private const int UnitedFront = 18;
    private const int RiverBrigade = 19;
    private const int NorthernAlliance = 20;
    private const int SponsorState = 21;

    [PageFact]
    public async Task Denied_links_are_left_out_until_asked_for_and_then_drawn_as_denials()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=network");
        await page.Find(".nodes .node").First.WaitForAsync();
        Assert.Equal(0, await Link(page, RiverBrigade, 0).CountAsync());
        Assert.Equal(0, await Link(page, SponsorState, RiverBrigade).CountAsync());

        await page.Page.GetByLabel("Show denied parts, as denials").CheckAsync();

        await Link(page, RiverBrigade, 0).WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.Contains("denied", await OpenPage.ClassesAsync(Link(page, RiverBrigade, 0)));
        Assert.Equal(1, await Link(page, RiverBrigade, 0).Locator(".cross").CountAsync());
        Assert.NotEqual(
            await OpenPage.StyleAsync(Link(page, UnitedFront, 0).Locator(".line"), "stroke"),
            await OpenPage.StyleAsync(Link(page, RiverBrigade, 0).Locator(".line"), "stroke"));
        Assert.Contains("denied", await OpenPage.ClassesAsync(Link(page, SponsorState, RiverBrigade)));
    }

    [PageFact]
    public async Task Membership_and_backing_look_other_than_taking_part()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=network");
        await page.Find(".nodes .node").First.WaitForAsync();

        string[] colours =
        [
            await OpenPage.StyleAsync(Link(page, UnitedFront, 0).Locator(".line"), "stroke"),
            await OpenPage.StyleAsync(Link(page, RiverBrigade, NorthernAlliance).Locator(".line"), "stroke"),
            await OpenPage.StyleAsync(Link(page, SponsorState, NorthernAlliance).Locator(".line"), "stroke"),
        ];
        Assert.Equal(3, colours.Distinct().Count());
        Assert.NotEqual("none", await OpenPage.StyleAsync(Link(page, RiverBrigade, 3).Locator(".line"), "stroke-dasharray"));
        Assert.Equal("none", await OpenPage.StyleAsync(Link(page, UnitedFront, 0).Locator(".line"), "stroke-dasharray"));
    }

    [PageFact]
    public async Task Links_carry_who_says_so_in_the_picture_of_a_chosen_node_and_in_the_list()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=network");

        await page.Find($".node[data-number='{NorthernAlliance}'] .shape").ClickAsync();

        await Assertions.Expect(page.Record.Locator("h2")).ToHaveTextAsync("Northern Alliance");
        string[] labels = [.. await page.Find(".link-label").AllTextContentsAsync()];
        Assert.Contains(labels, label => label.StartsWith("backs — according to the Observer", StringComparison.Ordinal));
        Assert.Contains("Links of Northern Alliance", await page.Find(".links-list h3").TextContentAsync(), StringComparison.Ordinal);
        Assert.Contains("according to the Observer, in \"Observer\", paragraph 1", await page.Find(".links-list").TextContentAsync(), StringComparison.Ordinal);
    }

    [PageFact]
    public async Task Nodes_are_reached_and_opened_by_keyboard()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=network");
        await page.Find(".nodes .node").First.WaitForAsync();

        await page.Find("svg.network").FocusAsync();
        await page.Keyboard.PressAsync("+");
        await page.Keyboard.PressAsync("Enter");
        string name = (await page.AskAsync<string>("document.activeElement.getAttribute('aria-label')"))!;
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Record).ToBeVisibleAsync();
        Assert.Contains(await page.Record.Locator("h2").InnerTextAsync(), name, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(name, await page.AskAsync<string>("document.activeElement.getAttribute('aria-label')"));
    }

    [PageFact]
    public async Task More_incidents_than_can_be_told_apart_become_links_between_those_who_take_part()
    {
        await using OpenPage page = await pages.OpenFileAsync(pages.WriteMany(1000), "view=network");
        await page.Find(".nodes .node").First.WaitForAsync();

        Assert.Equal(0, await page.Find(".nodes .node.incident").CountAsync());
        Assert.True(await page.Find(".links > .link.shared").CountAsync() > 10);
        Assert.Contains("1,000 incidents are drawn as links between those who take part", await page.Find(".map-foot .note").InnerTextAsync(), StringComparison.Ordinal);
    }

    private static ILocator Link(OpenPage page, int from, int to) => page.Find($".links > .link[data-from='{from}'][data-to='{to}']");
}
