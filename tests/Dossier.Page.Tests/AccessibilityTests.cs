using Dossier.Page.Tests.Browsing;
using Microsoft.Playwright;

namespace Dossier.Page.Tests;

/// <summary>The page is for everyone: by keyboard, by screen reader, in light and dark, on a phone and on paper.</summary>
[Collection(SharedPages.Name)]
public sealed class AccessibilityTests(Pages pages)
{
    [PageTheory]
    [InlineData("", false)]
    [InlineData("", true)]
    [InlineData("view=timeline", false)]
    [InlineData("view=timeline", true)]
    [InlineData("view=network&denials=yes", false)]
    [InlineData("view=network&denials=yes", true)]
    [InlineData("view=table&record=incidents/depot-strike", false)]
    [InlineData("view=table&record=incidents/depot-strike", true)]
    [InlineData("record=actors/kataib-an-nahr&actor=actors/river-brigade&trail=yes&from=2023-01-01", true)]
    public async Task No_serious_barrier_is_found(string address, bool dark)
    {
        await using OpenPage page = await pages.OpenAsync("doubt", address, new Viewing(Dark: dark));
        await page.Find(".view:visible").WaitForAsync();

        await page.Page.EvaluateAsync(pages.Axe);
        string[] found = await page.AskAsync<string[]>(
            "axe.run(document).then(({ violations }) => violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(node => node.html + ' ' + node.failureSummary).join(' | ')}`))");
        Assert.Empty(found);
    }

    [PageFact]
    public async Task The_theme_is_the_systems_until_another_is_chosen()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", viewing: new Viewing(Dark: true));
        string dark = await OpenPage.StyleAsync(page.Find("body"), "background-color");

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Theme: auto" }).ClickAsync();

        Assert.NotEqual(dark, await OpenPage.StyleAsync(page.Find("body"), "background-color"));
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Theme: light" }).ClickAsync();
        Assert.Equal(dark, await OpenPage.StyleAsync(page.Find("body"), "background-color"));
    }

    [PageTheory]
    [InlineData("")]
    [InlineData("view=timeline")]
    [InlineData("view=network")]
    [InlineData("view=table")]
    [InlineData("record=incidents/depot-strike")]
    public async Task It_fits_a_telephone(string address)
    {
        await using OpenPage page = await pages.OpenAsync("doubt", address, new Viewing(360, 740));

        Assert.Equal(360, await page.AskAsync<int>("document.documentElement.scrollWidth"));
        foreach (Box box in await page.BoxesAsync(".view-link, .toggle, .theme"))
            Assert.True(box.X >= 0 && box.X + box.Width <= 360, $"A control reaches to {box.X + box.Width}.");

        if (address.Length == 0)
        {
            await page.Page.GetByRole(AriaRole.Button, new() { Name = "Filters" }).ClickAsync();
            await Assertions.Expect(page.Page.GetByLabel("Words")).ToBeFocusedAsync();
            Assert.Equal(360, await page.AskAsync<int>("document.documentElement.scrollWidth"));
        }
    }

    [PageTheory]
    [InlineData("")]
    [InlineData("view=timeline")]
    [InlineData("view=network")]
    [InlineData("view=table")]
    public async Task It_fills_a_wide_screen(string address)
    {
        await using OpenPage page = await pages.OpenAsync("doubt", address, new Viewing(3840, 2160));
        await page.Find(".view:visible").WaitForAsync();

        Box view = (await page.BoxesAsync(".view:not([hidden])"))[0];
        Assert.True(view.Width > 3000 && view.Height > 1700, $"The view is {view.Width} by {view.Height}.");
    }

    [PageFact]
    public async Task On_paper_there_are_all_rows_and_no_controls()
    {
        await using OpenPage page = await pages.OpenFileAsync(pages.WriteMany(1000), "view=table&words=ambush");
        int rows = int.Parse((await page.StatusAsync()).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(rows > 100);

        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");

        await Assertions.Expect(page.Find("tbody th a")).ToHaveCountAsync(rows);
        await Assertions.Expect(page.Find(".side")).ToBeHiddenAsync();
        await Assertions.Expect(page.Find(".views")).ToBeHiddenAsync();
    }

    [PageFact]
    public async Task Who_asked_for_less_motion_sees_none()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", viewing: new Viewing(LessMotion: true));

        Assert.Equal(0, await page.AskAsync<int>("[...document.querySelectorAll('*')].filter(element => getComputedStyle(element).transitionDuration.split(',').some(part => parseFloat(part) > 0)).length"));
    }

    [PageFact]
    public async Task The_first_key_leads_past_the_filters()
    {
        await using OpenPage page = await pages.OpenAsync("doubt");

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Page.GetByRole(AriaRole.Button, new() { Name = "Skip to the records" })).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("main", await page.AskAsync<string>("document.activeElement.id"));
    }
}
