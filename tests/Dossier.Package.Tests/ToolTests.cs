using System.IO.Compression;
using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>The command, installed from the packed file into an empty folder, as somebody has it who owns data and no C# project.</summary>
[Collection(nameof(Bench))]
public sealed class ToolTests(Bench bench)
{
    [Fact]
    public void A_dataset_is_started_broken_corrected_and_clean()
    {
        string folder = bench.FolderFor("tool-user и пробел");
        Directory.CreateDirectory(folder);

        Assert.Equal(0, Run(folder, "new").ExitCode);
        Assert.Equal((0, "No mistakes found (4 seed files, 6 records).\n"), Seen(Run(folder, "check")));

        string incidents = Path.Combine(folder, "seeds", "incidents.yaml");
        string text = File.ReadAllText(incidents);
        File.WriteAllText(incidents, text.Replace("place: lantern-harbour", "place: lantern-habour", StringComparison.Ordinal));
        Finished broken = Run(folder, "check", "--severity", "error");
        Assert.Equal(1, broken.ExitCode);
        Assert.Equal(
            [
                "seeds/incidents.yaml:7:12 error DSR2002",
                "  No place has the id 'lantern-habour'. Did you mean 'lantern-harbour'?",
                "     |",
                "   7 |     place: lantern-habour        # the id of a record in places.yaml",
                "     |            ^^^^^^^^^^^^^^",
            ],
            broken.Lines[..5]);

        Assert.Equal(1, Run(folder, "fix", "--write").ExitCode);
        Assert.Equal(0, Run(folder, "fix", "--write", "--ids").ExitCode);
        Assert.Equal(text, File.ReadAllText(incidents));
        Assert.Equal((0, "No mistakes found (4 seed files, 6 records).\n"), Seen(Run(folder, "check")));
    }

