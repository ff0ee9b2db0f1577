using System.Diagnostics;

namespace Dossier.Page.Tests.Browsing;

/// <summary>What these tests need that may be missing: Node.js, by which the page is made, and a Chromium to open it in.</summary>
internal static class Requirements
{
    private static readonly string[] Browsers = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    /// <summary>The repository's root.</summary>
    internal static string Root { get; } = FindRoot();

    /// <summary>The browser, or null.</summary>
    internal static string? Browser { get; } = Browsers.Select(Find).FirstOrDefault(path => path is not null);

    /// <summary>Why nothing can be tested, or null.</summary>
    internal static string? Missing { get; }
        = Find("node") is null ? "Node.js was not found, so there is no page to test."
        : Browser is null ? "No Chromium was found to open the page in (Debian: apt-get install chromium)."
        : null;

    /// <summary>Runs Node.js to its end.</summary>
    internal static void RunNode(string folder, params string[] arguments)
    {
        using Process process = Process.Start(new ProcessStartInfo(Find("node")!, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true })!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string errors = process.StandardError.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"node {string.Join(' ', arguments)} ended with {process.ExitCode}.\n{output.Result}\n{errors}");
    }

    private static string? Find(string program)
        => (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, OperatingSystem.IsWindows() ? $"{program}.exe" : program))
            .FirstOrDefault(File.Exists);

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The tests are not run from within the repository.");
    }
}

/// <summary>A test in the browser; it is skipped, and says so, where something that it needs is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PageFactAttribute : FactAttribute
{
    /// <summary>Creates the attribute.</summary>
    public PageFactAttribute() => Skip = Requirements.Missing;
}

/// <summary>A test in the browser for each of some cases; it is skipped, and says so, where something that it needs is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PageTheoryAttribute : TheoryAttribute
{
    /// <summary>Creates the attribute.</summary>
    public PageTheoryAttribute() => Skip = Requirements.Missing;
}
