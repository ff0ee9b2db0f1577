using System.Collections.Immutable;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Reading;

/// <summary>
/// The keys in a text that could not be read completely: every text before a colon. They include the ids of records that were lost. Other
/// keys do no harm, since these are consulted only for ids that were not found otherwise.
/// </summary>
internal static class UnreadableKeys
{
    private const int LongestId = 128;

    /// <summary>Finds them, each once, in the order of the text.</summary>
    public static ImmutableArray<string> In(string text)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var keys = ImmutableArray.CreateBuilder<string>();
        for (int colon = text.IndexOf(':'); colon >= 0; colon = text.IndexOf(':', colon + 1))
        {
            int end = colon;
            while (end > 0 && text[end - 1] is ' ' or '"' or '\'')
                end--;

            int start = end;
            while (start > 0 && end - start <= LongestId && !IsSeparator(text[start - 1]))
                start--;

            string key = text.Substring(start, end - start);
            if (Identifiers.IsValidId(key) && seen.Add(key))
                keys.Add(key);
        }

        return keys.ToImmutable();
    }

    private static bool IsSeparator(char c) => char.IsWhiteSpace(c) || c is '"' or '\'' or '{' or '[' or ',' or ':';
}
