using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Modelling;

/// <summary>A synonym as a model file states it, with the position for problems.</summary>
internal sealed record SynonymDraft(string Word, string Target, ModelFile File, SeedSpan Span)
{
    /// <summary>
    /// Makes a table of synonyms. A synonym that a consumer has made a name is dropped silently. One that is a name in the same file, or that
    /// two things have, is reported.
    /// </summary>
    public static Synonyms Table(IReadOnlyCollection<SynonymDraft> drafts, IEnumerable<string> names, string what)
    {
        if (drafts.Count == 0)
            return Synonyms.None;

        var table = new Synonyms();
        var own = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (string name in names)
            own[WordKey.Of(name)] = name;

        // Built-in synonyms come first, so that they keep their meaning.
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
