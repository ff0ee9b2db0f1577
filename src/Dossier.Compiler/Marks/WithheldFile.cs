namespace Dossier.Compiler.Marks;

/// <summary>What is withheld in a file.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Texts">The texts.</param>
/// <param name="IsWhole">Whether all of the file is withheld.</param>
internal sealed record WithheldFile(string Path, EquatableArray<WithheldText> Texts, bool IsWhole)
{
    /// <summary>The references that it publishes in place of others.</summary>
    public EquatableArray<PublishedReference> Published { get; init; }

    /// <summary>The records that take the place of others for some readers, each as its kind and its id: they are there for that alone.</summary>
    public EquatableArray<(string Kind, string Id)> StandIns { get; init; }

    /// <summary>Whether some reader is told that a value in it is withheld.</summary>
    public bool TellsWithheld { get; init; }
}
