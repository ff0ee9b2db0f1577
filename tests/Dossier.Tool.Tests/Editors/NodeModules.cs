using System.Diagnostics;

namespace Dossier.Tool.Tests.Editors;

/// <summary>
/// The clients that the schemas are tested with, as <c>package-lock.json</c> states them, installed beside the tests. What was installed
/// before is used again.
/// </summary>
public sealed class NodeModules
{
    private const string Lock = "package-lock.json";

    /// <summary>Installs them.</summary>
    public NodeModules()
    {
        string installed = System.IO.Path.Combine(Path, "node_modules", "installed.txt");
        string wanted = File.ReadAllText(PathOf(Lock));
        if (File.Exists(installed) && File.ReadAllText(installed) == wanted)
            return;

        (int code, string output) = Run(Npm, ["ci", "--no-progress"]);
        Assert.True(code == 0, output);
        File.WriteAllText(installed, wanted);
    }

    /// <summary>Whether Node is there, and with it npm.</summary>
    public static bool IsAvailable { get; } = Has("node") && Has("npm");

    private static string Npm => OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    private static string Path => System.IO.Path.Combine(AppContext.BaseDirectory, "Editors");

    /// <summary>A file beside the packages.</summary>
    internal static string PathOf(string file) => System.IO.Path.Combine(Path, file);

    /// <summary>Runs a script.</summary>
    internal static (int Code, string Output) Node(string script, params string[] arguments) => Run("node", [PathOf(script), .. arguments]);

    private static (int Code, string Output) Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Path, RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.Result);
    }

    private static bool Has(string program)
    {
        string[] names = OperatingSystem.IsWindows() ? [program + ".exe", program + ".cmd"] : [program];
        return (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator)
            .Any(folder => folder.Length > 0 && names.Any(name => File.Exists(System.IO.Path.Combine(folder, name))));
    }
}

/// <summary>A test that needs Node; it is skipped, and says so, where that is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NodeFactAttribute : FactAttribute
{
    /// <summary>Creates the attribute.</summary>
    public NodeFactAttribute()
    {
        if (!NodeModules.IsAvailable)
            Skip = "Node is not installed, so that the schemas are not tried with a strict validator and the language server of editors.";
    }
}
