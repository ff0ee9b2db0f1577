using System.Collections.Immutable;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>Binds what stands under one key: a value or a list of values, each plain or in long form.</summary>
internal static class FieldBinder
{
    /// <summary>Binds a field; a long form adds its claim to <paramref name="claims"/>.</summary>
    public static ImmutableArray<Value> Bind(Shape owner, Field field, SeedEntry entry, List<Value> claims, BindingContext context)
    {
        if (entry.Value is SeedScalar { IsNull: true })
            return default;

        if (field.Keyed && entry.Value is SeedMap keyed && context.Model.Record(field.Target).FieldNames.Count >= 2)
            return BindKeyed(field, keyed, context);

        if (entry.Value is SeedList list)
        {
            if (!field.Many)
            {
                context.WrongType(list, field.Name, Wanted(field));
                return default;
            }

            var values = ImmutableArray.CreateBuilder<Value>(list.Items.Length);
            foreach (SeedNode item in list.Items)
            {
                if (BindOne(owner, field, item, claims, context) is { } value)
                    values.Add(value);
            }

            return values.ToImmutable();
        }

        return BindOne(owner, field, entry.Value, claims, context) is { } one ? ImmutableArray.Create(one) : default;
    }

    private static Value? BindOne(Shape owner, Field field, SeedNode node, List<Value> claims, BindingContext context)
    {
        if (LongForm.Is(field, node, context.Model))
        {
            var map = (SeedMap)node;
            Value? value = LongForm.ValueOf(map) is { } inner ? BindPlain(owner, field, inner, context) : null;
            if (LongForm.Claim(field, map, value, context) is { } claim)
                claims.Add(claim);
            return value;
        }

        return BindPlain(owner, field, node, context);
    }

    private static Value? BindPlain(Shape owner, Field field, SeedNode node, BindingContext context)
    {
        switch (field.Type)
        {
            case FieldType.Record:
                ItemRecord record = context.Model.Record(field.Target);
                if (node is SeedList)
                {
                    context.WrongType(node, field.Name, $"{A(record.Name)}, a map of fields");
                    return null;
                }

                int at = context.Mark(node.Span);
                var fields = RecordBinder.Bind(record, node, node.Span, Sentence(record.Name), context);
                return fields.Count == 0 ? null : new RecordValue(fields, at);

            case FieldType.Point when node is SeedMap map:
                return PointBinder.Bind(field, map, context);

            default:
                if (node is SeedScalar { IsNull: false } scalar)
                    return ScalarBinder.Bind(field, scalar, owner, context);

                context.WrongType(node, field.Name, Wanted(field));
                return null;
        }
    }

    // `suppress: { DSR5002: reason }` is a list of records written as a map from their first field to their second.
    private static ImmutableArray<Value> BindKeyed(Field field, SeedMap map, BindingContext context)
    {
        ItemRecord record = context.Model.Record(field.Target);
        var values = ImmutableArray.CreateBuilder<Value>(map.Entries.Length);
        foreach (SeedEntry entry in map.Entries)
        {
            var pair = new SeedMap(
                ImmutableArray.Create(
                    new SeedEntry(record.Fields[0].Name, entry.KeySpan, new SeedScalar(entry.Key, ScalarStyle.Quoted, entry.KeySpan)),
                    new SeedEntry(record.Fields[1].Name, entry.KeySpan, entry.Value)),
                entry.KeySpan);
            int at = context.Mark(entry.KeySpan);
            values.Add(new RecordValue(RecordBinder.Bind(record, pair, entry.KeySpan, Sentence(record.Name), context), at));
        }

        return values.ToImmutable();
    }

    /// <summary>What a field wants, in words for a message.</summary>
    internal static string Wanted(Field field) => field.Type switch
    {
        FieldType.Text => "text",
        FieldType.Id => "an id",
        FieldType.Flag => "true or false",
        FieldType.Integer => "a whole number",
        FieldType.Decimal => "a number",
        FieldType.Date => "an EDTF date, such as 2023-11-22",
        FieldType.Time => "a clock time such as 05:30, or a part of the day",
        FieldType.Estimate => "a count, such as 5, 5+, ~66 or several",
        FieldType.Point => "a point, { lat: 33.3, lon: 44.4 }",
        FieldType.Url => "a web address",
        FieldType.Country => "a country code of two letters",
        FieldType.Language => "a language code such as ar",
        FieldType.Field => "the name of a field",
        FieldType.Enum => $"a term of {field.Target}",
        FieldType.Ref => $"the id of {A(field.Target)}",
        _ => $"{A(field.Target)}",
    };

    /// <summary>The name of a kind or an item record as words, with their article: <c>casualty-report</c> is "a casualty report".</summary>
    internal static string A(string name) => ("aeiou".IndexOf(name[0]) >= 0 ? "an " : "a ") + name.Replace('-', ' ');

    private static string Sentence(string word) => "A" + A(word).Substring(1);
}
