using System.Globalization;
using Dossier.Compiler.Checking;

namespace Dossier.Compiler.Tests.Catalogue;

public class ReadmeTests
{
    [Fact]
    public void The_readme_lists_every_rule_as_the_catalogue_has_it()
    {
        IEnumerable<string> listed = File.ReadLines(Repository.PathOf("README.md"))
            .Where(line => line.StartsWith("| DSR", StringComparison.Ordinal) && !line.Contains("xxx", StringComparison.Ordinal));

        Assert.Equal(
            RuleCatalogue.All.Select(r => $"| {r.Id} | {r.Severity.ToString().ToLower(CultureInfo.InvariantCulture)} | {r.Title} |"),
            listed);
    }
}
