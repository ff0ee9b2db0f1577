using System.Collections;
using Microsoft.Build.Framework;

namespace Dossier.Tool.Tests.Tasks;

/// <summary>An item as MSBuild gives it to a task.</summary>
internal sealed class TestItem(string path, string filePath) : ITaskItem
{
    private readonly Dictionary<string, string> _metadata = new(StringComparer.OrdinalIgnoreCase);

    public string this[string name]
    {
        set => _metadata[name] = value;
    }

    public string ItemSpec
    {
        get => path;
        set => throw new NotSupportedException();
    }

    public ICollection MetadataNames => _metadata.Keys;

    public int MetadataCount => _metadata.Count;

    public string GetMetadata(string metadataName) => metadataName == "FullPath" ? filePath : _metadata.GetValueOrDefault(metadataName, "");

    public void SetMetadata(string metadataName, string metadataValue) => throw new NotSupportedException();

    public void RemoveMetadata(string metadataName) => throw new NotSupportedException();

    public void CopyMetadataTo(ITaskItem destinationItem) => throw new NotSupportedException();

    public IDictionary CloneCustomMetadata() => new Dictionary<string, string>(_metadata, StringComparer.OrdinalIgnoreCase);
}
