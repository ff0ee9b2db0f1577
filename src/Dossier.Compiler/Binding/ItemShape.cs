using System.Text;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>Shows how to write an item for which only a word or a number was given: <c>casualties: [{ harm: killed, count: 5 }]</c>.</summary>
internal static class ItemShape
{
    private const int ShownFields = 2;
    private const int LongestGiven = 60;

    private static readonly char[] Separators = [' ', ',', ';', '/', '(', ')'];

    /// <summary>Whether a bare word can be a value of an item's first field, so that only the word is wrong.</summary>
    public static bool MayBe(Field first, string text, Shape? kind, DomainModel model) => first.Type switch
    {
        FieldType.Enum => TermAdvice.IsNear(text, model.Vocabulary(first.Target)),
        FieldType.Field => kind is null || kind.IndexOf(text) >= 0 || FieldAdvice.Meant(text, kind, null) is not null,
        FieldType.Date => EdtfDate.TryParseNotation(text, out _, out _) || DateAdvice.For(text) is not null,
        _ => true,
    };

    /// <summary>The end of a message: the field written out with what was given, as far as that is understood.</summary>
    public static string ForText(Field field, ItemRecord record, string text, DomainModel model)
    {
        List<string> items = Counted(record, text, model);
        if (items.Count == 0)
            items.Add(Of(record, model, CountField(record), IsCount(text) ? CountOf(text) : null));
        return Sentence(field, items);
    }

    /// <summary>The same if the key of an item is a term of one of its fields, as in <c>{ killed: 5 }</c>; empty if the key is not a term.</summary>
    public static string ForTerm(Field? field, ItemRecord record, string key, SeedNode value, DomainModel model)
        => TermOf(record, key, model) is not var (kind, term) ? "" : Sentence(field, [Of(record, model, CountField(record) ?? Other(record, kind), Given(value), kind, term)]);

    /// <summary>
    /// The same if the key of an item is a record's id or another value of one of its fields, and the value is a term:
    /// <c>{ iran: attacker }</c>, <c>{ ar: الاسم }</c>; empty if the item cannot be read that way.
    /// </summary>
    public static string ForPair(ItemRecord record, string key, SeedNode value, DomainModel model)
    {
        if (record.Fields.FirstOrDefault(field => field.Required) is not { Type: FieldType.Ref or FieldType.Text } required || !Identifiers.IsValidId(key))
            return "";
        if (required.Type == FieldType.Text)
        {
            Field? language = record.Fields.FirstOrDefault(field => field.Type == FieldType.Language);
            return language is not null && key.Length is 2 or 3 && Given(value) is { } text
                ? $" Write '{{ {required.Name}: {text}, {language.Name}: {key} }}'."
                : "";
        }

        if (Given(value) is { } word && TermOf(record, word, model) is var (kind, term))
            return $" Write '{{ {required.Name}: {key}, {kind.Name}: {term} }}'.";
        return value is SeedMap { Entries: [{ Value: SeedScalar { IsNull: false } given } first, ..] } && record.IndexOf(first.Key) >= 0
            ? $" Write '{{ {required.Name}: {key}, {first.Key}: {given.Text} }}'."
            : "";
    }

    /// <summary>The same for a field whose item is not understood at all.</summary>
    public static string ForKey(Field field, string key, SeedNode value, DomainModel model)
    {
        if (HasShape(field, value, model))
            return "";
        if (field.Type == FieldType.Point)
            return $" Write '{field.Name}: {{ lat: 33.3, lon: 44.4 }}'.";
        if (field.Type != FieldType.Record || model.Record(field.Target) is not { InlineField: >= 0 } record)
            return "";

        string named = ForTerm(field, record, key, value, model);
        return named.Length > 0 ? named : Sentence(field, [Of(record, model, CountField(record), Given(value) is { } text && IsCount(text) ? CountOf(text) : null)]);
    }

    // Only the key is wrong if the value is written as this field is: whatever else there is to say about it comes after that.
    private static bool HasShape(Field field, SeedNode value, DomainModel model) => value switch
    {
        SeedList list => field.Many && list.Items.Length > 0 && list.Items.All(item => item is SeedMap map && HasKeyOf(field, map, model)),
        SeedMap map => HasKeyOf(field, map, model),
        _ => false,
    };

