using System.Globalization;
using System.Text.Json;
using Dossier.Tool.Exporting;

namespace Dossier.Tool.Importing.Exports;

/// <summary>The members that an export writes beside a date, a count or a quantity of an item: <c>count.low</c> beside <c>count</c>. They are not read.</summary>
internal static class Bounds
{
    /// <summary>What a bound is of: the name without its last part.</summary>
    public static string Of(string bound) => bound[..bound.LastIndexOf('.')];

    /// <summary>Whether a bound is what an export would write beside what it is of. Of a text that cannot be read something else is said.</summary>
    /// <param name="item">The item.</param>
    /// <param name="bound">The member with the bound.</param>
    public static bool IsSame(JsonElement item, JsonProperty bound)
    {
        if (bound.Value.ValueKind == JsonValueKind.Null)
            return true;
        string of = Of(bound.Name);
        string text = item.TryGetProperty(of, out JsonElement value) && value.ValueKind is JsonValueKind.String or JsonValueKind.Number ? value.ToString() : "";
        return Expected(text, bound.Name[(of.Length + 1)..]) is not { } expected || CellNodes.Number(expected) == CellNodes.Number(bound.Value.ToString());
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
