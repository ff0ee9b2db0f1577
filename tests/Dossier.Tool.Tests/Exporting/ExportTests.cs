using System.Globalization;
using Dossier.Compiler.Records;
using Dossier.Derived;
using Dossier.Tool.Checking;
using Dossier.Tool.Exporting;
using Dossier.Tool.Finding;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Exporting;

/// <summary><c>dossier export</c>, whatever the format.</summary>
public sealed class ExportTests
{
    /// <summary>The formats.</summary>
    public static TheoryData<string> Formats => WithheldTests.Formats;

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_seeds_give_the_same_bytes_in_every_culture(string format)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        string[] expected = [];
        try
        {
            foreach (string culture in new[] { "", "de-DE", "tr-TR", "ar-SA", "fa-IR", "sv-SE" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                using var exported = Exported.Hostile(format);
                string[] files = [.. exported.Files.Select(static file => Path.GetFileName(file) + Convert.ToHexString(File.ReadAllBytes(file)))];
                if (culture.Length == 0)
                    expected = files;
                Assert.Equal(expected, files);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_export_takes_the_place_of_an_earlier_one_and_leaves_nothing_beside_it(string format)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", HostileSeeds.Yaml);
        string target = folder.PathOf("out/export");
        Assert.Equal(0, Ran.Command("export", format, folder.Path, "-o", target).Code);

        folder.Write("seeds/a.yaml", Seeds.Clean);
        Ran ran = Ran.Command("export", format, folder.Path, "-o", target);

        Assert.Equal(0, ran.Code);
        Assert.Contains("Written: ", ran.Output, StringComparison.Ordinal);
        Assert.Equal([target], Directory.EnumerateFileSystemEntries(folder.PathOf("out")));
        if (Directory.Exists(target))
            Assert.DoesNotContain(Directory.EnumerateFiles(target), static file => Path.GetFileName(file).StartsWith("tallies", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_error_leaves_what_was_there_before(string format)
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);
        IExporter exporter = Exporters.All.Single(one => one.Format == format);
        string target = folder.PathOf("out");
        string before = exporter.IsFolder ? "out/notes.txt" : "out";
        if (exporter.IsFolder)
            folder.Write(before, "mine");

        Assert.Throws<InvalidOperationException>(() => ExportTarget.Write(exporter, folder.PathOf("other"), path =>
        {
            File.WriteAllText(exporter.IsFolder ? Path.Combine(path, "half") : path, "half");
            throw new InvalidOperationException();
        }));

        if (exporter.IsFolder)
        {
            Ran refused = Ran.Command("export", format, folder.Path, "-o", target);
            Assert.Equal(2, refused.Code);
            Assert.Contains("'notes.txt'", refused.Errors, StringComparison.Ordinal);
            Assert.Equal("mine", folder.Read(before));
        }

        Assert.DoesNotContain(Directory.EnumerateFileSystemEntries(folder.Path), static entry => Path.GetFileName(entry).StartsWith("other", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_for_the_project_alone_is_left_out_and_counted()
    {
        using var exported = Exported.Of("places: { a: { name: A, suppress: { DSR2016: mine } }, b: { name: B, suppress: { DSR2016: mine } } }", "geojson");

        Assert.Contains("place.suppress      2  is for the project that keeps the seeds", exported.Ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("mine", exported.Text(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_cannot_take_the_place_of_a_folder()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);
        Assert.Equal(2, Ran.Command("export", "geojson", folder.Path, "-o", folder.PathOf("seeds")).Code);
        Assert.True(File.Exists(folder.PathOf("seeds/a.yaml")));
    }

    [Fact]
    public void What_cannot_be_exported_is_said()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Seeds.Clean);

        Ran format = Ran.Command("export", "geojsn", folder.Path, "-o", folder.PathOf("x"));
        Assert.Equal(2, format.Code);
        Assert.Contains("Did you mean 'geojson'?", format.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("--output FILE", Ran.Command("export", "geojson", folder.Path).Errors, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'incident'?", Ran.Command("export", "geojson", folder.Path, "-o", folder.PathOf("x"), "--kind", "incidnt").Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.False(File.Exists(folder.PathOf("x")));
    }

    [Fact]
    public void More_records_than_an_assembly_holds_are_exported_without_an_error()
    {
        using var folder = new TemporaryFolder();
        var random = new Random(1);
        string Text() => new([.. Enumerable.Range(0, 60_000).Select(_ => (char)random.Next('a', 'z' + 1))]);
        for (int file = 0; file < 6; file++)
            folder.Write($"seeds/{file}.yaml", "dossier: { members: false }\nplaces:\n" + string.Concat(Enumerable.Range(0, 60).Select(i => $"  p-{file}-{i}: {{ name: P {file} {i}, summary: {Text()} }}\n")));

        string said = Ran.Command("check", folder.Path).Output;
        Assert.True(said.Contains("DSR8004", StringComparison.Ordinal), said);
        Ran ran = Ran.Command("export", "geoparquet", folder.Path, "-o", folder.PathOf("out"));

        Assert.Equal(0, ran.Code);
        Assert.Contains("360 records", ran.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_let_go_of_a_record_is_computed_again()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", HostileSeeds.Yaml);
        ProjectRecords records = ProjectRecords.Of(CheckedSeeds.OfRecords(Workplace.At(folder.Path, Asking.Nothing)).Project!.Disclosed);
        string[] Computed() => [.. records.All.Select(static record => string.Join(
            '|', record, record.Aliases.Count, string.Join(",", record.Sources), string.Join(",", record.Claims), string.Join(",", record.StatedLists.SelectMany(static list => list.Items)),
            record.Disagreements.Count, (record as ProjectCasualtyRecord)?.Killed, (record as ProjectCasualtyRecord)?.CasualtyReports.Count))];

        string[] before = Computed();
        IReadOnlyList<StatedList> held = records.Find("incident", "strike")!.StatedLists;
        foreach (ProjectRecord record in records.All)
            record.Forget();

        Assert.NotSame(held, records.Find("incident", "strike")!.StatedLists);
        Assert.Equal(before, Computed());
    }

    [Fact]
    public void Seeds_with_errors_are_exported_without_what_could_not_be_read()
    {
        using var exported = Exported.Of(Seeds.With("place: harbour", "place: harbr"), "geojson");

        Assert.Equal(1, exported.Ran.Code);
        Assert.Contains("1 error", exported.Ran.Errors, StringComparison.Ordinal);
    }
}
