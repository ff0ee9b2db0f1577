using Dossier.Tool.Tests.Working;

namespace Dossier.Tool.Tests.Importing;

/// <summary>A column that a table need not have, and has no longer, does not take what was written of it out of all records.</summary>
public sealed class LostColumnTests
{
    private const string Seed = "seeds/raids/incidents.yaml";

    private const string Mapping =
        """
        name: x
        key: no
        optional: [text, town, never]
        row:
          kind: incident
          id: "i-{no}"
          fields: { name: "R {no}", date: { date: day }, summary: "{text}", place: { lookup: town }, notes: ["{never}"] }
        lookups:
          town: { kind: place, id: "{town|slug}", fields: { name: "{town}" } }

        """;

    [Theory]
    [InlineData("no,day,Text,town", "The table has no longer what 'text' (2 records) was read from, and it would be taken out of these records. Nothing was written.")]
    [InlineData("no,day,text,city", "The table has no longer what 'town' (1 record) was read from,")]
    [InlineData("no,day,Text,city", "The table has no longer what 'text' (2 records), 'town' (1 record) were read from,")]
    public void Nothing_is_written_until_somebody_decides(string head, string told)
    {
        using var folder = new ImportedFolder();
        folder.Write("raids.map.yaml", Mapping);
        const string Rows = "\n1,2014-01-01,One,Hit\n2,2014-01-02,Two,\n3,2014-01-02,,\n";
        folder.Write("raids.csv", "no,day,text,town" + Rows);
        Assert.Equal(0, folder.Import().Code);
        string before = folder.Read(Seed);
        folder.Write("raids.csv", head + Rows);

        Ran ran = folder.Import();

        Assert.Equal(2, ran.Code);
        Assert.Contains(told, string.Join(' ', ran.Errors.Split('\n', StringSplitOptions.TrimEntries)), StringComparison.Ordinal);
        Assert.Equal(before, folder.Read(Seed));

        // It has another name, or it is gone.
        folder.Write("raids.map.yaml", Mapping.ReplaceLineEndings("\n") + "columns: { text: { aliases: [Text] }, town: { aliases: [city] } }\n");
        Assert.Equal(0, folder.Import().Code);
        Assert.Equal(before, folder.Read(Seed));
        folder.Write("raids.map.yaml", Mapping);
        Assert.Equal(0, folder.Import("--rewrite-many").Code);
        Assert.NotEqual(before, folder.Read(Seed));
        Assert.Equal(0, folder.Import().Code);
    }
}
