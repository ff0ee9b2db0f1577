namespace Dossier.Compiler.Modelling;

/// <summary>
/// The vocabularies whose enums live in the library, because what a statement comes to depends on each of their terms: a model file may
/// give their terms more synonyms, and no more terms.
/// </summary>
internal static class ClosedVocabularies
{
    private static readonly HashSet<string> Names = new(
        new[] { typeof(Stance), typeof(Rank), typeof(Stage), typeof(RecordStatus) }.Select(static type => ClosedTerms.Kebab(type.Name)), StringComparer.Ordinal);

    /// <summary>Whether a vocabulary is one of them.</summary>
    public static bool Has(string vocabulary) => Names.Contains(vocabulary);
}
