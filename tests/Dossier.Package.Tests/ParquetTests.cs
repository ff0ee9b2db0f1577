using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>What the packed command exports is read back by a project that has nothing but the packed packages.</summary>
[Collection(nameof(Bench))]
public sealed class ParquetTests(Bench bench)
{
    private const string Program =
        """
        using Dossier.Parquet;

        ParquetDataset data = ParquetDataset.Open(args[0]);
        Dictionary<string, Incident> read = data.Read<Incident>().IncludingRetracted().ToDictionary(i => i.Id);
        foreach (Incident incident in Incidents.All.Concat(Incidents.Retracted))
            Console.WriteLine(read.Remove(incident.Id, out Incident? other) && incident.Equals(other) ? "equal" : incident.Id);
        Console.WriteLine(read.Count);

        var month = EdtfDate.Parse("2023-11");
        var scan = new ParquetScan();
        List<string> during = [.. data.Read<Incident>().During(month).Counting(scan).Select(i => i.Id).Order()];
        Console.WriteLine(during.Count > 0 && during.SequenceEqual(Incidents.During(month).Select(i => i.Id).Order()));
        Console.WriteLine($"{scan.RowGroupsRead} of {scan.RowGroups}");
        Console.WriteLine(Incidents.Open(args[0]).Count() == Incidents.Count && Actors.Open(args[0]).Count() == Actors.Count);
        Console.WriteLine(data.Read<Incident>().First(i => i.Participants.Count > 0).Participants[0].Actor.Name.Length > 0);
        """;

    [Fact]
    public void An_export_is_read_back_by_a_project_that_has_the_packages()
    {
        string root = bench.FolderFor("parquet");
        string folder = Path.Combine(root, "Reader");
        Repository.CopyFolder(Path.Combine(Repository.Root, "seeds", "iraq-2023"), Path.Combine(folder, "seeds"));
        bench.RunTool(folder, "export", "geoparquet", ".", "-o", "parquet").OrFail();
        PageProject.WriteProject(
            root, "Reader", "Microsoft.NET.Sdk", "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", PageProject.Package("Dossier") + PageProject.Package("Dossier.Parquet"));
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program);

        bench.DotNetFor(folder, "build", "-tl:off", "-nodeReuse:false").OrFail();
        string[] lines = bench.DotNetFor(folder, "exec", Path.Combine("bin", "Debug", "net10.0", "Reader.dll"), "parquet").OrFail().Lines;

        Assert.Equal(["0", "True", "1 of 1", "True", "True"], lines[^5..]);
        Assert.True(lines.Length > 10);
        Assert.All(lines[..^5], static line => Assert.Equal("equal", line));
    }

    [Fact]
    public void The_package_alone_brings_the_generator()
    {
        string root = bench.FolderFor("parquet-alone");
        string folder = Path.Combine(root, "Alone");
        Directory.CreateDirectory(Path.Combine(folder, "seeds"));
        PageProject.WriteProject(root, "Alone", "Microsoft.NET.Sdk", "<OutputType>Exe</OutputType><TreatWarningsAsErrors>true</TreatWarningsAsErrors>", PageProject.Package("Dossier.Parquet"));
        File.WriteAllText(Path.Combine(folder, "seeds", "a.yaml"), "places: { harbour: { name: Harbour } }");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), "Console.WriteLine(Places.Harbour.Name); try { Places.Open(\"missing\"); } catch (IOException e) { Console.WriteLine(e.Message); }");

        bench.DotNetFor(folder, "build", "-tl:off", "-nodeReuse:false").OrFail();

        Assert.Equal(["Harbour", "'missing': does not exist."], bench.DotNetFor(folder, "exec", Path.Combine("bin", "Debug", "net10.0", "Alone.dll")).OrFail().Lines);
    }
}
