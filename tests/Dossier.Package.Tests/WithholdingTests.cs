using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>
/// What is withheld leaves no trace in a build for everybody: the seeds have a text that is for the desk in every field of the model, in records,
/// files, a model file and comments, each with the same word.
/// </summary>
[Collection(nameof(Bench))]
public sealed class WithholdingTests(Bench bench)
{
    private const string Word = "canary";
    private static readonly string[] Quiet = ["-v:q", "-tl:off", "-nodeReuse:false"];

    [Fact]
    public void Nothing_that_a_build_for_everybody_leaves_has_a_word_of_what_is_withheld()
    {
        string folder = WriteProject();
        string written = Path.Combine(folder, "written");
        Directory.CreateDirectory(written);

        // The most talkative build there is, with everything in the assembly's symbols.
        Finished build = bench.DotNetFor(folder, "build", "-v:diag", "-tl:off", "-nodeReuse:false").OrFail();
        Finished pack = bench.DotNetFor(folder, ["pack", "-c", "Debug", "--no-build", "--output", written, .. Quiet]).OrFail();
        Finished run = bench.DotNetFor(folder, "run", "--no-build").OrFail();
        string[] said = [build.Output, pack.Output, run.Output, .. Told(folder, written)];

        Assert.Empty(said.Select(static text => Traces.Around(Word, text)).OfType<string>());
        Assert.Empty(Traces.In(Word, Path.Combine(folder, "bin"), Path.Combine(folder, "obj"), written));

        // What was looked through is there.
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))];
        Assert.All(["Harbour.dll", "Harbour.pdb", "Harbour.xml", "messages.sarif", "Incidents.g.cs", "Harbour.1.0.0.nupkg", "schema.json", .. Bench.HasPage ? ["page.html"] : Array.Empty<string>()], name => Assert.Contains(files, file => file.EndsWith("/" + name, StringComparison.Ordinal)));
        Assert.Contains("depot-fire", run.Output, StringComparison.Ordinal);
        Assert.Contains("DepotFire", string.Join('\n', Traces.In("DepotFire", Path.Combine(folder, "obj")).Where(static trace => trace.Contains(".pdb/source", StringComparison.Ordinal))), StringComparison.Ordinal);

        // And the desk has it.
        bench.DotNetFor(folder, ["build", "-p:DossierAudience=internal", .. Quiet]).OrFail();
        string[] ofDesk = [.. Directory.EnumerateDirectories(folder, "internal", SearchOption.AllDirectories).SelectMany(static desk => Traces.In(Word, desk))];
        Assert.All(["Harbour.dll:", "Harbour.pdb/source:", "Harbour.xml:", "Incidents.g.cs:"], name => Assert.Contains(ofDesk, trace => trace.Contains(name, StringComparison.Ordinal)));
    }

    // Everything that the command writes of a project.
    private IEnumerable<string> Told(string folder, string written)
    {
        bench.RunTool(folder, "schema", "-o", Path.Combine(written, "schema.json")).OrFail();
        bench.RunTool(folder, "schema", "--portable", "-o", Path.Combine(written, "portable.json")).OrFail();
        bench.RunTool(folder, "codebook", "-o", Path.Combine(written, "codebook.html")).OrFail();
        if (Bench.HasPage)
            bench.RunTool(folder, "show", "-o", Path.Combine(written, "page.html")).OrFail();
        foreach (string format in new[] { "json", "sarif", "text", "msbuild", "github" })
            yield return bench.RunTool(folder, "check", "--statistics", "--format", format).Output;
        foreach (string id in new[] { "depot-fire", "lantern-brigade", "harbour-gazette", "harbour-fires" })
            yield return bench.RunTool(folder, "get", id).OrFail().Output;
    }

    private string WriteProject()
    {
        string folder = bench.FolderFor("withholding");
        Repository.CopyFolder(Path.Combine(Repository.Root, "tests", "Dossier.Package.Tests", "Canaries"), Path.Combine(folder, "seeds"));
        File.WriteAllText(
            Path.Combine(folder, "Harbour.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net8.0</TargetFramework>
                <RollForward>Major</RollForward>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
                <NoWarn>$(NoWarn);CS1591</NoWarn>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <EmbedAllSources>true</EmbedAllSources>
              </PropertyGroup>
              <Target Name="LogMessages" BeforeTargets="CoreCompile">
                <PropertyGroup><ErrorLog>$(IntermediateOutputPath)messages.sarif,version=2.1</ErrorLog></PropertyGroup>
              </Target>
              <ItemGroup>
                <PackageReference Include="Dossier" Version="$(DossierVersion)" PrivateAssets="none" />
                <None Include="seeds/**" Pack="true" PackagePath="seeds" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(
            Path.Combine(folder, "Program.cs"),
            """
            using Stream output = Console.OpenStandardOutput();
            Dataset.WriteJson(output);
            """);
        return folder;
    }
}