    [Fact]
    public void A_new_dataset_is_shown_as_one_page()
    {
        string folder = bench.FolderFor("tool-page");
        Directory.CreateDirectory(folder);
        Run(folder, "new").OrFail();

        Finished shown = Run(folder, "show", "-o", "page.html");

        if (!Bench.HasPage)
        {
            Assert.Equal(2, shown.ExitCode);
            Assert.Contains("built without Node.js", shown.Output.ReplaceLineEndings(" "), StringComparison.Ordinal);
            return;
        }

        Assert.Equal((0, "Written: page.html  6 records\n"), Seen(shown));
        string page = File.ReadAllText(Path.Combine(folder, "page.html"));
        Assert.StartsWith("<!doctype html>", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("default-src 'none'", page, StringComparison.Ordinal);
        Assert.Contains("id=\"details-0\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<!--dossier:", page, StringComparison.Ordinal);
        Assert.Equal(page, Again(folder));
    }

    [Fact]
    public void A_build_makes_the_page_as_the_documentation_says()
    {
        if (!Bench.HasPage)
            return;
        string target = PageProject.Page("docs/how-to/publish-a-page.md").Files["Watch.csproj"];
        string root = bench.FolderFor("tool-beside-build");
        string folder = Path.Combine(root, "Watch");
        Directory.CreateDirectory(folder);
        Run(folder, "new").OrFail();
        PageProject.WriteProject(root, "Watch", "Microsoft.NET.Sdk", "", PageProject.Package("Dossier"));
        string project = Path.Combine(folder, "Watch.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace("</Project>", target + "</Project>", StringComparison.Ordinal));
        bench.DotNetFor(folder, "new", "tool-manifest").OrFail();
        bench.DotNetFor(folder, "tool", "install", "Dossier.Tool", "--version", bench.Version).OrFail();

        bench.DotNetFor(folder, "build", "-c", "Release", "-tl:off", "-nodeReuse:false").OrFail();

        string page = Path.Combine(folder, "bin", "Release", "net10.0", "dossier.html");
        Assert.Contains("Watch", File.ReadAllText(page), StringComparison.Ordinal);
        DateTime written = File.GetLastWriteTimeUtc(page);
        bench.DotNetFor(folder, "build", "-c", "Release", "-tl:off", "-nodeReuse:false").OrFail();
        Assert.Equal(written, File.GetLastWriteTimeUtc(page));
    }

    [Fact]
    public void A_project_that_nobody_has_restored_is_restored_and_read()
    {
        string root = bench.FolderFor("tool-unrestored");
        string folder = Path.Combine(root, "Watch");
        Directory.CreateDirectory(folder);
        Run(folder, "new").OrFail();
        PageProject.WriteProject(root, "Watch", "Microsoft.NET.Sdk", "", PageProject.Package("Dossier"));

        Finished check = Run(folder, "check");

        Assert.Equal((0, "No mistakes found (4 seed files, 6 records).\n"), Seen(check));
        Assert.True(File.Exists(Path.Combine(folder, "obj", "project.assets.json")));
    }

    private string Again(string folder)
    {
        Run(folder, "show", "-o", "again.html").OrFail();
        return File.ReadAllText(Path.Combine(folder, "again.html"));
    }

    [Fact]
    public void The_command_has_its_version_and_its_help()
    {
        Assert.Equal(bench.Version, Run(bench.Feed, "--version").Output.Trim());
        Assert.Contains("Usage:\n  dossier [command] [options]", Run(bench.Feed, "--help").Output, StringComparison.Ordinal);
    }

    /// <summary>Projects whose builds say something about their seeds, or nothing: with settings, packages of datasets, and odd paths.</summary>
    public static TheoryData<string> Projects =>
        ["Misspelt", "Strict", "LinkedSeeds", "Misplaced", "CSharp73", "DatasetOnly", "DatasetUserWithSeeds", "FirstLook", "Web", "ImplicitUsingsOff", "InternalLibrary"];

    [Theory]
    [MemberData(nameof(Projects))]
    public void The_command_says_of_a_project_what_its_build_says(string name)
    {
        Consumer consumer = bench.Consumers[name];

        string[] built = [.. consumer.Messages.Where(static message => message.Id.StartsWith("DSR", StringComparison.Ordinal) && !message.Id.StartsWith("DSR9", StringComparison.Ordinal)).Select(Line).Order(StringComparer.Ordinal)];
        Finished check = Run(consumer.PathOf(), "check", name + ".csproj", "--format", "msbuild", "--severity", "warning");

        Assert.Equal(built, check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Replace(consumer.PathOf(name + ".csproj") + " : ", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Equal(built.Any(static line => line.Contains("error DSR", StringComparison.Ordinal)) ? 1 : 0, check.ExitCode);
    }

    [Fact]
    public void The_package_has_the_command_and_what_it_needs_and_no_more()
    {
        using ZipArchive package = ZipFile.OpenRead(bench.PackagePath("Dossier.Tool"));
        string[] assemblies = [.. package.Entries.Select(static entry => entry.FullName).Where(static name => name.EndsWith(".dll", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

        Assert.Equal(
            [
                "CommunityToolkit.HighPerformance.dll", "Dossier.Compiler.dll", "Dossier.Tool.dll", "Dossier.dll", "ExcelDataReader.dll", "K4os.Compression.LZ4.dll", "Microsoft.IO.RecyclableMemoryStream.dll",
                "Parquet.dll", "Snappier.dll", "Spectre.Console.Ansi.dll", "Spectre.Console.dll", "System.CommandLine.dll", "YamlDotNet.dll", "ZstdSharp.dll",
            ],
            assemblies.Select(static name => name.Replace("tools/net8.0/any/", "", StringComparison.Ordinal)));
        using var notices = new StreamReader(package.GetEntry("THIRD-PARTY-NOTICES.txt")!.Open());
        string text = notices.ReadToEnd();
        Assert.All(["YamlDotNet", "System.CommandLine", "Spectre.Console", "ExcelDataReader", "Parquet.Net", "ZstdSharp", "K4os.Compression.LZ4", "RecyclableMemoryStream", "CommunityToolkit.HighPerformance", "Snappier"], library => Assert.Contains(library, text, StringComparison.Ordinal));
    }

    // A message of the project itself is the compiler's, which has no file.
    private static string Line(BuildMessage message)
        => message.Line == 0 ? $"{message.Severity} {message.Id}: {message.Text}" : message.ToString();

    private static (int, string) Seen(Finished finished) => (finished.ExitCode, finished.Output);

    private Finished Run(string folder, params string[] arguments) => bench.RunTool(folder, arguments);
}
