using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Building;

/// <summary>Publishes a project as one does who puts it on a server.</summary>
internal static class Publishing
{
    /// <summary>Publishes; tells the assembly's path.</summary>
    public static string Plain(string folder, string project)
    {
        Publish(folder, "plain", []).MustSucceed("publishing " + project);
        return Path.Combine(folder, "plain", project + ".dll");
    }

    /// <summary>Publishes with code compiled ahead of time; null where that cannot be done here.</summary>
    public static string? ReadyToRun(string folder, string project)
    {
        ChildRun run = Publish(folder, "ahead", ["-r", Machine.RuntimeIdentifier, "--no-self-contained", "-p:PublishReadyToRun=true"]);
        if (run.ExitCode == 0)
            return Path.Combine(folder, "ahead", project + ".dll");

        Progress.Say(run.Output);
        return null;
    }

    private static ChildRun Publish(string folder, string to, string[] arguments)
        => Child.Dotnet(["publish", "-c", "Release", "-v", "q", "-nodeReuse:false", "-p:UseSharedCompilation=false", "-o", to, .. arguments], folder);
}
