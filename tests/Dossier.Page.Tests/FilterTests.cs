using Dossier.Page.Tests.Browsing;
using Microsoft.Playwright;

namespace Dossier.Page.Tests;

/// <summary>The filters are the same for all views, and the address holds them.</summary>
[Collection(SharedPages.Name)]
public sealed class FilterTests(Pages pages)
{
    [PageFact]
    public async Task Words_are_found_in_names_summaries_and_notes_whatever_their_case_and_accents()
    {
        await using OpenPage page = await pages.OpenAsync("doubt");

        await page.Page.GetByLabel("Words").FillAsync("WAREHOUSE dépot");
        await ExpectAsync(page, "1 of 18 incidents · 1 filter");
        Assert.Contains("words=WAREHOUSE", page.Address, StringComparison.Ordinal);
    }

    [PageFact]
    public async Task Dates_let_through_what_may_fall_between_them_and_on_demand_only_what_certainly_does()
    {
        await using OpenPage page = await pages.OpenAsync("doubt");

        // The mill burned on 3 or 19 July; two began before and may have gone on.
        await page.Page.GetByLabel("From", new() { Exact = true }).FillAsync("2023-07-01");
        await page.Page.GetByLabel("To", new() { Exact = true }).FillAsync("2023-07-05");
        await ExpectAsync(page, "3 of 18 incidents · 1 filter");
        Assert.Contains("from=2023-07-01&to=2023-07-05", page.Address, StringComparison.Ordinal);

        await page.Page.GetByLabel("Only what certainly falls between them").CheckAsync();
        await ExpectAsync(page, "0 of 18 incidents · 1 filter");

        await page.Page.GetByLabel("Also records without a date").CheckAsync();
        await ExpectAsync(page, "2 of 18 incidents · 1 filter");

        await page.Page.GetByLabel("To", new() { Exact = true }).FillAsync("2023-07-31");
        await ExpectAsync(page, "3 of 18 incidents · 1 filter");
    }

    [PageFact]
    public async Task What_is_approximate_or_only_perhaps_there_is_not_certain()
    {
        // December has one explosion, about then. The blockade, from September to October, is sure on 30 September and 1 October only.
        await using OpenPage page = await pages.OpenAsync("doubt", "from=2023-12-01&to=2023-12-31&term=explosion");
        await ExpectAsync(page, "1 of 18 incidents · 2 filters");
        await page.Page.GetByLabel("Only what certainly falls between them").CheckAsync();
        await ExpectAsync(page, "0 of 18 incidents · 2 filters");

        await using OpenPage before = await pages.OpenAsync("doubt", "from=2023-09-05&to=2023-09-08&certain=yes&term=blockade");
        await ExpectAsync(before, "0 of 18 incidents · 2 filters");
        await using OpenPage within = await pages.OpenAsync("doubt", "from=2023-09-25&to=2023-09-30&certain=yes&term=blockade");
        await ExpectAsync(within, "1 of 18 incidents · 2 filters");
    }

    [PageTheory]
    [InlineData("Name of an actor…", "alliance", "Northern Alliance", 8, "actor=actors/northern-alliance")]
    [InlineData("Name of a place…", "ira", "Iraq", 5, "place=places/iraq")]
    [InlineData("Name of a source…", "obs", "Observer", 7, "source=sources/observer")]
    public async Task What_is_chosen_by_name_stands_for_its_parts_as_well(string field, string typed, string chosen, int incidents, string address)
    {
        // By keyboard.
        await using OpenPage page = await pages.OpenAsync("doubt");
        await page.Page.GetByPlaceholder(field).FocusAsync();
        await page.Keyboard.TypeAsync(typed);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await ExpectAsync(page, $"{incidents} of 18 incidents · 1 filter");
        Assert.Contains(address, page.Address, StringComparison.Ordinal);
        Assert.Equal(chosen, await page.Find(".chips:visible bdi").InnerTextAsync());
        await page.Keyboard.PressAsync("Backspace");
        await ExpectAsync(page, "18 of 18 incidents");

        // By mouse.
        await page.Page.GetByPlaceholder(field).FillAsync(typed);
        await page.Find(".suggestions:visible li").First.ClickAsync();
        await ExpectAsync(page, $"{incidents} of 18 incidents · 1 filter");
        await page.Find(".chip-remove:visible").ClickAsync();
        await ExpectAsync(page, "18 of 18 incidents");
    }

