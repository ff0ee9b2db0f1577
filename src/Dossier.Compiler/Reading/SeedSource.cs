namespace Dossier.Compiler.Reading;

/// <summary>What a reader works with, for one file.</summary>
/// <param name="Text">The text, with placeholders for characters that were reported.</param>
/// <param name="HasPlaceholders">Whether there are any.</param>
/// <param name="Lines">Where its lines start.</param>
/// <param name="Problems">Where mistakes go.</param>
/// <param name="Tree">Where nodes go.</param>
/// <param name="Words">The keys so far, and the values that are words.</param>
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

    /// <summary>A value as read, without what stands for reported characters.</summary>
    public string WithoutPlaceholders(string text) => HasPlaceholders ? CharacterScan.WithoutPlaceholders(text) : text;
}
