namespace Dossier;

/// <summary>
/// What can be said of two values when either may be known only in part. The order is No, Undecided, Yes, and the
/// default is Undecided.
/// </summary>
public enum Answer
{
    /// <summary>It is not so, whatever the unknown parts turn out to be.</summary>
    No = -1,

    /// <summary>What is known does not tell: it may be so, and it may not.</summary>
    Undecided = 0,

    /// <summary>It is so, whatever the unknown parts turn out to be.</summary>
    Yes = 1,
}
