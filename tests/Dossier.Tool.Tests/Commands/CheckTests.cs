using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Commands;

/// <summary>The options of <c>check</c>, its exit codes, and its figures.</summary>
public sealed class CheckTests
{
    // An error, a warning and an info.
    private const string Mixed =
        """
        sources:
          wire: { name: Wire report, kind: news-article }
        places:
          harbour: { name: Harbour, kind: town, country: YE }
        incidents:
          seizure: { name: Seizure, kind: arrest, date: 2023-11-19, place: harbor, sources: [wire] }

        """;

    [Theory]
    [InlineData(1)]
    [InlineData(1, "--fail-on", "warning")]
    [InlineData(0, "--fail-on", "never")]
    [InlineData(1, "--severity", "warning", "--fail-on", "info")]
    [InlineData(0, "--rule", "DSR6")]
    [InlineData(1, "--rule", "DSR6", "--fail-on", "warning")]
    [InlineData(1, "--rule", "DSR6xxx", "--rule", "DSR2002")]
    [InlineData(0, "--rule", "DSR6004", "--fail-on", "warning")]
    [InlineData(1, "--rule", "DSR6004", "--fail-on", "info")]
    [InlineData(2, "--rule", "DSR6999")]
    [InlineData(2, "--severity", "loud")]
    [InlineData(2, "--audience", "nobody")]
    [InlineData(1, "--audience", "internal")]
    [InlineData(2, "--watch", "--format", "json")]
    public void The_exit_code_says_what_was_found(int code, params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Mixed);

        Ran ran = Ran.Command(["check", folder.Path, .. options]);

