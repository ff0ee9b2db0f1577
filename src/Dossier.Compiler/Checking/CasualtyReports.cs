using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Derived;

namespace Dossier.Compiler.Checking;

/// <summary>Converts the casualty reports of an incident to the reports that the runtime library consolidates.</summary>
internal static class CasualtyReports
{
    /// <summary>Whether the report states a figure and is neither withdrawn nor deprecated.</summary>
    public static bool IsAffirmed(FieldSet report) => StanceOf(report.Attribution).IsAffirming() && !IsDropped(report.Attribution);

    /// <summary>Whether the report is kept for the record only.</summary>
    public static bool IsDropped(FieldSet attribution)
        => Stances.IsDropped(ClosedTerms.Rank(attribution.Text(FieldRole.Rank)), ClosedTerms.Stage(attribution.Text(FieldRole.Stage)));

    /// <summary>The report in the library's form, for the consolidation of one harm; null when it does not count that harm.</summary>
    /// <param name="report">The report.</param>
    /// <param name="harm">The harm that is counted.</param>
    /// <param name="onlySource">The only source of its record, which is used when the report names none; null for none.</param>
    public static ReportedCount? Reported(FieldSet report, string harm, string? onlySource)
    {
        // Called for each harm: most reports are of another one and need not be read further.
        string own = report.Text(WellKnown.CasualtyReport.Harm);
        if (!Casualties.IsOne(own, harm))
            return null;

        FieldSet attribution = report.Attribution;
        string speaker = string.Join("+", attribution.Values(FieldRole.Speakers).OfType<ReferenceValue>().Select(r => r.Id).OrderBy(id => id, StringComparer.Ordinal));
        ReportedCount reported = ReportedCount.Of(
            report.Count(WellKnown.CasualtyReport.Count),
            group: report.Reference(WellKnown.CasualtyReport.Of)?.Id,
            covers: report.Text(WellKnown.CasualtyReport.Covers),
            nationality: NullIfEmpty(report.Text(WellKnown.CasualtyReport.Nationality)),
            severity: NullIfEmpty(report.Text(WellKnown.CasualtyReport.Severity)),
            speaker: NullIfEmpty(speaker),
            isJoint: attribution.Text(FieldRole.Jointly) == "true",
            source: attribution.Reference(FieldRole.Source)?.Id ?? onlySource,
            rank: ClosedTerms.Rank(attribution.Text(FieldRole.Rank)),
            stage: ClosedTerms.Stage(attribution.Text(FieldRole.Stage)),
            said: attribution.Date(FieldRole.Said),
            stance: StanceOf(attribution));
        return Casualties.AsOne(reported, own, harm);
    }

    /// <summary>The stance of the speaker.</summary>
    public static Stance StanceOf(FieldSet attribution) => ClosedTerms.Stance(attribution.Text(FieldRole.Stance));

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
