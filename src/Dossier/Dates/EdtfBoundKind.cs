namespace Dossier;

/// <summary>What an interval has at one of its two ends.</summary>
public enum EdtfBoundKind
{
    /// <summary>The value is not an interval.</summary>
    None,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Two dots: the interval has no such end, it goes on.</summary>
    Open,

    /// <summary>An empty text: the interval has such an end, and nobody knows which.</summary>
    Unknown,
}
