using System.Xml.Linq;
using Dossier.Documents;

namespace Dossier.Package.Tests.Workbench;

/// <summary>The project that a page of the documentation describes, written out as its reader would.</summary>
internal static class PageProject
{
    /// <summary>The README's.</summary>
    public const string FirstLook = "FirstLook";

    /// <summary>That of <see cref="PackagedPages.WebApi"/>.</summary>
    public const string Web = "Watch";

    /// <summary>That of <see cref="PackagedPages.Beside"/>.</summary>
    public const string Beside = "FollowUp";

    /// <summary>The library of <see cref="PackagedPages.Tests"/>.</summary>
    public const string Data = "Data";

    /// <summary>The tests of <see cref="PackagedPages.Tests"/>.</summary>
    public const string DataTests = "DataTests";

    /// <summary>What the template of an xunit project refers to, in the versions of this repository.</summary>
    private static readonly string[] TestPackages = ["Microsoft.NET.Test.Sdk", "xunit", "xunit.runner.visualstudio"];

    /// <summary>A page.</summary>
    public static DocumentPage Page(string path) => DocumentPage.Read(Repository.Root, path);

    /// <summary>Writes the files of a page into a folder. The version that a page names is that of the packages under test.</summary>
    public static void Write(DocumentPage page, string folder, string version)
    {
        foreach ((string path, string text) in page.Files)
        {
            string file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text
                .Replace($"#:package Dossier@{Repository.Released}", $"#:package Dossier@{version}", StringComparison.Ordinal)
                .Replace($"Include=\"Dossier\" Version=\"{Repository.Released}\"", $"Include=\"Dossier\" Version=\"{version}\"", StringComparison.Ordinal));
        }
    }

    /// <summary>Writes the projects that are built with all others.</summary>
    public static void WriteAll(string consumers, string version)
    {
        Write(Page("README.md"), Path.Combine(consumers, FirstLook), version);
        Write(Page(PackagedPages.WebApi), Path.Combine(consumers, Web), version);
        WriteProject(consumers, Web, "Microsoft.NET.Sdk.Web", "", Package("Dossier"));
        Write(Page(PackagedPages.Beside), Path.Combine(consumers, Beside), version);
        WriteProject(consumers, Beside, "Microsoft.NET.Sdk", "<OutputType>Exe</OutputType>", Package("Dossier.Seeds.Iraq2023"));
        Write(Page(PackagedPages.Tests), consumers, version);
        WriteProject(consumers, Data, "Microsoft.NET.Sdk", "", Package("Dossier"));
        WriteProject(
            consumers,
            DataTests,
            "Microsoft.NET.Sdk",
            "<IsTestProject>true</IsTestProject>",
            string.Concat(TestPackages.Select(TestPackage)) + $"""<ProjectReference Include="../{Data}/{Data}.csproj" />""");
    }

    /// <summary>Writes a project file as a template of the SDK has it.</summary>
    public static void WriteProject(string consumers, string name, string sdk, string properties, string items)
        => File.WriteAllText(
            Path.Combine(consumers, name, name + ".csproj"),
            $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
              </ItemGroup>
            </Project>
            """);

    /// <summary>A reference to one of the packages under test.</summary>
    public static string Package(string id) => $"""<PackageReference Include="{id}" Version="$(DossierVersion)" />""";

    private static string TestPackage(string id)
    {
        string version = XDocument.Load(Path.Combine(Repository.Root, "Directory.Packages.props")).Descendants("PackageVersion")
            .Single(package => (string?)package.Attribute("Include") == id).Attribute("Version")!.Value;
        return $"""<PackageReference Include="{id}" Version="{version}" />""";
    }
}
