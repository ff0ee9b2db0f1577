using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Editing;

/// <summary>A change of the text of a seed.</summary>
/// <param name="Span">What is replaced; empty where something is inserted.</param>
/// <param name="Text">What is written there.</param>
/// <param name="IsCertain">Whether there is only one way to read what was written. Otherwise a person must decide.</param>
/// <param name="IsId">Whether it changes an id, which may be that of another person: it is made only when somebody asks for it.</param>
internal sealed record SeedEdit(SeedSpan Span, string Text, bool IsCertain, bool IsId = false)
{
    /// <summary>Makes edits in a text. Of two that overlap, the later one is left out.</summary>
    public static string Apply(string text, IEnumerable<SeedEdit> edits)
    {
        var changed = new System.Text.StringBuilder(text.Length + 64);
        int done = 0;
        foreach (SeedEdit edit in InOrder(edits))
        {
            changed.Append(text, done, edit.Span.Start - done).Append(edit.Text);
            done = edit.Span.End;
        }

        return changed.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>The edits in the order of the text, without those that overlap an earlier one.</summary>
    public static IEnumerable<SeedEdit> InOrder(IEnumerable<SeedEdit> edits)
    {
        int done = -1;
        foreach (SeedEdit edit in edits.OrderBy(static edit => edit.Span.Start).ThenBy(static edit => edit.Span.End))
        {
            if (edit.Span.Start < done || (edit.Span.Start == done && edit.Span.End == done))
                continue;
            done = edit.Span.End;
            yield return edit;
        }
    }
}
