namespace Dossier;

/// <summary>What a speaker or source does with the thing that is claimed. The vocabulary is closed: a model file cannot add to it.</summary>
public enum Stance
{
    /// <summary>Not stated, which means that it is asserted.</summary>
    Unspecified = 0,

    /// <summary>Says that it is so.</summary>
    Asserts = 1,

    /// <summary>Says that it is not so: no value, and a contradiction to those who say that it is.</summary>
    Denies = 2,

    /// <summary>Casts doubt on it without saying that it is not so: no value, and a contradiction to those who say that it is.</summary>
    Disputes = 3,

    /// <summary>Says that it may be so, as an early or cautious assessment does: a value like an asserted one.</summary>
    Suggests = 4,

    /// <summary>Says that it is not known: no value.</summary>
    DoesNotKnow = 5,

    /// <summary>Describes the event without mentioning it, which is silence, not a number and not a contradiction.</summary>
    Omits = 6,

    /// <summary>Announces it as something to be done to another: no value.</summary>
    Threatens = 7,

    /// <summary>Replaces what the same speaker said before.</summary>
    Revises = 8,

    /// <summary>Takes back what the same speaker said before, without a new value.</summary>
    Retracts = 9,
}
