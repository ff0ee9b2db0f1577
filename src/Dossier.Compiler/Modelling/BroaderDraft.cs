using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Modelling;

/// <summary>The broader term of a term as a model file states it, with the position for problems.</summary>
internal sealed record BroaderDraft(string Term, string Broader, ModelFile File, SeedSpan Span)
{
    /// <summary>
    /// The broader term of each term that has one. A broader term that does not exist or that is narrower than the term is reported and left out.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Table(VocabularyDraft vocabulary)
    {
        var table = new Dictionary<string, string>(StringComparer.Ordinal);
        if (vocabulary.Broader.Count == 0)
            return table;

        var terms = new HashSet<string>(vocabulary.Terms.Select(t => t.Name), StringComparer.Ordinal);
        foreach (BroaderDraft draft in vocabulary.Broader)
        {
            if (!terms.Contains(draft.Term))
                continue;

            string? wanted = !terms.Contains(draft.Broader)
                ? $"a term of the vocabulary '{vocabulary.Name}', which has no '{draft.Broader}'"
                : IsAbove(draft.Broader, draft.Term, table) ? $"a term that is not narrower than '{draft.Term}' itself, or the same"
                : null;
            if (wanted is null)
                table[draft.Term] = draft.Broader;
            else
                draft.File.Report(Rules.BadModelValue, draft.Span, "broader", wanted);
        }

        return table;
    }

    // Keeps the table free of circles.
    private static bool IsAbove(string term, string wanted, Dictionary<string, string> table)
    {
        for (string? above = term; above is not null; above = table.TryGetValue(above, out string? next) ? next : null)
        {
            if (above == wanted)
                return true;
        }

        return false;
    }
}
