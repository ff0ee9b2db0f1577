namespace Dossier;

/// <summary>What somebody said about a record, of whatever kind the record is.</summary>
public interface IDossierClaim
{
    /// <summary>The field that it is about; none, the default, when it is about the record as a whole.</summary>
    FieldName About { get; }

    /// <summary>The value in the notation of the field; null when there is none.</summary>
    string? Value { get; }

    /// <summary>The statement in words; null when there is none.</summary>
    string? Statement { get; }

    /// <summary>Who says it, where it was read, and how the speaker stands to it.</summary>
    IDossierAttribution Attribution { get; }
}
