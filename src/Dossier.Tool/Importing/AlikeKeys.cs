using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Dossier.Compiler.Mapping;

namespace Dossier.Tool.Importing;

/// <summary>
/// Keys that differ only in how they are written: <c>007</c>, <c>7</c> and <c>7.0</c>, or <c>cs1</c> and <c>CS1</c>. A program that saves a table
/// again may write all of its keys anew, and every row would be there a second time.
/// </summary>
internal static partial class AlikeKeys
{
    private const int MostShown = 5;

    /// <summary>Keys that a table has now and keys that it had before, each with one that is like it.</summary>
    /// <param name="mapped">What the mapping made of the table.</param>
    /// <param name="entries">What was written for the table.</param>
    /// <param name="before">What the last import wrote; null for the first one.</param>
    public static List<(string Before, string Now)> Rewritten(MappedTable mapped, TableEntries entries, Manifest? before)
    {
        ILookup<string, string> gone = (before?.Entries ?? []).Where(entry => entries.IsOwn(entry) && !mapped.Keys.Contains(entry.Key)).ToLookup(static entry => Plain(entry.Key), static entry => entry.Key, StringComparer.Ordinal);
        return gone.Count == 0 ? [] : [.. mapped.Keys.Where(key => entries.Find("", key) is null).SelectMany(key => gone[Plain(key)].Take(1).Select(old => (old, key)))];
    }

    /// <summary>The keys of one table that are alike, for a person: <c>'cs1' and 'CS1'</c>.</summary>
    public static List<string> Within(MappedTable mapped)
        => [.. mapped.Keys.GroupBy(Plain, StringComparer.Ordinal).Where(static same => same.Skip(1).Any()).Select(static same => string.Join(" and ", same.Order(StringComparer.Ordinal).Select(static key => $"'{key}'")))];

    /// <summary>The first of some pairs, for a person.</summary>
    public static string Shown(IEnumerable<(string Before, string Now)> pairs)
        => string.Join(", ", pairs.Take(MostShown).Select(static pair => $"'{pair.Now}' for '{pair.Before}'"));

    private static string Plain(string key)
        => string.Join('/', key.Normalize(NormalizationForm.FormKC).ToLower(CultureInfo.InvariantCulture).Split('/').Select(static part => Number().Match(Spaces().Replace(part, " ").Trim()) is { Success: true } number ? number.Groups[1].Value : Spaces().Replace(part, " ").Trim()));

    [GeneratedRegex(@"^0*(\d+?)(?:\.0+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
