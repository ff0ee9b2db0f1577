using System.Collections.Immutable;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>Binds a map to the fields of a kind or an item record.</summary>
internal static class RecordBinder
{
    private const string Claims = "claims";

    /// <summary>
    /// Binds a record. <paramref name="what"/> is how messages call it; <paramref name="span"/> is where a missing field is reported.
    /// </summary>
    public static EquatableArray<FieldValue> Bind(Shape shape, SeedNode node, SeedSpan span, string what, BindingContext context)
    {
        var slots = new ImmutableArray<Value>[shape.Fields.Length];
        var claims = new List<Value>();
        switch (node)
        {
            case SeedMap map:
                BindEntries(shape, map, what, slots, claims, context);
                break;
            case SeedScalar { IsNull: true }:
                break;
            case SeedScalar scalar:
                BindShorthand(shape, scalar, slots, context);
                break;
            default:
                context.WrongType(node, shape.Name, "a map of fields");
                return default;
        }

        return Collect(shape, slots, claims, span, what, node, context);
    }

    private static void BindEntries(
        Shape shape, SeedMap map, string what, ImmutableArray<Value>[] slots, List<Value> claims, BindingContext context)
    {
        ImmutableArray<SeedEntry>.Builder? inline = null;
        Shape? inlineShape = shape.InlineField < 0 ? null : context.Model.Record(shape.Fields[shape.InlineField].Target);
        foreach (SeedEntry entry in map.Entries)
        {
            int index = shape.IndexOf(entry.Key);
            if (index >= 0)
                slots[index] = FieldBinder.Bind(shape, shape.Fields[index], entry, claims, context);
            else if (inlineShape is not null && inlineShape.IndexOf(entry.Key) >= 0)
                (inline ??= ImmutableArray.CreateBuilder<SeedEntry>()).Add(entry);
            else
                context.Report(Rules.UnknownField, entry.KeySpan, what, entry.Key, Suggestion.For(entry.Key, Known(shape, inlineShape)));
        }

        if (inline is not null)
        {
            int at = context.Mark(map.Span);
            var values = Bind(inlineShape!, new SeedMap(inline.ToImmutable(), map.Span), map.Span, what, context);
            slots[shape.InlineField] = ImmutableArray.Create<Value>(new RecordValue(values, at));
        }
    }

    // `aliases: [CENTCOM]`: a scalar stands for a record whose first field it is. Of a kind, that is the name.
    private static void BindShorthand(Shape shape, SeedScalar scalar, ImmutableArray<Value>[] slots, BindingContext context)
    {
        int index = shape is Kind ? shape.IndexOf("name") : 0;
        Field first = shape.Fields[index];
        if (ScalarBinder.Bind(first, scalar, shape, context) is { } value)
            slots[index] = ImmutableArray.Create(value);
    }

    private static EquatableArray<FieldValue> Collect(
        Shape shape, ImmutableArray<Value>[] slots, List<Value> claims, SeedSpan span, string what, SeedNode node, BindingContext context)
    {
        int claimsIndex = shape.IndexOf(Claims);
        if (claims.Count > 0 && claimsIndex >= 0)
            slots[claimsIndex] = slots[claimsIndex].IsDefault ? claims.ToImmutableArray() : slots[claimsIndex].AddRange(claims);

        var fields = ImmutableArray.CreateBuilder<FieldValue>();
        for (int i = 0; i < slots.Length; i++)
        {
            Field field = shape.Fields[i];
            if (!slots[i].IsDefaultOrEmpty)
                fields.Add(new FieldValue(i, field, slots[i]));
            else if (field.Required && !Has(node, field.Name))
                context.Report(Rules.MissingField, span, what, field.Name);
        }

        return fields.ToImmutable();
    }

    // A required field that is there but wrong has had its message.
    private static bool Has(SeedNode node, string field)
    {
        if (node is not SeedMap map)
            return false;

        foreach (SeedEntry entry in map.Entries)
        {
            if (entry.Key == field)
                return entry.Value is not SeedScalar { IsNull: true };
        }

        return false;
    }

    private static IReadOnlyCollection<string> Known(Shape shape, Shape? inline)
        => inline is null ? shape.FieldNames : [.. shape.FieldNames, .. inline.FieldNames];
}
