using System.Text.Json.Nodes;
using Dossier.Page.Tests.Browsing;
using Microsoft.Playwright;

namespace Dossier.Page.Tests;

/// <summary>The page as a file: one, small, without a request, and clear about what it is.</summary>
[Collection(SharedPages.Name)]
public sealed class PageFileTests(Pages pages)
{
    [PageFact]
    public void It_allows_itself_nothing_but_its_own_script_and_style()
    {
        string policy = System.Text.RegularExpressions.Regex.Match(pages.Empty, "Content-Security-Policy\" content=\"([^\"]+)\"").Groups[1].Value;

        Assert.Matches(
            "^default-src 'none'; script-src 'sha256-[A-Za-z0-9+/=]{44}'; style-src 'sha256-[A-Za-z0-9+/=]{44}'; img-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'$",
            policy);
        Assert.DoesNotContain("http-equiv=\"refresh\"", pages.Empty, StringComparison.OrdinalIgnoreCase);
    }

    [PageTheory]
    [InlineData("<!--dossier:title-->")]
    [InlineData("<!--dossier:noscript-->")]
    [InlineData("<!--dossier:data-->")]
    [InlineData("<!--dossier:watch-->")]
    [InlineData("connect-src 'none'")]
    public void What_is_filled_in_is_there_once(string placeholder) => Assert.Equal(2, pages.Empty.Split(placeholder).Length);

    [PageFact]
    public void A_thousand_incidents_are_less_than_a_megabyte() => Assert.InRange(new FileInfo(pages.WriteMany(1000)).Length, 100_000, 1_000_000);

    [PageFact]
    public async Task All_that_can_be_clicked_asks_for_nothing()
    {
        await using OpenPage page = await pages.OpenAsync("doubt");
        foreach (string view in (string[])["Timeline", "Network", "Table", "Map"])
        {
            await page.Page.GetByRole(AriaRole.Link, new() { Name = view }).ClickAsync();
            await page.Find(".view:visible").WaitForAsync();
        }

        await page.Mark(5).ClickAsync();
        await page.Page.GetByRole(AriaRole.Button, new() { Name = "Libraries and map data" }).ClickAsync();
        Assert.Contains("d3-geo", await page.Find(".notices pre").InnerTextAsync(), StringComparison.Ordinal);

        Assert.Empty(page.Requests);
    }

    [PageFact]
    public async Task It_says_which_dataset_it_is_of_and_under_which_licence_and_no_time()
    {
        await using OpenPage page = await pages.OpenAsync("doubt");

        string footer = await page.Find("footer.bottom").InnerTextAsync();
        foreach (string part in (string[])["Example.Doubt", "1.0", "CC-BY-4.0", "public", "2 sources", "Made with Dossier 0.1.0"])
            Assert.Contains(part, footer, StringComparison.Ordinal);
        Assert.Equal("Example of doubt", await page.Page.TitleAsync());
        Assert.DoesNotMatch(@"\b20\d\d\b", footer);
    }

    [PageFact]
    public async Task It_says_when_the_seeds_had_errors_and_why_it_opens_on_the_table()
    {
        JsonNode dataset = PageFile.Read("doubt");
        dataset["core"]!["problems"]!["errors"] = 3;
        dataset["core"]!["start"] = "table";
        dataset["core"]!["startReason"] = "No record has coordinates or a country that could be drawn.";
        await using OpenPage page = await pages.OpenAsync(dataset);

        await Assertions.Expect(page.Find(".table-view")).ToBeVisibleAsync();
        string banners = await page.Find(".banners").InnerTextAsync();
        Assert.Contains("Made from seeds with 3 errors: records with errors may lack fields.", banners, StringComparison.Ordinal);
        Assert.Contains("No record has coordinates or a country that could be drawn.", banners, StringComparison.Ordinal);
    }

    [PageTheory]
    [InlineData("")]
    [InlineData("view=timeline")]
    [InlineData("view=network")]
    [InlineData("view=table")]
    public async Task A_dataset_without_records_opens(string address)
    {
        JsonNode dataset = PageFile.Read("doubt");
        dataset["core"]!["records"] = new JsonArray();
        dataset["core"]!["edges"] = new JsonArray();
        dataset["core"]!["counts"] = new JsonArray();
        dataset["details"] = new JsonArray();
        await using OpenPage page = await pages.OpenAsync(dataset, address);

        await Assertions.Expect(page.Find(".view:visible")).ToHaveCountAsync(1);
        Assert.Equal("0 of 0 records", await page.StatusAsync());
    }

    [PageFact]
    public async Task Marks_stay_few_enough_to_draw_however_many_incidents_there_are()
    {
        await using OpenPage page = await pages.OpenFileAsync(pages.WriteMany(5000));
        Assert.InRange(await page.Find(".map .mark").CountAsync(), 20, 1500);

        await page.Page.GetByRole(AriaRole.Link, new() { Name = "Timeline" }).ClickAsync();
        await page.Find(".time-lanes .strip").First.WaitForAsync();
        Assert.InRange(await page.Find(".timeline-view rect").CountAsync(), 20, 4000);
    }
}
