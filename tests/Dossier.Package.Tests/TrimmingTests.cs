using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>Trimming warns of nothing and takes nothing away that is used.</summary>
[Collection(nameof(Bench))]
public sealed class TrimmingTests(Bench bench)
{
    [Fact]
    public void A_trimmed_program_reads_and_writes_what_it_did_before()
    {
        string folder = bench.FolderFor("trimmed");
        Repository.CopyFolder(Path.Combine(Repository.Consumers, "Trimmed"), folder);
        foreach (string file in Directory.EnumerateFiles(Repository.Consumers))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        string published = Path.Combine(folder, "published");

        Finished publish = bench.DotNetFor(folder, "publish", "-o", published, "-v:q", "-tl:off", "-nodeReuse:false").OrFail();

        Assert.Empty(BuildMessage.Read(publish.Output));
        Assert.Equal(
            ["2023-11-22: US strikes on two facilities in Jurf al-Nasr, killed several, True"],
            bench.DotNetFor(folder, Path.Combine(published, "Trimmed.dll")).OrFail().Lines);
    }
}
