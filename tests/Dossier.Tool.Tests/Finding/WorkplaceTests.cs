using Dossier.Tool.Finding;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Finding;

/// <summary>What a path means: a folder, the folder of seeds itself, one seed, or nothing that can be checked.</summary>
public sealed class WorkplaceTests
{
    [Theory]
    [InlineData(".")]
    [InlineData("seeds")]
    [InlineData("seeds/deep")]
    public void A_folder_of_seeds_is_that_of_the_folder_around_it(string path)
    {
        using var folder = new TemporaryFolder(" with spaces, и буквы");
        folder.Write("seeds/deep/a.yaml", Seeds.Clean);

        Workplace place = Workplace.At(folder.PathOf(path));

        Assert.Equal(folder.Path, place.Root);
        Assert.Equal(["seeds/deep/a.yaml"], place.Files.Select(static file => file.Path));
    }

    [Fact]
    public void One_seed_is_checked_with_those_that_it_refers_to()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", "places: { one: { name: One, partOf: two, country: XX } }");
        folder.Write("seeds/b.yaml", "places: { two: { name: Two, country: YY } }");

        Ran ran = Ran.Command("check", folder.PathOf("seeds/a.yaml"), "--format", "msbuild", "--severity", "error");

        Assert.Equal(1, ran.Code);
        Assert.Contains("a.yaml(1,51): error DSR2012", Assert.Single(ran.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nowhere", "There is no file or folder")]
    [InlineData("some.sln", "is a solution")]
    [InlineData("readme.yaml.bak", "is not a seed")]
    public void What_cannot_be_checked_is_wrong_use(string path, string expected)
    {
        using var folder = new TemporaryFolder();
        folder.Write("some.sln", "");
        folder.Write("readme.yaml.bak", "");
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Ran ran = Ran.Command("check", folder.PathOf(path));

        Assert.Equal(2, ran.Code);
        Assert.Contains(expected, ran.Errors, StringComparison.Ordinal);
        Assert.Empty(ran.Output);
    }

    [Fact]
    public void A_folder_without_seeds_is_told_where_they_are_looked_for()
    {
        using var folder = new TemporaryFolder();

        Ran ran = Ran.Command("check", folder.Path);

        Assert.Equal(2, ran.Code);
        Assert.Contains("There are no seeds in", ran.Errors, StringComparison.Ordinal);
        Assert.Contains("seeds/**/*.yaml", ran.Errors, StringComparison.Ordinal);
        Assert.Contains("dossier new", ran.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_seed_in_the_wrong_folder_is_reported_as_in_a_build()
    {
        using var folder = new TemporaryFolder();
        folder.Write("data/a.yaml", Seeds.Clean);

        Ran ran = Ran.Command("check", folder.Path, "--format", "msbuild");

        Assert.Contains("warning DSR8008: 'data/a.yaml' looks like a seed file but is not read", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_projects_in_one_folder_leave_the_folder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.csproj", "<Project/>");
        folder.Write("two.csproj", "<Project/>");
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Workplace place = Workplace.At(folder.Path);

        Assert.Null(place.Project);
        Assert.Single(place.Files);
    }

    [Fact]
    public void A_project_that_cannot_be_evaluated_leaves_the_folder_and_says_so()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.csproj", "<Project><Import Project=\"missing.props\" /></Project>");
        folder.Write("obj/one.csproj.nuget.g.targets", "<Project/>");
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Ran ran = Ran.Command("check", folder.Path);

        Assert.Equal(0, ran.Code);
        Assert.Contains("are checked without the project", ran.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(2, Ran.Command("check", folder.PathOf("one.csproj")).Code);
    }

    // A project's build code may do anything, and whoever presses the tab key has asked for nothing.
    [Theory]
    [InlineData("")]
    [InlineData("one.csproj")]
    [InlineData("seeds")]
    [InlineData("seeds/a.yaml")]
    public void Completion_asks_no_project(string path)
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.csproj", "<Project><Target Name=\"DossierFindNearMisses\"><WriteLinesToFile File=\"ran.txt\" Lines=\"x\" /></Target></Project>");
        folder.Write("obj/one.csproj.nuget.g.targets", "<Project/>");
        folder.Write("seeds/a.yaml", Seeds.Clean);
        string typed = $"dossier get -p {folder.PathOf(path)} ";

        Ran ran = Ran.Command($"[suggest:{typed.Length}]", typed);

        Assert.Contains("seizure", ran.Lines);
        Assert.False(File.Exists(folder.PathOf("ran.txt")));
        Assert.False(File.Exists(folder.PathOf("obj/one.csproj.dossier.json")));
    }

    /// <summary>A project's build code is not to be run for the data of a stranger.</summary>
    [Theory]
    [InlineData("check")]
    [InlineData("fix")]
    [InlineData("schema")]
    [InlineData("codebook")]
    public void Without_its_project_a_folder_is_its_files(string command)
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.csproj", "<Project><Target Name=\"DossierFindNearMisses\"><WriteLinesToFile File=\"ran.txt\" Lines=\"x\" /></Target></Project>");
        folder.Write("obj/one.csproj.nuget.g.targets", "<Project/>");
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Ran ran = Ran.Command(command, folder.Path, "--no-project");

        Assert.Equal((0, ""), (ran.Code, ran.Errors));
        Assert.False(File.Exists(folder.PathOf("ran.txt")));
        Assert.False(File.Exists(folder.PathOf("obj/one.csproj.dossier.json")));
    }

