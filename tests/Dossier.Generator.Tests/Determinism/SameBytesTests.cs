using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Determinism;

/// <summary>The same seeds give the same bytes, on every machine.</summary>
public class SameBytesTests
{
    // Something to report and something to number, so that messages and figures are compared as well.
    private const string Mistaken = "incidents: { I-İ-ı: { name: Iı, date: 2023-13-45, location: { lat: 91.5, lon: 0 }, casualties: [{ harm: killed, count: 1000000 }], damage: [{ valueUsd: -1.5 }] } }";

    private static readonly ImmutableSortedDictionary<string, string> Expected = Project().Run().Sources;
    private static readonly string[] ExpectedMessages = Project().Run().Messages;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("sv-SE")]
    public void In_every_culture(string name)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo beforeUi = CultureInfo.CurrentUICulture;
        var culture = new CultureInfo(name);
        if (name == "sv-SE")
            culture.NumberFormat.NegativeSign = "\u2212";
        try
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;

            // In a world of its own, in which even what is read once in a compiler's life is read in this culture.
            SeedRun run = Fill(new SeedProject(new Loaded().Generator())).Run();

            AssertSame(run);
            Assert.Equal(ExpectedMessages, run.Messages);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUi;
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void In_every_order_of_the_files(int seed)
    {
        var files = Files().ToArray();
        new Random(seed).Shuffle(files);
        SeedProject project = new();
        foreach ((string path, string text) in files)
            project.Seed(path, text);

        AssertSame(project.Run());
    }

    [Fact]
    public void From_files_whose_names_a_short_checksum_takes_for_one()
    {
        // FNV-1a in 32 bits has one sum for both paths, and no letter of theirs that differs can stand in a name.
        (string Path, string Text)[] files =
            [("seeds/\u5152\u56a6\u5151\u5246.yaml", "actors: { one: One }"), ("seeds/\u54c1\u584d\u55f4\u526f.yaml", "actors: { two: Two }")];
        SeedRun run = new SeedProject().Seed(files[0].Path, files[0].Text).Seed(files[1].Path, files[1].Text).Run().Compiles();
        SeedRun turned = new SeedProject().Seed(files[1].Path, files[1].Text).Seed(files[0].Path, files[0].Text).Run().Compiles();

        Assert.Null(run.Dossier.Exception);
        Assert.Equal(2, run.Sources.Values.Count(text => text.Contains("private static class Rows_", StringComparison.Ordinal) && text.Contains("static partial class Actors", StringComparison.Ordinal) && !text.Contains("FindAll", StringComparison.Ordinal)));
        Assert.Equal(run.Sources, turned.Sources);
    }

    [Fact]
    public void With_every_line_ending()
    {
        SeedProject project = new();
        foreach ((string path, string text) in Files())
            project.Seed(path, text.Replace("\n", "\r\n", StringComparison.Ordinal));

        AssertSame(project.Run());
    }

    [Fact]
    public void With_a_byte_order_mark()
    {
        SeedProject project = new();
        foreach ((string path, string text) in Files())
            project.Seed(path, '\uFEFF' + text);

        AssertSame(project.Run());
    }

    [Fact]
    public void With_backslashes_in_paths()
    {
        SeedProject project = new();
        foreach ((string path, string text) in Files())
            project.Seed(path.Replace('/', '\\'), @"C:\project\" + path.Replace('/', '\\'), text);

        AssertSame(project.Run());
    }

    [Fact]
    public void From_every_folder()
    {
        SeedProject project = new();
        foreach ((string path, string text) in Files())
            project.Seed(path, path, text);

        SeedRun run = project.Run();
        AssertSame(run);
        Assert.Equal(ExpectedMessages, run.Messages);
    }

    [Fact]
    public void Nothing_in_them_says_where_or_when_they_were_made()
    {
        Assert.DoesNotContain(Expected.Values, text => text.Contains(SeedProject.Folder, StringComparison.Ordinal));
        Assert.DoesNotContain(Expected.Values, text => text.Contains('\r', StringComparison.Ordinal));
        Assert.DoesNotContain(Expected.Values, text => text.Contains(DateTime.UtcNow.Year.ToString(CultureInfo.InvariantCulture) + "-", StringComparison.Ordinal));
    }

    private static SeedProject Project() => Fill(new SeedProject());

    private static SeedProject Fill(SeedProject project)
    {
        foreach ((string path, string text) in Files())
            project.Seed(path, text);
        return project;
    }

    private static IEnumerable<(string Path, string Text)> Files()
        => World.Files.Select(f => (f.Key, f.Value))
            .Append(("seeds/mistaken.yaml", Mistaken))
            .Append(("seeds/own.model.yaml", "kinds:\n  convoy:\n    plural: convoys\n    fields:\n      size: { type: decimal, min: -1.5, max: 1000000.25 }\n"));

    private static void AssertSame(SeedRun run)
    {
        Assert.Null(run.Dossier.Exception);
        Assert.Equal(Expected.Keys, run.Sources.Keys);
        foreach ((string hint, string text) in Expected)
            Assert.Equal(text, run.Source(hint));
    }

    /// <summary>Loads the generator anew, with all that it brings, into the compiler that is there.</summary>
    private sealed class Loaded : AssemblyLoadContext
    {
        private static readonly string[] Own = ["Dossier", "Dossier.Compiler", "Dossier.Generator", "YamlDotNet"];

        public IIncrementalGenerator Generator()
        {
            Assembly assembly = LoadFromAssemblyName(new AssemblyName("Dossier.Generator"));
            return (IIncrementalGenerator)Activator.CreateInstance(assembly.GetType("Dossier.Generator.DossierGenerator")!)!;
        }

        protected override Assembly? Load(AssemblyName assemblyName)
            => Own.Contains(assemblyName.Name) ? LoadFromAssemblyPath(Path.Combine(AppContext.BaseDirectory, assemblyName.Name + ".dll")) : null;
    }
}
