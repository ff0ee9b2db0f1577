using System.Diagnostics;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Commands;

/// <summary>The command as a process: piped, with a reader that goes away, and with its exit code.</summary>
public sealed class ProcessTests
{
    private static string Tool => typeof(Application).Assembly.Location;

    [Fact]
    public void Nothing_is_coloured_in_a_pipe()
    {
        using var folder = new TemporaryFolder(" with spaces, и буквы");
        folder.Write("seeds/a.yaml", Seeds.With("place: harbour", "place: harbor"));

        (int code, string output, string errors) = Run(folder.Path, "dotnet", "exec", Tool, "check", "--severity", "error");

        Assert.Equal((1, ""), (code, errors));
        Assert.StartsWith("seeds/a.yaml:12:12 error DSR2002\n", output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', output);
    }

    [Fact]
    public void A_reader_that_goes_away_is_no_fault()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", "places:\n" + string.Concat(Enumerable.Range(0, 5_000).Select(static i => $"  p{i}: {{ name: Place {i} }}\n")));

        (int code, string output, string errors) = Run(folder.Path, "sh", "-c", $"dotnet exec '{Tool}' explain DSR2002 | head -1; dotnet exec '{Tool}' codebook | head -1");

        Assert.Equal(0, code);
        Assert.Equal("DSR2002: Reference to a record that does not exist\n# Kinds of records\n", output);
        Assert.DoesNotContain("Exception", errors, StringComparison.Ordinal);
    }

    // An administrator can open every folder, so that the command is run as somebody else.
    [Theory]
    [InlineData("", "check", ".")]
    [InlineData("", "get", "x")]
    [InlineData("", "add", "actor", "X")]
    [InlineData("seeds", "check", ".")]
    [InlineData("seeds", "check", "seeds")]
    [InlineData("seeds", "new", ".")]
    [InlineData("seeds", "fix")]
    public void A_folder_that_cannot_be_opened_is_named(string closed, params string[] arguments)
    {
        if (!OperatingSystem.IsLinux() || (Environment.UserName == "root" && !File.Exists("/usr/bin/setpriv")))
            return;
        using var folder = new TemporaryFolder();
        folder.Write("in/seeds/a.yaml", Seeds.Clean);
        File.SetUnixFileMode(folder.Path, Open);
        File.SetUnixFileMode(folder.PathOf("in/seeds"), Open);
        string path = folder.PathOf(Path.Combine("in", closed));
        File.SetUnixFileMode(path, Environment.UserName == "root" ? Closed : UnixFileMode.UserExecute);

        // The folder is the current one before it is closed.
        (int code, string output, string errors) = RunAsUser(folder.PathOf("in"), arguments);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("cannot be opened", errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("There are no seeds", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
    }

    /// <summary>What cannot be read is not the same as nothing. A build reads nothing there either, and says nothing.</summary>
    [Theory]
    [InlineData("check")]
    [InlineData("fix")]
    [InlineData("schema")]
    public void A_folder_below_the_seeds_that_cannot_be_opened_is_named_and_the_others_are_read(string command)
    {
        if (!OperatingSystem.IsLinux() || (Environment.UserName == "root" && !File.Exists("/usr/bin/setpriv")))
            return;
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);
        folder.Write("seeds/deep/closed/b.yaml", "places: { a: { name: A, kind: twon } }");
        foreach (string open in new[] { folder.Path, folder.PathOf("seeds"), folder.PathOf("seeds/deep") })
            File.SetUnixFileMode(open, Open);
        File.SetUnixFileMode(folder.PathOf("seeds/deep/closed"), Environment.UserName == "root" ? Closed : UnixFileMode.None);

        (int code, _, string errors) = RunAsUser(folder.Path, command);

        Assert.Equal(0, code);
        Assert.Contains("seeds/deep/closed' cannot be opened, so that nothing in it is read.", errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Errors) RunAsUser(string folder, params string[] arguments)
    {
        string[] command = ["dotnet", "exec", Tool, .. arguments];
        return Environment.UserName == "root"
            ? Run(folder, "setpriv", ["--reuid=65534", "--regid=65534", "--clear-groups", .. command])
            : Run(folder, command[0], command[1..]);
    }

    private const UnixFileMode Open = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupRead | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute;

    private const UnixFileMode Closed = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    private static (int Code, string Output, string Errors) Run(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output.ReplaceLineEndings("\n"), errors.Result);
    }
}
