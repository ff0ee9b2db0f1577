namespace Dossier;

/// <summary>What kind of values a field has, which decides whether two of them may both be true.</summary>
public enum ClaimedKind
{
    /// <summary>Any text: two that differ contradict each other.</summary>
    Text,

    /// <summary>Names and sentences: the same can be said in different words, so two that differ are compatible.</summary>
    Wording,

    /// <summary>Dates: those that may overlap are compatible.</summary>
    Date,

    /// <summary>Counts: those that do not exclude each other are compatible.</summary>
    Count,

    /// <summary>Points: those within the precision of the coarser one are compatible.</summary>
    Point,

    /// <summary>Times of day: a part of the day and a clock time are compatible.</summary>
    Time,

    /// <summary>Terms of a vocabulary: a term is compatible with a broader one, and with one that leaves it open, such as "unknown".</summary>
    Term,

    /// <summary>References: a record is compatible with one that contains it.</summary>
    Reference,

    /// <summary>Quantities: those that do not exclude each other are compatible.</summary>
    Quantity,
}
