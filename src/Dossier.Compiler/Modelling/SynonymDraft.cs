using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Modelling;

/// <summary>A synonym as a model file has it, with the place to complain at.</summary>
internal sealed record SynonymDraft(string Word, string Target, ModelFile File, SeedSpan Span)
{
    /// <summary>
    /// Makes a table of synonyms. A word that is a name itself is one no longer where a consumer made it one; in the file that calls it
    /// a synonym, and where two have it, it is reported.
    /// </summary>
    public static Synonyms Table(IReadOnlyCollection<SynonymDraft> drafts, IEnumerable<string> names, string what)
    {
        if (drafts.Count == 0)
            return Synonyms.None;

        var table = new Synonyms();
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string name in names)
            own[WordKey.Of(name)] = name;

        // What is built in has its synonyms, whatever a consumer adds.
        foreach (SynonymDraft draft in drafts.OrderBy(d => !d.File.BuiltIn))
        {
            if (own.TryGetValue(WordKey.Of(draft.Word), out string? name))
            {
                if (!draft.File.BuiltIn)
                    draft.File.Report(Rules.SynonymTaken, draft.Span, draft.Word, draft.Target, $"is {what} itself: '{name}'");
            }
            else if (table.Add(draft.Word, draft.Target) is { } holder)
            {
                draft.File.Report(Rules.SynonymTaken, draft.Span, draft.Word, draft.Target, $"is already a synonym of '{holder}'");
            }
        }

        return table;
    }
}
