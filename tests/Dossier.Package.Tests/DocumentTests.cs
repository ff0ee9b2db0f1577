using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;
using Dossier.Documents;
using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>Pages of the documentation that need more than a compiler are followed to the letter, and the package holds all pages.</summary>
[Collection(nameof(Bench))]
public sealed partial class DocumentTests(Bench bench)
{
    [Fact]
    public void The_web_api_answers_what_its_page_says()
    {
        Consumer watch = bench.Consumers[PageProject.Web].WithoutMessages();
        DocumentBlock[] responses = [.. PageProject.Page(PackagedPages.WebApi).Blocks.Where(block => block.Kind == BlockKind.Response)];
        using Server server = bench.Serve(watch);

        Assert.NotEmpty(responses);
        Assert.All(responses, block => Assert.Equal(block.Text.TrimEnd('\n'), server.Get(block.Path)));
    }

    [Fact]
    public void The_tests_of_the_page_about_tests_pass()
    {
        bench.Consumers[PageProject.Data].WithoutMessages();
        Consumer tests = bench.Consumers[PageProject.DataTests].WithoutMessages();

        string output = bench.DotNetFor(tests.PathOf(), "test", "--no-build", "-tl:off").OrFail().Output;

        Assert.Equal(PageProject.Page(PackagedPages.Tests).Files["DataTests/HarbourTests.cs"].Split("[Fact]").Length - 1, int.Parse(Passed().Match(output).Groups[1].ValueSpan, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Seeds_beside_a_dataset_point_at_its_records()
        => Assert.Equal(PageProject.Page(PackagedPages.Beside).Outputs, bench.Consumers[PageProject.Beside].WithoutMessages().Print());

    [Fact]
    public void A_dataset_is_published_and_used_as_its_page_says()
    {
        DocumentPage page = PageProject.Page(PackagedPages.Publish);
        string root = bench.FolderFor("published-dataset");
        string dataset = Path.Combine(root, "Harbour.Seeds");
        PageProject.Write(page, dataset, bench.Version);
        File.Delete(Path.Combine(dataset, "Program.cs"));
        Finished pack = bench.DotNetFor(dataset, "pack", "-c", "Release", "-o", bench.Feed, "-tl:off", "-nodeReuse:false").OrFail();

        string user = Path.Combine(root, "User");
        Directory.CreateDirectory(user);
        File.WriteAllText(Path.Combine(user, "Program.cs"), page.Files["Program.cs"]);
        PageProject.WriteProject(root, "User", "Microsoft.NET.Sdk", "<OutputType>Exe</OutputType>", """<PackageReference Include="Harbour.Seeds" Version="1.0.0" />""");
        Finished build = bench.DotNetFor(user, "build", "-tl:off", "-nodeReuse:false").OrFail();

        // The packages under test are of a version that is not released.
        Assert.DoesNotContain(BuildMessage.Read(pack.Output), message => message.Id != "NU5104");
        Assert.Empty(BuildMessage.Read(build.Output));
        Assert.Equal(page.Outputs, bench.DotNetFor(user, "run", "--no-build").OrFail().Lines);
    }

    [Fact]
    public void An_export_is_read_as_its_page_says()
    {
        DocumentPage page = PageProject.Page(PackagedPages.ReadFiles);
        string root = bench.FolderFor("read-files");
        string folder = Path.Combine(root, "Harbour");
        PageProject.Write(page, folder, bench.Version);
        bench.RunTool(folder, "export", "geoparquet", ".", "--output", "parquet").OrFail();
        PageProject.WriteProject(root, "Harbour", "Microsoft.NET.Sdk", "<OutputType>Exe</OutputType>", PageProject.Package("Dossier") + PageProject.Package("Dossier.Parquet"));

        Finished build = bench.DotNetFor(folder, "build", "-tl:off", "-nodeReuse:false").OrFail();

        Assert.Empty(BuildMessage.Read(build.Output));
        Assert.Equal(page.Outputs, bench.DotNetFor(folder, "run", "--no-build").OrFail().Lines);
    }

    [Fact]
    public void A_program_of_one_file_runs_and_is_built_again_when_a_seed_has_changed()
    {
        DocumentPage page = PageProject.Page(PackagedPages.FileBasedApp);
        string folder = bench.FolderFor("one-file");
        PageProject.Write(page, folder, bench.Version);
        string seed = Path.Combine(folder, "seeds", "places.yaml");

        Assert.Equal(page.Outputs, bench.DotNetFor(folder, "run", "app.cs").OrFail().Lines[^1..]);
        File.WriteAllText(seed, File.ReadAllText(seed).Replace("Lantern Harbour", "Beta", StringComparison.Ordinal));
        Assert.Equal("Beta", bench.DotNetFor(folder, "run", "app.cs").OrFail().Lines[^1]);
    }

    [Fact]
    public void Links_of_the_pages_resolve_within_the_package()
    {
        using ZipArchive package = ZipFile.OpenRead(bench.PackagePath("Dossier"));
        string[] entries = [.. package.Entries.Select(entry => entry.FullName)];
        string[] pages = [.. entries.Where(entry => entry == "README.md" || (entry.StartsWith("docs/", StringComparison.Ordinal) && entry.EndsWith(".md", StringComparison.Ordinal)))];

        Assert.Equal(DocumentPage.PathsIn(Repository.Root).Where(path => !path.StartsWith(".github", StringComparison.Ordinal)), pages.Order(StringComparer.Ordinal));
        Assert.All(pages, path =>
        {
            using var text = new StreamReader(package.GetEntry(path)!.Open());
            foreach (string target in DocumentPage.Parse(path, text.ReadToEnd()).Links.Where(link => !link.StartsWith('#') && !link.Contains("://", StringComparison.Ordinal)))
                Assert.True(entries.Contains(Resolve(path, target.Split('#')[0])), $"{path} links to '{target}', which is not in the package.");
        });
    }

    private static string Resolve(string from, string target)
        => Path.GetRelativePath("/", Path.GetFullPath(target, Path.GetDirectoryName("/" + from)!)).Replace(Path.DirectorySeparatorChar, '/');

    [GeneratedRegex(@"Passed:\s+(\d+)")]
    private static partial Regex Passed();
}
