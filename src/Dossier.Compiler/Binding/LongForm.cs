using System.Collections.Immutable;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>
/// The long form of a value: <c>{ value: ..., by: ..., source: ... }</c>. It gives the plain value to the field, and to the record
/// a claim about the field.
/// </summary>
internal static class LongForm
{
    private const string ValueKey = "value";
    private const string ClaimRecord = "claim";
    private const string AboutField = "about";

    /// <summary>
    /// Whether the node is a long form of the field: it has a <c>value</c>, or, where a map could be nothing else, it has keys of
    /// an attribution (someone who <c>omits</c> a field gives it no value).
    /// </summary>
    public static bool Is(Field field, SeedNode node, DomainModel model)
    {
        if (node is not SeedMap map || map.Entries.Length == 0 || Claims(model) is not { } claim)
            return false;

        if (field.Type == FieldType.Record && model.Record(field.Target).IndexOf(ValueKey) >= 0)
            return false;

        if (ValueOf(map) is not null)
            return true;

        if (field.Type is FieldType.Record or FieldType.Point)
            return false;

        Shape attribution = Attribution(claim, model);
        foreach (SeedEntry entry in map.Entries)
        {
            if (attribution.IndexOf(entry.Key) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>The node under <c>value</c>; null when there is none.</summary>
    public static SeedNode? ValueOf(SeedMap map)
    {
        foreach (SeedEntry entry in map.Entries)
        {
            if (entry.Key == ValueKey)
                return entry.Value;
        }

        return null;
    }

    /// <summary>The claim that the long form makes.</summary>
    public static RecordValue? Claim(Field field, SeedMap map, Value? value, BindingContext context)
    {
        ItemRecord claim = Claims(context.Model)!;
        var entries = ImmutableArray.CreateBuilder<SeedEntry>(map.Entries.Length);
        foreach (SeedEntry entry in map.Entries)
        {
            if (entry.Key != ValueKey)
                entries.Add(entry);
        }

        int at = context.Mark(map.Span);
        int aboutAt = context.Mark(map.Span);
        var attribution = RecordBinder.Bind(claim, new SeedMap(entries.ToImmutable(), map.Span), map.Span, $"The long form of '{field.Name}'", context);

        var fields = ImmutableArray.CreateBuilder<FieldValue>(attribution.Count + 2);
        Put(AboutField, new ScalarValue(field.Name, aboutAt));
        if (Notation(value) is { } text)
            Put(ValueKey, new ScalarValue(text, value!.At));
        foreach (FieldValue other in attribution)
        {
            if (other.Field.Name is not (AboutField or ValueKey))
                fields.Add(other);
        }

        return new RecordValue(fields.ToImmutable(), at);

        void Put(string name, Value scalar)
        {
            int index = claim.IndexOf(name);
            if (index >= 0)
                fields.Add(new FieldValue(index, claim.Fields[index], ImmutableArray.Create(scalar)));
        }
    }

    private static string? Notation(Value? value) => value switch
    {
        ScalarValue scalar => scalar.Text,
        ReferenceValue reference => reference.Id,
        RecordValue { Fields.Count: > 0 } record => Notation(record.Fields[0].Values[0]),
        _ => null,
    };

    private static ItemRecord? Claims(DomainModel model)
    {
        foreach (ItemRecord record in model.Records)
        {
            if (record.Name == ClaimRecord && record.InlineField >= 0)
                return record;
        }

        return null;
    }

    private static ItemRecord Attribution(ItemRecord claim, DomainModel model) => model.Record(claim.Fields[claim.InlineField].Target);
}
