using System.Globalization;
using System.Text;
using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>A table with as many rows as UCDP has of Syria is read as it is, beside fifty records that somebody wrote.</summary>
[Collection(nameof(Bench))]
public sealed class TableTests(Bench bench)
{
    private const string Name = "Rows";
    private const int Rows = 16_566;
    private const int Written = 50;

    [Fact]
    public async Task Rows_are_records_and_completion_offers_those_that_somebody_wrote()
    {
        string folder = WriteProject();

        Finished run = bench.DotNetFor(folder, "run", "-v:q", "-tl:off", "-nodeReuse:false").OrFail();
        Assert.Empty(BuildMessage.Read(run.Output));
        Assert.Equal(["16616", "Row 16566, 1982-09-05, Side 6", "50"], run.Lines);

        Editor editor = await bench.Editors.AtAsync(Path.Combine(folder, Name + ".csproj"));
        Offered offered = await editor.CompleteAsync("var x = Incidents.|;");
        Assert.Equal(Written, offered.Texts.Count(static text => text.StartsWith("Written", StringComparison.Ordinal)));
        Assert.Superset(new HashSet<string> { "All", "Get", "During", "Near" }, offered.Texts.ToHashSet());
        Assert.InRange(offered.Texts.Count, Written + 4, Written + 40);
        Assert.DoesNotContain(offered.Texts, static text => text.StartsWith("Row", StringComparison.Ordinal));
    }

    private string WriteProject()
    {
        string folder = bench.FolderFor(Name);
        string seeds = Path.Combine(folder, "seeds");
        Directory.CreateDirectory(seeds);
        PageProject.WriteProject(bench.FolderFor(""), Name, "Microsoft.NET.Sdk", "<OutputType>Exe</OutputType>", PageProject.Package("Dossier"));
        File.WriteAllText(
            Path.Combine(folder, "Program.cs"),
            $$"""
            using {{Name}};

            Console.WriteLine(Incidents.All.Count);
            Incident last = Incidents.Get("row-{{Rows}}");
            Console.WriteLine($"{last.Name}, {last.Date}, {last.Participants[0].Actor.Name}");
            Console.WriteLine(Incidents.All.Count(static incident => incident.Id.StartsWith("written", StringComparison.Ordinal)));
            """);
        File.WriteAllText(
            Path.Combine(seeds, "rows.map.yaml"),
            """
            name: rows
            files: [rows.csv]
            key: no
            records:
              sources:
                register: { name: Register, kind: dataset, published: 1985, url: "https://example.org/register" }
            row:
              kind: incident
              id: "row-{no}"
              file: rows
              head: { members: false, source: register }
              fields:
                name: "Row {no}"
                kind: other
                date: { from: day }
                participants[a].actor: { lookup: side }
                participants[a].role: participant
            lookups:
              side: { kind: actor, key: "{side}", id: "side-{side}", file: sides, fields: { name: "Side {side}" } }

            """);
        var day = new DateOnly(1960, 1, 1);
        var rows = new StringBuilder("no,day,side\n");
        for (int row = 1; row <= Rows; row++)
            rows.Append(CultureInfo.InvariantCulture, $"{row},{day.AddDays(row / 2):yyyy-MM-dd},{row % 40}\n");
        File.WriteAllText(Path.Combine(seeds, "rows.csv"), rows.ToString());
        var written = new StringBuilder("sources: { note: { name: Note, kind: report, published: 1985-01-01, url: 'https://example.org/note' } }\nincidents:\n");
        for (int record = 1; record <= Written; record++)
            written.Append(CultureInfo.InvariantCulture, $"  written-{record}: {{ name: Written record {record}, kind: other, date: {1930 + record}, sources: [note] }}\n");
        File.WriteAllText(Path.Combine(seeds, "written.yaml"), written.ToString());
        return folder;
    }
}
