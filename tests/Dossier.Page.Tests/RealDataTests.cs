using System.Diagnostics;
using Dossier.Compiler.Tests;
using Dossier.Compiler.Tests.Checking;
using Dossier.Page.Tests.Browsing;
using Microsoft.Playwright;

namespace Dossier.Page.Tests;

/// <summary>Pages that the command makes of real seeds: the repository's own dataset, and rows of UCDP's.</summary>
[Collection(SharedPages.Name)]
public sealed class RealDataTests(Pages pages)
{
    [PageFact]
    public async Task The_reference_dataset_is_shown_whole()
    {
        string file = Show(Requirements.Root);
        await using OpenPage page = await pages.OpenFileAsync(file);

        // Each incident is on the map or beside it.
        int incidents = int.Parse((await page.StatusAsync()).Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
        Assert.True(incidents > 5);
        int placed = await page.AskAsync<int>("new Set([...document.querySelectorAll('.without .row a')].map(link => link.dataset.record)).size");
        Assert.InRange(placed, 1, incidents - 1);

        foreach ((string view, string drawn) in ((string, string)[])[("Timeline", ".time-lanes .when .bar"), ("Network", ".nodes .node.actor"), ("Table", "tbody th a")])
        {
            await page.Page.GetByRole(AriaRole.Link, new() { Name = view, Exact = true }).ClickAsync();
            await page.Find(drawn).First.WaitForAsync();
        }

        await page.Find("tbody th a").First.ClickAsync();
        await page.Record.Locator("h2").WaitForAsync();
        Assert.NotEqual(0, await page.Record.Locator(".statement .attribution").CountAsync());
        Assert.Equal("", await page.AskAsync<string>("[...document.querySelectorAll('aside.record')].map(panel => panel.textContent).join('').match(/undefined|NaN|\\[object/)?.[0] ?? ''"));
    }

    [UcdpFact]
    public async Task Rows_of_UCDP_are_shown_by_their_precision()
    {
        string folder = Directory.CreateTempSubdirectory("dossier-ucdp").FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "seeds"));
            await File.WriteAllTextAsync(Path.Combine(folder, "seeds", "ucdp.yaml"), UcdpSeeds.Of(0, 1500));
            await using OpenPage page = await pages.OpenFileAsync(Show(folder));

            Assert.Equal("1,500 of 1,500 incidents", await page.StatusAsync());
            Assert.InRange(await page.Find(".map .mark").CountAsync(), 10, 1500);
            Assert.NotEqual(0, await page.Find(".map .mark.cluster").CountAsync());

            await page.Page.GetByRole(AriaRole.Link, new() { Name = "Timeline", Exact = true }).ClickAsync();
            await page.Find(".bin").First.WaitForAsync();
            Assert.Contains("2015", await page.Find(".toolbar .note").InnerTextAsync(), StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    // By the command, as anybody would.
    private static string Show(string folder)
    {
        string file = Path.Combine(AppContext.BaseDirectory, $"{Path.GetFileName(folder)}.html");
        using Process process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Dossier.Tool.dll"), "show", folder, "-o", file])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode is 0 or 1 && File.Exists(file), $"dossier show ended with {process.ExitCode}.\n{output}\n{errors.Result}");
        return file;
    }
}

/// <summary>A test in the browser of UCDP's rows; it is skipped, and says so, where one of them is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UcdpFactAttribute : FactAttribute
{
    /// <summary>Creates the attribute.</summary>
    public UcdpFactAttribute()
        => Skip = Requirements.Missing
            ?? (SharedData.PathOf(UcdpSeeds.File) is null ? $"The data '{UcdpSeeds.File}' is not there: it is looked for in ../shared/data, beside the repository." : null);
}
