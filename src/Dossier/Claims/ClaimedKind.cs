namespace Dossier;

/// <summary>What the values of a field are, as far as it decides whether two of them may both be true.</summary>
public enum ClaimedKind
{
    /// <summary>Any text: two that differ contradict each other.</summary>
    Text,

    /// <summary>Names and sentences, which may be put in several ways.</summary>
    Wording,

    /// <summary>Dates: those that may overlap are compatible.</summary>
    Date,

    /// <summary>Counts: those that do not exclude each other are compatible.</summary>
    Count,

    /// <summary>Points: those within the precision of the coarser one are compatible.</summary>
    Point,

    /// <summary>Times of day: a part of the day and a clock time are compatible.</summary>
    Time,

    /// <summary>Terms of a vocabulary: those of which one is broader are compatible, and so are those that leave it open.</summary>
    Term,

    /// <summary>References: those to records of which one lies within the other are compatible.</summary>
    Reference,

    /// <summary>Quantities: those that do not exclude each other are compatible.</summary>
    Quantity,
}
