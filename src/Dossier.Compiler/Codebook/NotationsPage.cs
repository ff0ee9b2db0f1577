using System.Globalization;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Codebook;

/// <summary>The page of the notations of values. The value types themselves say what each example means.</summary>
internal static class NotationsPage
{
    /// <summary>The path of the page.</summary>
    public const string Path = "notations.md";

    private static readonly string[] Dates =
    [
        "2023-11-22", "2023-11", "2023", "202X", "2023-11-XX", "2023-21", "2023-11-22?", "2023-11~", "2023-11-22%", "2023-10-17/2023-11-21", "2023-10-17/..",
        "2023-10-17/", "/2023-11-22", "[2023-11-22..2023-11-27]", "[..2023-11-21]", "[2023-11-20,2023-11-22]", "{2023-11-20,2023-11-22}", "2023-11-22T05:30:00+03:00",
    ];

    private static readonly string[] Counts =
    [
        "5", "5+", "<=5", "~66", "62..70", "3..5..9", "?..5..?", "~60..70", "several", "dozens", "none", "none-reported", "unknown", "possibly 5", "62+ (more than sixty)",
    ];

    private static readonly string[] Quantities = ["250.5 km", "~21000 t", "5.5+ t", "<=3 t", "20..25 t", "~20..25 t", "20..22..25 t", "?..22..? t", "unknown"];

    private static readonly string[] Times = ["05:30", "05:30:10", "early-morning", "morning", "midday", "afternoon", "evening", "night"];

    /// <summary>The name of a type in words; empty for a type that refers to another part of the model.</summary>
    public static string WordsOf(FieldType type) => type switch
    {
        FieldType.Text => "text",
        FieldType.Id => "id",
        FieldType.Flag => "flag",
        FieldType.Integer => "whole number",
        FieldType.Decimal => "decimal number",
        FieldType.Date => "date",
        FieldType.Time => "time of day",
        FieldType.Estimate => "count",
        FieldType.Quantity => "quantity",
        FieldType.Point => "point",
        FieldType.Url => "web address",
        FieldType.Country => "country",
        FieldType.Language => "language",
        FieldType.TimeZone => "time zone",
        FieldType.Field => "name of a field",
        _ => "",
    };

    /// <summary>The plural of a type's name in words.</summary>
    public static string PluralOf(FieldType type) => type switch
    {
        FieldType.Time => "times of day",
        FieldType.Url => "web addresses",
        FieldType.Country => "countries",
        FieldType.Quantity => "quantities",
        FieldType.Field => "names of fields",
        _ => WordsOf(type) + "s",
    };

    /// <summary>The heading under which a type is described.</summary>
    public static string HeadingOf(FieldType type) => type switch
    {
        FieldType.Date => DateHeading,
        FieldType.Time => "Times of day",
        FieldType.Estimate => "Counts",
        FieldType.Quantity => "Quantities",
        FieldType.Point => "Points",
        FieldType.Integer or FieldType.Decimal => "Numbers",
        _ => "Other values",
    };

    private const string DateHeading = "Dates";

    /// <summary>Writes the page.</summary>
    public static string Write()
    {
        var page = new MarkdownPage("Notations");
        page.Paragraph("How values are written in seeds, in YAML as in JSON.");
        AddDates(page);
        AddCounts(page);
        AddQuantities(page);
        page.Heading("Times of day")
            .Paragraph("A time on the clock, or a part of the day as reports name it.")
            .Table(["in a seed", "in words"], [.. Times.Select(static seed => new[] { MarkdownText.Code(seed), Dossier.TimeOfDay.Parse(seed).ToString("W", CultureInfo.InvariantCulture) })]);
        page.Heading("Points")
            .Paragraph("`{ lat: 33.7856, lon: 42.4412 }`: degrees on WGS84, south and west below 0, with as many decimals as are known.");
        page.Heading("Numbers")
            .Paragraph("A whole number has digits alone; a decimal number has a point before its decimals, and no marks between thousands: `21000`, `250.5`.");
        page.Heading("Other values").Table(
            ["type", "how it is written"],
            [
                ["text", "Any words. In YAML, a value that begins with `[`, `{`, `%` or `>` needs quotation marks; the message says so."],
                ["id", "Up to 128 letters, digits, `-`, `_` and `.`, beginning with a letter or a digit."],
                ["flag", "`true` or `false`. A field that is left out was not stated, which is not `false`."],
                ["web address", "Begins with `https://` or `http://`."],
                ["country", "The ISO 3166-1 alpha-2 code, such as `IQ`."],
                ["language", "A BCP 47 tag, such as `ar`, `ckb` or `ar-Latn`."],
                ["time zone", "An IANA name such as `Asia/Baghdad`, or an offset such as `+03:00`."],
                ["name of a field", "The name of a field of the record that it is written in, such as `date`."],
                ["term", "A word of a closed list: see [terms](terms.md)."],
            ]);
        return page.ToString();
    }

