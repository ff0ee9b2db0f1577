namespace Dossier;

/// <summary>How the curator weighs one claim among others about the same thing. The vocabulary is closed: a model file cannot add to it.</summary>
public enum Rank
{
    /// <summary>Not stated, which means normal.</summary>
    Unspecified = 0,

    /// <summary>The claim to use when only one can be shown.</summary>
    Preferred = 1,

    /// <summary>A claim with normal weight.</summary>
    Normal = 2,

    /// <summary>A claim kept for the record but known to be wrong or outdated. It is not used as a value.</summary>
    Deprecated = 3,
}
