using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>The templates, installed from the packed file, and what they create: built, tested and run as it is.</summary>
[Collection(nameof(Bench))]
public sealed class TemplateTests(Bench bench)
{
    [Theory]
    [InlineData("Desk.Watch-2")]
    [InlineData("مراقبة الحدود")]
    public void A_new_program_builds_and_runs_and_its_test_passes(string name)
    {
        string folder = bench.FolderFor(Path.Combine("templates", name));

        bench.DotNetWithTemplates("new", "dossier", "--name", name, "--output", folder).OrFail();
        Finished build = bench.DotNetFor(folder, "build", "-v:q", "-tl:off", "-nodeReuse:false", "-warnaserror").OrFail();
        Finished run = bench.DotNetFor(folder, "run", "--no-build").OrFail();
        Finished test = bench.DotNetFor(folder, "test", "tests", "-v:q", "-tl:off", "-nodeReuse:false").OrFail();

        Assert.Empty(BuildMessage.Read(build.Output));
        Assert.Equal(
            ["2024-03-05: Shots at the harbour gate, Lantern Harbour", "  killed none, injured several", "  Attacker: Harbour Police", "  Victim: Crowd at the harbour gate"],
            run.Lines);
        Assert.Contains("Passed:     1", test.Output, StringComparison.Ordinal);
        Assert.Equal(name, Path.GetFileNameWithoutExtension(Directory.GetFiles(folder, "*.csproj").Single()));

        // The schema that the editor's settings name is there, and knows the field of the model file.
        string settings = File.ReadAllText(Path.Combine(folder, ".vscode", "settings.json"));
        Assert.Contains("\"./obj/dossier.schema.json\": [\"seeds/**/*.yaml\"", settings, StringComparison.Ordinal);
        Assert.Contains("\"reviewed\"", File.ReadAllText(Path.Combine(folder, "obj", "dossier.schema.json")), StringComparison.Ordinal);
        Assert.Equal(0, bench.RunTool(folder, "check").ExitCode);
        Assert.DoesNotContain("Briefing.1", string.Concat(Texts(folder)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Harbour.Seeds", "Harbour.Seeds")]
    [InlineData("Häfen (2024)", "Häfen.2024")]
    public void A_new_dataset_is_packed_under_its_name(string name, string id)
    {
        string folder = bench.FolderFor(Path.Combine("templates", name));

        // Only a package that is not released itself may depend on one that is not.
        bench.DotNetWithTemplates("new", "dossier-dataset", "--name", name, "--output", folder).OrFail();
        Finished pack = bench.DotNetFor(folder, "pack", "--output", "packages", "-p:Version=1.0.0-test", "-v:q", "-tl:off", "-nodeReuse:false", "-warnaserror").OrFail();

        Assert.Empty(BuildMessage.Read(pack.Output));
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(folder, "packages", id + ".1.0.0-test.nupkg"));
        string[] files = [.. package.Entries.Select(static entry => Uri.UnescapeDataString(entry.FullName)).Where(static file => file.StartsWith("build/", StringComparison.Ordinal) || file.StartsWith("seeds/", StringComparison.Ordinal) || file.StartsWith("lib/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
        Assert.Equal([$"build/{id}.props", "seeds/actors.yaml", "seeds/dataset.yaml", "seeds/incidents.yaml", "seeds/places.yaml", "seeds/sources.yaml"], files);
        Assert.DoesNotContain("Harbour.Package", string.Concat(Texts(folder)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_packages_of_the_test_are_those_that_this_repository_uses()
    {
        var ours = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion").ToDictionary(version => (string)version.Attribute("Include")!, version => (string)version.Attribute("Version")!, StringComparer.Ordinal);
        XElement[] references = [.. XDocument.Load(Path.Combine(Repository.Root, "src", "Dossier.Templates", "content", "dossier", "tests", "Briefing.1.Tests.csproj")).Descendants("PackageReference")];

        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Equal(ours[(string)reference.Attribute("Include")!], (string)reference.Attribute("Version")!));
    }

    [Fact]
    public void A_new_project_refers_to_the_version_that_it_came_with()
    {
        using ZipArchive package = ZipFile.OpenRead(bench.PackagePath("Dossier.Templates"));
        foreach (ZipArchiveEntry project in package.Entries.Where(static entry => entry.Name.EndsWith(".csproj", StringComparison.Ordinal) && !entry.Name.Contains("Tests", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(project.Open());
            Assert.Contains($"Include=\"Dossier\" Version=\"{bench.Version}\"", reader.ReadToEnd(), StringComparison.Ordinal);
        }

        Assert.Contains(package.Entries, static entry => entry.FullName == "content/dossier/.vscode/settings.json");
        Assert.Contains(package.Entries, static entry => entry.FullName == "content/dossier/.gitignore");
    }

    private static IEnumerable<string> Texts(string folder)
        => Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(static file => !Regex.IsMatch(file, @"[/\\](bin|obj|packages)[/\\]"))
            .Select(static file => file + File.ReadAllText(file));
}
