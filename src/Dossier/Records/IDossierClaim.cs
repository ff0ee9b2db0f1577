namespace Dossier;

/// <summary>A statement about a record of any kind, with the person or organisation who made it.</summary>
public interface IDossierClaim
{
    /// <summary>The field that the claim is about; none (the default) when it is about the record as a whole.</summary>
    FieldName About { get; }

    /// <summary>The value in the notation of the field; null when there is none.</summary>
    string? Value { get; }

    /// <summary>The value as a date; null when the field does not hold dates, or the value is missing or not a date.</summary>
    EdtfDate? AsDate();

    /// <summary>The value as a count; null when the field does not hold counts, or the value is missing or not a count.</summary>
    Estimate? AsEstimate();

    /// <summary>The value as a quantity; null when the field does not hold quantities, or the value is missing or not a quantity.</summary>
    Quantity? AsQuantity();

    /// <summary>The record that the value refers to; null when the field does not hold references, or there is no such record.</summary>
    IDossierRecord? AsRecord();

    /// <summary>The item of a list that the claim is about, such as a participation that somebody denies; null when there is none.</summary>
    object? Item { get; }

    /// <summary>The statement in words; null when there is none.</summary>
    string? Statement { get; }

    /// <summary>Who makes the claim, where it was read, and how the curator ranks it.</summary>
    IDossierAttribution Attribution { get; }
}