    [Fact]
    public void The_watched_folder_is_taken_without_its_project_too()
    {
        using var folder = new TemporaryFolder();
        folder.Write("one.csproj", "<Project/>");
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Assert.Null(Workplace.At(folder.Path, Asking.Nothing).Project);
        Assert.Null(Workplace.At(folder.PathOf("one.csproj"), Asking.Nothing).Project);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_pipe_is_not_an_empty_seed(bool isLink)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);
        folder.Write("seeds/empty.yaml", "");
        string pipe = folder.PathOf(isLink ? "x.pipe" : "seeds/x.yaml");
        using (var made = System.Diagnostics.Process.Start("mkfifo", pipe))
            await made.WaitForExitAsync();
        if (isLink)
            File.CreateSymbolicLink(folder.PathOf("seeds/x.yaml"), pipe);

        Ran ran = await Task.Run(() => Ran.Command("check", folder.Path, "--format", "msbuild", "--severity", "error")).WaitAsync(TimeSpan.FromSeconds(60));

        Assert.Equal(1, ran.Code);
        Assert.Contains("x.yaml", Assert.Single(ran.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void Completion_takes_what_a_project_has_answered_before()
    {
        using var folder = new TemporaryFolder();
        string project = folder.Write("one.csproj", "<Project/>");
        folder.Write("obj/x", "");
        string seed = folder.Write("data/a.yaml", Seeds.Clean);
        KeptAnswer.Write(project, new ProjectAnswer { Files = [new FoundFile("data/a.yaml", seed)] });
        string typed = $"dossier get -p {project} ";

        Assert.Contains("seizure", Ran.Command($"[suggest:{typed.Length}]", typed).Lines);
    }

    [Fact]
    public void An_answer_of_MSBuild_is_kept_until_a_seed_or_the_project_changes()
    {
        using var folder = new TemporaryFolder();
        string project = folder.Write("one.csproj", "<Project/>");
        folder.Write("obj/x", "");
        string seed = folder.Write("seeds/deep/a.yaml", "x");
        KeptAnswer.Write(project, new ProjectAnswer { Files = [new FoundFile("seeds/deep/a.yaml", seed)], Properties = { ["RootNamespace"] = "One" } });

        ProjectAnswer kept = KeptAnswer.Read(project)!;
        Assert.Equal("One", kept.Property("RootNamespace"));
        Assert.Equal(seed, Assert.Single(kept.Files).FilePath);

        // What is in a seed is not part of the answer.
        File.AppendAllText(seed, "y");
        Assert.NotNull(KeptAnswer.Read(project));

        Later(() => folder.Write("seeds/deep/b.yaml", "x"));
        Assert.Null(KeptAnswer.Read(project));

        KeptAnswer.Write(project, kept);
        Later(() => folder.Write("Directory.Build.props", "<Project/>"));
        Assert.Null(KeptAnswer.Read(project));

        KeptAnswer.Write(project, kept);
        Assert.NotNull(KeptAnswer.Read(project));
        Later(() => folder.Write("one.csproj", "<Project />"));
        Assert.Null(KeptAnswer.Read(project));

        folder.Write("obj/one.csproj.dossier.json", "{ not JSON");
        Assert.Null(KeptAnswer.Read(project));
    }

    [Fact]
    public void An_answer_of_MSBuild_is_not_kept_when_a_file_changes_that_the_project_imports()
    {
        using var folder = new TemporaryFolder();
        string project = folder.Write("one.csproj", "<Project><Import Project=\"deep/own.props\" /><Target Name=\"DossierFindNearMisses\" /></Project>");
        folder.Write("deep/own.props", "<Project><Import Project=\"further.props\" /></Project>");
        folder.Write("deep/further.props", "<Project><PropertyGroup><NoWarn>DSR6001</NoWarn></PropertyGroup></Project>");
        folder.Write("obj/one.csproj.nuget.g.targets", "<Project/>");

        Assert.Equal("DSR6001", ProjectQuery.Ask(project).Property("NoWarn"));
        Assert.NotNull(KeptAnswer.Read(project));

        Later(() => folder.Write("deep/further.props", "<Project><PropertyGroup><NoWarn>DSR6002;DSR6003</NoWarn></PropertyGroup></Project>"));

        Assert.Equal("DSR6002;DSR6003", ProjectQuery.Ask(project).Property("NoWarn"));
    }

    // The clock of a file system may be coarse.
    private static void Later(Action change)
    {
        Thread.Sleep(20);
        change();
    }
}
