namespace Dossier;

/// <summary>
/// The answer to a question about values that may be known only in part: no, undecided or yes, in this order. The default is
/// undecided.
/// </summary>
/// <remarks>It is not a <c>bool</c>: compare it with the answer that you need, as in <c>!= ThreeValued.No</c> for "it may be so".</remarks>
public enum ThreeValued
{
    /// <summary>It is not so, whatever the unknown parts turn out to be.</summary>
    No = -1,

    /// <summary>What is known does not decide it: it may or may not be so.</summary>
    Undecided = 0,

    /// <summary>It is so, whatever the unknown parts turn out to be.</summary>
    Yes = 1,
}
