using System.Globalization;
using System.Text;

namespace Dossier.Package.Tests.Workbench;

/// <summary>
/// Projects for an editor, alike but for the number of their incidents: the dataset's, some that were renamed or superseded, and as many made
/// ones as are missing. One more project references them all.
/// </summary>
internal static class Archive
{
    /// <summary>The project that references the others.</summary>
    public const string Reader = "ArchiveReader";

    /// <summary>What is about a part of the made incidents: an alias that is found.</summary>
    public const string MadeAlias = "Case 7";

    private const int Smallest = 11;
    private const int PerFile = 500;

    // Of the dataset, and of the seed that every archive has.
    private const int Others = 11 + 4;

    private const string Desk =
        """
        sources:
          desk-note: { name: Note of the desk, kind: report, published: 2060-01-01 }
        incidents:
          depot-strike: { name: Strike on the depot, kind: air-strike, date: 2024-03-01, formerIds: [depot-raid], aliases: [Depot affair], sources: [desk-note] }
          depot-attack:
            name: Attack on the depot
            kind: attack
            date: 2024-03-01
            status: superseded
            supersededBy: depot-strike
            reason: The same under another kind.
            sources: [desk-note]
          base-shelled: { name: Shelling of the base, kind: attack, date: 2024-05-01, sources: [desk-note] }
          base-raided: { name: Raid on the base, kind: attack, date: 2024-07-01, sources: [desk-note] }

        """;

    /// <summary>How many incidents there are at least.</summary>
    public static IReadOnlyList<int> Sizes { get; } = [Smallest, 1_000, 10_000];

    /// <summary>The project with so many incidents, which is also its namespace.</summary>
    public static string NameOf(int size) => "Archive" + size.ToString(CultureInfo.InvariantCulture);

    /// <summary>How many made incidents a project has.</summary>
    public static int MadeIn(int size) => Math.Max(0, size - Others);

    /// <summary>The id of a made incident, counted from 1.</summary>
    public static string MadeId(int number) => "made-incident-" + number.ToString("D5", CultureInfo.InvariantCulture);

    /// <summary>Writes and restores the projects; nothing is built. An editor runs the generator itself.</summary>
    public static string WriteAll(Bench bench)
    {
        string folder = bench.FolderFor("archives");
        foreach (int size in Sizes)
            Write(folder, size);
        Directory.CreateDirectory(Path.Combine(folder, Reader));
        PageProject.WriteProject(folder, Reader, "Microsoft.NET.Sdk", "",
            PageProject.Package("Dossier") + string.Concat(Sizes.Select(static size => $"""<ProjectReference Include="../{NameOf(size)}/{NameOf(size)}.csproj" />""")));
        File.WriteAllText(
            Path.Combine(folder, Reader, "Report.cs"),
            $$"""
            namespace {{Reader}};

            public static class Report
            {
            {{string.Concat(Sizes.Select(static size => $"    public static string Of{size} => {NameOf(size)}.Incidents.BaseShelled.Name;\n"))}}}

            """);
        SolutionFile.Write(Path.Combine(folder, "archives.slnx"), Sizes.Select(NameOf).Append(Reader).Select(static name => Path.Combine(name, name + ".csproj")));
        bench.DotNetFor(folder, "restore", "archives.slnx", "-p:NuGetAudit=false", "-v:q", "-tl:off").OrFail();
        return folder;
    }

    private static void Write(string archives, int size)
    {
        string name = NameOf(size);
        string seeds = Path.Combine(archives, name, "seeds");
        Directory.CreateDirectory(seeds);
        PageProject.WriteProject(archives, name, "Microsoft.NET.Sdk", "", PageProject.Package("Dossier.Seeds.Iraq2023"));
        File.WriteAllText(Path.Combine(seeds, "desk.yaml"), Desk);
        int made = MadeIn(size);
        for (int start = 1; start <= made; start += PerFile)
            File.WriteAllText(Path.Combine(seeds, MadeId(start) + ".yaml"), Made(start, Math.Min(start + PerFile, made + 1)));
        File.WriteAllText(
            Path.Combine(archives, name, "Briefing.cs"),
            $$"""
            namespace {{name}};

            public static class Briefing
            {
                public static Incident Latest => Incidents.BaseShelled;
            }

            """);
        File.WriteAllText(
            Path.Combine(archives, name, "Notes.cs"),
            $$"""
            namespace {{name}};

            public static class Notes
            {
                /// <summary>See <see cref="Incidents.BaseShelled"/>.</summary>
                public static bool IsLatest(Incident incident) => incident == Incidents.BaseShelled;
            }

            """);
    }

    // Two days apart each, so that none is taken for another's double.
    private static string Made(int start, int end)
    {
        var day = new DateOnly(1970, 1, 1);
        var text = new StringBuilder("incidents:\n");
        for (int number = start; number < end; number++)
        {
            text.Append(CultureInfo.InvariantCulture, $"  {MadeId(number)}:\n    name: Made incident {number:D5}\n    kind: other\n");
            text.Append(CultureInfo.InvariantCulture, $"    date: {day.AddDays(2 * number):yyyy-MM-dd}\n    sources: [desk-note]\n");
            if (number % 10 == 7)
                text.Append(CultureInfo.InvariantCulture, $"    aliases: [Case {number}]\n");
        }

        return text.ToString();
    }
}
