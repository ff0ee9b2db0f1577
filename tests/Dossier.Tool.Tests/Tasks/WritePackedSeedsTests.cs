using System.IO.Compression;
using Dossier.Tasks;
using Dossier.Tool.Tests.Working;
using Microsoft.Build.Framework;

namespace Dossier.Tool.Tests.Tasks;

/// <summary>The task that writes the seeds which a project packs, and the one that looks for others in the package.</summary>
public sealed class WritePackedSeedsTests
{
    private const string Seeds =
        """
        # why
        sources: { log: { name: Log, published: 2021-05-04, document: log.txt } }
        places: { quay: { name: Quay, notes: [{ value: inside, audience: internal }], sources: [log] } }
        """;

    // The same without a document, which is not there in most tests.
    private static readonly string Undocumented = Seeds.Replace(", document: log.txt", "", StringComparison.Ordinal);

    private const string Written =
        """
        dossier:
          disclosedFor: public
        sources:
          log:
            name: Log
            published: 2021-05-04
        places:
          quay:
            name: Quay
            sources:
              - log
            withheld:
              - notes

        """;

    [Fact]
    public void It_writes_what_is_packed_and_says_what_is_not()
    {
        using var folder = new TemporaryFolder();
        var run = new Run(folder)
            .With("seeds/a.yaml", Seeds, "seeds")
            .With("seeds/log.txt", "A document.", "seeds")
            .With("seeds/other.md", "Words.", "seeds")
            .With("readme.md", "Words.", "/", isSeed: false)
            .With("seeds/b.yaml", "actors: { someone: { name: Someone, audience: internal } }", "seeds");

        Assert.True(run.Execute());

        Assert.Empty(run.Engine.Errors);
        Assert.Equal(["a.yaml", "b.yaml", "log.txt", "other.md"], run.Originals);
        Assert.Equal(["a.yaml > seeds/a.yaml", "ATTRIBUTION.md > ATTRIBUTION.md"], run.WrittenItems);
        Assert.Equal(Written.ReplaceLineEndings("\n"), folder.Read("obj/packed/seeds/a.yaml"));
        Assert.Equal(["obj/packed/ATTRIBUTION.md", "obj/packed/seeds/a.yaml"], Files(folder));
    }

    [Fact]
    public void What_is_the_same_is_not_touched_and_what_is_no_more_is_deleted()
    {
        using var folder = new TemporaryFolder();
        var run = new Run(folder).With("seeds/a.yaml", Undocumented, "seeds").With("seeds/sub/b.yaml", "places: { pier: Pier }", "seeds");
        Assert.True(run.Execute());
        string file = folder.PathOf("obj/packed/seeds/a.yaml");
        var before = new DateTime(2021, 5, 4, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, before);

        Assert.True(new Run(folder).With("seeds/a.yaml", Undocumented + "\n# another reason", "seeds").Execute());

        Assert.Equal(before, File.GetLastWriteTimeUtc(file));
        Assert.Equal(["obj/packed/ATTRIBUTION.md", "obj/packed/seeds/a.yaml"], Files(folder));
        Assert.True(new Run(folder).With("readme.md", "Words.", "/", isSeed: false).Execute());
        Assert.Empty(Files(folder));
    }

