namespace Dossier;

/// <summary>What an interval has as its start or its end.</summary>
public enum EdtfBoundKind
{
    /// <summary>The value is not an interval.</summary>
    None,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Two dots: the interval has no limit on this side.</summary>
    Open,

    /// <summary>An empty text: the interval has a limit on this side, but the date is not known.</summary>
    Unknown,
}