    private static void AddDates(MarkdownPage page)
        => page.Heading(DateHeading)
            .Paragraph("Dates are EDTF (ISO 8601-2:2019), levels 0 to 2.")
            .Table(
                ["in a seed", "in words", "earliest day", "latest day"],
                [.. Dates.Select(static seed =>
                {
                    Dossier.EdtfDate date = Dossier.EdtfDate.Parse(seed);
                    return new[] { MarkdownText.Code(Quoted(seed)), date.ToString("W", CultureInfo.InvariantCulture), Day(date.EarliestDay), Day(date.LatestDay) };
                })]);

    private static void AddCounts(MarkdownPage page)
        => page.Heading("Counts")
            .Paragraph("Counts are what a report says. A word has no number unless a program asks for a policy by name, such as `VagueNumbers.Acled`. The words are: "
                + string.Join(", ", Schema.SchemaPatterns.CountWords.Select(static word => MarkdownText.Code(word))) + ".")
            .Table(
                ["in a seed", "in words", "`Low`", "`Best`", "`High`"],
                [.. Counts.Select(static seed =>
                {
                    Dossier.Estimate count = Dossier.Estimate.Parse(seed);
                    return new[] { MarkdownText.Code(Quoted(seed)), count.ToString(), Number(count.Low), Number(count.Best), Number(count.High) };
                })])
            .Paragraph($"A word says that there were at least so many: {LeastOfWords()}. A smaller number of the same people contradicts it.")
            .Paragraph("`?..5..?` is a best figure alone: neither exact nor \"about\". Words after a count, in parentheses, are those of the report. "
                + "In a record with `clarity: aggregate`, a range whose low figure is above the high one is kept as words without a number, with a warning; in any other it is an error.");

    private static string LeastOfWords()
        => string.Join("; ", Dossier.Words.Vague
            .GroupBy(Dossier.Words.LeastOf)
            .OrderBy(static words => words.Key)
            .Select(static words => $"{Number(words.Key)} for {string.Join(", ", words.Select(static word => MarkdownText.Code(word)))}"));

    private static void AddQuantities(MarkdownPage page)
        => page.Heading("Quantities")
            .Paragraph("A quantity is a decimal number of 0 or more, or a range of them, in the unit that the model gives its field; the unit may be left out. A figure in another "
                + "unit is an error: nothing is converted. Kinds of your own have them; the kinds of Dossier count people and things.")
            .Table(
                ["in a seed", "in words", "`Low`", "`Best`", "`High`"],
                [.. Quantities.Select(static seed =>
                {
                    Dossier.Quantity quantity = Dossier.Quantity.Parse(seed);
                    return new[] { MarkdownText.Code(Quoted(seed)), quantity.ToString(), Number(quantity.Low), Number(quantity.Best), Number(quantity.High) };
                })]);

    // Text that YAML would read as something else needs quotation marks.
    private static string Quoted(string seed) => seed[0] is '[' or '{' or '%' or '>' ? "\"" + seed + "\"" : seed;

    private static string Number(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "-";

    // A day is given as the number of days since 1 January of year 1.
    private static string Day(int? day) => day is { } number ? DateTime.MinValue.AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "-";
}
