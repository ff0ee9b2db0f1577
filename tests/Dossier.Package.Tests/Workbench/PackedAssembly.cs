using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Dossier.Package.Tests.Workbench;

/// <summary>An assembly in a package, opened without being loaded.</summary>
internal sealed class PackedAssembly : IDisposable
{
    private readonly PEReader _file;

    private PackedAssembly(string path, byte[] bytes)
    {
        Path = path;
        Bytes = bytes;
        _file = new PEReader(new MemoryStream(bytes));
    }

    /// <summary>Where it lies in the package.</summary>
    public string Path { get; }

    /// <summary>What it consists of.</summary>
    public byte[] Bytes { get; }

    /// <summary>Its name.</summary>
    public string Name
    {
        get
        {
            MetadataReader metadata = _file.GetMetadataReader();
            return metadata.GetString(metadata.GetAssemblyDefinition().Name);
        }
    }

    /// <summary>The assemblies that it refers to, by name.</summary>
    public IReadOnlyDictionary<string, Version> References
    {
        get
        {
            MetadataReader metadata = _file.GetMetadataReader();
            return metadata.AssemblyReferences
                .Select(metadata.GetAssemblyReference)
                .ToDictionary(reference => metadata.GetString(reference.Name), reference => reference.Version);
        }
    }

    /// <summary>The source files that its embedded symbols name, each with its checksum; null when no symbols are embedded.</summary>
    public IReadOnlyList<string>? SourceFiles
    {
        get
        {
            foreach (DebugDirectoryEntry entry in _file.ReadDebugDirectory())
            {
                if (entry.Type != DebugDirectoryEntryType.EmbeddedPortablePdb)
                    continue;

                using MetadataReaderProvider symbols = _file.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
                MetadataReader reader = symbols.GetMetadataReader();
                return [.. reader.Documents.Select(reader.GetDocument)
                    .Select(document => $"{reader.GetString(document.Name)} {Convert.ToHexStringLower(reader.GetBlobBytes(document.Hash))}")];
            }

            return null;
        }
    }

    /// <summary>Opens the assemblies below a folder of a package.</summary>
    public static List<PackedAssembly> Open(string package, string folder)
    {
        using ZipArchive archive = ZipFile.OpenRead(package);
        var assemblies = new List<PackedAssembly>();
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            if (!entry.FullName.StartsWith(folder, StringComparison.Ordinal) || !entry.FullName.EndsWith(".dll", StringComparison.Ordinal))
                continue;

            using var bytes = new MemoryStream();
            using (Stream packed = entry.Open())
                packed.CopyTo(bytes);
            assemblies.Add(new PackedAssembly(entry.FullName, bytes.ToArray()));
        }

        return assemblies;
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
