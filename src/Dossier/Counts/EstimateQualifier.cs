namespace Dossier;

/// <summary>How an <see cref="Estimate"/> states its count.</summary>
public enum EstimateQualifier
{
    /// <summary>Nothing is known about the count.</summary>
    Unknown,

    /// <summary>One number, without qualification.</summary>
    Exact,

    /// <summary>An approximate number; how far off it may be is not known.</summary>
    About,

    /// <summary>A number or more.</summary>
    AtLeast,

    /// <summary>A number or fewer.</summary>
    AtMost,

    /// <summary>From one number to another.</summary>
    Between,

    /// <summary>Only a word, such as "several", and no number.</summary>
    Vague,

    /// <summary>A statement that there was nobody: the count is 0.</summary>
    None,

    /// <summary>A note that nobody reported any: a silence, and not the number 0.</summary>
    NoneReported,

    /// <summary>The most likely number, without saying how far off it may be.</summary>
    Best,
}
