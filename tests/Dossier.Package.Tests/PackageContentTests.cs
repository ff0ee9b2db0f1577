using System.IO.Compression;
using System.Xml.Linq;
using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>What is in the packages, file by file.</summary>
[Collection(nameof(Bench))]
public sealed class PackageContentTests(Bench bench)
{
    [Fact]
    public void Dossier_holds_the_library_the_generator_and_what_goes_with_them()
        => Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "THIRD-PARTY-NOTICES.txt",
                "analyzers/dotnet/cs/Dossier.CodeFixes.dll",
                "analyzers/dotnet/cs/Dossier.Compiler.dll",
                "analyzers/dotnet/cs/Dossier.Generator.dll",
                "analyzers/dotnet/cs/Dossier.Yaml.dll",
                "analyzers/dotnet/cs/Dossier.dll",
                "build/Dossier.props",
                "build/Dossier.targets",
                "buildTransitive/Dossier.props",
                "buildTransitive/Dossier.targets",
                .. Documentation("docs"),
                "lib/net8.0/Dossier.dll",
                "lib/net8.0/Dossier.xml",
                "schema/dossier.model.schema.json",
                "schema/dossier.schema.json",
                .. Documentation("src/Dossier.Compiler/Diagnostics/Pages"),
            ],
            FilesOf("Dossier"));

    [Fact]
    public void The_dataset_holds_seeds_and_nothing_compiled()
        => Assert.Equal(
            [
                "LICENSE",
                "README.md",
                "build/Dossier.Seeds.Iraq2023.props",
                .. Directory.EnumerateFiles(Path.Combine(Repository.Root, "seeds", "iraq-2023"))
                    .Select(file => "seeds/" + Path.GetFileName(file))
                    .Order(StringComparer.Ordinal),
            ],
            FilesOf("Dossier.Seeds.Iraq2023"));

    [Fact]
    public void The_dataset_brings_all_of_Dossier_with_it()
    {
        XElement dependency = Assert.Single(NuspecOf("Dossier.Seeds.Iraq2023"), element => element.Name.LocalName == "dependency");

        Assert.Equal("Dossier", (string?)dependency.Attribute("id"));
        Assert.Equal("All", (string?)dependency.Attribute("include"));
        Assert.Null(dependency.Attribute("exclude"));
    }

    [Fact]
    public void Dossier_depends_on_no_other_package()
        => Assert.DoesNotContain(NuspecOf("Dossier"), element => element.Name.LocalName == "dependency");

    [Theory]
    [InlineData("Dossier")]
    [InlineData("Dossier.Seeds.Iraq2023")]
    public void The_package_says_what_it_is_and_under_which_licence(string id)
    {
        var metadata = NuspecOf(id).Where(element => !element.HasElements).ToLookup(element => element.Name.LocalName, element => element.Value);

        Assert.Equal(id, metadata["id"].Single());
        Assert.Equal("MIT", metadata["license"].Single());
        Assert.Equal("README.md", metadata["readme"].Single());
        Assert.NotEmpty(metadata["description"].Single());
        Assert.NotEmpty(metadata["tags"].Single());
    }

    [Fact]
    public void The_notices_name_whatever_is_shipped_from_elsewhere()
    {
        using ZipArchive package = ZipFile.OpenRead(bench.PackagePath("Dossier"));
        using var notices = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        string text = notices.ReadToEnd();

        Assert.Contains("YamlDotNet", text, StringComparison.Ordinal);
        Assert.Contains("Antoine Aubry", text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Documentation(string folder)
        => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.md", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal);

    // Less the files that are about the archive itself.
    private IEnumerable<string> FilesOf(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(bench.PackagePath(id));
        return [.. package.Entries
            .Select(entry => entry.FullName)
            .Where(name => !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal)
                && name != "[Content_Types].xml" && name != id + ".nuspec")
            .Order(StringComparer.Ordinal)];
    }

    private List<XElement> NuspecOf(string id)
    {
        using ZipArchive package = ZipFile.OpenRead(bench.PackagePath(id));
        using Stream nuspec = package.GetEntry(id + ".nuspec")!.Open();
        return [.. XDocument.Load(nuspec).Descendants()];
    }
}
