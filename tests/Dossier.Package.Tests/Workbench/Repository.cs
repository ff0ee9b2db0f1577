using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

namespace Dossier.Package.Tests.Workbench;

/// <summary>The clone that the tests are run from. It is read and never written to.</summary>
internal static class Repository
{
    private static readonly string[] Packed = ["src", "seeds", "docs"];

    private static readonly string[] PackedFiles =
        ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", "README.md", "LICENSE"];

    /// <summary>Its root.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The version that a package gets where nobody says otherwise.</summary>
    public static string Released { get; } = Property("VersionPrefix");

    /// <summary>The project's address on the web; empty as long as it has none.</summary>
    public static string Address { get; } = Property("ProjectUrl");

    /// <summary>The consumers' projects.</summary>
    public static string Consumers { get; } = Path.Combine(Root, "tests", "Dossier.Package.Tests", "Consumers");

    /// <summary>The folders of the samples, by name.</summary>
    public static IEnumerable<string> Samples
        => Directory.EnumerateDirectories(Path.Combine(Root, "samples"))
            .Where(folder => Directory.EnumerateFiles(folder, "*.csproj").Any())
            .Select(folder => Path.GetFileName(folder))
            .Order(StringComparer.Ordinal);

    /// <summary>Copies what the packages are made of.</summary>
    public static void CopyPackedSources(string destination)
    {
        foreach (string folder in Packed)
            CopyFolder(Path.Combine(Root, folder), Path.Combine(destination, folder));
        foreach (string file in PackedFiles)
            File.Copy(Path.Combine(Root, file), Path.Combine(destination, file));
    }

    /// <summary>Copies a folder without what was built or brought into it.</summary>
    public static void CopyFolder(string source, string destination)
    {
        Directory.CreateDirectory(destination);
        foreach (string file in Directory.EnumerateFiles(source))
            File.Copy(file, Path.Combine(destination, Path.GetFileName(file)));
        foreach (string folder in Directory.EnumerateDirectories(source))
        {
            string name = Path.GetFileName(folder);
            if (name is not ("bin" or "obj" or "dist" or "node_modules"))
                CopyFolder(folder, Path.Combine(destination, name));
        }
    }

    /// <summary>A version that no other state of the files has, so that no cache can hold another package under it.</summary>
    public static string VersionOf(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (string file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file)));
            hash.AppendData(File.ReadAllBytes(file));
        }

        // A label of digits alone must not begin with 0: the letter keeps it from being one.
        return "0.1.0-test.s" + Convert.ToHexStringLower(hash.GetHashAndReset())[..12];
    }

    private static string Property(string name) => XDocument.Load(Path.Combine(Root, "Directory.Build.props")).Descendants(name).Single().Value;

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Generator.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("These tests run from a clone: no folder above them has Generator.sln.");
    }
}
