using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Marks;

/// <summary>
/// Recognizes marks that may have been lost by a mistake that is reported: misspelt, or in a part of the text that could not be read. Nothing is
/// published by a mistake: what such a mark may have been for counts as for the narrowest.
/// </summary>
internal static class LostMarks
{
    private const string Key = WellKnown.Marked.Audience;

    private static readonly string[] Keys = [Key];

    /// <summary>Whether a key is the mark of an audience with a slip of the pen, unless a field has that name.</summary>
    public static bool IsNearly(string key)
        // This is asked of every key of every seed: nearly none has its length and one of its first letters.
        => key.Length is > 5 and < 11 && (key[0] | 0x20) is 'a' or 'u' && key != Key && Suggestion.Nearest(key, Keys) is not null;

    /// <summary>
    /// Whether a text says more often for which readers something is than was read of it: something in it could not be read, and a mark with it.
    /// </summary>
    public static bool AreIn(SeedDocument document, string text)
    {
        bool isRead = true;
        bool hasMergeKey = false;
        foreach (LocatedProblem problem in document.Problems)
        {
            isRead &= problem.Rule.Severity != RuleSeverity.Error;
            hasMergeKey |= problem.Rule.Id == Rules.YamlMergeKey.Id;
        }

        int written = isRead ? 0 : Written(text);
        return written > 0 && (hasMergeKey || Read(document.Root, []) < written);
    }

    /// <summary>Whether a text of which nothing could be read says for which readers something is.</summary>
    public static bool MayBeIn(string text) => Written(text) > 0;

    private static int Written(string text)
    {
        int count = 0;
        for (int at = text.IndexOf(Key, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Key, at + 1, StringComparison.Ordinal))
        {
            int end = at + Key.Length;
            while (end < text.Length && (text[end] is '"' or '\'' || char.IsWhiteSpace(text[end])))
                end++;
            count += end < text.Length && text[end] == ':' ? 1 : 0;
        }

        return count;
    }

    // A value that is repeated by an alias is written once.
    private static int Read(SeedNode? node, HashSet<int> seen)
    {
        int count = 0;
        switch (node)
        {
            case SeedList list:
                foreach (SeedNode item in list.Items)
                    count += Read(item, seen);
                break;
            case SeedMap map:
                foreach (SeedEntry entry in map.Entries)
                    count += (entry.Key == Key && seen.Add(entry.KeySpan.Start) ? 1 : 0) + Read(entry.Value, seen);
                break;
        }

        return count;
    }
}
