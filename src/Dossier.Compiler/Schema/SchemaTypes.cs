using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Schema;

/// <summary>
/// The schemas of single values. A bare word in YAML may be a number or a flag to the schema (the year 2023, a count, an id made of
/// digits): where the build uses its text, the schema accepts it.
/// </summary>
internal static class SchemaTypes
{
    // Most YAML and JSON readers do not keep longer whole numbers exactly.
    private const int LongestDigits = 15;

    // Years have four digits, and a bare one is a number to the schema.
    private const int LastYear = 9999;

    private static readonly string[] TextOrNumber = ["string", "number"];

    /// <summary>The schema of a type that depends on nothing but the type.</summary>
    public static JsonText Of(FieldType type) => type switch
    {
        FieldType.Text => Titled("Text").AddWords("type", "string", "number", "boolean"),
        FieldType.Id => Titled("Id", "Up to 128 letters, digits, '-', '_' and '.', beginning with a letter or a digit.")
            .Add("type", TextOrNumber).AddAll(Pattern(SchemaPatterns.Id, "An id is up to 128 letters, digits, '-', '_' and '.', and begins with a letter or a digit.")),
        FieldType.Flag => Titled("Flag").Add("type", "boolean"),
        FieldType.Date => Titled("Date (EDTF)",
                "An EDTF date, as closely as it is known: 2023-11-22, 2023-11, 2023, 2023-11-2X, 2023-11-22~ (about), 2023-11-22? (uncertain), "
                + "2023-10-17/2023-11-21 (from, to), \"[2023-11-21..2023-11-27]\" (one of; brackets need quotation marks).")
            .AddWords("type", "string", "integer").Add("minimum", -LastYear).Add("maximum", LastYear)
            .AddAll(Pattern(SchemaPatterns.Date, "This is not a valid EDTF date. Write year, month and day, as far as they are known: 2023-11-22, 2023-11 or 2023; 2023-11-22~ for about.")),
        FieldType.Time => Time(),
        FieldType.Estimate => Count(),
        FieldType.Point => Point(),
        FieldType.Url => Titled("Web address").Add("type", "string").AddAll(Pattern(SchemaPatterns.Url, "A web address begins with https:// or http://.")),
        FieldType.Country => Titled("Country", "The ISO 3166-1 alpha-2 code of a country, such as IQ.").Add("enum", CountryCodes()),
        FieldType.Language => Titled("Language", "A BCP 47 tag, such as ar, ckb or ar-Latn.")
            .Add("type", "string").AddAll(Pattern(SchemaPatterns.Language, "A language is a BCP 47 tag, such as ar, ckb or ar-Latn.")),
        FieldType.TimeZone => Titled("Time zone", "An IANA name such as Asia/Baghdad, or an offset such as +03:00.")
            .Add("type", "string").AddAll(Pattern(SchemaPatterns.TimeZone, "A time zone is an IANA name such as Asia/Baghdad, or an offset such as +03:00.")),
        _ => throw new ArgumentOutOfRangeException(nameof(type), type, "The type needs more than its name."),
    };

    /// <summary>A number between its bounds. If it is a text, only the build checks its bounds.</summary>
    public static JsonText Number(Field field)
    {
        bool whole = field.Type == FieldType.Integer;
        JsonText number = new JsonText().AddWords("type", whole ? "integer" : "number", "string");
        if ((field.Min ?? (whole ? int.MinValue : null)) is { } min)
            number.Add("minimum", min);
        if ((field.Max ?? (whole ? int.MaxValue : null)) is { } max)
            number.Add("maximum", max);
        return number.AddAll(whole
            ? Pattern(SchemaPatterns.WholeNumber, "Write a whole number, such as 12.")
            : Pattern(SchemaPatterns.DecimalNumber, "Write a number, such as 12 or 2.5."));
    }

    /// <summary>A quantity: a number alone is in the unit of the field. If it is a text, only the build checks its bounds.</summary>
    public static JsonText Quantity(Field field)
    {
        string unit = field.Unit.Length > 0 ? " " + field.Unit : "";
        JsonText quantity = Titled("Quantity", $"A quantity as reported: 5.5{unit}, 5+{unit} (at least), <=5{unit}, ~21000{unit} (about), 20..25{unit}, 20..22..25{unit} or unknown.")
            .AddWords("type", "number", "string")
            .Add("minimum", Math.Max(field.Min ?? 0, 0));
        if (field.Max is { } max)
            quantity.Add("maximum", max);
        return quantity.AddAll(Pattern(
            SchemaPatterns.Quantity(field.Unit), $"A quantity is written as 5.5{unit}, 5+{unit}, <=5{unit}, ~21000{unit}, 20..25{unit} or unknown."));
    }

