using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;
using Dossier.Tool.Telling;

namespace Dossier.Tool.Showing;

/// <summary>Who says what, as the page shows it.</summary>
internal sealed class PageStatements(RecordNumbers numbers, ProjectRecords records)
{
    private readonly AttributionWords _attributions = new(records);
    private readonly ItemRecord _claim = records.Model.Record(WellKnown.Claim.Record);

    /// <summary>What the attribution of an item or a claim says; null if it has none.</summary>
    /// <param name="item">The item or claim.</param>
    /// <param name="words">What is said; empty where it is shown beside that.</param>
    public PageStatement? Of(RecordValue item, string words)
        => _attributions.PartsOf(item) is not { } stated ? null : new PageStatement(words, (int)stated.Stance, stated.Who)
        {
            WhoRecords = numbers.Of(stated.By),
            Source = numbers.Of(stated.Source),
            SourceName = stated.Source?.Name,
            Locator = stated.Locator,
            Said = stated.Said,
            Quote = stated.Quote,
            More = stated.More,
        };

    /// <summary>A claim, with what is claimed.</summary>
    public PageStatement OfClaim(RecordValue claim, string? label = null)
    {
        string words = ItemWords.OfClaim(claim, _claim, records);
        if (label is not null)
            words = $"{label}: {words}";
        return Of(claim, words) ?? new PageStatement(words, (int)Stance.Unspecified, "nobody named");
    }

    /// <summary>The stance of an item or a claim.</summary>
    public Stance StanceOf(RecordValue item) => _attributions.PartsOf(item)?.Stance ?? Stance.Unspecified;

    /// <summary>Who says it, in one line; empty when nobody is named.</summary>
    public string Line(RecordValue item) => _attributions.OfItem(item) ?? "";

    /// <summary>Whether a claim says that a field has a value.</summary>
    public bool Asserts(RecordValue claim, string field, string notation) => _attributions.Asserts(claim, field, notation);

    /// <summary>The field that a claim is about; null when it is about the record as a whole.</summary>
    public string? AboutOf(RecordValue claim) => new FieldValues(claim.Fields, records).Text(_claim.Find(FieldRole.About)!);

    /// <summary>The value that a claim states; null when it states none.</summary>
    public string? ValueOf(RecordValue claim) => new FieldValues(claim.Fields, records).Text(_claim.Find(FieldRole.Value)!);

    /// <summary>The item that a claim is about; null when it is about none.</summary>
    public static (RecordValue Item, Field Field)? ItemOf(RecordValue claim)
    {
        foreach (FieldValue field in claim.Fields)
        {
            if (field.Field.Type == FieldType.Item && field.Values.Count > 0 && field.Values[0] is RecordValue { Fields: { Count: > 0 } held } && held[0].Values[0] is RecordValue item)
                return (item, held[0].Field);
        }

        return null;
    }

    /// <summary>The claims of a record.</summary>
    public static IReadOnlyList<RecordValue> ClaimsOf(ProjectRecord record) => [.. record.Values.Records(record.Kind.Find(FieldRole.Claims)!)];
}
