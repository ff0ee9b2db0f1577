using Microsoft.Playwright;

namespace Dossier.Page.Tests.Browsing;

/// <summary>The page in the browser. When it is closed, it must have asked for nothing and complained of nothing.</summary>
internal sealed class OpenPage : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _requests = [];
    private readonly List<string> _complaints = [];

    private OpenPage(IBrowserContext context, IPage page)
    {
        _context = context;
        Page = page;
        page.Request += (_, request) => _requests.Add(request.Url);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Dialog += (_, dialog) => _complaints.Add($"A dialog: {dialog.Message}");
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _complaints.Add(message.Text);
        };
    }

    /// <summary>The page.</summary>
    internal IPage Page { get; }

    /// <summary>The keyboard.</summary>
    internal IKeyboard Keyboard => Page.Keyboard;

    /// <summary>What was asked for beside the page itself.</summary>
    internal IEnumerable<string> Requests => _requests.Where(url => url.Split('#')[0] != Page.Url.Split('#')[0]);

    /// <summary>What is in the page's address after the #.</summary>
    internal string Address => Uri.UnescapeDataString(Page.Url.Contains('#', StringComparison.Ordinal) ? Page.Url[(Page.Url.IndexOf('#', StringComparison.Ordinal) + 1)..] : "");

    internal static async Task<OpenPage> OpenAsync(IBrowserContext context, string address)
    {
        // A machine may have other things to do: no test is about time.
        // Where all suites run at once, a page may wait long for a processor; what never comes fails all the same.
        context.SetDefaultTimeout(120_000);
        Assertions.SetDefaultExpectTimeout(60_000);
        // What is copied is kept, since a clipboard may not be there.
        await context.AddInitScriptAsync("Object.defineProperty(navigator, 'clipboard', { value: { writeText: text => { window.copied = text; return Promise.resolve(); } } })");
        var page = new OpenPage(context, await context.NewPageAsync());
        await page.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.Commit });
        await page.Page.Locator("html[data-ready]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return page;
    }

    /// <summary>Elements by a selector of style sheets.</summary>
    internal ILocator Find(string selector) => Page.Locator(selector);

    /// <summary>The mark on the map of a record, by its number.</summary>
    internal ILocator Mark(int record) => Page.Locator($".map .mark[data-first='{record}']");

    /// <summary>What the timeline draws for a record.</summary>
    internal ILocator When(int record) => Page.Locator($".time-lanes .when[data-number='{record}']").First;

    /// <summary>The record that is open.</summary>
    internal ILocator Record => Page.Locator("aside.record");

    /// <summary>The line that says how many records match.</summary>
    internal Task<string> StatusAsync() => Page.Locator(".line-status .status").InnerTextAsync();

    /// <summary>Runs a script in the page.</summary>
    internal Task<T> AskAsync<T>(string script) => Page.EvaluateAsync<T>(script);

    /// <summary>The sizes of elements, in the order in which they are drawn.</summary>
    internal async Task<Box[]> BoxesAsync(string selector)
        => await Page.EvaluateAsync<Box[]>(
            "selector => [...document.querySelectorAll(selector)].map(element => { const { x, y, width, height } = element.getBoundingClientRect(); return { X: x, Y: y, Width: width, Height: height }; })",
            selector);

    /// <summary>The class attribute of an element.</summary>
    internal static async Task<string[]> ClassesAsync(ILocator element) => (await element.GetAttributeAsync("class") ?? "").Split(' ');

    /// <summary>A property of how an element is drawn.</summary>
    internal static Task<string> StyleAsync(ILocator element, string property)
        => element.EvaluateAsync<string>("(element, property) => getComputedStyle(element).getPropertyValue(property)", property);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        string[] requests = [.. Requests];
        await _context.CloseAsync();
        Assert.Empty(requests);
        Assert.Empty(_complaints);
    }
}

/// <summary>Where an element is, in pixels.</summary>
internal sealed class Box
{
    public double X { get; set; }

    public double Y { get; set; }

    public double Width { get; set; }

    public double Height { get; set; }
}
