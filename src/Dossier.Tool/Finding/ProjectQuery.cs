using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Dossier.Tool.Finding;

/// <summary>Asks MSBuild about a project, as a build would be set up.</summary>
internal static class ProjectQuery
{
    private const string Target = "DossierFindNearMisses";

    /// <summary>The answer about a project.</summary>
    /// <param name="project">The path of the project file.</param>
    /// <exception cref="QueryFailedException">MSBuild is not there, or cannot evaluate the project, or the project does not use Dossier.</exception>
    public static ProjectAnswer Ask(string project)
    {
        if (KeptAnswer.Read(project) is { } kept)
            return kept;

        ProjectAnswer answer = AskMSBuild(project);
        KeptAnswer.Write(project, answer);
        return answer;
    }

    private static ProjectAnswer AskMSBuild(string project)
    {
        // The package's targets are imported by files that restoring writes.
        bool isRestored = File.Exists(Path.Combine(Path.GetDirectoryName(project)!, "obj", Path.GetFileName(project) + ".nuget.g.targets"));
        string framework = Evaluated(project, isRestored);
        string[] ofFramework = framework.Length > 0 ? ["-p:TargetFramework=" + framework] : [];
        (int code, string output, string errors) = Run(project, ["-t:" + Target, .. Questions, .. ofFramework]);
        if (code != 0 && (output + errors).Contains("MSB4057", StringComparison.Ordinal))
            throw new QueryFailedException($"The project '{project}' does not use the package Dossier. Add it with: dotnet add package Dossier");
        if (code != 0)
            throw new QueryFailedException($"The project '{project}' could not be evaluated: {FirstError(output + errors)}");

        var answer = ProjectAnswer.Parse(output);
        answer.Imports.AddRange(ImportsOf(project, ofFramework));
        return answer;
    }

    // The project with all that it imports in its place: the path of each file is on a line of its own.
    private static IEnumerable<string> ImportsOf(string project, string[] ofFramework)
        => Run(project, ["-pp", .. ofFramework]).Output.Split('\n').Select(static line => line.Trim())
            .Where(static line => Path.IsPathFullyQualified(line) && File.Exists(line)).Distinct(StringComparer.Ordinal);

    private static string[] Questions => ["-getItem:AdditionalFiles", "-getItem:EditorConfigFiles", "-getProperty:" + string.Join(',', ProjectAnswer.Asked)];

    // Restores the project if nobody has, and returns the framework to ask for if it has several: packages are imported for one.
    private static string Evaluated(string project, bool isRestored)
    {
        if (isRestored && !File.ReadAllText(project).Contains("TargetFrameworks", StringComparison.Ordinal))
            return "";

        // In one run with a question MSBuild answers without restoring.
        (int code, string output, string errors) = isRestored ? (0, "", "") : Run(project, ["-t:Restore", "-v:m"]);
        if (code == 0)
            (code, output, errors) = Run(project, ["-getProperty:TargetFrameworks"]);
        if (code != 0)
            throw new QueryFailedException($"The project '{project}' could not be restored: {FirstError(output + errors)}");
        return output.Trim().Split(';')[0].Trim();
    }

    private static (int Code, string Output, string Errors) Run(string project, params string[] arguments)
    {
        string host = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") is { Length: > 0 } path && File.Exists(path) ? path : "dotnet";
        var start = new ProcessStartInfo(host, ["msbuild", project, "-nologo", "-tl:off", .. arguments])
        {
            WorkingDirectory = Path.GetDirectoryName(project)!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        // The tool's own runtime settings are not those of the SDK.
        foreach (string name in new[] { "MSBuildSDKsPath", "MSBuildExtensionsPath", "MSBUILD_EXE_PATH", "DOTNET_ROLL_FORWARD" })
            start.Environment.Remove(name);
        try
        {
            using Process process = Process.Start(start)!;
            process.StandardInput.Close();
            Task<string> errors = process.StandardError.ReadToEndAsync();
            string output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return (process.ExitCode, output, errors.Result);
        }
        catch (Win32Exception)
        {
            throw new QueryFailedException("The command 'dotnet' was not found, so that the project cannot be asked for its seeds. Install the .NET SDK, or give the folder that holds the folder 'seeds'.");
        }
    }

    private static string FirstError(string output)
        => output.Split('\n').Select(static line => line.Trim()).FirstOrDefault(static line => line.Contains("error", StringComparison.Ordinal))
            ?? output.Trim().Split('\n')[0].Trim();
}

/// <summary>A project could not be asked. The message says why, and what to do.</summary>
internal sealed class QueryFailedException(string message) : Exception(message);
