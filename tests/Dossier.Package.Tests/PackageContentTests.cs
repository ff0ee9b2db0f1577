using System.Buffers.Binary;
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
                "analyzers/dotnet/cs/Dossier.Completion.dll",
                "analyzers/dotnet/cs/Dossier.Generator.dll",
                "analyzers/dotnet/cs/Dossier.Yaml.dll",
                "analyzers/dotnet/cs/Dossier.dll",
                .. Targets("build"),
                .. Targets("buildMultiTargeting"),
                .. Targets("buildTransitive"),
                .. Documentation("docs"),
                "icon.png",
                "lib/net8.0/Dossier.dll",
                "lib/net8.0/Dossier.xml",
                "schema/dossier.map.schema.json",
                "schema/dossier.model.schema.json",
                "schema/dossier.schema.json",
                .. Documentation("src/Dossier.Compiler/Diagnostics/Pages"),
                "tasks/netstandard2.0/Dossier.Compiler.dll",
                "tasks/netstandard2.0/Dossier.Tasks.dll",
                "tasks/netstandard2.0/Dossier.Yaml.dll",
                "tasks/netstandard2.0/Dossier.dll",
            ],
            FilesOf("Dossier"));

    [Fact]
    public void The_dataset_holds_seeds_and_nothing_compiled()
        => Assert.Equal(
            [
                "ATTRIBUTION.md",
                "LICENSE",
                "README.md",
                "build/Dossier.Seeds.Iraq2023.props",
                "icon.png",
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
    public void What_reads_files_holds_its_assembly_and_brings_the_same_version_of_Dossier()
    {
        Assert.Equal(["LICENSE", "README.md", "icon.png", "lib/net8.0/Dossier.Parquet.dll", "lib/net8.0/Dossier.Parquet.xml"], FilesOf("Dossier.Parquet"));
        Assert.Equal(
            [("Dossier", $"[{bench.Version}]", "All"), ("Parquet.Net", "6.1.0", null)],
            NuspecOf("Dossier.Parquet").Where(static element => element.Name.LocalName == "dependency")
                .Select(static element => ((string)element.Attribute("id")!, (string)element.Attribute("version")!, (string?)element.Attribute("include"))));
    }

    [Fact]
    public void Dossier_depends_on_no_other_package()
        => Assert.DoesNotContain(NuspecOf("Dossier"), element => element.Name.LocalName == "dependency");

    [Theory]
    [InlineData("Dossier")]
    [InlineData("Dossier.Seeds.Iraq2023")]
    [InlineData("Dossier.Tool")]
    [InlineData("Dossier.Templates")]
    [InlineData("Dossier.Parquet")]
    public void The_package_says_what_it_is_and_under_which_licence(string id)
    {
        var metadata = NuspecOf(id).Where(element => !element.HasElements).ToLookup(element => element.Name.LocalName, element => element.Value);

        Assert.Equal(id, metadata["id"].Single());
        Assert.Equal("MIT", metadata["license"].Single());
        Assert.Equal("README.md", metadata["readme"].Single());
        Assert.NotEmpty(metadata["description"].Single());
        Assert.Contains("dossier", metadata["tags"].Single().Split(' '));
        Assert.Contains("dataset", metadata["tags"].Single().Split(' '));
        Assert.Equal("The Dossier contributors", metadata["authors"].Single());
        Assert.StartsWith("Copyright (c) ", metadata["copyright"].Single(), StringComparison.Ordinal);
    }

    // An address that leads nowhere is worse than none: there is one as soon as the project has one.
    [Theory]
    [InlineData("Dossier", "docs/changelog.md")]
    [InlineData("Dossier.Seeds.Iraq2023", "README.md")]
    public void The_release_notes_name_a_file_that_the_package_has(string id, string file)
    {
        string notes = Assert.Single(NuspecOf(id), element => element.Name.LocalName == "releaseNotes").Value;

        Assert.Contains($"{file} in this package", notes, StringComparison.Ordinal);
        Assert.Contains(file, FilesOf(id));
        Assert.DoesNotContain("://", notes, StringComparison.Ordinal);
        Assert.Equal(Repository.Address, string.Concat(NuspecOf(id).Where(element => element.Name.LocalName == "projectUrl").Select(element => element.Value)));
    }

    [Theory]
    [InlineData("Dossier")]
    [InlineData("Dossier.Seeds.Iraq2023")]
    [InlineData("Dossier.Tool")]
    [InlineData("Dossier.Templates")]
    [InlineData("Dossier.Parquet")]
    public void The_icon_is_a_small_picture_of_128_by_128(string id)
    {
        string name = Assert.Single(NuspecOf(id), element => element.Name.LocalName == "icon").Value;
        using ZipArchive package = ZipFile.OpenRead(bench.PackagePath(id));
        ZipArchiveEntry entry = package.GetEntry(name)!;
        using Stream stream = entry.Open();
        var head = new byte[24];
        stream.ReadExactly(head);

        Assert.Equal([0x89, (byte)'P', (byte)'N', (byte)'G', (byte)'\r', (byte)'\n', 0x1A, (byte)'\n'], head[..8]);
        Assert.Equal((128, 128), (BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(head.AsSpan(20))));
        Assert.InRange(entry.Length, 1, 10_000);
    }

    // What packing leaves behind when it has validated the package: with no release to compare with, that the package is sound in itself.
    [Fact]
    public void The_package_was_validated() => Assert.True(bench.WasValidated, "EnablePackageValidation is off, or validation did not run.");

    [Fact]
    public void The_notices_name_whatever_is_shipped_from_elsewhere()
    {
        using ZipArchive package = ZipFile.OpenRead(bench.PackagePath("Dossier"));
        using var notices = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        string text = notices.ReadToEnd();

        Assert.Contains("YamlDotNet", text, StringComparison.Ordinal);
        Assert.Contains("Antoine Aubry", text, StringComparison.Ordinal);
    }

    private static string[] Targets(string folder) => [$"{folder}/Dossier.Pack.targets", $"{folder}/Dossier.props", $"{folder}/Dossier.targets"];

    private static IEnumerable<string> Documentation(string folder)
        => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*.*", SearchOption.AllDirectories)
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
