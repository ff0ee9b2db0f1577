using Dossier.Tool.Checking;
using Dossier.Tool.Commands;
using Dossier.Tool.Exporting;
using Dossier.Tool.Finding;
using Dossier.Tool.Showing;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Commands;

/// <summary>What an error says may disclose something is handed to nobody: no file, no page and no record.</summary>
public sealed class DisclosureGateTests
{
    private const string Head =
        """
        sources:
          wire: { name: Wire, kind: news-article, published: 2024-03-06, url: "https://example.org/a" }
        actors:
          src1: { name: Ali Haddad, kind: person, aliases: [Abu Karim], audience: internal, standIn: w }
          w: { name: A witness, kind: person }
        places:
          homs: { name: Homs, country: SY }
          house: { name: House of the teacher, country: SY, location: { lat: 34.73215, lon: 36.71543 }, audience: internal, standIn: homs }

        """;

    private const string Strike =
        """
        incidents:
          x1:
            name: Strike
            kind: attack
            date: 2024-03-05
            sources: [wire]

        """;

    /// <summary>Places where something withheld is in public, and what of it may be in no output.</summary>
    public static TheoryData<string, string> Leaks => new()
    {
        { "    summary: Ali Haddad saw it.\n", "Haddad" },
        { "    summary: Abu Karim saw it.\n", "Karim" },
        { "    notes: [\"https://x.org/ali-haddad\"]\n", "haddad" },
        { "    status: retracted\n    reason: Ali Haddad asked us.\n", "Haddad" },
        { "    claims: [{ statement: It was loud, quote: \"Ali Haddad said so\", source: wire }]\n", "Haddad" },
        { "    revisions: [{ date: 2024-04-01, note: Ali Haddad called }]\n", "Haddad" },
        { "    location: { lat: 34.73215, lon: 36.71543 }\n", "34.73215" },
        { "    location: { lat: 34.7321, lon: 36.7154 }\n", "34.7321" },
        { "    date: { value: 2024-03-05, publish: 2024-03 }\n", "5 March" },
    };

    /// <summary>The formats.</summary>
    public static TheoryData<string> Formats => [.. Exporters.All.Select(static exporter => exporter.Format)];

