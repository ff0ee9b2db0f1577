using System.Diagnostics;
using Dossier.Generator.Tests.Driving;
using Dossier.Tool.Finding;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Finding;

/// <summary>A folder is searched by the patterns of the package's targets, and as MSBuild searches it.</summary>
public sealed class FolderSearchTests
{
    public static TheoryData<string, string[]> Trees => new()
    {
        {
            "seeds of all kinds",
            [
                "seeds/a.yaml", "seeds/b.YML", "seeds/deep/er/c.Json", "seeds/own.model.yaml", "seeds/wire.txt", "seeds/notes.MD", "seeds/.hidden.yaml",
                "seeds/.git/d.yaml", "seeds/.vscode/settings.json", "seeds/bin/e.yaml", "seeds/OBJ/f.yaml", "seeds/node_modules/x/g.json", "seeds/x.bin/h.yaml", "seeds/i.yaml.bak",
                "seeds/two words/نص.yaml", "seeds/c#/it's;1.yaml", "seeds/100%25.yaml", "Seeds/j.yaml", "SEEDS/k.yml", "weeds/l.json", "data/m.yaml", "n.yaml", "seeds/yaml", "seeds/o.yamlx",
            ]
        },
        {
            "no seeds",
            [
                "data/a.yaml", "b.yaml.txt", "Seeds/c.json", "bin/d.yaml", "obj/e.json", ".github/f.yaml", "wwwroot/g.json", "appsettings.json", "appsettings.Development.json", "package.json",
                "package-lock.json", "tsconfig.json", "global.json", "x/y.deps.json", "Properties/launchSettings.json", "deep/node_modules/h.json", "deep/i.yml.md", "Deep/WWWROOT/j.yaml", "k.json.orig",
            ]
        },
        { "documents alone", ["seeds/only.txt", "seeds/readme.md", "other/a.json"] },
        { "nothing", ["readme.txt"] },
    };

    [Theory]
    [MemberData(nameof(Trees))]
    public void A_folder_is_searched_as_a_build_searches_it(string name, string[] tree)
    {
        Assert.NotEmpty(name);
        using var folder = new TemporaryFolder(" with ünïcode");
        foreach (string file in tree)
            folder.Write(file, "x");

        FoundInFolder found = FolderSearch.Find(folder.Path);
        ProjectAnswer answer = Ask(folder);

        Assert.Equal(answer.Files.Select(static file => file.Path).Order(StringComparer.Ordinal), found.Files.Select(static file => file.Path));
        Assert.Equal(answer.NearMisses.Select(static file => file.Path).Order(StringComparer.Ordinal), found.NearMisses.Value.Select(static file => file.Path));
        Assert.All(found.Files, file => Assert.Equal(folder.PathOf(file.Path), file.FilePath));
    }

    [Theory]
    [InlineData("again", "seeds")]
    [InlineData("again", "")]
    [InlineData("a-first", "seeds/deep")]
    [InlineData("deep/up", "seeds")]
    public void A_folder_is_read_once_by_whichever_links_it_is_reached(string link, string target)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", "x");
        folder.Write("seeds/deep/b.yaml", "x");
        string path = folder.PathOf("seeds/" + link);
        Directory.CreateSymbolicLink(path, folder.PathOf(target));

        string[] found = [.. FolderSearch.Find(folder.Path).Files.Select(static file => file.Path)];
        Directory.Delete(path);

        Assert.Equal(["seeds/a.yaml", "seeds/deep/b.yaml"], found);
    }

    [Fact]
    public void A_folder_elsewhere_is_read_through_its_link()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        folder.Write("data/seeds/a.yaml", "x");
        folder.Write("elsewhere/b.yaml", "x");
        string path = folder.PathOf("data/seeds/linked");
        Directory.CreateSymbolicLink(path, folder.PathOf("elsewhere"));

        string[] found = [.. FolderSearch.Find(folder.PathOf("data")).Files.Select(static file => file.Path)];
        Directory.Delete(path);

        Assert.Equal(["seeds/a.yaml", "seeds/linked/b.yaml"], found);
    }

    [Theory]
    [InlineData("seeds/*.yaml")]
    [InlineData("a/b/**/*.yaml")]
    [InlineData("seeds/**/x/*.yaml")]
    public void A_pattern_of_another_form_is_refused(string pattern) => Assert.Throws<FormatException>(() => SeedPattern.Parse(pattern));

    // Only the package's targets: no SDK, nothing to restore.
    private static ProjectAnswer Ask(TemporaryFolder folder)
    {
        string targets = Path.Combine(Machine.RepositoryRoot, "src", "Dossier.Generator", "build", "Dossier.targets");
        string project = folder.Write("search.proj", $"""<Project><Import Project="{targets}" /></Project>""");
        var start = new ProcessStartInfo("dotnet", ["msbuild", project, "-nologo", "-t:DossierFindNearMisses", "-getItem:AdditionalFiles", "-getProperty:DossierSeeds,DossierLookedFor"])
        {
            RedirectStandardOutput = true,
        };
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        File.Delete(project);
        Assert.True(process.ExitCode == 0, output);
        return ProjectAnswer.Parse(output);
    }
}
