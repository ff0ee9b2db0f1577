using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Building;

/// <summary>Builds a variant with <c>dotnet build</c>, by a project like a consumer's, outside of the repository.</summary>
internal sealed class ProjectBuild
{
    private readonly string _folder;

    /// <summary>Writes the project, and restores it.</summary>
    public ProjectBuild(Variant variant, string folder)
    {
        _folder = folder;
        foreach (TextFile file in variant.Sources.Concat(variant.Seeds))
        {
            string path = Path.Combine(folder, file.Name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
        }

        File.WriteAllText(Path.Combine(folder, "Consumer.csproj"), Project(variant));
        Child.Dotnet(["restore", "-v", "q"], folder).MustSucceed("the restore of " + variant.Name);
        Run().MustSucceed("the first build of " + variant.Name);
    }

    /// <summary>
    /// Builds after a change to a C# file. The compiler and MSBuild run in processes of their own, so that no round profits from the one
    /// before.
    /// </summary>
    public ChildRun Run()
    {
        File.SetLastWriteTimeUtc(Path.Combine(_folder, "Program.cs"), DateTime.UtcNow);
        return Child.Dotnet(
            ["build", "-c", "Release", "--no-restore", "-v", "q", "-nodeReuse:false", "-p:UseSharedCompilation=false"], _folder);
    }

    private static string Project(Variant variant)
    {
        string dossier = "";
        string props = "";
        string targets = "";
        if (variant.UsesRuntime)
            dossier = $"    <Reference Include=\"{Machine.Runtime}\" />\n";
        if (variant.UsesGenerator)
        {
            props = $"  <Import Project=\"{Path.Combine(Machine.PackageBuild, "Dossier.props")}\" />\n";
            targets = $"  <Import Project=\"{Path.Combine(Machine.PackageBuild, "Dossier.targets")}\" />\n";
            dossier += string.Concat(Machine.Analyzers.Select(a => $"    <Analyzer Include=\"{a}\" />\n"));
        }

        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
            {props}  <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <RootNamespace>Consumer</RootNamespace>
              </PropertyGroup>
              <ItemGroup>
            {dossier}  </ItemGroup>
            {targets}</Project>
            """;
    }
}