    [Theory]
    [MemberData(nameof(Leaks))]
    public void Get_shows_the_message_and_no_record(string leak, string withheld)
    {
        using TemporaryFolder folder = Folder(leak);

        Ran ran = Ran.Command("get", "x1", "--project", folder.Path);

        Assert.Equal(1, ran.Code);
        Assert.Contains("DSR0", ran.Output, StringComparison.Ordinal);
        Assert.Contains("No record is shown.", ran.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain(withheld, ran.Output + ran.Errors, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Strike", Ran.Command("get", "x1", "--project", folder.Path, "--audience", "internal").Output, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Leaks))]
    public void An_export_is_not_written(string leak, string withheld)
    {
        using TemporaryFolder folder = Folder(leak);

        Ran ran = Ran.Command("export", "geojson", folder.Path, "-o", folder.PathOf("out/n.json"));

        Assert.Equal(1, ran.Code);
        Assert.False(Directory.Exists(folder.PathOf("out")));
        Assert.Contains("Nothing is written", ran.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain("could not be read", ran.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.DoesNotContain(withheld, ran.Output + ran.Errors, StringComparison.OrdinalIgnoreCase);
        Assert.NotEqual(2, Ran.Command("export", "geojson", folder.Path, "-o", folder.PathOf("out/n.json"), "--audience", "internal").Code);
        Assert.True(File.Exists(folder.PathOf("out/n.json")));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_format_is_written_and_an_earlier_export_stays(string format)
    {
        using TemporaryFolder folder = Folder("");
        Assert.Equal(0, Ran.Command("export", format, folder.Path, "-o", folder.PathOf("out/n")).Code);
        string[] before = Texts(folder);

        folder.Write("seeds/a.yaml", Head + Strike + "    summary: Ali Haddad saw it.\n");
        Assert.Equal(1, Ran.Command("export", format, folder.Path, "-o", folder.PathOf("out/n")).Code);

        Assert.Equal(before, Texts(folder));
    }

    [Fact]
    public void A_leak_in_another_file_than_the_one_that_is_named_counts_and_its_line_is_not_shown()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Head);
        folder.Write("seeds/b.yaml", Strike + "    summary: Ali Haddad saw it.\n");

        Ran export = Ran.Command("export", "geojson", folder.PathOf("seeds/a.yaml"), "-o", folder.PathOf("n.json"));
        Ran get = Ran.Command("get", "x1", "--project", folder.Path);

        Assert.Equal((1, 1), (export.Code, get.Code));
        Assert.False(File.Exists(folder.PathOf("n.json")));
        Assert.DoesNotContain("Haddad", export.Output + export.Errors + get.Output + get.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void What_could_not_be_read_is_named_only_where_there_is_something()
    {
        using var folder = new TemporaryFolder();
        folder.Write("seeds/a.yaml", Head + Strike + "    place: nowhere\n");
        Assert.Contains("what could not be read is not in the export", Export(folder), StringComparison.Ordinal);

        folder.Write("seeds/a.yaml", Head + Strike + "    partOf: x1\n");
        Assert.DoesNotContain("could not be read", Export(folder, "--audience", "internal"), StringComparison.Ordinal);

        folder.Write("seeds/a.yaml", Head + Strike + "    date: { value: 2024-03-05, publish: 2024-03 }\n".Replace("    date", "    summary", StringComparison.Ordinal));
        Assert.DoesNotContain("could not be read", Export(folder, "--audience", "internal"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_not_written()
    {
        if (!PageFile.IsThere)
            return;
        using TemporaryFolder folder = Folder("    summary: Ali Haddad saw it.\n");

        Ran ran = Ran.Command("show", folder.Path, "-o", folder.PathOf("n.html"));

        Assert.Equal(1, ran.Code);
        Assert.False(File.Exists(folder.PathOf("n.html")));
        Assert.Contains("Nothing is written", ran.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Equal(0, Ran.Command("show", folder.Path, "-o", folder.PathOf("n.html"), "--audience", "internal").Code);
    }

    [Fact]
    public void What_is_served_in_its_place_is_the_message_and_no_data()
    {
        using TemporaryFolder folder = Folder("    summary: Ali Haddad saw it.\n");
        var seeds = CheckedSeeds.Of(Workplace.At(folder.Path, Asking.Nothing));

        string page = DisclosureGate.Page(seeds, follows: true);

        Assert.Contains("<li>seeds/a.yaml, line 15: DSR0009 This has a name", page, StringComparison.Ordinal);
        Assert.Contains("Nothing is shown.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Haddad", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Strike", page, StringComparison.Ordinal);

        // An open page asks again only where the seeds are watched.
        Assert.Contains("refresh", page, StringComparison.Ordinal);
        Assert.DoesNotContain("refresh", DisclosureGate.Page(seeds, follows: false), StringComparison.Ordinal);
    }

    private static string Export(TemporaryFolder folder, params string[] options)
    {
        Ran ran = Ran.Command(["export", "geojson", folder.Path, "-o", folder.PathOf("n.json"), .. options]);
        Assert.Equal(1, ran.Code);
        return ran.Errors.ReplaceLineEndings(" ");
    }

    private static string[] Texts(TemporaryFolder folder)
        => [.. Directory.EnumerateFiles(folder.PathOf("out"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(static file => file + Convert.ToHexString(File.ReadAllBytes(file)))];

    private static TemporaryFolder Folder(string leak)
    {
        var folder = new TemporaryFolder();
        string strike = leak.Contains("date:", StringComparison.Ordinal) && leak.Contains("publish", StringComparison.Ordinal) ? Strike.Replace("    date: 2024-03-05\n", leak, StringComparison.Ordinal) : Strike + leak;
        folder.Write("seeds/a.yaml", Head + strike);
        return folder;
    }
}
