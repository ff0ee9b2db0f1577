namespace Dossier.Package.Tests.Workbench;

/// <summary>Several projects for one command: what a command costs by itself is paid once.</summary>
internal static class SolutionFile
{
    /// <summary>Writes a solution of the projects, which are named relative to it.</summary>
    public static void Write(string path, IEnumerable<string> projects)
        => File.WriteAllLines(path, ["<Solution>", .. projects.Order(StringComparer.Ordinal).Select(project => $"""  <Project Path="{project}" />"""), "</Solution>"]);
}
