namespace Dossier;

/// <summary>What somebody said about a record, of whatever kind the record is.</summary>
public interface IDossierClaim
{
    /// <summary>The field that it is about; none, the default, when it is about the record as a whole.</summary>
    FieldName About { get; }

    /// <summary>The value in the notation of the field; null when there is none.</summary>
    string? Value { get; }

    /// <summary>The value as a date; null when the field does not hold dates, or there is no value that is one.</summary>
    EdtfDate? AsDate();

    /// <summary>The value as a count; null when the field does not hold counts, or there is no value that is one.</summary>
    Estimate? AsEstimate();

    /// <summary>The value as a quantity; null when the field does not hold quantities, or there is no value that is one.</summary>
    Quantity? AsQuantity();

    /// <summary>The record that the value refers to; null when the field does not hold references, or there is no such record.</summary>
    IDossierRecord? AsRecord();

    /// <summary>The item of a list that it is about, such as a participation that somebody denies; null when there is none.</summary>
    object? Item { get; }

    /// <summary>The statement in words; null when there is none.</summary>
    string? Statement { get; }

    /// <summary>Who says it, where it was read, and how it is to be weighed.</summary>
    IDossierAttribution Attribution { get; }
}
