using Dossier.Compiler.Binding;

namespace Dossier.Compiler.Checking;

/// <summary>The casualty reports of an incident, as the consolidation of the runtime takes them.</summary>
internal static class CasualtyReports
{
    /// <summary>The harm of reports that do not tell the killed from the injured.</summary>
    public const string Combined = "killed-or-injured";

    /// <summary>The reports in the order of the seed.</summary>
    public static IEnumerable<FieldSet> Of(RecordNode incident)
        => incident.Fields.Values("casualties").OfType<RecordValue>().Select(r => new FieldSet(r.Fields));

    /// <summary>Whether the report states a figure that was neither withdrawn nor set aside.</summary>
    public static bool Stands(FieldSet report)
        => report.Attribution.Text("rank") != "deprecated" && report.Attribution.Text("stage") != "withdrawn"
            && StanceOf(report.Attribution) is CountStance.Asserts or CountStance.Suggests or CountStance.Revises;

    /// <summary>The report as the runtime takes it for one of the harms that it may be about.</summary>
    public static ReportedCount Reported(FieldSet report) => Reported(report, report.Text("harm") == Combined);

    /// <summary>The report, or where it is not held against those of one harm alone, as one of its own harm.</summary>
    public static ReportedCount Reported(FieldSet report, bool isCombined)
    {
        FieldSet attribution = report.Attribution;
        string speaker = string.Join("+", attribution.Values("by").OfType<ReferenceValue>().Select(r => r.Id));
        return ReportedCount.Of(
            report.Count("count"),
            group: report.Reference("of")?.Id,
            isPart: report.Text("covers") == "part",
            isCombined: isCombined,
            speaker: speaker.Length == 0 ? null : speaker,
            source: attribution.Reference("source")?.Id,
            rank: attribution.Text("rank") switch
            {
                "preferred" => CountRank.Preferred,
                "deprecated" => CountRank.Deprecated,
                _ => CountRank.Normal,
            },
            isWithdrawn: attribution.Text("stage") == "withdrawn",
            stage: Statement.StageOf(attribution.Text("stage")),
            said: EdtfDate.TryParse(attribution.Text("said"), out EdtfDate said) ? said : default,
            stance: StanceOf(attribution));
    }

    /// <summary>How a speaker stands to what is claimed.</summary>
    public static CountStance StanceOf(FieldSet attribution) => Statement.StanceOf(attribution.Text("stance"));
}
