using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>A record with reports of casualties, which totals are worked out from.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICasualtyRecord : IClaimedRecord
{
    /// <summary>The field that holds the reports, as seeds call it.</summary>
    string CasualtiesField { get; }

    /// <summary>The reports that somebody still asserts or suggests. All others are in the claims.</summary>
    IReadOnlyList<ICasualtyReport> CasualtyReports { get; }

    /// <summary>The fields whose list is known to be partial. Of reports that are, the groups without a report may have been harmed too.</summary>
    IReadOnlyList<FieldName> Incomplete { get; }
}
