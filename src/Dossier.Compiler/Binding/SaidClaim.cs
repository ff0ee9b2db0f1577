using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Binding;

/// <summary>The parts of a claim: what it is about, its value, and its attribution.</summary>
internal readonly struct SaidClaim
{
    /// <summary>Reads a claim of a record.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="kind">The kind of the record, whose field the claim is about.</param>
    /// <param name="model">The model.</param>
    public SaidClaim(RecordValue claim, Kind kind, DomainModel model)
    {
        About = "";
        bool hasSentence = false;
        foreach (FieldValue part in claim.Fields)
        {
            if (part.Field.Inline)
                Attribution = ((RecordValue)part.Values[0]).Fields;
            else if (part.Field.Role == FieldRole.About)
                About = ItemKeys.Text(part.Values[0]);
            else if (part.Field.Role == FieldRole.Value)
                Value = part.Values[0];
            else if (part.Field.Type == FieldType.Text)
                hasSentence = true;
        }

        ItemRecord? item = kind.Find(About) is { Type: FieldType.Record } field ? model.Record(field.Target) : null;
        RecordValue? claimed = ClaimItem.Of(claim);
        string? key = claimed is not null ? ItemKeys.Of(item, claimed) : Value is null ? null : ItemKeys.Text(Value);
        bool isItem = claimed is not null && item is not null && ItemAttribution.IsCarriedBy(item);
        Statement = new Statement(Attribution, key, isItem, isOpen: key is null && hasSentence, claimed is null ? default : ItemKeys.FigureOf(item, claimed));
    }

    /// <summary>The field that it is about; empty for the record as a whole.</summary>
    public string About { get; }

    /// <summary>The value that it names as text; null when it names an item or nothing.</summary>
    public Value? Value { get; }

    /// <summary>Who says it and where it was read.</summary>
    public EquatableArray<FieldValue> Attribution { get; }

    /// <summary>The claim in the form in which claims are compared.</summary>
    public Statement Statement { get; }
}
