using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Checking;

/// <summary>
/// The rules that find something missing. They are for those who keep the seeds: in a packed seed what seems to be missing may be withheld, and
/// nobody who has the package could add it.
/// </summary>
internal static class PackedRules
{
    /// <summary>Whether a rule is one of them.</summary>
    public static bool IsAboutMissing(Rule rule)
        => rule == Rules.IncidentWithoutSource || rule == Rules.ReportWithoutVoice || rule == Rules.SourceWithoutDate || rule == Rules.SourceWithoutAddress
            || rule == Rules.RetractedWithoutReason || rule == Rules.NeverReferenced || rule == Rules.TimeWithoutZone;
}
