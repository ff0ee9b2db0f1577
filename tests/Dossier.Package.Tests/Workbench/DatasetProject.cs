using System.IO.Compression;
using System.Text;

namespace Dossier.Package.Tests.Workbench;

/// <summary>
/// A dataset in which something is withheld in every place where a text can be, each with the word "canary", and which is packed for one audience or
/// another.
/// </summary>
internal sealed class DatasetProject
{
    private const string Canary = "canary";
    private static readonly string[] Quiet = ["-v:q", "-tl:off", "-nodeReuse:false"];

    private readonly Bench _bench;
    private readonly string _folder;

    /// <summary>Writes the project.</summary>
    public DatasetProject(Bench bench, string name, string frameworks)
    {
        _bench = bench;
        _folder = bench.FolderFor(name);
        Feed = Path.Combine(_folder, "packages");
        Write(
            "Harbour.Seeds.csproj",
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                {frameworks}
                <PackageId>Harbour.Seeds</PackageId>
                <Version>1.0.0-test</Version>
                <IncludeBuildOutput>false</IncludeBuildOutput>
                <NuGetAudit>false</NuGetAudit>
                <PackageReadmeFile>README.md</PackageReadmeFile>
                <NoWarn>$(NoWarn);NU5128</NoWarn>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="Dossier" Version="$(DossierVersion)" PrivateAssets="none" />
                <None Include="seeds/**" Exclude="seeds/README.md" Pack="true" PackagePath="seeds" />
                <None Include="seeds/README.md" Pack="true" PackagePath="/" />
                <None Include="seeds/harbour.yaml" Pack="true" PackagePath="copies/the-harbour.yaml;copies" />
                <None Include="build/Harbour.Seeds.props" Pack="true" PackagePath="build" />
              </ItemGroup>
            </Project>
            """);
        Write(
            "build/Harbour.Seeds.props",
            """
            <Project>
              <ItemGroup>
                <DossierSeed Include="$(MSBuildThisFileDirectory)../seeds/**/*.yaml" DossierPath="Harbour.Seeds/%(RecursiveDir)%(Filename)%(Extension)" />
              </ItemGroup>
            </Project>
            """);
        Write("seeds/README.md", "# The harbour\n");
        Write("seeds/gazette.txt", "The canary of a document: five were hurt at the depot.\n");
        Write(
            "seeds/harbour.yaml",
            """
            # the canary of a comment
            x-own: &own the canary of an anchor
            dossier:
              dataset: { name: Events at the harbour, version: 1.0.0, license: CC-BY-4.0 }
            sources:
              gazette: { name: Harbour Gazette, published: 2021-05-04, url: 'https://example.org/gazette', document: gazette.txt, license: CC-BY-4.0, retrieved: 2021-05-10 }
            actors:
              canary-witness: { name: Canary Witness, aliases: [Canary Alias], kind: person, audience: internal, standIn: a-witness }
              partner-witness: { name: Hamid Karwan, kind: person, audience: partners, standIn: a-witness }
              a-witness: { name: A witness, kind: person, anonymous: true }
            incidents:
              depot-fire:
                name: Fire at the depot
                date: { value: 2021-05-03, audience: partners, publish: 2021-05 }
                location: { value: { lat: 33.98761, lon: 44.12349 }, audience: internal, publish: { lat: 34, lon: 44.1 } }
                participants:
                  - { actor: canary-witness, role: witness }
                  - { actor: partner-witness, role: witness }
                casualties:
                  - { harm: injured, count: 5+, source: gazette, quote: five were hurt }
                  - { harm: killed, count: 1, by: canary-witness, derived: the canary of a conclusion, source: gazette, audience: internal }
                claims: [{ statement: The canary of a statement., source: gazette, audience: internal }]
                notes: [{ value: the canary of a note, audience: internal }]
                canaryField: the canary of a field
                suppress: { DSR6004: the canary of a reason, DSR7006: as much }
                sources: [gazette]
            """);
        Write("seeds/inner/canary-places.yaml", "dossier: { audience: internal }\nplaces: { canary-quay: { name: Canary Quay } }\n");
        Write("seeds/inner/places.yaml", "places: { pier: { name: The pier } }\n");
        Write("seeds/own.model.yaml", "kinds: { incident: { fields: { canaryField: { type: text, doc: The canary of a field., audience: internal }, mood: { type: text, doc: How it was. } } } }\n");
    }

    /// <summary>The folder with what was packed.</summary>
    public string Feed { get; }

    /// <summary>Packs it.</summary>
    public Finished Pack(params string[] arguments) => _bench.DotNetFor(_folder, ["pack", "--output", "packages", .. arguments, .. Quiet]);

    /// <summary>The path of a package.</summary>
    public string PackageFor(string version) => Path.Combine(Feed, $"Harbour.Seeds.{version}.nupkg");

    /// <summary>The files of a package, without those about the archive itself.</summary>
    public SortedDictionary<string, string> FilesOf(string version)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        using ZipArchive package = ZipFile.OpenRead(PackageFor(version));
        foreach (ZipArchiveEntry entry in package.Entries.Where(static entry => !entry.FullName.StartsWith("_rels/", StringComparison.Ordinal) && !entry.FullName.StartsWith("package/", StringComparison.Ordinal) && entry.Name is not "[Content_Types].xml"))
        {
            using var reader = new StreamReader(entry.Open());
            files.Add(Uri.UnescapeDataString(entry.FullName), reader.ReadToEnd());
        }

        return files;
    }

    /// <summary>The files of a package that have something withheld, in their names or as text of one encoding or another.</summary>
    public string[] Canaries(string version)
    {
        var found = new List<string>();
        using ZipArchive package = ZipFile.OpenRead(PackageFor(version));
        foreach (ZipArchiveEntry entry in package.Entries)
        {
            using Stream stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            string[] texts = [entry.FullName, Encoding.UTF8.GetString(bytes.ToArray()), Encoding.Unicode.GetString(bytes.ToArray())];
            if (texts.Any(static text => text.Contains(Canary, StringComparison.OrdinalIgnoreCase) || text.Contains("33.98761", StringComparison.Ordinal)))
                found.Add(entry.FullName);
        }

        return [.. found];
    }

    /// <summary>Replaces something in one of its files.</summary>
    public void Edit(string file, string before, string after)
    {
        string path = Path.Combine(_folder, file);
        string text = File.ReadAllText(path);
        Assert.Contains(before, text, StringComparison.Ordinal);
        File.WriteAllText(path, text.Replace(before, after, StringComparison.Ordinal));
    }

    /// <summary>Writes one of its files.</summary>
    public void Write(string file, string text)
    {
        string path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
