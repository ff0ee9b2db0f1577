using System.Collections;
using Microsoft.Build.Framework;

namespace Dossier.Tasks;

/// <summary>An item that a task returns.</summary>
internal sealed class OutputItem(string path, IReadOnlyDictionary<string, string> metadata) : ITaskItem
{
    private readonly Dictionary<string, string> _metadata = Copy(metadata);

    /// <inheritdoc/>
    public string ItemSpec { get; set; } = path;

    /// <inheritdoc/>
    public ICollection MetadataNames => _metadata.Keys;

    /// <inheritdoc/>
    public int MetadataCount => _metadata.Count;

    /// <inheritdoc/>
    public string GetMetadata(string metadataName) => _metadata.TryGetValue(metadataName, out string? value) ? value : "";

    /// <inheritdoc/>
    public void SetMetadata(string metadataName, string metadataValue) => _metadata[metadataName] = metadataValue;

    /// <inheritdoc/>
    public void RemoveMetadata(string metadataName) => _metadata.Remove(metadataName);

    /// <inheritdoc/>
    public void CopyMetadataTo(ITaskItem destinationItem)
    {
        foreach (KeyValuePair<string, string> one in _metadata)
            destinationItem.SetMetadata(one.Key, one.Value);
    }

    /// <inheritdoc/>
    public IDictionary CloneCustomMetadata() => Copy(_metadata);

    private static Dictionary<string, string> Copy(IEnumerable<KeyValuePair<string, string>> metadata)
    {
        var copy = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string, string> one in metadata)
            copy[one.Key] = one.Value;
        return copy;
    }
}
