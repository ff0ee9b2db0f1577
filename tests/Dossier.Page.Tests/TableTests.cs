using Dossier.Page.Tests.Browsing;
using Microsoft.Playwright;

namespace Dossier.Page.Tests;

/// <summary>The table has what the pictures show, in rows.</summary>
[Collection(SharedPages.Name)]
public sealed class TableTests(Pages pages)
{
    [PageFact]
    public async Task Nothing_stated_is_not_shown_as_none()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=table");

        Assert.Equal("none", await Cell(page, "Rocket that hurt nobody", "killed"));
        Assert.Equal("not stated", await Cell(page, "Fire at the mill", "killed"));
        Assert.Equal("unknown number", await Cell(page, "Boat lost at sea", "killed"));
        Assert.Equal("5 or 8 (two figures)", await Cell(page, "Strike on the depot at Karam", "killed"));
    }

    [PageFact]
    public async Task It_is_sorted_by_a_click_or_a_key_and_what_is_not_known_comes_last_either_way()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=table");

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Killed" }).ClickAsync();
        await Assertions.Expect(page.Find("th[aria-sort='ascending']")).ToContainTextAsync("Killed");
        Assert.Equal(["Rocket that hurt nobody", "Shelling of the river quarter", "Strike on the depot at Karam"], (await NamesAsync(page))[..3]);

        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Find("th[aria-sort='descending']")).ToContainTextAsync("Killed");
        Assert.Equal(["Strike on the depot at Karam", "Shelling of the river quarter", "Rocket that hurt nobody"], (await NamesAsync(page))[..3]);
        Assert.Contains("sort=-killed", page.Address, StringComparison.Ordinal);
    }

    [PageFact]
    public async Task Each_kind_has_its_rows_and_its_columns()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "view=table");

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Actors 5" }).ClickAsync();

        await Assertions.Expect(page.Find("tbody th a")).ToHaveCountAsync(5);
        string head = await page.Find("thead").InnerTextAsync();
        Assert.DoesNotContain("Date", head, StringComparison.Ordinal);
        Assert.Contains("Kind", head, StringComparison.Ordinal);
        Assert.Contains("table=actors", page.Address, StringComparison.Ordinal);
    }

    [PageFact]
    public async Task Rows_are_gone_through_and_opened_by_keyboard()
    {
        await using OpenPage page = await pages.OpenFileAsync(pages.WriteMany(1000), "view=table");

        await page.Find("tbody a").First.FocusAsync();
        for (int row = 0; row < 40; row++)
            await page.Keyboard.PressAsync("ArrowDown");
        Assert.Equal("40", await page.AskAsync<string>("document.activeElement.dataset.record"));
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Record).ToBeVisibleAsync();

        // Only the rows in sight are in the page, and they say where they are among all.
        Assert.True(await page.Find("tbody tr").CountAsync() < 60);
        Assert.Equal("1001", await page.Find("table").GetAttributeAsync("aria-rowcount"));
    }

    [PageFact]
    public async Task Cells_that_a_spreadsheet_would_run_are_guarded_in_what_is_copied()
    {
        System.Text.Json.Nodes.JsonNode dataset = PageFile.Read("doubt");
        string[] names = ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", " =1+1", "plain, \"quoted\"", "\uFF1D1"];
        for (int record = 0; record < names.Length; record++)
            dataset["core"]!["records"]![record]!["n"] = names[record];
        await using OpenPage page = await pages.OpenAsync(dataset, "view=table");

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Copy as CSV" }).ClickAsync();
        string csv = (await page.AskAsync<string>("window.copied"))!;

        Assert.StartsWith("id,Name,Kind,Date,Place", csv, StringComparison.Ordinal);
        foreach (string safe in (string[])
        [
            "depot-strike,'=1+1,", "river-shelling,'+1,", "road-blockade,'-1,", "eastern-raids,'@SUM(A1),", "disappearance,\"'\tx\",", "mill-fire,\"'\rx\",",
            "overflights,' =1+1,", "border-clash,\"plain, \"\"quoted\"\"\",", "bridge-explosion,'\uFF1D1,",
        ])
        {
            Assert.Contains(safe, csv, StringComparison.Ordinal);
        }

        Assert.Equal(19, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        await Assertions.Expect(page.Find(".tools .done")).ToHaveTextAsync("18 rows copied.");
    }

    private static async Task<string> Cell(OpenPage page, string name, string column)
    {
        int at = await page.AskAsync<int>($"[...document.querySelectorAll('thead button')].findIndex(button => button.dataset.column === '{column}')");
        return await page.Find("tbody tr").Filter(new() { Has = page.Find("th a").Filter(new() { HasText = name }) }).Locator($":nth-child({at + 1}) > .cell").InnerTextAsync();
    }

    private static async Task<string[]> NamesAsync(OpenPage page) => [.. await page.Find("tbody th a bdi").AllInnerTextsAsync()];
}
