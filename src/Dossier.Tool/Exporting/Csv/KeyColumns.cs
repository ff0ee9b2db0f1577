using System.Globalization;

namespace Dossier.Tool.Exporting.Csv;

/// <summary>The columns that identify a row. No field begins with an underscore, so that none has such a name.</summary>
internal static class KeyColumns
{
    /// <summary>The id, in the table of a kind.</summary>
    public const string Id = "id";

    /// <summary>The record's id, in the table of a list.</summary>
    public const string Record = "_record";

    /// <summary>Those of a kind.</summary>
    public static IReadOnlyList<string> OfKind { get; } = [Id];

    /// <summary>Those of a list: the record, and the number of the item; for a list within a list, <c>_item2</c> too.</summary>
    /// <param name="depth">How many lists are around an item, its own included.</param>
    public static IReadOnlyList<string> OfList(int depth)
        => [Record, .. Enumerable.Range(1, depth).Select(static number => number == 1 ? "_item" : "_item" + number.ToString(CultureInfo.InvariantCulture))];
}