    private static bool HasKeyOf(Field field, SeedMap map, DomainModel model)
        => field.Type == FieldType.Point ? map.Entries.Any(static entry => entry.Key is "lat" or "lon")
            : field.Type == FieldType.Record && map.Entries.Any(entry => model.Record(field.Target).IndexOf(entry.Key) >= 0);

    private static string Sentence(Field? field, List<string> items)
    {
        string list = string.Join(", ", items);
        if (field is { Many: true })
            list = "[" + list + "]";
        return field is null ? $" Write '{list}'." : $" Write '{field.Name}: {list}'.";
    }

    // "3 killed and 5 wounded" is read as two reports.
    private static List<string> Counted(ItemRecord record, string text, DomainModel model)
    {
        var items = new List<string>();
        if (CountField(record) is not { } count || text.Length > LongestGiven)
            return items;

        string[] words = text.Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        for (int i = 0; i + 1 < words.Length; i++)
        {
            if (Estimate.TryParseNotation(words[i], out _, out _) && TermOf(record, words[i + 1], model) is var (kind, term))
                items.Add(Of(record, model, count, words[i], kind, term));
        }

        return items;
    }

    private static string Of(ItemRecord record, DomainModel model, Field? with, string? given, Field? kind = null, string term = "")
    {
        var text = new StringBuilder("{ ");
        int shown = 0;
        foreach (Field field in Shown(record, with, kind))
        {
            string value = field == kind ? term : field == with && given is not null ? given : Sample(field, model);
            text.Append(shown++ == 0 ? "" : ", ").Append(field.Name).Append(": ").Append(value);
        }

        return text.Append(" }").ToString();
    }

    // Required fields, then those given, then others until there are enough; statements in words come last.
    private static IEnumerable<Field> Shown(ItemRecord record, Field? with, Field? kind)
    {
        int left = Math.Max(0, ShownFields - record.Fields.Count(f => IsShown(f)));
        foreach (Field field in record.Fields)
        {
            if (IsShown(field))
                yield return field;
        }

        foreach (Field field in record.Fields.OrderBy(f => f.Type switch { FieldType.Item => 2, FieldType.Text => 1, _ => 0 }))
        {
            if (left > 0 && !IsShown(field) && !field.Inline && field.Role != FieldRole.Withheld)
            {
                left--;
                yield return field;
            }
        }

        bool IsShown(Field field) => field.Required || field == with || field == kind;
    }

    private static string Sample(Field field, DomainModel model) => field.Type switch
    {
        FieldType.Enum => model.Vocabulary(field.Target).Terms.Select(t => t.Name).FirstOrDefault(t => t is not (WellKnown.AnyVocabulary.None or WellKnown.AnyVocabulary.Other or WellKnown.AnyVocabulary.Unknown)) ?? "...",
        FieldType.Ref => $"id-of-{NameWords.WithArticle(field.Target).Replace(' ', '-')}",
        FieldType.Estimate => "5",
        FieldType.Quantity => QuantityBinder.Example(field),
        FieldType.Date => "2023-11-22",
        FieldType.Field => WellKnown.Common.Name,
        FieldType.Country => "IQ",
        FieldType.Language => "ar",
        FieldType.Flag => "true",
        FieldType.Integer or FieldType.Decimal => "1",
        _ => "...",
    };

    private static Field? CountField(ItemRecord record)
    {
        foreach (Field field in record.Fields)
        {
            if (field.Type == FieldType.Estimate)
                return field;
        }

        return null;
    }

    private static Field? Other(ItemRecord record, Field kind)
    {
        foreach (Field field in record.Fields)
        {
            if (field != kind && !field.Inline && field.Type == FieldType.Ref)
                return field;
        }

        return null;
    }

    private static (Field Kind, string Term)? TermOf(ItemRecord record, string key, DomainModel model)
    {
        foreach (Field field in record.Fields)
        {
            if (field.Type == FieldType.Enum && TermAdvice.One(key, model.Vocabulary(field.Target)) is { } term)
                return (field, term);
        }

        return null;
    }

    private static bool IsCount(string text) => Estimate.TryParseNotation(text, out _, out _) || CountAdvice.For(text) is not null;

    private static string CountOf(string text)
        => Estimate.TryParseNotation(text, out Estimate count, out _) ? count.Notation : CountAdvice.For(text)!.Substring(CountAdvice.Write.Length);

    private static string? Given(SeedNode value) => value is SeedScalar { IsNull: false, Text.Length: <= LongestGiven } scalar ? scalar.Text : null;
}
