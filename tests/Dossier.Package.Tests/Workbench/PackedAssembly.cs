using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Dossier.Package.Tests.Workbench;

/// <summary>An assembly in a package, opened without being loaded.</summary>
internal sealed class PackedAssembly : IDisposable
{
    // By which the format of portable symbols marks the source of a file.
    private static readonly Guid EmbeddedSource = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

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

    /// <summary>What no other build of it has.</summary>
    public Guid Mvid
    {
        get
        {
            MetadataReader metadata = _file.GetMetadataReader();
            return metadata.GetGuid(metadata.GetModuleDefinition().Mvid);
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

    /// <summary>The attributes of the whole assembly, by the names of their types.</summary>
    public IEnumerable<string> Attributes
    {
        get
        {
            MetadataReader metadata = _file.GetMetadataReader();
            return metadata.GetCustomAttributes(EntityHandle.AssemblyDefinition)
                .Select(attribute => metadata.GetCustomAttribute(attribute).Constructor)
                .Where(constructor => constructor.Kind == HandleKind.MemberReference)
                .Select(constructor => metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent)
                .Select(type => metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name));
        }
    }

    /// <summary>The source files that its embedded symbols name, each with its checksum; null when no symbols are embedded.</summary>
    public IReadOnlyList<string>? SourceFiles => ReadSymbols(reader => (string[])
    [
        .. reader.Documents.Select(reader.GetDocument)
            .Select(document => $"{reader.GetString(document.Name)} {Convert.ToHexStringLower(reader.GetBlobBytes(document.Hash))}"),
    ]);

    /// <summary>The source that its embedded symbols have of each file, by the file's path; null where they have none.</summary>
    public IReadOnlyDictionary<string, string?> Sources
        => ReadSymbols(reader => reader.Documents.ToDictionary(
            document => reader.GetString(reader.GetDocument(document).Name), document => SourceOf(document, reader))) ?? new Dictionary<string, string?>();

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

    private static string? SourceOf(DocumentHandle document, MetadataReader reader)
    {
        foreach (CustomDebugInformation information in reader.GetCustomDebugInformation(document).Select(reader.GetCustomDebugInformation))
        {
            if (reader.GetGuid(information.Kind) != EmbeddedSource)
                continue;

            // The size when it is compressed, else 0, and then the text.
            byte[] bytes = reader.GetBlobBytes(information.Value);
            using Stream text = new MemoryStream(bytes, sizeof(int), bytes.Length - sizeof(int));
            using Stream plain = BitConverter.ToInt32(bytes) == 0 ? text : new DeflateStream(text, CompressionMode.Decompress);
            return new StreamReader(plain).ReadToEnd();
        }

        return null;
    }

    private T? ReadSymbols<T>(Func<MetadataReader, T> read)
        where T : class
    {
        foreach (DebugDirectoryEntry entry in _file.ReadDebugDirectory())
        {
            if (entry.Type != DebugDirectoryEntryType.EmbeddedPortablePdb)
                continue;

            using MetadataReaderProvider symbols = _file.ReadEmbeddedPortablePdbDebugDirectoryData(entry);
            return read(symbols.GetMetadataReader());
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
