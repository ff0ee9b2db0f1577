using System.Globalization;
using System.Text.Json.Nodes;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Disclosure;
using Dossier.Tool.Tests.Editors;
using Dossier.Tool.Tests.Exporting;
using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary><c>dossier import --from data-package</c> and <c>--from geojson</c>: what an export has comes back as it was.</summary>
public sealed class ReadBackTests
{
    /// <summary>The formats and the data.</summary>
    public static TheoryData<string, string> All
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (string format in new[] { "csv", "geojson" })
            {
                foreach (string data in new[] { "hostile", "reference", "examples", "extended", "curated" })
                    all.Add(format, data);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_records_are_equal_but_for_what_the_export_says_that_it_could_not_hold(string format, string data)
    {
        using ReadBackFolder folder = Folder(format, data);
        folder.Export();

        Ran ran = folder.Import();

        Assert.True(ran.Code == 0, ran.Output + ran.Errors);
        Assert.NotEmpty(folder.Copied());
        SortedDictionary<string, int> losses = folder.Losses();
        if (data == "curated")
            Assert.Equal(["incident.member", "incident.suppress", "source.document"], losses.Keys);
        folder.AssertEqualButForLosses();
    }

    [Theory]
    [MemberData(nameof(All))]
    public void The_same_file_again_changes_nothing(string format, string data)
    {
        using ReadBackFolder folder = Folder(format, data);
        folder.Export();
        folder.Import();
        SortedDictionary<string, string> before = folder.Files("copy");

        Ran again = folder.Import();

        Assert.Contains("Nothing has changed.", again.Output, StringComparison.Ordinal);
        Assert.Equal(before, folder.Files("copy"));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Over_the_seeds_that_it_is_of_it_changes_no_seed(string format, string data)
    {
        using ReadBackFolder folder = Folder(format, data);
        folder.Export();
        SortedDictionary<string, string> before = folder.Files();

        Ran ran = folder.Return();

        Assert.True(ran.Code == 0, ran.Output + ran.Errors);
        Assert.DoesNotContain("Changed", ran.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("No longer", ran.Output, StringComparison.Ordinal);
        SortedDictionary<string, string> after = folder.Files();
        Assert.True(after.Remove("seeds/.import/manifest.tsv"));
        Assert.Equal(before, after);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("geojson")]
    public void It_is_the_same_in_every_culture(string format)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        SortedDictionary<string, string>? expected = null;
        try
        {
            foreach (string culture in new[] { "", "de-DE", "ar-SA", "tr-TR" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
                using ReadBackFolder folder = Folder(format, "hostile");
                folder.Export();
                Ran ran = folder.Import();
                Assert.Equal(0, ran.Code);
                SortedDictionary<string, string> files = folder.Files("copy");
                expected ??= files;
                Assert.Equal(expected, files);
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("csv", 1)]
    [InlineData("csv", 2)]
    [InlineData("csv", 3)]
    [InlineData("geojson", 4)]
    [InlineData("geojson", 5)]
    [InlineData("geojson", 6)]
    public void Whatever_the_compiler_reads_comes_back(string format, int seed)
    {
        DomainModel model = ModelLoader.Load([new ModelSource("own.model.yaml", ExtendedModel.Text)]).Model;
        JsonObject records = new RandomRecords(new Random(seed), model).Seed();
        using var folder = new ReadBackFolder(new Dictionary<string, string> { ["seeds/a.json"] = records.ToJsonString(), ["seeds/own.model.yaml"] = ExtendedModel.Text }, format);
        folder.Export();

        Ran ran = folder.Import();

        Assert.True(ran.Code == 0, ran.Output + ran.Errors);
        Assert.True(folder.Copied().Count > 20);
        folder.AssertEqualButForLosses();
        ReadBackFolder.AssertAllRows(ran);
    }

    [Fact]
    public void A_text_comes_back_whatever_a_spreadsheet_could_take_it_for()
    {
        using ReadBackFolder folder = Folder("csv", "hostile");
        folder.Export();
        folder.Import();

        SortedDictionary<string, JsonObject> records = folder.Copied();
        for (int i = 0; i < HostileSeeds.Texts.Count; i++)
            Assert.Equal(HostileSeeds.Texts[i].Trim(), records[$"incident/text-{i}"]["subkind"]!.ToString().Trim());
        Assert.Contains(records.Values, static record => record["subkind"]?.ToString() == "'=1+1");
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("geojson")]
    public void Nothing_is_written_with_dry_run(string format)
    {
        using ReadBackFolder folder = Folder(format, "hostile");
        folder.Export();

        Ran ran = folder.Import("--dry-run");

        Assert.Equal(0, ran.Code);
        Assert.Contains("Nothing was written", ran.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.PathOf("copy")));
    }

    internal static ReadBackFolder Folder(string format, string data) => data switch
    {
        "hostile" => new(HostileSeeds.Files(), format),
        "reference" => ReadBackFolder.Of(Publics.Reference(), format),
        "examples" => ReadBackFolder.Of(Publics.Examples(), format),
        "extended" => new(new Dictionary<string, string> { ["seeds/a.yaml"] = ExtendedModel.Seeds, ["seeds/own.model.yaml"] = ExtendedModel.Text }, format),
        _ => new(
            new Dictionary<string, string>
            {
                ["seeds/a.yaml"] = Seeds.With("kind: arrest", "kind: arrest\n    member: TheSeizure\n    formerIds: [capture]\n    suppress: { DSR6004: One source is enough. }").Replace("kind: news-article,", "kind: news-article, document: wire.txt,", StringComparison.Ordinal),
                ["seeds/wire.txt"] = "A ship was seized.",
            },
            format),
    };
}
