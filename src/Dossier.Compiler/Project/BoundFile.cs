using Dossier.Compiler.Binding;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Marks;

namespace Dossier.Compiler.Project;

/// <summary>A bound file and its location.</summary>
/// <param name="FilePath">The path at which the compiler found it.</param>
/// <param name="Document">Its content: all of it, which the rules check.</param>
internal sealed record BoundFile(string FilePath, BoundDocument Document)
{
    /// <summary>What the audience may have of it; the same object where that is everything.</summary>
    public BoundDocument Disclosed { get; init; } = Document;

    /// <summary>What the audience may not have.</summary>
    public EquatableArray<WithheldText> Withheld { get; init; }

    /// <summary>The references that are published in place of others.</summary>
    public EquatableArray<PublishedReference> Published { get; init; }

    /// <summary>Whether some reader is told that a value in it is withheld.</summary>
    public bool TellsWithheld { get; init; }

    /// <summary>The content of both.</summary>
    public Views<BoundContent> Contents => ReferenceEquals(Document, Disclosed) ? new(Document.Content) : new(Document.Content, Disclosed.Content);

    /// <summary>What disclosure needs of it.</summary>
    public WithheldFile ToDisclose() => new(Document.Path, Withheld, Disclosed.Content.IsWithheld) { Published = Published };

    /// <inheritdoc/>
    public bool Equals(BoundFile? other)
        => other is not null && FilePath == other.FilePath && Document.Equals(other.Document) && TellsWithheld == other.TellsWithheld
            && (ReferenceEquals(Document, Disclosed) ? ReferenceEquals(other.Document, other.Disclosed) : Disclosed.Equals(other.Disclosed)) && Withheld.Equals(other.Withheld) && Published.Equals(other.Published);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(FilePath);
}
