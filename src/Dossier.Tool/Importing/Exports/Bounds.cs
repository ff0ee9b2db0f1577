using System.Globalization;
using System.Text.Json;
using Dossier.Tool.Exporting;

namespace Dossier.Tool.Importing.Exports;

/// <summary>The members that an export writes beside a date, a count or a quantity of an item: <c>count.low</c> beside <c>count</c>. They are not read.</summary>
internal static class Bounds
{
    /// <summary>The member that a bound is of, with its text; null if the item has no such member.</summary>
    /// <param name="item">The item.</param>
    /// <param name="name">The name of the bound.</param>
    public static (string Name, string Text, string Bound)? Of(JsonElement item, string name)
    {
        int dot = name.LastIndexOf('.');
        string of = name[..dot];
        string text = item.TryGetProperty(of, out JsonElement value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : "";
        return (of, text, name[(dot + 1)..]);
    }

    /// <summary>Whether a bound is what an export would write for the text. Of a text that cannot be read something else is said.</summary>
    public static bool IsSame((string Name, string Text, string Bound) of, JsonProperty bound)
    {
        if (bound.Value.ValueKind == JsonValueKind.Null)
            return true;
        return Expected(of.Text, of.Bound) is not { } expected || CellNodes.Number(expected) == CellNodes.Number(bound.Value.ToString());
    }

    // Empty where an export would write none; null where it is not known.
    private static string? Expected(string text, string bound)
    {
        if (text.Length == 0)
            return "";
        if (bound is "earliest" or "latest")
        {
            return !EdtfDate.TryParseNotation(text, out EdtfDate date, out _) ? null
                : (bound == "earliest" ? date.Earliest : date.Latest) is { } day ? RecordJson.Day(day) : "";
        }

        (decimal? low, decimal? best, decimal? high) = (null, null, null);
        if (Estimate.TryParseNotation(text, out Estimate count, out _))
            (low, best, high) = (count.Low, count.Best, count.High);
        else if (Quantity.TryParseNotation(text, out Quantity quantity, out _))
            (low, best, high) = quantity;
        else
            return null;
        return bound switch
        {
            "low" => Text(low),
            "best" => Text(best),
            "high" => Text(high),
            _ => null,
        };
    }

    private static string Text(decimal? figure) => figure?.ToString(CultureInfo.InvariantCulture) ?? "";
}
