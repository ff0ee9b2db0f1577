using System.Diagnostics;
using System.Text;

namespace Dossier.Package.Tests.Workbench;

/// <summary>What a command left behind.</summary>
/// <param name="ExitCode">0 when it went well.</param>
/// <param name="Output">What it wrote, errors included, with plain line ends.</param>
internal sealed record Finished(int ExitCode, string Output)
{
    /// <summary>Whether it went well.</summary>
    public bool Succeeded => ExitCode == 0;

    /// <summary>What it wrote, line by line, less the last line end.</summary>
    public string[] Lines => Output.TrimEnd('\n').Split('\n');

    /// <summary>Throws with the output when the command failed.</summary>
    public Finished OrFail()
        => Succeeded ? this : throw new InvalidOperationException($"The command ended with {ExitCode}:\n{Output}");
}

/// <summary>Runs the SDK's commands as from a fresh shell, whatever runs the tests.</summary>
internal static class DotNet
{
    // All consumers are built by one command, which takes two minutes on a machine that does nothing else and twenty on one that does.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(30);

    private static readonly string Host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path ? path : "dotnet";

    /// <summary>Runs <c>dotnet</c> with the arguments.</summary>
    public static Finished Run(string folder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
        => Run(new ProcessStartInfo(Host, arguments), folder, environment);

    /// <summary>Runs a program that needs no <c>dotnet</c>.</summary>
    public static Finished RunProgram(string program)
        => Run(new ProcessStartInfo(program), Path.GetDirectoryName(program)!, new Dictionary<string, string>());

    /// <summary>Runs a program with arguments, in a folder.</summary>
    public static Finished RunProgram(string program, string folder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
        => Run(new ProcessStartInfo(program, arguments), folder, environment);

    /// <summary>What starts <c>dotnet</c> with the arguments, for whoever waits for something else than its end.</summary>
    public static ProcessStartInfo Start(string folder, IReadOnlyDictionary<string, string> environment, params IEnumerable<string> arguments)
        => Prepare(new ProcessStartInfo(Host, arguments), folder, environment);

    private static ProcessStartInfo Prepare(ProcessStartInfo start, string folder, IReadOnlyDictionary<string, string> environment)
    {
        start.WorkingDirectory = folder;
        CleanEnvironment(start.Environment);
        foreach ((string name, string value) in environment)
            start.Environment[name] = value;
        return start;
    }

    private static Finished Run(ProcessStartInfo start, string folder, IReadOnlyDictionary<string, string> environment)
    {
        Prepare(start, folder, environment);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.StandardOutputEncoding = Encoding.UTF8;
        start.StandardErrorEncoding = Encoding.UTF8;

        var output = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(output, line.Data);
        process.ErrorDataReceived += (_, line) => Append(output, line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{start.FileName} {string.Join(' ', start.ArgumentList)} did not end:\n{output}");
        }

        // The lines that are still on their way come before this returns.
        process.WaitForExit();
        lock (output)
            return new Finished(process.ExitCode, output.ToString());
    }

    private static void Append(StringBuilder output, string? line)
    {
        if (line is null)
            return;

        lock (output)
            output.Append(line).Append('\n');
    }

    // The tests run inside a build of their own, whose settings are not the consumers'.
    private static void CleanEnvironment(IDictionary<string, string?> environment)
    {
        foreach (string name in environment.Keys.ToArray())
        {
            if (name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase) || name.StartsWith("VSTEST", StringComparison.OrdinalIgnoreCase))
                environment.Remove(name);
        }

        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_NOLOGO"] = "1";
        environment["MSBUILDDISABLENODEREUSE"] = "1";
    }
}
