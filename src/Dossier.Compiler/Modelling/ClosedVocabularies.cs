namespace Dossier.Compiler.Modelling;

/// <summary>
/// The vocabularies whose enums are in the library, because the code depends on each of their terms. A model file may
/// add synonyms for their terms, but no terms.
/// </summary>
internal static class ClosedVocabularies
{
    private static readonly HashSet<string> Names = new(
        new[] { typeof(Stance), typeof(Rank), typeof(Stage), typeof(RecordStatus) }.Select(static type => ClosedTerms.Kebab(type.Name)), StringComparer.Ordinal);

    /// <summary>Whether a vocabulary is one of them.</summary>
    public static bool Has(string vocabulary) => Names.Contains(vocabulary);
}
