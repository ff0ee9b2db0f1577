namespace Dossier;

/// <summary>
/// What can be said of two dates when either may be known only in part. The order is No, Undecided, Yes, and the
/// default is Undecided.
/// </summary>
public enum EdtfAnswer
{
    /// <summary>It is not so, whatever the unknown parts turn out to be.</summary>
    No = -1,

    /// <summary>The dates do not tell: it may be so, and it may not.</summary>
    Undecided = 0,

    /// <summary>It is so, whatever the unknown parts turn out to be.</summary>
    Yes = 1,
}
