namespace Dossier.Package.Tests.Workbench;

/// <summary>A project like many others but for a property or its name: the template <c>Consumers/Shape</c> with a project file.</summary>
/// <param name="Name">The project's name.</param>
/// <param name="Properties">Its properties beside the common ones, as XML.</param>
/// <param name="Namespace">The namespace that is expected.</param>
internal sealed record Shape(string Name, string Properties, string Namespace)
{
    /// <summary>Those in which the same program is to do the same.</summary>
    public static readonly Shape[] All =
    [
        new("Net8", "<TargetFramework>net8.0</TargetFramework>", "Net8"),
        new("Net10", "<TargetFramework>net10.0</TargetFramework>", "Net10"),
        new("Net8CSharpLatest", "<TargetFramework>net8.0</TargetFramework><LangVersion>latest</LangVersion>", "Net8CSharpLatest"),
        new("Net10CSharp12", "<LangVersion>12</LangVersion>", "Net10CSharp12"),
        new("my-app.2", "", "my_app._2"),
        new("KeywordsForNamespace", "<RootNamespace>class.new</RootNamespace>", "class.new"),
        new("DigitForNamespace", "<RootNamespace>3d</RootNamespace>", "_3d"),
        new("EmptyNamespace", "", "EmptyNamespace"),
        new("OwnNamespace", "<DossierNamespace>Desk.Data</DossierNamespace>", "Desk.Data"),
    ];

    /// <summary>Those that are built a second time, each after another change.</summary>
    public static readonly Shape[] Rebuilt =
    [
        new("Edited", "", "Edited"),
        new("Added", "", "Added"),
        new("Renamed", "<GenerateDocumentationFile>true</GenerateDocumentationFile>", "Renamed"),
        new("Deleted", "", "Deleted"),
    ];

    /// <summary>Those whose schema is looked at.</summary>
    public static readonly Shape[] WithSchema =
    [
        new("SchemaRewritten", "", "SchemaRewritten"),
        new("SchemaInTheWay", "", "SchemaInTheWay"),
        new("WithoutSchema", "<DossierSchema>false</DossierSchema>", "WithoutSchema"),
        new("MovedSchema", "<DossierSchemaPath>schema/own.json</DossierSchemaPath>", "MovedSchema"),
        new("SeveralTargets", "<TargetFramework></TargetFramework><TargetFrameworks> net10.0; net8.0</TargetFrameworks>", "SeveralTargets"),
    ];

    /// <summary>Writes the project.</summary>
    public void Write(string consumers)
    {
        string folder = Path.Combine(consumers, Name);
        Repository.CopyFolder(Path.Combine(Repository.Consumers, "Shape"), folder);
        File.WriteAllText(
            Path.Combine(folder, Name + ".csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                {Properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Dossier" Version="$(DossierVersion)" />
              </ItemGroup>
            </Project>
            """);

        // The SDK fills in an empty one; only what comes after the project can empty it again.
        if (Name == "EmptyNamespace")
        {
            File.WriteAllText(
                Path.Combine(folder, "Directory.Build.targets"),
                "<Project><PropertyGroup><RootNamespace></RootNamespace></PropertyGroup></Project>");
        }
    }
}
