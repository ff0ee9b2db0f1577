using Dossier.Compiler.Binding;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Showing;

/// <summary>How a record is cited.</summary>
/// <param name="dataset">The dataset.</param>
/// <param name="title">What the page is called, where the dataset has no name.</param>
internal sealed class Citations(DatasetInfo? dataset, string title)
{
    private const int MostSources = 3;

    /// <summary>The citation of a record: the record, the dataset, and what it is based on.</summary>
    public string Of(ProjectRecord record)
    {
        string name = dataset?.Name ?? title;
        string version = dataset is { Version.Length: > 0 } ? $", version {dataset.Version}" : "";
        string licence = dataset is { License.Length: > 0 } ? $" ({dataset.License})" : "";
        string cited = $"\"{record.Name}\" ({NameWords.Of(record.Kind.Name)} {record.Id}). {name}{version}{licence}.";
        if (record.Sources.Count == 0)
            return cited;
        string more = record.Sources.Count > MostSources ? $" and {record.Sources.Count - MostSources} more" : "";
        return $"{cited} Based on: {string.Join("; ", record.Sources.Take(MostSources).Select(static source => source.Name))}{more}.";
    }
}