        Assert.True(code == ran.Code, ran.Output + ran.Errors);
    }

    // That nothing refers to the harbour is not said while a reference cannot be read.
    [Theory]
    [InlineData("info", 3)]
    [InlineData("warning", 2)]
    [InlineData("error", 1)]
    public void Lower_severities_are_left_out(string severity, int count)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Mixed);

        Assert.Equal(count, Ran.Command("check", folder.Path, "--severity", severity, "--format", "msbuild").Lines.Length);
    }

    [Fact]
    public void A_config_file_above_a_folder_sets_severities()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/seeds/a.yaml", Mixed);
        folder.Write(".globalconfig", "is_global = true\ndotnet_diagnostic.DSR6003.severity = error\ndotnet_diagnostic.DSR6004.severity = none\ndotnet_diagnostic.DSR2002.severity = none\n");

        string output = Ran.Command("check", folder.PathOf("data"), "--format", "msbuild").Output;

        Assert.Contains("error DSR6003", output, StringComparison.Ordinal);
        Assert.DoesNotContain("DSR6004", output, StringComparison.Ordinal);

        // What is left out of the model cannot be silenced.
        Assert.Contains("error DSR2002", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_figures_say_what_the_records_lack()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean + "  other: { name: Other, kind: arrest, sources: [wire] }\n");

        Ran ran = Ran.Command("check", folder.Path, "--statistics");

        string[] figures = [.. ran.Lines.SkipWhile(static line => line != "Records").Skip(1).TakeWhile(static line => line.StartsWith(' ')).Select(static line => System.Text.RegularExpressions.Regex.Match(line, "^  (.*\\S) +([0-9]+)").Result("$1 $2"))];
        Assert.Equal(
            ["actors 1", "facilities 0", "incidents 2", "places 1", "sources 1", "tallies 0", "undated 1", "without place 1", "single source 2", "perpetrator only 0", "withheld 0", "unreferenced 0"],
            figures);
    }

    [Fact]
    public void What_could_not_be_read_is_not_counted_as_missing()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", "sources: { wire: { name: Wire, published: 2023-11-22 } }\nplaces: { jurf: { name: Jurf } }\nincidents: { strike: { name: Strike, date: yesterday, place: jrf, sources: [wire] } }\n");

        string text = Ran.Command("check", folder.Path, "--statistics").Output;
        string json = Ran.Command("check", folder.Path, "--statistics", "--format", "json").Output;

        Assert.Matches("undated +0 ", text);
        Assert.Matches("without place +0 ", text);
        Assert.Matches("unreferenced +\\? +not known", text);
        Assert.Contains("\"unreferenced\": null", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_go_to_a_file_that_is_named()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Mixed);

        Ran ran = Ran.Command("check", folder.Path, "--format", "sarif", "--output", folder.PathOf("out.sarif"));

        Assert.Equal((1, ""), (ran.Code, ran.Output));
        Assert.Contains("\"2.1.0\"", folder.Read("out.sarif"), StringComparison.Ordinal);
        Assert.Equal(2, Ran.Command("check", folder.Path, "--output", folder.PathOf("no/such/folder.txt")).Code);
    }

    [Fact]
    public void Ten_thousand_files_are_checked()
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(folder.PathOf("seeds"));
        for (int i = 0; i < 10_000; i++)
            File.WriteAllText(folder.PathOf($"seeds/p{i}.yaml"), $"places: {{ p{i}: {{ name: Place {i}, partOf: p{(i + 1) % 10_001} }} }}\n");

        Ran ran = Ran.Command("check", folder.Path, "--severity", "error");

        Assert.Equal(1, ran.Code);
        Assert.Contains("No place has the id 'p10000'.", ran.Output, StringComparison.Ordinal);
        Assert.Contains("(10,000 seed files, 10,000 records)", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_is_reported()
    {
        if (OperatingSystem.IsWindows() || Environment.UserName == "root")
            return;
        using var folder = new TemporaryFolder();
        File.SetUnixFileMode(folder.Write("seeds/a.yaml", Mixed), UnixFileMode.None);

        Assert.Contains("DSR8003", Ran.Command("check", folder.Path).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_checked()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);
        File.SetUnixFileMode(folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        File.SetUnixFileMode(folder.PathOf("seeds"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Assert.Equal(0, Ran.Command("check", folder.Path).Code);
    }

    // The folders around the dataset are nobody's concern: only what a build writes within it is not a change.
    [Theory]
    [InlineData("")]
    [InlineData("/bin/data")]
    [InlineData("/obj")]
    [InlineData("/.hidden/data")]
    public async Task Seeds_are_checked_again_when_they_change(string below)
    {
        using var folder = new TemporaryFolder(below);
        folder.Write("seeds/a.yaml", Seeds.Clean);
        using var output = new LockedWriter();
        var host = new Host { Output = output, Screen = Tool.Reporting.Screen.Plain(output), Errors = Tool.Reporting.Screen.Plain(output) };
        using var stop = new CancellationTokenSource();
        var filter = new Tool.Checking.MessageFilter(Compiler.Diagnostics.RuleSeverity.Info, new HashSet<string>(), Compiler.Diagnostics.RuleSeverity.Error);
        var watch = new Tool.Watching.Watch(host, folder.Path, Tool.Finding.Asking.MSBuild, filter, counts: false, null);
        Task<int> watching = Task.Run(() => watch.Run(stop.Token));

        output.WaitFor("Waiting for changes");
        folder.Write("seeds/a.yaml", Seeds.With("place: harbour", "place: harbor"));
        output.WaitFor("Did you mean 'harbour'?");
        folder.Write("seeds/b.yaml", "places: { harbor: { name: Other harbour } }");
        output.WaitFor("(2 seed files, 5 records)");
        await stop.CancelAsync();
        Assert.Equal(0, await watching);
    }

    private sealed class LockedWriter : StringWriter
    {
        private readonly Lock _lock = new();

        public override void Write(string? value)
        {
            lock (_lock)
                base.Write(value);
        }

        public override void Write(char value)
        {
            lock (_lock)
                base.Write(value);
        }

        public override string ToString()
        {
            lock (_lock)
                return base.ToString();
        }

        public void WaitFor(string text)
            => Assert.True(SpinWait.SpinUntil(() => ToString().Contains(text, StringComparison.Ordinal), TimeSpan.FromSeconds(60)), $"'{text}' did not come:\n{ToString()}");
    }
}
