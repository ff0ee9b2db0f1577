using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>Binds the node under one key: a value or a list of values, each plain or in long form.</summary>
internal static class FieldBinder
{
    /// <summary>Binds a field; a long form adds its claim to <paramref name="claims"/>.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public static ValueList Bind(Shape owner, Field field, SeedEntry entry, List<Value> claims, BindingContext context)
    {
        if (entry.Value is SeedScalar { IsNull: true })
            return default;

        if (field.Keyed && entry.Value is SeedMap keyed && context.Model.Record(field.Target).StatedFields >= 2)
            return BindKeyed(field, keyed, claims, context);

        if (entry.Value is SeedList list)
        {
            if (!field.Many)
            {
                context.WrongType(list, field.Name, Wanted(field), CollectionAdvice.For(field, list));
                return default;
            }

            var values = new List<Value>(list.Items.Length);
            foreach (SeedNode item in list.Items)
                BindOne(owner, field, item, claims, values, context);

            return ValueList.Of(values);
        }

        if (!LongForm.Is(field, entry.Value, context.Model))
            return BindPlain(owner, field, entry.Value, claims, context) is { } plain ? ValueList.Of(plain) : default;

        var one = new List<Value>(1);
        BindLongForm(owner, field, (SeedMap)entry.Value, claims, one, context);
        return ValueList.Of(one);
    }

    private static void BindOne(
        Shape owner, Field field, SeedNode node, List<Value> claims, List<Value> values, BindingContext context)
    {
        if (LongForm.Is(field, node, context.Model))
            BindLongForm(owner, field, (SeedMap)node, claims, values, context);
        else if (BindPlain(owner, field, node, claims, context) is { } value)
            values.Add(value);
    }

    private static void BindLongForm(
        Shape owner, Field field, SeedMap map, List<Value> claims, List<Value> values, BindingContext context)
    {
        var inner = new List<Value>(1);
        foreach (SeedNode plain in Plain(field, map))
        {
            if (BindPlain(owner, field, plain, claims, context) is { } value)
                inner.Add(value);
        }

        RecordValue claim = LongForm.Claim(field, owner, map, context);
        if (inner.Count == 0)
            claims.Add(LongForm.About(field, claim, value: null, context.Model));

        foreach (Value value in inner)
        {
            // For an item that has its own attribution, the long form only repeats the item's keys.
            ItemRecord? record = field.Type == FieldType.Record ? context.Model.Record(field.Target) : null;
            if (record is not null && ItemAttribution.IsCarriedBy(record))
            {
                values.Add(ItemAttribution.Add(record, (RecordValue)value, claim, context));
            }
            else
            {
                values.Add(value);
                claims.Add(LongForm.About(field, claim, value, context.Model));
            }
        }
    }

    // `{ value: [a, b], source: s }` attributes each value of the list.
    private static ImmutableArray<SeedNode> Plain(Field field, SeedMap map) => LongForm.ValueOf(map) switch
    {
        null => ImmutableArray<SeedNode>.Empty,
        SeedList list when field.Many => list.Items,
        var one => ImmutableArray.Create(one),
    };

    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static Value? BindPlain(Shape owner, Field field, SeedNode node, List<Value> claims, BindingContext context)
    {
        switch (field.Type)
        {
            case FieldType.Record:
                ItemRecord record = context.Model.Record(field.Target);
                if (node is SeedList)
                {
                    context.WrongType(node, field.Name, ItemWanted(record));
                    return null;
                }

                return BindItem(record, field, node, claims, context);

            case FieldType.Point when node is SeedMap point:
                return PointBinder.Bind(field, point, context);

            default:
                if (node is SeedScalar { IsNull: false } scalar)
                    return ScalarBinder.Bind(field, scalar, owner, context);

                context.WrongType(node, field.Name, Wanted(field), node is SeedMap { Entries.Length: > 0 } map ? CollectionAdvice.For(field, map, context.Model) : "");
                return null;
        }
    }

    /// <summary>Binds an item of a list; null when no part of it could be read.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    internal static RecordValue? BindItem(ItemRecord record, Field field, SeedNode node, List<Value> claims, BindingContext context)
    {
        if (node is SeedScalar { IsNull: false } scalar && !record.Fields.IsEmpty && !ItemShape.MayBe(record.Fields[0], scalar.Text, context.Kind, context.Model))
        {
            context.Report(
                Rules.WrongType, node.Span, field.Name, ItemWanted(record), $"'{ShortText.Of(scalar.Text, isQuoted: true)}'",
                ItemShape.ForText(field, record, scalar.Text, context.Model));
            return null;
        }

        int ordinal = context.AddSpan(node.Span);
        int before = context.Problems.Count;
        var inner = new List<Value>();
        var fields = RecordBinder.Bind(record, node, node.Span, context.Subject(record), context, out EquatableArray<string> unreadable, inner);
        RecordValue? item = fields.Count == 0 ? null : new RecordValue(fields, ordinal, unreadable);
        foreach (Value claim in inner)
            claims.Add(LongForm.About(field, (RecordValue)claim, item, context.Model));

        // An empty item of a list is a mistake; an empty record in a single field is not, as long as it is being written.
        if (field.Many && item is null && inner.Count == 0 && context.Problems.Count == before)
            context.WrongType(node, field.Name, ItemWanted(record));

        return item;
    }

    private static string ItemWanted(ItemRecord record) => $"{NameWords.WithArticle(Words(record.Name))}, a map of fields";

    // `suppress: { DSR5002: reason }` is a list of records written as a map from their first field to their second.
    private static ValueList BindKeyed(Field field, SeedMap map, List<Value> claims, BindingContext context)
    {
        ItemRecord record = context.Model.Record(field.Target);
        var values = new List<Value>(map.Entries.Length);
        foreach (SeedEntry entry in map.Entries)
        {
            var pair = new SeedMap(
                ImmutableArray.Create(
                    new SeedEntry(record.Fields[0].Name, entry.KeySpan, new SeedScalar(entry.Key, ScalarStyle.Quoted, entry.KeySpan)),
                    new SeedEntry(record.Fields[1].Name, entry.KeySpan, entry.Value)),
                entry.KeySpan);
            if (BindItem(record, field, pair, claims, context) is { } item)
                values.Add(item);
        }

        return ValueList.Of(values);
    }

    /// <summary>What a field accepts, in words for a message.</summary>
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
        FieldType.Quantity => $"a quantity, such as {QuantityBinder.Example(field)}",
        FieldType.Point => "a point, { lat: 33.3, lon: 44.4 }",
        FieldType.Url => "a web address",
        FieldType.Country => "a country code of two letters",
        FieldType.Language => "a language code such as ar",
        FieldType.TimeZone => "a time zone such as Asia/Baghdad, or an offset such as +03:00",
        FieldType.Field => "the name of a field",
        FieldType.Enum => $"a term of {field.Target}",
        FieldType.Ref => $"the id of {NameWords.WithArticle(field.Target)}",
        _ => "a map of fields",
    };

    /// <summary>A name of the model in words: <c>casualty-report</c> becomes "casualty report".</summary>
    internal static string Words(string name) => name.Replace('-', ' ');
}