    /// <summary>A text that must match the model's pattern; bare digits reach the schema as a number.</summary>
    public static JsonText PatternText(string pattern)
    {
        JsonText text = new JsonText().Add("type", "string");
        if (SchemaPatterns.OfField(pattern) is { } translated)
            text.Add("pattern", translated);
        int[] lengths = [.. Enumerable.Range(1, LongestDigits).Where(length => Patterns.IsMatch(pattern, new string('1', length)))];
        if (lengths.Length == 0)
            return text;

        JsonText digits = new JsonText().Add("type", "integer").Add("minimum", Patterns.IsMatch(pattern, "0") ? 0m : PowerOfTen(lengths[0] - 1));
        int longest = lengths[lengths.Length - 1];
        if (longest < LongestDigits)
            digits.Add("maximum", PowerOfTen(longest) - 1);
        return new JsonText().Add("anyOf", new[] { text, digits });
    }

    /// <summary>The id of a record of a kind.</summary>
    public static JsonText Reference(string kind, KnownIds ids)
    {
        JsonText reference = Titled("Reference", $"The id of {NameWords.WithArticle(kind)}.{ids.RemarkFor(kind)}")
            .Add("type", TextOrNumber).AddAll(Pattern(SchemaPatterns.Id, $"Write the id of {NameWords.WithArticle(kind)}."));
        return ids.SnippetsFor(kind) is { } snippets ? reference.Add("defaultSnippets", snippets) : reference;
    }

    /// <summary>The terms of a vocabulary.</summary>
    public static JsonText Terms(Vocabulary vocabulary, bool withUnspecified)
    {
        var names = vocabulary.Terms.Select(term => term.Name).ToList();
        var docs = vocabulary.Terms.Select(term => term.Doc).ToList();
        if (withUnspecified)
        {
            names.Add(Vocabulary.Unspecified);
            docs.Add("Not stated; the same as leaving the field out.");
        }

        return new JsonText().AddText("description", vocabulary.Doc).Add("enum", names.ToArray()).Add("enumDescriptions", docs.ToArray());
    }

    /// <summary>The names of the fields of a kind or an item.</summary>
    public static JsonText FieldNames(Shape shape, IEnumerable<Field> fields) => new JsonText()
        .Add("description", $"The name of a field of {NameWords.WithArticle(shape.Name)}.")
        .Add("enum", fields.Select(field => field.Name).ToArray())
        .Add("enumDescriptions", fields.Select(field => field.Doc).ToArray());

    private static JsonText Time()
        => Titled("Time", "A clock time such as 05:30 or 05:30:15, or a part of the day.")
            .Add("type", "string")
            .AddAll(Pattern(SchemaPatterns.Time, "A time is written as 05:30, or as a part of the day, such as early-morning."))
            .Add("defaultSnippets", Offered(SchemaPatterns.PartsOfDay));

    // One schema for numbers and words: with several, an editor would show the errors of the first.
    private static JsonText Count()
        => Titled("Count", "A count as reported: 5, 5+ (at least), <=5, ~66 (about), 62..70, none, none-reported, unknown, or a word such as several.")
            .AddWords("type", "integer", "string")
            .Add("minimum", 0)
            .Add("maximum", int.MaxValue)
            .AddAll(Pattern(
                SchemaPatterns.Count, "A count is written as 5, 5+, <=5, ~66, 62..70, none, none-reported, unknown, or a word such as several."))
            .Add("defaultSnippets", Offered(SchemaPatterns.CountWords));

    private static JsonText Point()
        => Titled("Point", "A point in degrees on WGS84, such as { lat: 33.3, lon: 44.4 }.")
            .Add("type", "object")
            .Add("properties", new JsonText()
                .Add("lat", Degrees("Latitude, north of the equator above 0.", 90))
                .Add("lon", Degrees("Longitude, east of Greenwich above 0.", 180)))
            .AddWords("required", "lat", "lon")
            .Add("additionalProperties", false);

    private static JsonText Degrees(string doc, int limit)
        => new JsonText().Add("description", doc).AddWords("type", "number", "string").Add("minimum", -limit).Add("maximum", limit)
            .AddAll(Pattern(SchemaPatterns.Degrees, "Write a number of degrees, such as 33.3."));

    // Words that an editor offers. As examples, it would list them in each tooltip.
    private static JsonText[] Offered(IEnumerable<string> words) => [.. words.Select(static word => new JsonText().Add("label", word).Add("body", word))];

    private static JsonText Titled(string title, string description = "") => new JsonText().Add("title", title).AddText("description", description);

    private static JsonText Pattern(string pattern, string message) => new JsonText().Add("pattern", pattern).Add("patternErrorMessage", message);

    private static decimal PowerOfTen(int exponent) => decimal.Parse("1" + new string('0', exponent), CultureInfo.InvariantCulture);

    private static string[] CountryCodes()
    {
        var codes = ImmutableArray.CreateBuilder<string>();
        for (char first = 'A'; first <= 'Z'; first++)
        {
            for (char second = 'A'; second <= 'Z'; second++)
            {
                string code = $"{first}{second}";
                if (Countries.IsCode(code) || Countries.IsFormer(code))
                    codes.Add(code);
            }
        }

        return codes.ToArray();
    }
}
