namespace Dossier;

/// <summary>What a speaker or source says about the thing that is claimed. The vocabulary is closed: a model file cannot add to it.</summary>
public enum Stance
{
    /// <summary>Not stated, which means that it is asserted.</summary>
    Unspecified = 0,

    /// <summary>Says that it is so.</summary>
    Asserts = 1,

    /// <summary>Says that it is not so: gives no value, and contradicts those who say that it is.</summary>
    Denies = 2,

    /// <summary>Casts doubt on it without denying it: gives no value, and contradicts those who say that it is so.</summary>
    Disputes = 3,

    /// <summary>Says that it may be so, as an early or cautious assessment does: gives a value, as an assertion does.</summary>
    Suggests = 4,

    /// <summary>Says that it is not known: gives no value.</summary>
    DoesNotKnow = 5,

    /// <summary>Reports the event without mentioning it: a silence, which is neither a number nor a contradiction.</summary>
    Omits = 6,

    /// <summary>Announces it as something to be done to somebody else: gives no value.</summary>
    Threatens = 7,

    /// <summary>Replaces an earlier statement of the same speaker.</summary>
    Revises = 8,

    /// <summary>Takes back an earlier statement of the same speaker without giving a new value.</summary>
    Retracts = 9,
}
