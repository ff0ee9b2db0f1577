using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>What to write if a field with one value is given a list, or a map such as <c>{ start: 2023-11-22, end: 2023-11-25 }</c>.</summary>
internal static class CollectionAdvice
{
    private static readonly string[] Starts = ["start", "from", "begin", "earliest", "since", "date_start", "startDate"];
    private static readonly string[] Ends = ["end", "to", "until", "latest", "date_end", "endDate"];
    private static readonly string[] Lows = ["low", "min", "minimum", "from", "least", "lower"];
    private static readonly string[] Bests = ["best", "value", "estimate", "mid"];
    private static readonly string[] Highs = ["high", "max", "maximum", "to", "most", "upper"];

    /// <summary>The end of a message about a list; empty if there is no advice.</summary>
    public static string For(Field field, SeedList list)
    {
        if (field.Type == FieldType.Point)
            return list.Items is [SeedMap map] && Point(map) is { } point ? Write(field, point) : PointAdvice.For(list);

        string?[] texts = [.. list.Items.Select(Scalar)];
        if (texts.Length == 0 || Array.IndexOf(texts, null) >= 0)
            return "";
        if (texts.Length == 1)
            return field.Type == FieldType.Text || (field.Type == FieldType.Date && !IsDate(texts[0]!)) ? "" : Write(field, texts[0]!);
        return field.Type switch
        {
            FieldType.Date => texts.Length == 2 && IsDate(texts[0]!) && IsDate(texts[1]!)
                ? $" Write '{texts[0]}/{texts[1]}' for the time from one to the other, or \"[{texts[0]},{texts[1]}]\" with quotation marks for one of the two."
                : "",
            FieldType.Estimate or FieldType.Quantity => Range(field, texts[0], null, texts[1]) is { } range && texts.Length == 2 ? Write(field, range) : "",
            FieldType.Text => "",
            _ => " Only one is allowed here.",
        };
    }

    /// <summary>The end of a message about a map; empty if there is no advice.</summary>
    public static string For(Field field, SeedMap map, DomainModel model)
    {
        switch (field.Type)
        {
            case FieldType.Date when Date(map) is { } date && EdtfDate.TryParseNotation(date, out _, out _):
                return Write(field, date);
            case FieldType.Estimate or FieldType.Quantity when Range(field, Find(map, Lows), Find(map, Bests), Find(map, Highs)) is { } range:
                return Write(field, range);
            case FieldType.Ref when Find(map, ["id"]) is { } id && map.Entries.Length == 1:
                return field.Many ? $" Write '{id}'." : Write(field, id);
            case FieldType.Ref:
                // A whole record, written in the place of a reference to it.
                return $" Put the record under '{model.Kind(field.Target).Plural}' at the top of a file, and write its id here.";
            default:
                return "";
        }
    }

    private static string Write(Field field, string value) => $" Write '{field.Name}: {ShortText.Of(value, isQuoted: true)}'.";

    private static string? Date(SeedMap map)
    {
        if (Find(map, Starts) is { } start && IsDate(start))
            return Find(map, Ends) is not { } end ? start + "/.." : IsDate(end) ? $"{start}/{end}" : null;
        if (Find(map, ["year"]) is not { Length: 4 } year)
            return null;
        string date = year;
        foreach (string part in new[] { "month", "day" })
        {
            if (Find(map, [part]) is not { Length: 1 or 2 } digits)
                break;
            date += "-" + digits.PadLeft(2, '0');
        }

        return date;
    }

    private static string? Range(Field field, string? low, string? best, string? high)
    {
        if (low is null || high is null)
            return null;
        string range = best is null ? $"{low}..{high}" : $"{low}..{best}..{high}";
        return field.Type == FieldType.Quantity ? Quantity.TryParseNotation(range, out Quantity quantity, out _) ? quantity.In(field.Unit).Notation : null
            : Estimate.TryParseNotation(range, out _, out _) ? range : null;
    }

    private static string? Point(SeedMap map)
        => Find(map, ["lat"]) is { } lat && Find(map, ["lon"]) is { } lon ? $"{{ lat: {lat}, lon: {lon} }}" : null;

    private static bool IsDate(string text) => EdtfDate.TryParseNotation(text, out _, out _);

    private static string? Find(SeedMap map, string[] keys)
    {
        foreach (SeedEntry entry in map.Entries)
        {
            if (Array.Exists(keys, key => WordKey.Of(key) == WordKey.Of(entry.Key)) && Scalar(entry.Value) is { } text)
                return text;
        }

        return null;
    }

    private static string? Scalar(SeedNode node) => node is SeedScalar { IsNull: false } scalar ? scalar.Text : null;
}
