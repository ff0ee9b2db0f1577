using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>
/// In the repository a sample refers to projects. Here the same sources refer to the packages: a sample's import of a dataset's props
/// finds a file that adds the package instead.
/// </summary>
[Collection(nameof(Bench))]
public sealed class SampleTests(Bench bench)
{
    public static TheoryData<string> Samples => new(Repository.Samples);

    [Theory]
    [MemberData(nameof(Samples))]
    public void A_sample_builds_and_runs_against_the_packages(string sample)
    {
        string root = bench.FolderFor(Path.Combine("samples-of-" + sample));
        string folder = Path.Combine(root, sample);
        Repository.CopyFolder(Path.Combine(Repository.Root, "samples", sample), folder);
        Write(Path.Combine(root, "Directory.Packages.props"), "<Project />");
        Write(Path.Combine(root, "Directory.Build.targets"), "<Project />");
        Write(
            Path.Combine(root, "Directory.Build.props"),
            """
            <Project>
              <PropertyGroup>
                <RepositoryRoot>$(MSBuildThisFileDirectory)</RepositoryRoot>
                <LangVersion>latest</LangVersion>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Dossier" Version="$(DossierVersion)" />
              </ItemGroup>
            </Project>
            """);
        Write(
            Path.Combine(root, "seeds", "build", "Dossier.Seeds.Iraq2023.props"),
            """
            <Project>
              <ItemGroup>
                <PackageReference Include="Dossier.Seeds.Iraq2023" Version="$(DossierVersion)" />
              </ItemGroup>
            </Project>
            """);

        Finished build = bench.DotNetFor(folder, "build", "-v:q", "-tl:off", "-nodeReuse:false").OrFail();
        Finished run = bench.DotNetFor(folder, "run", "--no-build").OrFail();

        Assert.Empty(BuildMessage.Read(build.Output));
        Assert.NotEqual("", run.Output.Trim());

        // Two builds in one: each has its own outputs.
        if (sample == "Desk")
            Assert.Contains("Witness           A witness                           Oda Brenner", run.Lines);
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
