namespace Dossier.Package.Tests.Workbench;

/// <summary>
/// All consumers, built by one command. Some of them fail on purpose; each test looks at the messages of its own project.
/// </summary>
internal sealed class ConsumerBuild
{
    // Templates, and what is only published.
    private static readonly string[] NotBuilt = ["Shape", "Trimmed", "Native"];

    private readonly Bench _bench;
    private readonly string _folder;
    private readonly Finished _build;
    private readonly IReadOnlyList<BuildMessage> _messages;

    private ConsumerBuild(Bench bench, string folder, Finished build)
    {
        _bench = bench;
        _folder = folder;
        _build = build;
        _messages = BuildMessage.Read(build.Output);
    }

    /// <summary>Copies the consumers out of the repository and builds them.</summary>
    public static ConsumerBuild Run(Bench bench)
    {
        string folder = bench.FolderFor("consumers");
        Repository.CopyFolder(Repository.Consumers, folder);
        foreach (Shape shape in Shape.All.Concat(Shape.Rebuilt).Concat(Shape.WithSchema))
            shape.Write(folder);
        PageProject.WriteAll(folder, bench.Version);
        MisspellFirstLook(folder);

        var projects = Directory.EnumerateFiles(folder, "*.csproj", SearchOption.AllDirectories)
            .Select(project => Path.GetRelativePath(folder, project))
            .Where(project => !NotBuilt.Contains(Path.GetDirectoryName(project)));
        SolutionFile.Write(Path.Combine(folder, "consumers.slnx"), projects);
        Finished build = bench.DotNetFor(folder, "build", "consumers.slnx", "-v:q", "-tl:off", "-nodeReuse:false");
        return new ConsumerBuild(bench, folder, build);
    }

    /// <summary>One of the consumers.</summary>
    public Consumer this[string name]
    {
        get
        {
            // A build that does not begin says so about no project.
            Assert.True(_messages.Count > 0 || _build.Succeeded, _build.Output);
            string folder = Path.Combine(_folder, name);
            string project = Path.Combine(folder, name + ".csproj");
            return new Consumer(_bench, name, folder, [.. _messages.Where(message => message.Project == project)]);
        }
    }

    // The reader of the first look types one letter too few.
    private static void MisspellFirstLook(string folder)
    {
        string misspelt = Path.Combine(folder, "Misspelt");
        Repository.CopyFolder(Path.Combine(folder, "FirstLook"), misspelt);
        File.Move(Path.Combine(misspelt, "FirstLook.csproj"), Path.Combine(misspelt, "Misspelt.csproj"));
        string seed = Path.Combine(misspelt, "seeds", "events.yaml");
        string[] lines = File.ReadAllLines(seed);
        Assert.Equal("    place: jurf-al-nasr", lines[17]);
        lines[17] = "    place: jurf-al-nsr";
        File.WriteAllLines(seed, lines);
    }
}
