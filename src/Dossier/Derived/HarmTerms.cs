using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>The terms of casualty reports that totals depend on, as seeds write them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class HarmTerms
{
    /// <summary>The harm of those who died.</summary>
    public const string Killed = "killed";

    /// <summary>The harm of those who were hurt and did not die.</summary>
    public const string Injured = "injured";

    /// <summary>The harm of reports that count killed and injured together.</summary>
    public const string KilledOrInjured = "killed-or-injured";

    /// <summary>The coverage of a report of the whole group.</summary>
    public const string Total = "total";

    /// <summary>The coverage of a report of some of the group.</summary>
    public const string Part = "part";
}
