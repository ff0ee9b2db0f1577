using Dossier.Package.Tests.Workbench;

namespace Dossier.Package.Tests;

/// <summary>A dataset is packed for one audience or another, and whoever adds the package has what that audience may have.</summary>
[Collection(nameof(Bench))]
public sealed class PackingTests(Bench bench)
{
    private const string One = "<TargetFramework>net8.0</TargetFramework>";
    private static readonly string[] Quiet = ["-v:q", "-tl:off", "-nodeReuse:false"];

    [Fact]
    public void Each_audience_has_its_package_and_its_builds()
    {
        var dataset = new DatasetProject(bench, "packing", One);

        Assert.Empty(BuildMessage.Read(dataset.Pack().OrFail().Output));
        Assert.Equal(
            ["ATTRIBUTION.md", "Harbour.Seeds.nuspec", "README.md", "build/Harbour.Seeds.props", "copies/harbour.yaml", "copies/the-harbour.yaml", "seeds/harbour.yaml", "seeds/inner/places.yaml", "seeds/own.model.yaml"],
            dataset.FilesOf("1.0.0-test").Keys);
        Assert.Empty(dataset.Canaries("1.0.0-test"));
        Assert.DoesNotContain("Karwan", string.Concat(dataset.FilesOf("1.0.0-test").Values), StringComparison.Ordinal);
        Assert.StartsWith("dossier:\n  disclosedFor: public\n  dataset:\n", dataset.FilesOf("1.0.0-test")["seeds/harbour.yaml"], StringComparison.Ordinal);
        Assert.Contains("\n- **Harbour Gazette**, <https://example.org/gazette>, licence: CC-BY-4.0, retrieved 2021-05-10\n", dataset.FilesOf("1.0.0-test")["ATTRIBUTION.md"], StringComparison.Ordinal);

        // Nothing has changed, and nothing is packed again.
        DateTime before = File.GetLastWriteTimeUtc(dataset.PackageFor("1.0.0-test"));
        dataset.Pack("--no-build").OrFail();
        Assert.Equal(before, File.GetLastWriteTimeUtc(dataset.PackageFor("1.0.0-test")));

        // What was built for one audience is not packed for another.
        Finished refused = dataset.Pack("--no-build", "-p:DossierAudience=partners");
        Assert.False(refused.Succeeded);
        Assert.Contains("There is no build of 'Harbour.Seeds' for the audience 'partners'", refused.Output, StringComparison.Ordinal);

        Assert.Empty(BuildMessage.Read(dataset.Pack("-p:DossierAudience=partners").OrFail().Output));
        Assert.Empty(dataset.Canaries("1.0.0-test.partners"));
        Assert.Contains("    name: Hamid Karwan\n    kind: person\n    audience: partners\n    standIn: a-witness\n", dataset.FilesOf("1.0.0-test.partners")["seeds/harbour.yaml"], StringComparison.Ordinal);

        const string Everybody = "2021-05; 34, 44.1; A witness, A witness; claims notes casualties; The pier";
        const string Partners = "2021-05-03; 34, 44.1; A witness, Hamid Karwan; claims notes casualties; The pier";
        Assert.Equal(Everybody, string.Join("\n", Use(dataset, "1.0.0-test", "public").OrFail().Lines));
        Assert.Equal(Everybody, string.Join("\n", Use(dataset, "1.0.0-test.partners", "public").OrFail().Lines));
        Assert.Equal(Partners, string.Join("\n", Use(dataset, "1.0.0-test.partners", "partners").OrFail().Lines));

        Finished wanting = Use(dataset, "1.0.0-test", "partners");
        Assert.False(wanting.Succeeded);
        Assert.All(BuildMessage.Read(wanting.Output), static message => Assert.Equal("DSR0014", message.Id));
        Assert.NotEmpty(BuildMessage.Read(wanting.Output));
    }

    [Fact]
    public void Nothing_is_packed_that_could_not_be_written()
    {
        var dataset = new DatasetProject(bench, "packing-of-two", "<TargetFrameworks>net8.0;net10.0</TargetFrameworks>");

        Assert.Empty(BuildMessage.Read(dataset.Pack().OrFail().Output));
        Assert.Empty(dataset.Canaries("1.0.0-test"));
        Assert.Contains("seeds/inner/places.yaml", dataset.FilesOf("1.0.0-test").Keys);
        File.Delete(dataset.PackageFor("1.0.0-test"));

        // In the name of a file.
        dataset.Write("seeds/lantern.yaml", "places: { gate: { name: The gate } }\nactors: { lantern: { name: Lantern, audience: internal } }\n");
        Assert.Equal(["DSR0017"], Errors(dataset.Pack()).Select(static error => error.Id));
        Assert.False(File.Exists(dataset.PackageFor("1.0.0-test")));

        // A row that rests on what may not be passed on, at its place.
        dataset.Write("seeds/lantern.yaml", "dossier: { audience: internal }\n");
        dataset.Write("seeds/rows.yaml", "sources: { register: { name: A register, published: 2021-05-04, url: 'https://example.org/', license: no-redistribution } }\nincidents:\n  flood: { name: Flood, kind: other, date: 2021-06-01, sources: [register] }\n");
        BuildMessage row = Assert.Single(Errors(dataset.Pack()));
        Assert.Equal(("DSR0018", 3, 3, "rows.yaml"), (row.Id, row.Line, row.Column, Path.GetFileName(row.File)));
        Assert.False(File.Exists(dataset.PackageFor("1.0.0-test")));

        // By a way that cannot be followed.
        dataset.Edit("seeds/rows.yaml", "no-redistribution", "MIT");
        dataset.Write("own.nuspec", "<package><metadata><id>Harbour.Seeds</id><version>1.0.0-test</version><authors>a</authors><description>d</description></metadata><files><file src=\"seeds/harbour.yaml\" target=\"data\" /></files></package>");
        Finished sneaked = dataset.Pack("-p:NuspecFile=own.nuspec", "-p:NoWarn=NU5128");
        Assert.False(sneaked.Succeeded);
        Assert.Contains("had this seed as it is", sneaked.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(dataset.PackageFor("1.0.0-test")));
    }

    private static BuildMessage[] Errors(Finished pack)
    {
        Assert.False(pack.Succeeded);
        return [.. BuildMessage.Read(pack.Output).Where(static message => message.Severity == "error")];
    }

    private Finished Use(DatasetProject dataset, string version, string audience)
    {
        string folder = bench.FolderFor("packing-user");
        Directory.CreateDirectory(folder);
        File.WriteAllText(
            Path.Combine(folder, "User.csproj"),
            """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net8.0</TargetFramework>
                <RollForward>Major</RollForward>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Harbour.Seeds" Version="$(HarbourVersion)" />
              </ItemGroup>
            </Project>
            """);
        File.WriteAllText(
            Path.Combine(folder, "Program.cs"),
            """
            var fire = Incidents.DepotFire;
            Console.WriteLine($"{fire.Date}; {fire.Location}; {string.Join(", ", fire.Participants.Select(p => p.Actor.Name))}; {string.Join(' ', fire.Withheld)}; {Places.Pier.Name}");
            #if DOSSIER_AUDIENCE_INTERNAL
            #error There is no build for the desk here.
            #endif
            """);
        return bench.DotNetFor(folder, ["run", $"-p:RestoreAdditionalProjectSources={dataset.Feed}", $"-p:HarbourVersion=[{version}]", $"-p:DossierAudience={audience}", .. Quiet]);
    }
}