    [Theory]
    [InlineData("places: { quay: { name: Quay, country: Atlantis } }", "DSR2012", "seeds/b.yaml(1,40)")]
    [InlineData("places: { quay: ", "DSR1012", "seeds/b.yaml(1,")]
    [InlineData("places: { quay: { name: Quay, sources: [nothing] } }", "DSR2002", "seeds/b.yaml(1,")]
    public void With_an_error_in_the_seeds_it_fails_and_writes_nothing(string text, string code, string place)
    {
        using var folder = new TemporaryFolder();
        var run = new Run(folder).With("seeds/a.yaml", "places: { pier: Pier }", "seeds").With("seeds/b.yaml", text, "seeds");

        Assert.False(run.Execute());

        Assert.StartsWith(place, Assert.Single(run.Engine.Errors, error => error.Contains(code, StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Empty(run.WrittenItems);
        Assert.Empty(Files(folder));
    }

    [Fact]
    public void A_file_that_cannot_be_written_fails_it()
    {
        using var folder = new TemporaryFolder();
        folder.Write("obj/packed/seeds/a.yaml/in-the-way.txt", "");
        var run = new Run(folder).With("seeds/a.yaml", Undocumented, "seeds");

        Assert.False(run.Execute());

        Assert.Contains("The seeds could not be written for the package, so nothing is packed: ", Assert.Single(run.Engine.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void A_seed_that_cannot_be_read_fails_it()
    {
        using var folder = new TemporaryFolder();
        var run = new Run(folder).With("seeds/a.yaml", Undocumented, "seeds").With("seeds/missing.yaml", null, "seeds");

        Assert.False(run.Execute());
        Assert.Contains("DSR8003", Assert.Single(run.Engine.Errors), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_audience_fails_it()
    {
        using var folder = new TemporaryFolder();
        var run = new Run(folder) { Audience = "partner" }.With("seeds/a.yaml", "places: { pier: Pier }", "seeds");

        Assert.False(run.Execute());
        Assert.Contains("'partner'", Assert.Single(run.Engine.Errors), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bin/Watch.dll", true)]
    [InlineData("bin/Watch.xml", true)]
    [InlineData("bin/watch.DLL", false)]
    [InlineData("tools/Watch.pdb", false)]
    public void An_assembly_for_narrower_readers_fails_it(string path, bool isTakenByPacking)
    {
        using var folder = new TemporaryFolder();
        Run Packed(string audience)
        {
            var run = new Run(folder) { Audience = audience }.With("seeds/a.yaml", "places: { pier: Pier }", "seeds");
            if (isTakenByPacking)
                run.BuildOutput.Add(new TestItem(path, folder.PathOf(path)));
            else
                run.With(path, "", "lib/net8.0", isSeed: false);
            return run;
        }

        var refused = Packed("internal");
        Assert.False(refused.Execute());
        Assert.Empty(refused.WrittenItems);
        Assert.Equal(
            $"(0,0): DSR0021: The package for the audience 'internal' would have '{Path.GetFileName(path)}', which is built for that audience and would be a part of every program that adds the package, also of one for everybody."
                + " Set <IncludeBuildOutput> to false, so that it has only the seeds, which each program builds for its audience.",
            Assert.Single(refused.Engine.Errors));
        Assert.True(Packed("public").Execute());
        Assert.True(Packed("").Execute());
        Assert.True(new Run(folder) { Audience = "internal" }.With("seeds/a.yaml", "places: { pier: Pier }", "seeds").With("lib/Other.dll", "", "lib", isSeed: false).Execute());
    }

    [Theory]
    [InlineData("seeds", "", "seeds/a.yaml")]
    [InlineData("seeds/", "", "seeds/a.yaml")]
    [InlineData("/", "", "a.yaml")]
    [InlineData("", "", "a.yaml")]
    [InlineData("data/b.yaml", "", "data/b.yaml")]
    [InlineData("data/b.yml", "", "data/b.yml/a.yaml")]
    [InlineData("seeds", "in/ner/", "seeds/in/ner/a.yaml")]
    [InlineData("seeds;copies/b.yaml", "", "seeds/a.yaml;copies/b.yaml")]
    [InlineData(null, "", "content/seeds/a.yaml;contentFiles/any/net8.0/seeds/a.yaml;contentFiles/any/net9.0/seeds/a.yaml")]
    public void It_is_packed_where_the_original_would_be(string? packagePath, string recursive, string places)
    {
        using var folder = new TemporaryFolder();
        var run = new Run(folder).With("seeds/a.yaml", "places: { pier: Pier }", packagePath, recursive);

        Assert.True(run.Execute());
        Assert.Equal(["a.yaml > " + places], run.WrittenItems);
    }

    [Fact]
    public void A_readme_among_the_seeds_is_packed_unless_a_source_names_it()
    {
        using var folder = new TemporaryFolder();
        Run Packed(string seeds) => new Run(folder).With("seeds/a.yaml", seeds, "seeds").With("seeds/log.md", "Words.", "/");

        var kept = Packed("places: { pier: Pier }");
        kept.Kept = "log.md;LICENSE";
        Assert.True(kept.Execute());
        Assert.Equal(["a.yaml"], kept.Originals);

        var named = Packed(Seeds.Replace("log.txt", "log.md", StringComparison.Ordinal));
        named.Kept = "log.md;LICENSE";
        Assert.True(named.Execute());
        Assert.Equal(["a.yaml", "log.md"], named.Originals);
    }

    [Fact]
    public void A_page_of_attributions_of_the_project_takes_the_place_of_the_written_one()
    {
        using var folder = new TemporaryFolder();
        var run = new Run(folder).With("seeds/a.yaml", Undocumented, "seeds").With("attribution.md", "Ours.", "/", isSeed: false);

        Assert.True(run.Execute());
        Assert.Equal(["a.yaml > seeds/a.yaml"], run.WrittenItems);
    }

    [Fact]
    public void Seeds_from_above_the_project_are_written_below_the_folder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.yaml", "places: { pier: Pier }");
        var engine = new RecordingEngine();
        using var task = new WritePackedSeeds
        {
            BuildEngine = engine,
            Seeds = [new TestItem("a.yaml", folder.PathOf("a.yaml")) { ["DossierPath"] = "../../C:/x/a.yaml" }],
            Packed = [new TestItem("a.yaml", folder.PathOf("a.yaml")) { ["PackagePath"] = "seeds" }],
            Folder = folder.PathOf("obj/packed"),
        };

        Assert.True(task.Execute());
        Assert.Equal(["obj/packed/_/_/C_/x/a.yaml"], Files(folder));
    }

    [Fact]
    public void A_package_with_an_original_is_deleted()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds);
        folder.Write("seeds/empty.yaml", "");
        folder.Write("obj/packed/seeds/a.yaml", Written);

        Assert.True(Refuse(folder, new RecordingEngine(), Written, ""));

        var engine = new RecordingEngine();
        Assert.False(Refuse(folder, engine, Written, Seeds));
        Assert.Contains("The package 'a.nupkg' had this seed as it is", Assert.Single(engine.Errors), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("a.nupkg")));

        // What was packed before is the same as what is written of it.
        folder.Write("seeds/a.yaml", Written);
        Assert.True(Refuse(folder, new RecordingEngine(), Written));
    }

    private static bool Refuse(TemporaryFolder folder, RecordingEngine engine, params string[] texts)
    {
        using (ZipArchive package = ZipFile.Open(folder.PathOf("a.nupkg"), File.Exists(folder.PathOf("a.nupkg")) ? ZipArchiveMode.Update : ZipArchiveMode.Create))
        {
            foreach (string text in texts)
            {
                using var writer = new StreamWriter(package.CreateEntry($"data/{Guid.NewGuid()}").Open());
                writer.Write(text);
            }
        }

        return new RefuseOriginals
        {
            BuildEngine = engine,
            Packages = [new TestItem("a.nupkg", folder.PathOf("a.nupkg")), new TestItem("a.nuspec", folder.PathOf("a.nuspec"))],
            Originals = [new TestItem("a", folder.PathOf("seeds/a.yaml")), new TestItem("e", folder.PathOf("seeds/empty.yaml"))],
            Packed = [new TestItem("w", folder.PathOf("obj/packed/seeds/a.yaml"))],
        }.Execute();
    }

    private static string[] Files(TemporaryFolder folder)
        => Directory.Exists(folder.PathOf("obj"))
            ? [.. Directory.EnumerateFiles(folder.PathOf("obj"), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder.Path, file).Replace('\\', '/')).Where(static file => !file.EndsWith("in-the-way.txt", StringComparison.Ordinal)).Order(StringComparer.Ordinal)]
            : [];

    private sealed class Run(TemporaryFolder folder)
    {
        private readonly List<ITaskItem> _seeds = [];
        private readonly List<ITaskItem> _packed = [];

        public RecordingEngine Engine { get; } = new();

        public string Audience { get; init; } = "";

        public string Kept { get; set; } = "";

        public List<ITaskItem> BuildOutput { get; } = [];

        public string[] Originals { get; private set; } = [];

        public string[] WrittenItems { get; private set; } = [];

        public Run With(string path, string? text, string? packagePath, string recursive = "", bool isSeed = true)
        {
            if (text is not null)
                folder.Write(path, text);
            if (isSeed)
                _seeds.Add(new TestItem(path, folder.PathOf(path)) { ["DossierPath"] = path });
            var packed = new TestItem(path, folder.PathOf(path)) { ["RecursiveDir"] = recursive };
            if (packagePath is not null)
                packed["PackagePath"] = packagePath;
            _packed.Add(packed);
            return this;
        }

        public bool Execute()
        {
            using var task = new WritePackedSeeds
            {
                BuildEngine = Engine,
                Seeds = [.. _seeds],
                Packed = [.. _packed],
                Audience = Audience,
                Kept = Kept,
                BuildOutput = [.. BuildOutput],
                AssemblyName = "Watch",
                Folder = folder.PathOf("obj/packed"),
                AttributionName = "ATTRIBUTION.md",
                Frameworks = ";net8.0;net9.0",
            };
            bool succeeded = task.Execute();
            Originals = [.. task.Originals.Select(static item => Path.GetFileName(item.ItemSpec)).Order(StringComparer.Ordinal)];
            WrittenItems = [.. task.Written.Select(static item => $"{Path.GetFileName(item.ItemSpec)} > {item.GetMetadata("PackagePath")}")];
            return succeeded;
        }
    }
}
