namespace Dossier;

/// <summary>How far reporting had come when a claim was made. The vocabulary is closed: a model file cannot add to it.</summary>
public enum Stage
{
    /// <summary>Not stated; taken as early as an initial report.</summary>
    Unspecified = 0,

    /// <summary>A first report, made before much was known.</summary>
    Initial = 1,

    /// <summary>A later report that adds to an earlier one.</summary>
    Updated = 2,

    /// <summary>A report that the speaker calls established.</summary>
    Confirmed = 3,

    /// <summary>A report that corrects an earlier one.</summary>
    Revised = 4,

    /// <summary>A report that was later taken back. It is not used as a value.</summary>
    Withdrawn = 5,
}
