namespace Dossier;

/// <summary>Whether a record is still valid. The vocabulary is closed: a model file cannot add to it.</summary>
public enum RecordStatus
{
    /// <summary>Not stated, which means active.</summary>
    Unspecified = 0,

    /// <summary>The record is valid.</summary>
    Active = 1,

    /// <summary>The record was withdrawn because it should not be relied on, for the reason given.</summary>
    Retracted = 2,

    /// <summary>Another record has replaced this one.</summary>
    Superseded = 3,
}
