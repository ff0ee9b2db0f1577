using System.Text.RegularExpressions;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Documents;

/// <summary>The page of the options has what a project can set, and nothing else.</summary>
public partial class OptionsPageTests
{
    /// <summary>What the package's own files say to the generator.</summary>
    private static readonly string[] Internal = ["DossierLookedFor"];

    [Fact]
    public void It_has_every_property_that_the_package_reads()
    {
        string folder = Path.Combine(Machine.RepositoryRoot, "src", "Dossier.Generator", "build");
        string build = string.Concat(Directory.GetFiles(folder).Select(File.ReadAllText));
        string[] read = [.. Read().Matches(build).Concat(Seen().Matches(build)).Select(match => match.Groups[1].Value).Except(Internal).Distinct().Order(StringComparer.Ordinal)];
        string page = File.ReadAllText(Path.Combine(Machine.RepositoryRoot, "docs", "reference", "options.md"));

        Assert.Equal(read, Row().Matches(page).Select(match => match.Groups[1].Value).Where(name => name != "DossierSeed").Order(StringComparer.Ordinal));
    }

    [GeneratedRegex(@"\$\((Dossier\w+)")]
    private static partial Regex Read();

    [GeneratedRegex("CompilerVisibleProperty Include=\"(Dossier\\w+)\"")]
    private static partial Regex Seen();

    [GeneratedRegex(@"^\| `(Dossier\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
