using Dossier.Compiler.Binding;
using Dossier.Compiler.Marks;

namespace Dossier.Compiler.Project;

/// <summary>A bound file and its location.</summary>
/// <param name="FilePath">The path at which the compiler found it.</param>
/// <param name="Document">Its content: all of it, which the rules check.</param>
internal sealed record BoundFile(string FilePath, BoundDocument Document)
{
    /// <summary>What the audience may have of it; the same object where that is everything.</summary>
    public BoundDocument Disclosed { get; init; } = Document;

    /// <summary>The content of both.</summary>
    public Views<BoundContent> Contents => ReferenceEquals(Document, Disclosed) ? new(Document.Content) : new(Document.Content, Disclosed.Content);

    /// <inheritdoc/>
    public bool Equals(BoundFile? other)
        => other is not null && FilePath == other.FilePath && Document.Equals(other.Document)
            && (ReferenceEquals(Document, Disclosed) ? ReferenceEquals(other.Document, other.Disclosed) : Disclosed.Equals(other.Disclosed));

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(FilePath);
}
