using System.ComponentModel;

namespace Dossier;

/// <summary>What distinguishes two items of a list, as one text: the fields that the model calls their identity.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ItemIdentity
{
    // Cannot occur in a seed: control characters are rejected when it is read.
    private const char Separator = '\u001f';

    /// <summary>The key of an item; a field that was not stated is null or empty.</summary>
    public static string Key(params string?[] fields) => string.Join("\u001f", fields);

    /// <summary>
    /// Whether a statement about one item applies to another: all fields agree, where a field that the statement leaves out agrees with any value.
    /// </summary>
    /// <param name="said">The key of the item that the statement names.</param>
    /// <param name="item">The key of the other item.</param>
    public static bool Matches(string said, string item)
    {
        _ = said ?? throw new ArgumentNullException(nameof(said));
        _ = item ?? throw new ArgumentNullException(nameof(item));
        int a = 0;
        int b = 0;
        while (true)
        {
            int endA = EndOf(said, a);
            int endB = EndOf(item, b);
            if (endA > a && !said.AsSpan(a, endA - a).SequenceEqual(item.AsSpan(b, endB - b)))
                return false;

            // An item of another type has other fields.
            if (endA == said.Length || endB == item.Length)
                return endA == said.Length && endB == item.Length;

            a = endA + 1;
            b = endB + 1;
        }
    }

    private static int EndOf(string key, int start)
    {
        int end = key.IndexOf(Separator, start);
        return end < 0 ? key.Length : end;
    }
}
