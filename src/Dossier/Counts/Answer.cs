namespace Dossier;

/// <summary>What can be said of two uncertain values: the middle answer is an answer too, never a default for either side.</summary>
public enum Answer
{
    /// <summary>It is certainly not so.</summary>
    No,

    /// <summary>What is known allows both.</summary>
    Undecided,

    /// <summary>It is certainly so.</summary>
    Yes,
}
