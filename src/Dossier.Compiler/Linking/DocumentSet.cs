using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Linking;

/// <summary>The text files among the seeds, which sources may name as their documents.</summary>
internal sealed class DocumentSet : IEquatable<DocumentSet>
{
    private readonly Dictionary<string, DocumentText> _byPath = new(StringComparer.Ordinal);

    /// <summary>Creates the set from the documents.</summary>
    public DocumentSet(ImmutableArray<DocumentText> documents)
    {
        Documents = documents.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        foreach (DocumentText document in documents)
            _byPath[document.Path] = document;
    }

    /// <summary>Why there are no documents although there should be; null if nothing failed.</summary>
    public FileProblem? Fault { get; init; }

    /// <summary>No documents.</summary>
    public static DocumentSet None { get; } = new(ImmutableArray<DocumentText>.Empty);

    /// <summary>The documents by path.</summary>
    public EquatableArray<DocumentText> Documents { get; }

    /// <summary>The names by which a seed may refer to the documents, for suggestions: for each, the shortest that works.</summary>
    public IReadOnlyCollection<string> NamesIn(string seedPath)
    {
        string beside = seedPath.Substring(0, seedPath.LastIndexOf('/') + 1);
        string root = seedPath.Substring(0, seedPath.IndexOf('/') + 1);
        return [.. _byPath.Keys.Select(path => Within(beside, path) ?? Within(root, path) ?? path)];
    }

    /// <summary>The document that a seed names, by its path from the seed or from the root of the seeds; null when there is none.</summary>
    public DocumentText? Find(string seedPath, string name)
    {
        int slash = seedPath.LastIndexOf('/');
        string beside = slash < 0 ? name : seedPath.Substring(0, slash + 1) + name;
        int first = seedPath.IndexOf('/');
        string fromRoot = first < 0 ? name : seedPath.Substring(0, first + 1) + name;
        return _byPath.TryGetValue(beside, out DocumentText? document) || _byPath.TryGetValue(fromRoot, out document) || _byPath.TryGetValue(name, out document)
            ? document
            : null;
    }

    private static string? Within(string folder, string path)
        => path.StartsWith(folder, StringComparison.Ordinal) ? path.Substring(folder.Length) : null;

    /// <inheritdoc/>
    public bool Equals(DocumentSet? other) => other is not null && Documents.Equals(other.Documents) && Equals(Fault, other.Fault);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DocumentSet);

    /// <inheritdoc/>
    public override int GetHashCode() => Documents.Count;
}
