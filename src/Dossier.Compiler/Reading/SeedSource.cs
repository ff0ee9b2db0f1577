namespace Dossier.Compiler.Reading;

/// <summary>The input and output of a reader for one file.</summary>
/// <param name="Text">The text, with placeholders for characters that were reported.</param>
/// <param name="HasPlaceholders">Whether there are any.</param>
/// <param name="Lines">The offsets at which its lines start.</param>
/// <param name="Problems">Collects problems.</param>
/// <param name="Tree">Collects nodes.</param>
/// <param name="Words">The keys so far, and the values that are single words.</param>
internal sealed record SeedSource(
    string Text,
    bool HasPlaceholders,
    SourceLines Lines,
    ProblemLog Problems,
    TreeBuilder Tree,
    StringTable Words)
{
    /// <summary>The offset of the first character that is not a byte order mark.</summary>
    public int Start => Text.Length > 0 && Text[0] == '\uFEFF' ? 1 : 0;

    /// <summary>A value without the placeholders of reported characters.</summary>
    public string WithoutPlaceholders(string text) => HasPlaceholders ? CharacterScan.WithoutPlaceholders(text) : text;
}
