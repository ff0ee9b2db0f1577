using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>
/// What rows cost that stay in a table, compared with the same rows as named records: UCDP's events in Syria by the mapping that the command brings,
/// in whole builds beyond an empty project.
/// </summary>
internal static class RowsComparison
{
    private const string Section = "Rows of a table";
    private const string InTable = "rows in a table";
    private const string Named = "named records";
    private const string Mapping = "ucdp-ged";
    private const int Rows = 16_566;
    private const double Megabyte = 1048576;

    private static readonly string[] Variants = [Variant.Empty, InTable, Named];

    /// <summary>Runs it.</summary>
    public static void Run(Settings settings, Workspace workspace, Table table)
    {
        if (Machine.SharedData(Path.Combine("ucdp-ged-syria", "ged191_syria.csv")) is not { } csv)
        {
            table.Note("Rows of a table were not measured: UCDP's events are not beside the repository.");
            return;
        }

        if (!File.Exists(Machine.Tool))
        {
            table.Note($"Rows of a table were not measured: build the command first, dotnet build src/Dossier.Tool -c {Machine.Configuration}");
            return;
        }

        string Folder(string variant) => workspace.Folder("rows", variant.Replace(' ', '-'));
        var program = new TextFile("Program.cs", "System.Console.WriteLine(Consumer.Incidents.All.Count);\n");
        var projects = new Dictionary<string, Variant>(StringComparer.Ordinal)
        {
            [Variant.Empty] = Variant.Of(Variant.Empty, new Data.MadeData([])),
            [InTable] = new(InTable, [program], [new("seeds/ged.csv", File.ReadAllText(csv)), new($"seeds/{Mapping}.map.yaml", File.ReadAllText(Machine.Mapping(Mapping)) + "\nfiles: [ged.csv]\n")], UsesRuntime: true),
            [Named] = new(Named, [program], NamedSeeds(csv, Path.Combine(workspace.Folder("rows", "import"), "seeds")), UsesRuntime: true),
        };
        var builds = projects.ToDictionary(static project => project.Key, project => new ProjectBuild(project.Value, Folder(project.Key)), StringComparer.Ordinal);
        foreach (string variant in new[] { InTable, Named })
        {
            if (builds[variant].Totals() != Rows.ToString(CultureInfo.InvariantCulture))
                throw new InvalidOperationException($"{variant}: {builds[variant].Totals()} incidents");
        }

        NamedSamples cold = NamedSamples.Of(Variants, settings.Rounds(3, 7), "rows, build cold", variant => builds[variant].RunCold());
        Samples empty = cold.Worked(Variant.Empty);
        Samples rows = cold.Worked(InTable).Beyond(empty);
        Samples named = cold.Worked(Named).Beyond(empty);
        table.AddBar(Section, Rows, "dotnet build, cold, beyond an empty project: rows in a table, compared with named records", rows.Over(named), Bar.RowsAgainstNamed, $"{rows} s, {named} s");
        ByHandRatios.AddTimes(table, Section, Rows, "dotnet build, cold", cold);
        foreach (string variant in new[] { InTable, Named })
            table.Add(Section, Rows, "assembly, MB: " + variant, (new FileInfo(Path.Combine(Folder(variant), "bin", "Release", "net10.0", "Consumer.dll")).Length / Megabyte).ToString("0.0", CultureInfo.InvariantCulture));
        foreach (ProjectBuild build in builds.Values)
            build.Dispose();
    }

    // Without the head that takes the members away.
    private static TextFile[] NamedSeeds(string csv, string folder)
    {
        Child.Dotnet(["exec", Machine.Tool, "import", csv, "--from", Mapping, "-o", folder, "--no-project"]).MustSucceed("dossier import");
        return [.. Directory.EnumerateFiles(folder, "*.yaml").Order(StringComparer.Ordinal).Select(static file => new TextFile(
            "seeds/" + Path.GetFileName(file), File.ReadAllText(file).Replace("members: false", "members: true", StringComparison.Ordinal)))];
    }
}
