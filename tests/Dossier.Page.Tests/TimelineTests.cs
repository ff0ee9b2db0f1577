using Dossier.Page.Tests.Browsing;
using Microsoft.Playwright;

namespace Dossier.Page.Tests;

/// <summary>The timeline draws of each date what is known of it, and no more.</summary>
[Collection(SharedPages.Name)]
public sealed class TimelineTests(Pages pages)
{
    [PageFact]
    public async Task An_interval_is_drawn_as_long_as_it_is()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=timeline&window=19570,19720");
        await page.When(2).WaitForAsync();

        // From 2 to 9 October, and all of September and October.
        double eight = (await page.BoxesAsync(".when[data-number='1'] .bar"))[0].Width;
        double sixtyOne = (await page.BoxesAsync(".when[data-number='2'] .bar"))[0].Width;
        Assert.InRange(sixtyOne / eight, 61 / 8.0 * 0.98, 61 / 8.0 * 1.02);
    }

    [PageFact]
    public async Task Some_time_within_a_span_looks_other_than_all_through_it()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=timeline");

        Assert.NotEqual(
            await OpenPage.StyleAsync(page.When(1).Locator(".bar"), "fill"),
            await OpenPage.StyleAsync(page.When(2).Locator(".bar"), "fill"));
    }

    [PageFact]
    public async Task An_open_end_fades_and_an_unknown_end_fades_with_a_question_mark()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=timeline");

        foreach (int open in (int[])[3, 4])
            Assert.Contains("fade-end", await OpenPage.StyleAsync(page.When(open).Locator(".bar"), "fill"), StringComparison.Ordinal);
        Assert.Contains("fade-start", await OpenPage.StyleAsync(page.When(7).Locator(".bar"), "fill"), StringComparison.Ordinal);

        Assert.Equal(0, await page.When(3).Locator(".asks").CountAsync());
        Assert.Equal("?", await page.When(4).Locator(".asks").TextContentAsync());

        // It fades to nothing, not to the edge of the picture.
        Assert.Equal("0", await page.AskAsync<string>("document.querySelector('#fade-end stop:last-child').getAttribute('stop-opacity')"));
    }

    [PageFact]
    public async Task One_of_a_set_is_drawn_as_alternatives_and_all_of_a_set_as_each()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=timeline");

        Assert.Equal(2, await page.When(5).Locator(".bar").CountAsync());
        Assert.Equal(3, await page.When(6).Locator(".bar").CountAsync());
        Assert.NotEqual("none", await OpenPage.StyleAsync(page.When(5).Locator(".bar").First, "stroke-dasharray"));
        Assert.Equal("none", await OpenPage.StyleAsync(page.When(6).Locator(".bar").First, "stroke-dasharray"));
        Assert.Contains("one of these dates", await page.When(5).Locator(".target").GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        Assert.Contains("on all of these dates", await page.When(6).Locator(".target").GetAttributeAsync("aria-label"), StringComparison.Ordinal);
    }

    [PageFact]
    public async Task What_is_approximate_has_soft_edges()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=timeline");

        Assert.Contains("soft", await OpenPage.StyleAsync(page.When(8).Locator(".bar"), "fill"), StringComparison.Ordinal);
        Assert.Contains("approximate", await page.When(8).Locator(".target").GetAttributeAsync("aria-label"), StringComparison.Ordinal);
    }

    [PageFact]
    public async Task What_has_no_date_is_at_no_place_on_the_timeline_and_listed()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=timeline");

        Assert.Equal(["Looting of the archive", "Arrests in the capital"], await page.Find(".undated .row a").AllInnerTextsAsync());
        foreach (int undated in (int[])[11, 12])
            Assert.Equal(0, await page.When(undated).CountAsync());
        Assert.Contains("2 without a known date are in no count", await page.Find(".toolbar .note").InnerTextAsync(), StringComparison.Ordinal);
    }

    [PageFact]
    public async Task Counts_have_a_low_of_what_is_certain_and_a_high_of_what_is_possible()
    {
        // July 2023 by days: the mill burned on one of two days, so on each it is possible and on none certain.
        await using OpenPage page = await pages.OpenAsync("doubt", "view=timeline&window=19539,19570&term=arson");

        await Assertions.Expect(page.Find(".bin")).ToHaveCountAsync(2);
        Assert.Equal(["0", "0"], await page.AskAsync<string[]>("[...document.querySelectorAll('.bin')].map(bin => bin.dataset.low)"));
        Assert.Equal(["1", "1"], await page.AskAsync<string[]>("[...document.querySelectorAll('.bin')].map(bin => bin.dataset.high)"));
        Assert.Equal(0, await page.Find(".bin .certain").CountAsync());

        // Overflights on each of three days are certain on each.
        await using OpenPage other = await pages.OpenAsync("doubt", "view=timeline&window=19570,19595&term=overflight");
        await Assertions.Expect(other.Find(".bin")).ToHaveCountAsync(3);
        Assert.Equal(["1", "1", "1"], await other.AskAsync<string[]>("[...document.querySelectorAll('.bin')].map(bin => bin.dataset.low)"));
        Assert.Equal(0, await other.Find(".bin .possible").CountAsync());
    }

    [PageFact]
    public async Task What_is_approximate_is_certain_nowhere_and_an_interval_only_where_it_is_sure()
    {
        // About December 2023. The window is wider than the dates there are: as much as there is comes in sight.
        await using OpenPage page = await pages.OpenAsync("doubt", "view=timeline&window=18000,21000&term=explosion");
        await Assertions.Expect(page.Find(".bin")).Not.ToHaveCountAsync(0);
        Assert.All(await page.AskAsync<string[]>("[...document.querySelectorAll('.bin')].map(bin => bin.dataset.low)"), static low => Assert.Equal("0", low));

        // From September to October: sure on the last day of the one and the first of the other.
        await using OpenPage other = await pages.OpenAsync("doubt", "view=timeline&window=19600,19663&term=blockade");
        string[] low = await other.AskAsync<string[]>("[...document.querySelectorAll('.bin')].map(bin => bin.dataset.low)");
        Assert.Contains("0", low);
        Assert.Contains("1", low);
    }

    [PageFact]
    public async Task It_zooms_from_years_to_hours()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=timeline&window=19682,19683");
        await page.When(9).WaitForAsync();

        // One hour of a day.
        double hour = (await page.BoxesAsync(".when[data-number='9'] .bar"))[0].Width;
        double day = (await page.BoxesAsync("svg.time-head"))[0].Width;
        Assert.InRange(day / hour, 23.5, 24.5);
        Assert.Contains("06:00", await page.Find(".time-head").TextContentAsync(), StringComparison.Ordinal);
    }

    [PageFact]
    public async Task Lanes_are_by_kind_or_by_actor()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=timeline");
        Assert.Contains("air strike", await page.Find(".time-lanes").TextContentAsync(), StringComparison.Ordinal);

        await page.Page.GetByLabel("Lanes by").SelectOptionAsync("actor");

        await Assertions.Expect(page.Find(".lane-title").Filter(new() { HasText = "River Brigade" })).ToHaveCountAsync(1);
        await Assertions.Expect(page.Find(".lane-title").Filter(new() { HasText = "No actor named" })).ToHaveCountAsync(1);
        Assert.Contains("lanes=actor", page.Address, StringComparison.Ordinal);

        // The strike is in the lane of who carried it out, and not in that of who denies it.
        Assert.Equal(1, await page.Find(".when[data-number='0']").CountAsync());
    }

    [PageFact]
    public async Task It_moves_zooms_and_opens_by_keyboard()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=timeline");

        await page.Find(".time-box").FocusAsync();
        await page.Keyboard.PressAsync("+");
        Assert.Contains("window=", page.Address, StringComparison.Ordinal);
        string before = page.Address;
        await page.Keyboard.PressAsync("ArrowRight");
        Assert.NotEqual(before, page.Address);
        await page.Keyboard.PressAsync("0");
        Assert.DoesNotContain("window=", page.Address, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("ArrowDown");
        string name = (await page.AskAsync<string>("document.activeElement.getAttribute('aria-label')"))!;
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Record).ToBeVisibleAsync();
        Assert.Contains(await page.Record.Locator("h2").InnerTextAsync(), name, StringComparison.Ordinal);
    }

    [PageFact]
    public async Task It_moves_by_mouse_and_a_click_opens()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=timeline&window=19570,19720");
        await page.When(2).WaitForAsync();
        Box head = (await page.BoxesAsync("svg.time-head"))[0];

        await page.Page.Mouse.MoveAsync((float)(head.X + 400), (float)(head.Y + 40));
        await page.Page.Mouse.DownAsync();
        await page.Page.Mouse.MoveAsync((float)(head.X + 300), (float)(head.Y + 40), new() { Steps = 4 });
        await page.Page.Mouse.UpAsync();
        Assert.DoesNotContain("window=19570.000", page.Address, StringComparison.Ordinal);

        await page.When(2).ClickAsync();
        await Assertions.Expect(page.Record.Locator("h2")).ToHaveTextAsync("Blockade of the northern road");
    }
}
