using Dossier.Documents;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Documents;

/// <summary>Every block of the README and of the documentation is what it says: files build, programs print, messages come.</summary>
public class DocumentTests
{
    private const string Examples = "docs/reference/kinds/";

    /// <summary>Each page is a project; the examples of the kinds refer to each other and are one.</summary>
    public static TheoryData<string> Projects => [.. Paths().Where(path => !path.StartsWith(Examples, StringComparison.Ordinal)), Examples];

    [Theory]
    [MemberData(nameof(Projects))]
    public void A_page_builds_and_prints_what_it_says(string path)
    {
        string[] pages = [.. Paths().Where(page => path == Examples ? page.StartsWith(Examples, StringComparison.Ordinal) : page == path)];

        DocumentProject.Check(pages.Select(page => DocumentPage.Read(Machine.RepositoryRoot, page)), builds: !PackagedPages.All.Contains(path));
    }

    [Fact]
    public void A_page_that_is_run_elsewhere_is_there() => Assert.Empty(PackagedPages.All.Except(Paths()));

    private static IEnumerable<string> Paths() => DocumentPage.PathsIn(Machine.RepositoryRoot);
}
