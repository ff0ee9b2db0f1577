using System.ComponentModel;
using System.Globalization;
using System.Text;

namespace Dossier.Derived;

/// <summary>How records and items put themselves into one line.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordWords
{
    /// <summary>The parts that there are, on one line.</summary>
    public static string Line(params string?[] parts)
    {
        _ = parts ?? throw new ArgumentNullException(nameof(parts));
        var line = new StringBuilder();
        foreach (string? part in parts)
        {
            if (part is not { Length: > 0 })
                continue;
            if (line.Length > 0)
                line.Append(' ');
            for (int i = 0; i < part.Length; i++)
            {
                // Two characters may end one line.
                if (part[i] == '\r' && i + 1 < part.Length && part[i + 1] == '\n')
                    i++;
                line.Append(IsLineEnd(part[i]) ? ' ' : part[i]);
            }
        }

        return line.ToString();
    }

    /// <summary>What a flag says of <paramref name="what"/>; null when it is not stated.</summary>
    public static string? Flag(bool? flag, string what) => flag is { } stated ? (stated ? what : "not " + what) : null;

    /// <summary>The ids of records; null when there are none.</summary>
    public static string? Ids(IReadOnlyList<IDossierRecord> records)
    {
        _ = records ?? throw new ArgumentNullException(nameof(records));
        return records.Count == 0 ? null : string.Join(", ", records.Select(static record => record.Id));
    }

    /// <summary>How many items there are; null when there are none.</summary>
    public static string? Count<T>(IReadOnlyCollection<T> items, string what)
    {
        _ = items ?? throw new ArgumentNullException(nameof(items));
        return items.Count == 0 ? null : items.Count.ToString(CultureInfo.InvariantCulture) + " " + what;
    }

    private static bool IsLineEnd(char c) => c is '\n' or '\r' or '\f' or '\u0085' or '\u2028' or '\u2029';
}
