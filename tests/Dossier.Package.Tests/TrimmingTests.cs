using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>Trimming and native compilation warn of nothing and take nothing away that is used.</summary>
[Collection(nameof(Bench))]
public sealed class TrimmingTests(Bench bench)
{
    [Fact]
    public void A_trimmed_program_reads_and_writes_what_it_did_before()
        => Assert.Equal(
            ["2023-11-22: US strikes on two facilities in Jurf al-Nasr, killed several, True"],
            bench.DotNetFor(bench.FolderFor("Trimmed"), Path.Combine(Published("Trimmed"), "Trimmed.dll")).OrFail().Lines);

    [NativeFact]
    public void A_native_program_reads_and_writes_what_it_did_before()
    {
        string program = Path.Combine(Published("Native"), OperatingSystem.IsWindows() ? "Native.exe" : "Native");

        // Nothing of it is left to be run by the runtime.
        Assert.False(File.Exists(Path.ChangeExtension(program, ".dll")));
        Assert.Equal(
            [
                "2023-11-22: US strikes on two facilities in Jurf al-Nasr, killed several, True",
                "True",
                "True",
                "True",
                """{"When":"2023-11~","Seen":"5\u002B","At":{"lat":33.7856,"lon":42.4412},"Clock":"05:30" """.TrimEnd(),
                "True",
                "at least 5; US Central Command; True",
                "2023-11-22",
                "2023-11",
            ],
            DotNet.RunProgram(program).OrFail().Lines);
    }

    // By itself: a publish for one machine is none of a solution's builds.
    private string Published(string name)
    {
        string folder = bench.FolderFor(name);
        Repository.CopyFolder(Path.Combine(Repository.Consumers, name), folder);
        foreach (string file in Directory.EnumerateFiles(Repository.Consumers))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        string published = Path.Combine(folder, "published");

        Finished publish = bench.DotNetFor(folder, "publish", "-o", published, "-v:q", "-tl:off", "-nodeReuse:false").OrFail();

        Assert.Empty(BuildMessage.Read(publish.Output));
        return published;
    }
}
