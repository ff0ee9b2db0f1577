using System.Text.RegularExpressions;
using Dossier.Documents;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Documents;

/// <summary>Links of the documentation resolve, to the heading.</summary>
public partial class DocumentLinkTests
{
    public static TheoryData<string> Pages => [.. DocumentPage.PathsIn(Machine.RepositoryRoot)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_link_resolves(string path)
    {
        DocumentPage page = DocumentPage.Read(Machine.RepositoryRoot, path);

        Assert.All(page.Links, target => Assert.True(Resolves(path, target), $"{path} links to '{target}', which is not there."));
    }

    [Fact]
    public void The_readme_is_short()
        => Assert.InRange(new FileInfo(Path.Combine(Machine.RepositoryRoot, "README.md")).Length, 1, 8 * 1024);

    [Fact]
    public void The_readme_leads_to_every_page_that_is_for_users()
    {
        string[] reached = [.. DocumentPage.Read(Machine.RepositoryRoot, "README.md").Links.Select(target => target.Split('#')[0])];

        Assert.Empty(DocumentPage.PathsIn(Machine.RepositoryRoot)
            .Where(page => page.StartsWith("docs/", StringComparison.Ordinal) && !page.StartsWith("docs/reference/kinds/", StringComparison.Ordinal) && page != "docs/mutation-testing.md")
            .Except(reached));
    }

    private static bool Resolves(string from, string target)
    {
        if (target.StartsWith("https://", StringComparison.Ordinal))
            return true;

        string[] parts = target.Split('#', 2);
        string file = parts[0].Length == 0
            ? Path.Combine(Machine.RepositoryRoot, from)
            : Path.Combine(Machine.RepositoryRoot, Path.GetDirectoryName(from)!, parts[0]);
        return parts.Length == 1 ? Path.Exists(file) : File.Exists(file) && Anchors(File.ReadAllText(file)).Contains(parts[1]);
    }

    // As the places that show Markdown make them: small letters, hyphens for spaces, and no punctuation.
    private static IEnumerable<string> Anchors(string text)
        => Heading().Matches(text).Select(match => Dropped().Replace(match.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex("^#+ ([^\n]+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w -]")]
    private static partial Regex Dropped();
}
