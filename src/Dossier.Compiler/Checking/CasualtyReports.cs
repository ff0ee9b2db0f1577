using Dossier.Compiler.Binding;

namespace Dossier.Compiler.Checking;

/// <summary>The casualty reports of an incident, as the consolidation of the runtime takes them.</summary>
internal static class CasualtyReports
{
    /// <summary>The harm of reports that do not tell the killed from the injured.</summary>
    public const string Combined = "killed-or-injured";

    /// <summary>The harm of those who died.</summary>
    public const string Killed = "killed";

    /// <summary>The harm of those who were hurt.</summary>
    public const string Injured = "injured";

    /// <summary>The reports in the order of the seed.</summary>
    public static IEnumerable<FieldSet> Of(RecordNode incident)
        => incident.Fields.Values("casualties").OfType<RecordValue>().Select(r => new FieldSet(r.Fields));

    /// <summary>Whether the report states a figure that was neither withdrawn nor set aside.</summary>
    public static bool Stands(FieldSet report)
        => StanceOf(report.Attribution).IsAffirming()
            && !Stances.IsDropped(ClosedTerms.Rank(report.Attribution.Text("rank")), ClosedTerms.Stage(report.Attribution.Text("stage")));

    /// <summary>
    /// The report as the runtime takes it among those of one harm; null when it says nothing of that harm. Reports of killed and
    /// injured together say something of either, and those of either something of both together.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="harm">The harm that is counted.</param>
    /// <param name="onlySource">The only source of its record, which it was read in where it names none.</param>
    public static ReportedCount? Reported(FieldSet report, string harm, string? onlySource)
    {
        string own = report.Text("harm");
        bool isCombined = own == Combined && harm is Killed or Injured;
        CountComponent component = harm != Combined ? CountComponent.Whole
            : own == Killed ? CountComponent.Killed
            : own == Injured ? CountComponent.Injured
            : CountComponent.Whole;
        if (own != harm && !isCombined && component == CountComponent.Whole)
            return null;

        FieldSet attribution = report.Attribution;
        string speaker = string.Join("+", attribution.Values("by").OfType<ReferenceValue>().Select(r => r.Id).OrderBy(id => id, StringComparer.Ordinal));
        return ReportedCount.Of(
            report.Count("count"),
            group: report.Reference("of")?.Id,
            isPart: report.Text("covers") == "part",
            isTotal: report.Text("covers") == "total",
            nationality: NullIfEmpty(report.Text("nationality")),
            severity: NullIfEmpty(report.Text("severity")),
            isCombined: isCombined,
            component: component,
            speaker: NullIfEmpty(speaker),
            isJoint: attribution.Text("jointly") == "true",
            source: attribution.Reference("source")?.Id ?? onlySource,
            rank: ClosedTerms.Rank(attribution.Text("rank")),
            stage: ClosedTerms.Stage(attribution.Text("stage")),
            said: EdtfDate.TryParse(attribution.Text("said"), out EdtfDate said) ? said : default,
            stance: StanceOf(attribution));
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    /// <summary>How a speaker stands to what is claimed.</summary>
    public static Stance StanceOf(FieldSet attribution) => ClosedTerms.Stance(attribution.Text("stance"));
}