    [PageFact]
    public async Task Kinds_stances_and_terms_are_ticked()
    {
        await using OpenPage page = await pages.OpenAsync("doubt");

        await page.Page.GetByLabel("denied by").CheckAsync();
        await ExpectAsync(page, "1 of 18 incidents · 1 filter");
        await page.Page.GetByLabel("denied by").UncheckAsync();

        await page.Page.GetByLabel("suggested by").FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await ExpectAsync(page, "1 of 18 incidents · 1 filter");
        await page.Keyboard.PressAsync("Space");

        await page.Page.GetByRole(AriaRole.Checkbox, new() { Name = "places" }).CheckAsync();
        await ExpectAsync(page, "0 of 18 incidents · 1 filter");
        // The map shows what is chosen: two places with a spot, one with a country's area.
        await Assertions.Expect(page.Find(".map .mark")).ToHaveCountAsync(3);
    }

    [PageFact]
    public async Task All_views_show_what_the_filters_let_through()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "actor=actors/united-front&from=2023-08-01&to=2023-10-31");
        await ExpectAsync(page, "4 of 18 incidents · 2 filters");
        // One of them is at two spots.
        Assert.Equal(5, await page.AskAsync<int>("[...document.querySelectorAll('.map .mark')].reduce((sum, mark) => sum + Number(mark.dataset.records), 0)"));

        await page.Page.GetByRole(AriaRole.Link, new() { Name = "Timeline" }).ClickAsync();
        await Assertions.Expect(page.Find(".time-lanes .when")).ToHaveCountAsync(4);
        await page.Page.GetByRole(AriaRole.Link, new() { Name = "Network" }).ClickAsync();
        await Assertions.Expect(page.Find(".nodes .node.incident")).ToHaveCountAsync(4);
        await page.Page.GetByRole(AriaRole.Link, new() { Name = "Table" }).ClickAsync();
        await Assertions.Expect(page.Find("tbody th a")).ToHaveCountAsync(4);

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Clear all filters" }).ClickAsync();
        await Assertions.Expect(page.Find("tbody th a")).ToHaveCountAsync(18);
        Assert.Equal("view=table", page.Address);
    }

    [PageFact]
    public async Task The_address_opens_the_same_view_and_the_browsers_Back_takes_a_step_back()
    {
        const string Address = "view=table&record=incidents/mill-fire&words=mill&sort=-date";
        await using OpenPage page = await pages.OpenAsync("doubt", Address);
        await ExpectAsync(page, "1 of 18 incidents · 1 filter");
        await Assertions.Expect(page.Record.Locator("h2")).ToHaveTextAsync("Fire at the mill");
        await Assertions.Expect(page.Find("th[aria-sort='descending']")).ToContainTextAsync("Date");

        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Close the record" }).ClickAsync();
        await Assertions.Expect(page.Record).ToBeHiddenAsync();
        await page.Page.GoBackAsync();
        await Assertions.Expect(page.Record.Locator("h2")).ToHaveTextAsync("Fire at the mill");
    }

    [PageTheory]
    [InlineData("view=nonsense&from=yesterday&to=2023-99-99&at=1,2&window=5,1&lanes=x&record=&%E0%A4%A=1")]
    [InlineData("at=NaN,Infinity,1&window=,&sort=nothing&table=nowhere&kind=__proto__&actor=constructor&stance=x")]
    public async Task An_address_that_was_mistyped_opens_the_page_all_the_same(string address)
    {
        await using OpenPage page = await pages.OpenAsync("doubt", address);

        Assert.Matches(@"^\d+ of 18 incidents", await page.StatusAsync());
        await Assertions.Expect(page.Find(".map")).ToBeVisibleAsync();
    }

    private static Task ExpectAsync(OpenPage page, string status) => Assertions.Expect(page.Find(".line-status .status")).ToHaveTextAsync(status);
}
