using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Dossier.Page.Tests.Browsing;

/// <summary>One browser for all tests, started when the first needs it, and the page, made once.</summary>
public sealed class Pages : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("dossier-page").FullName;
    private readonly Dictionary<string, string> _files = [];
    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private string? _page;

    /// <summary>The page without data, as the build makes it.</summary>
    internal string Empty
    {
        get
        {
            if (_page is null)
            {
                string folder = Path.Combine(Requirements.Root, "src", "Dossier.Page");
                Requirements.RunNode(folder, "make.mjs");
                _page = File.ReadAllText(Path.Combine(folder, "dist", "page.html"));
            }

            return _page;
        }
    }

    /// <summary>The script that looks for barriers, from the page's own packages.</summary>
    internal string Axe
    {
        get
        {
            _ = Empty;
            return File.ReadAllText(Path.Combine(Requirements.Root, "src", "Dossier.Page", "node_modules", "axe-core", "axe.min.js"));
        }
    }

    /// <inheritdoc/>
    public Task InitializeAsync() => Task.CompletedTask;

    /// <inheritdoc/>
    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Opens a dataset of the tests at an address of the page.</summary>
    internal Task<OpenPage> OpenAsync(string dataset, string address = "", Viewing? viewing = null)
    {
        if (!_files.TryGetValue(dataset, out string? file))
            _files[dataset] = file = Write(dataset, PageFile.Read(dataset));
        return OpenFileAsync(file, address, viewing);
    }

    /// <summary>Opens a dataset at an address of the page.</summary>
    internal Task<OpenPage> OpenAsync(JsonNode dataset, string address = "", Viewing? viewing = null)
        => OpenFileAsync(Write(Guid.NewGuid().ToString("n"), dataset), address, viewing);

    /// <summary>Opens a page that is a file.</summary>
    internal async Task<OpenPage> OpenFileAsync(string file, string address = "", Viewing? viewing = null)
    {
        viewing ??= new Viewing();
        _playwright ??= await Playwright.CreateAsync();
        _browser ??= await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Requirements.Browser, Headless = true, Args = Arguments });
        IBrowserContext context = await _browser.NewContextAsync(new()
        {
            ViewportSize = new() { Width = viewing.Width, Height = viewing.Height },
            ColorScheme = viewing.Dark ? ColorScheme.Dark : ColorScheme.Light,
            ReducedMotion = viewing.LessMotion ? ReducedMotion.Reduce : ReducedMotion.NoPreference,
        });
        return await OpenPage.OpenAsync(context, new Uri(file).AbsoluteUri + (address == "" ? "" : $"#{address}"));
    }

    /// <summary>A page of so many incidents.</summary>
    internal string WriteMany(int incidents)
    {
        string file = Path.Combine(_folder, $"{incidents}.html");
        _ = Empty;
        Requirements.RunNode(Path.Combine(Requirements.Root, "tests", "Dossier.Page.Tests", "Measuring"), "fill.mjs", $"{incidents}", file);
        return file;
    }

    private string Write(string name, JsonNode dataset)
    {
        string file = Path.Combine(_folder, $"{name}.html");
        File.WriteAllText(file, PageFile.Fill(Empty, dataset));
        return file;
    }
}

/// <summary>How the page is looked at.</summary>
internal sealed record Viewing(int Width = 1280, int Height = 800, bool Dark = false, bool LessMotion = false);

/// <summary>All tests share the browser, so they run one after another.</summary>
[CollectionDefinition(Name)]
public sealed class SharedPages : ICollectionFixture<Pages>
{
    /// <summary>The collection's name.</summary>
    public const string Name = "Pages";
}
