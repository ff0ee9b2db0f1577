namespace Dossier;

/// <summary>What stands at one end of an interval.</summary>
public enum EdtfEnd
{
    /// <summary>Nothing, for the value is not an interval.</summary>
    None,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Two dots: the interval has no such end, it goes on.</summary>
    Open,

    /// <summary>An empty text: the interval has such an end, and nobody knows which.</summary>
    Unknown,
}
