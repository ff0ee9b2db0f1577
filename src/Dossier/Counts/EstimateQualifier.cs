namespace Dossier;

/// <summary>In what way an <see cref="Estimate"/> states its count.</summary>
public enum EstimateQualifier
{
    /// <summary>Nothing is known of the count.</summary>
    Unknown,

    /// <summary>One number, said without reserve.</summary>
    Exact,

    /// <summary>A number that is only about right; how far off it may be is not known.</summary>
    About,

    /// <summary>The number or more.</summary>
    AtLeast,

    /// <summary>The number or fewer.</summary>
    AtMost,

    /// <summary>From one number to another.</summary>
    Between,

    /// <summary>Only a word, such as "several", and no number.</summary>
    Vague,

    /// <summary>A statement that there was nobody: the count is 0.</summary>
    None,

    /// <summary>A note that no such report exists: a silence, and not the number 0.</summary>
    NoneReported,

    /// <summary>The number that is thought right, without saying how far off it may be.</summary>
    Best,
}
