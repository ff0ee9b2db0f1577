using System.Text.Json.Nodes;
using Dossier.Page.Tests.Browsing;

namespace Dossier.Page.Tests;

/// <summary>Text of seeds is shown as text, whatever it is, in every field of every view.</summary>
[Collection(SharedPages.Name)]
public sealed class HostileTextTests(Pages pages)
{
    private static readonly string Long = new('W', 10_000);

    [PageTheory]
    [InlineData("markup", "")]
    [InlineData("markup", "view=timeline")]
    [InlineData("markup", "view=timeline&lanes=actor")]
    [InlineData("markup", "view=network&denials=yes")]
    [InlineData("markup", "view=table")]
    [InlineData("reordered", "")]
    [InlineData("reordered", "view=timeline&lanes=actor")]
    [InlineData("reordered", "view=network&denials=yes")]
    [InlineData("reordered", "view=table")]
    [InlineData("long", "")]
    [InlineData("long", "view=timeline&lanes=actor")]
    [InlineData("long", "view=network&denials=yes")]
    [InlineData("long", "view=table")]
    public async Task It_is_shown_as_text_and_leaves_the_layout_as_it_is(string what, string address)
    {
        string text = what switch
        {
            "markup" => "</script><img src=x onerror=alert(1)><b>bold</b><style>*{display:none}</style>\"'`&amp;<!--",
            "reordered" => "invoice\u202Egpj.exe \u2067\u2066 \u0000\u0007\u001B[31m\u2028",
            _ => Long,
        };
        JsonNode dataset = Replaced(PageFile.Read("doubt"), text);
        await using OpenPage page = await pages.OpenAsync(dataset, address);

        // Each kind of record is opened, beside the view.
        foreach (int record in (int[])[0, 19, 28])
        {
            string key = $"{dataset["core"]!["kinds"]![(int)dataset["core"]!["records"]![record]!["k"]!]!["plural"]}/{dataset["core"]!["records"]![record]!["id"]}";
            await page.Page.EvaluateAsync("key => { const parts = new URLSearchParams(location.hash.slice(1)); parts.set('record', key); location.hash = parts.toString(); }", key);
            await page.Record.Locator("h2").WaitForAsync();

            Assert.Equal(0, await page.Find("#page img, #page b, #page script, #page style, #page iframe, #page [onerror]").CountAsync());
            Assert.True(await page.AskAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), "The page is wider than the window.");
            Assert.InRange((await page.BoxesAsync("header.top"))[0].Height, 40, 220);
        }

        string heading = await page.Record.Locator("h2").InnerTextAsync();
        if (what == "markup")
            Assert.Equal(text, heading);
        else if (what == "reordered")
            Assert.Contains("invoice[RLO]gpj.exe", heading, StringComparison.Ordinal);
        else
            Assert.Equal(Long, heading);
        Assert.DoesNotContain('\u202E', await page.AskAsync<string>("document.getElementById('page').textContent"));
    }

    [PageFact]
    public async Task Addresses_that_are_not_of_the_web_are_no_links()
    {
        JsonNode dataset = PageFile.Read("doubt");
        dataset["details"]![0]!["f"]![3]!["v"]![0]!["url"] = "javascript:alert(1)";
        dataset["details"]![0]!["url"] = "data:text/html,<script>alert(1)</script>";
        await using OpenPage page = await pages.OpenAsync(dataset, "record=incidents/depot-strike");

        Assert.Equal(0, await page.Find("a[href^='javascript'], a[href^='data']").CountAsync());
        Assert.Contains("https://example.org/depot", await page.Record.InnerTextAsync(), StringComparison.Ordinal);
    }

    // All text of a dataset but what the contract itself sets: ids stay apart by their numbers.
    private static JsonNode Replaced(JsonNode dataset, string text)
    {
        string[] kept = ["kind", "how", "cc", "g", "st", "start", "name", "plural", "open", "unk", "url", "e", "id"];
        Walk(dataset);
        return dataset;

        void Walk(JsonNode node)
        {
            if (node is JsonObject fields)
            {
                foreach ((string name, JsonNode? value) in fields.ToArray())
                {
                    if (value is JsonValue leaf && leaf.GetValueKind() == System.Text.Json.JsonValueKind.String && !kept.Contains(name))
                        fields[name] = text;
                    else if (value is not null)
                        Walk(value);
                }
            }
            else if (node is JsonArray items)
            {
                for (int at = 0; at < items.Count; at++)
                {
                    if (items[at] is JsonValue leaf && leaf.GetValueKind() == System.Text.Json.JsonValueKind.String)
                        items[at] = text;
                    else if (items[at] is JsonNode item)
                        Walk(item);
                }
            }
        }
    }
}
