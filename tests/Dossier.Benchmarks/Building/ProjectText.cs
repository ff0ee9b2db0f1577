using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Building;

/// <summary>The project files of a variant, as a consumer outside of the repository has them.</summary>
internal static class ProjectText
{
    /// <summary>The project with the data.</summary>
    public static string Of(Variant variant)
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

        foreach (TextFile file in variant.Content)
            dossier += $"    <None Update=\"{file.Name}\" CopyToOutputDirectory=\"PreserveNewest\" />\n";
        if (variant.Tests.Count > 0)
            dossier += "    <Compile Remove=\"tests/**\" />\n    <InternalsVisibleTo Include=\"Tests\" />\n";
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
            {props}  <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                {(variant.Content.Count > 0 ? "<ImplicitUsings>enable</ImplicitUsings>" : "")}
                <RootNamespace>Consumer</RootNamespace>
              </PropertyGroup>
              <ItemGroup>
            {dossier}  </ItemGroup>
            {targets}</Project>
            """;
    }

    /// <summary>The project with the tests.</summary>
    public static string OfTests()
        => """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Microsoft.NET.Test.Sdk" Version="18.0.1" />
                <PackageReference Include="xunit" Version="2.9.3" />
                <PackageReference Include="xunit.runner.visualstudio" Version="3.1.5" />
                <ProjectReference Include="../Consumer.csproj" />
              </ItemGroup>
            </Project>
            """;
}
