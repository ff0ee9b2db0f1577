using System.Text.RegularExpressions;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Documents;

/// <summary>The commands that pages may show. What they name of the repository must be there.</summary>
internal static partial class DocumentCommand
{
    /// <summary>Whether a line is made of commands that are known.</summary>
    public static bool IsKnown(string line) => line.Split(" && ").All(command => Known().IsMatch(command) && Exists(command));

    // A folder of the repository, a filter by the name of a test, and a variable that some test reads.
    private static bool Exists(string command)
        => InRepository().Matches(command).All(match => Path.Exists(Path.Combine(Machine.RepositoryRoot, match.Value)))
            && Filter().Matches(command).All(match => Tests().Any(file => Path.GetFileNameWithoutExtension(file) == match.Groups[1].Value))
            && Variable().Matches(command).All(match => Tests().Any(file => File.ReadAllText(file).Contains('"' + match.Value + '"', StringComparison.Ordinal)));

    private static IEnumerable<string> Tests()
        => Directory.EnumerateFiles(Path.Combine(Machine.RepositoryRoot, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    [GeneratedRegex(
        """
        ^(
            cd\ [\w./-]+
          | mkdir\ \w+
          | dotnet\ new\ tool-manifest
          | dotnet\ new\ (console|web|classlib|xunit)\ -n\ [\w.]+
          | dotnet\ add\ (\w+\ )?package\ Dossier(\.[\w.]+)?(\ --source\ [\w./<>-]+)?(\ --version\ [\w.-]+)?
          | dotnet\ add\ reference\ [\w./]+
          | (DOSSIER_\w+=\d+\ )?dotnet\ (build|test|run|pack)(\ (-c\ Release|--project\ [\w./]+|[\w./]+\.cs|(src|tests)/[\w./]+|-o\ [\w./-]+|-p:DossierAudience=\w+|--filter\ \w+|--verify-no-changes))*(\ --\ [\w\ -]+)?
          | dotnet\ publish\ src/[\w./]+\ -c\ Release\ -r\ [\w-]+\ -p:SingleFile=true\ -o\ [\w./-]+
          | dotnet\ format\ --verify-no-changes
          | dotnet\ tool\ restore
          | dotnet\ tool\ install\ Dossier\.Tool
          | dotnet\ tool\ install\ --global\ Dossier\.Tool(\ --add-source\ artifacts/packages)?
          | dossier\ (check|fix|explain|new|add|get|codebook|schema|completion|show|import|export)(\ ("[\w\ ]+"|[\w./-]+))*
          | sh\ src/[\w./]+\.sh
          | dotnet\ stryker(\ -m\ "[\w./]+")+
        )$
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Known();

    [GeneratedRegex(@"\b(?:src|tests|samples)/[\w./]+")]
    private static partial Regex InRepository();

    [GeneratedRegex(@"--filter (\w+)")]
    private static partial Regex Filter();

    [GeneratedRegex(@"\bDOSSIER_\w+(?==)")]
    private static partial Regex Variable();
}
