namespace Dossier;

/// <summary>
/// The terms of the closed vocabularies <see cref="Stance"/>, <see cref="Rank"/>, <see cref="Stage"/> and <see cref="RecordStatus"/>, to
/// text and back. Those of the other vocabularies are in the generated class <c>VocabularyTerms</c>.
/// </summary>
public static class StatementTerms
{
    /// <summary>The term as seeds write it, such as <c>does-not-know</c>; for a number without a term, that number.</summary>
    public static string ToNotation(this Stance term) => ClosedTerms.WordOf(term);

    /// <summary>The term as seeds write it, such as <c>preferred</c>; for a number without a term, that number.</summary>
    public static string ToNotation(this Rank term) => ClosedTerms.WordOf(term);

    /// <summary>The term as seeds write it, such as <c>initial</c>; for a number without a term, that number.</summary>
    public static string ToNotation(this Stage term) => ClosedTerms.WordOf(term);

    /// <summary>The term as seeds write it, such as <c>retracted</c>; for a number without a term, that number.</summary>
    public static string ToNotation(this RecordStatus term) => ClosedTerms.WordOf(term);

    /// <summary>The term in words: as seeds write it, with spaces for hyphens; for a number without a term, that number.</summary>
    public static string ToWords(this Stance term) => ClosedTerms.InWords(term);

    /// <inheritdoc cref="ToWords(Stance)"/>
    public static string ToWords(this Rank term) => ClosedTerms.InWords(term);

    /// <inheritdoc cref="ToWords(Stance)"/>
    public static string ToWords(this Stage term) => ClosedTerms.InWords(term);

    /// <inheritdoc cref="ToWords(Stance)"/>
    public static string ToWords(this RecordStatus term) => ClosedTerms.InWords(term);

    /// <summary>Reads a term as <c>ToNotation</c> or <c>ToWords</c> writes it. Any other text, even a number, gives false and unspecified.</summary>
    public static bool TryParse(string? text, out Stance term) => ClosedTerms.TryRead(text, out term);

    /// <inheritdoc cref="TryParse(string?, out Stance)"/>
    public static bool TryParse(string? text, out Rank term) => ClosedTerms.TryRead(text, out term);

    /// <inheritdoc cref="TryParse(string?, out Stance)"/>
    public static bool TryParse(string? text, out Stage term) => ClosedTerms.TryRead(text, out term);

    /// <inheritdoc cref="TryParse(string?, out Stance)"/>
    public static bool TryParse(string? text, out RecordStatus term) => ClosedTerms.TryRead(text, out term);
}
