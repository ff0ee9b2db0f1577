using System.ComponentModel;
using System.Globalization;

namespace Dossier.Rows;

/// <summary>How the emitted records put themselves into one line.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordWords
{
    /// <summary>The parts that there are, on one line.</summary>
    public static string Line(params string?[] parts)
        => string.Join(' ', parts.Where(p => !string.IsNullOrEmpty(p))).ReplaceLineEndings(" ");

    /// <summary>What somebody does with what is claimed, and that it was set aside, in parentheses; null when it is only said.</summary>
    public static string? Caveat(string? verb, string? voice, string? setAside)
    {
        string? said = verb is null || voice is null ? verb : verb + " by " + voice;
        return said is null && setAside is null ? null : "(" + string.Join(", ", new[] { said, setAside }.Where(part => part is not null)) + ")";
    }

    /// <summary>A term's word; null when none is stated.</summary>
    public static string? Term(int number, Vocabulary vocabulary) => number == 0 ? null : vocabulary.TermOf(number);

    /// <summary>What a flag says of <paramref name="what"/>; null when it is not stated.</summary>
    public static string? Flag(bool? flag, string what) => flag is { } stated ? (stated ? what : "not " + what) : null;

    /// <summary>The ids of records.</summary>
    public static string? Ids(IReadOnlyList<IDossierRecord> records) => records.Count == 0 ? null : string.Join(", ", records.Select(r => r.Id));

    /// <summary>How many items there are; null when there are none.</summary>
    public static string? Count<T>(IReadOnlyCollection<T> items, string what)
        => items.Count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{items.Count} {what}");
}
