using System.Text;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Building;

/// <summary>
/// A project that is written while the benchmarks run, with the program of all contenders and those besides whose packages nothing in the
/// repository refers to.
/// </summary>
internal static class ContenderProject
{
    private static readonly string[] Shared =
        ["CsvContender", "JsonContender", "Model", "Program", "References", "SqliteContender", "Tables", "Totals", "Walk", "YamlContender"];

    private static readonly string[] Own = ["MoreContenders", "EmbeddedContender", "MemoryPackContender", "DuckDbContender"];

    /// <summary>Writes the project into a folder that has <c>data.json</c>.</summary>
    public static void Write(string folder)
    {
        foreach (string name in Shared)
            File.WriteAllText(Path.Combine(folder, name + ".cs"), ForMemoryPack(name, Machine.ContenderSource(name)));
        foreach (string name in Own)
            File.WriteAllText(Path.Combine(folder, name + ".cs"), Machine.Consumer(name + ".cs"));

        var resources = new StringBuilder("    <EmbeddedResource Include=\"data.json\" LogicalName=\"data.json\" />\n");
        foreach ((string kind, string lines) in RecordIndex.Of(File.ReadAllBytes(Path.Combine(folder, "data.json"))))
        {
            File.WriteAllText(Path.Combine(folder, kind + ".index"), lines);
            resources.Append("    <EmbeddedResource Include=\"").Append(kind).Append(".index\" LogicalName=\"").Append(kind).Append(".index\" />\n");
        }

        File.WriteAllText(Path.Combine(folder, "Contenders.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <AllowUnsafeBlocks>true</AllowUnsafeBlocks>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="CsvHelper" Version="33.0.1" />
                <PackageReference Include="DuckDB.NET.Data.Full" Version="1.5.6.1" />
                <PackageReference Include="MemoryPack" Version="1.21.4" />
                <PackageReference Include="Microsoft.Data.Sqlite" Version="10.0.14" />
                <PackageReference Include="YamlDotNet" Version="16.3.0" />
            {resources}  </ItemGroup>
            </Project>
            """);
    }

    // The types are the same for all, so that all come to the same objects.
    private static string ForMemoryPack(string name, string text)
        => name != "Model" ? text : text
            .Replace("internal sealed class", "[MemoryPack.MemoryPackable]\ninternal sealed partial class", StringComparison.Ordinal)
            .Replace("[JsonIgnore]", "[JsonIgnore, MemoryPack.MemoryPackIgnore]", StringComparison.Ordinal);
}
