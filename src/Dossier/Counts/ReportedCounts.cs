namespace Dossier;

/// <summary>Brings the reports of one count in one event together, such as all reports of who was killed.</summary>
/// <remarks>
/// <list type="number">
/// <item>
/// Reports that are withdrawn, deprecated, retracted, or superseded by a later one of the same speaker count for nothing. Later is
/// a later stage, and a revision or a retraction, unless it was certainly said before; that it was said later is not enough. Of
/// several speakers each may take back what he said: the report counts while one of them stands by it. Neither do denials, doubts,
/// silences, and those who do not know count: they state no figure.
/// </item>
/// <item>A group's figure is the preferred report's, or else the envelope of the reports of the whole group.</item>
/// <item>
/// Reports of a part of the group, which a nationality or a severity makes it too, and the groups within it, raise its low figure.
/// They are not added to it, since they are in it already. A best or high figure below them falls away.
/// </item>
/// <item>
/// Parts add up where they exclude each other and share a speaker or a source: nationalities with each other, and
/// <c>non-serious</c> with the larger of <c>serious</c> and <c>critical</c>. A nationality and a severity do not.
/// </item>
/// <item>
/// Groups that have nothing to do with each other add up. Where there are reports about everybody, those are the total, and the
/// groups are within it. Groups that share a reported group, or are each within the other, may share members: at least the
/// larger one counts, at most both.
/// </item>
/// <item>A word changes no number unless a policy gives it one; it is kept as wording.</item>
/// <item>
/// Figures of killed and injured together are the most that there can be of either, where no total says how many at most. They lend
/// no word. Where both are counted together, the low figures of the two are the least that they come to.
/// </item>
/// <item>Where all who give a figure only suggest it, so does the count.</item>
/// </list>
/// <para>The order of the reports plays no part, except that disagreements refer to reports by their index.</para>
/// </remarks>
public static class ReportedCounts
{
    /// <summary>What the reports come to, and where they disagree.</summary>
    /// <param name="reports">The reports of one count in one event.</param>
    /// <param name="isPartOf">
    /// Whether the first group is within the second, directly or through others. It must come to an end even if the groups run in a circle.
    /// </param>
    /// <param name="policy">What to read into words; null to read nothing into them.</param>
    public static ConsolidatedCount Consolidate(
        ReadOnlySpan<ReportedCount> reports, Func<string, string, bool> isPartOf, VagueNumbers? policy = null)
    {
        _ = isPartOf ?? throw new ArgumentNullException(nameof(isPartOf));
        if (reports.IsEmpty)
            return default;

        ReportedCount[] kept = Surviving(reports, policy);
        var components = ComponentGroups.Of(kept, isPartOf);
        var groups = new CountGroups(components?.AddTo(kept) ?? kept, isPartOf);
        Estimate total = groups.Total().AsSuggested(AreSuggestions(kept));
        return new ConsolidatedCount(total, CountDisagreements.Find(kept, groups, components));
    }

    /// <summary>
    /// The reports in their places, with those that count for nothing marked as withdrawn, without the speakers who took back what they
    /// said, and words read as the policy says.
    /// </summary>
    private static ReportedCount[] Surviving(ReadOnlySpan<ReportedCount> reports, VagueNumbers? policy)
    {
        var kept = new ReportedCount[reports.Length];
        for (int i = 0; i < reports.Length; i++)
        {
            ReportedCount report = reports[i];
            Estimate count = policy is null ? report.Count : report.Count.Resolve(policy);
            bool isDropped = report.IsDropped;
            string? speaker = isDropped ? null : StandingBy(reports, report, ref isDropped);
            kept[i] = report with
            {
                IsWithdrawn = isDropped,
                Speaker = isDropped ? report.Speaker : speaker,
                Stance = count.IsSuggested && report.Stance is Stance.Unspecified or Stance.Asserts ? Stance.Suggests : report.Stance,
                Count = count.AsSuggested(false),
            };
        }

        return kept;
    }

    /// <summary>Those of the speakers of a report who stand by it; none may, and then it is dropped.</summary>
    private static string? StandingBy(ReadOnlySpan<ReportedCount> reports, in ReportedCount report, ref bool isDropped)
    {
        if (!Speakers.AreSeveral(report.Speaker, report.IsJoint))
        {
            isDropped = IsSuperseded(reports, report);
            return report.Speaker;
        }

        var left = new List<string>();
        foreach (string voice in Speakers.Of(report.Speaker, isJoint: false))
        {
            if (!IsSuperseded(reports, report with { Speaker = voice }))
                left.Add(voice);
        }

        isDropped = left.Count == 0;
        return Speakers.Key(left);
    }

    private static bool IsSuperseded(ReadOnlySpan<ReportedCount> reports, in ReportedCount report)
    {
        foreach (ReportedCount later in reports)
        {
            if (report.IsSupersededBy(later) && report.IsSameVoiceAs(later))
                return true;
        }

        return false;
    }

    /// <summary>Whether all that the count goes by is only suggested. Figures of both harms matter where there are no others.</summary>
    private static bool AreSuggestions(ReportedCount[] reports) => AreSuggestions(reports, combined: false) ?? AreSuggestions(reports, combined: true) ?? false;

    private static bool? AreSuggestions(ReportedCount[] reports, bool combined)
    {
        bool any = false;
        foreach (ReportedCount report in reports)
        {
            if (!report.HasFigure || report.IsCombined != combined || report.Count.IsUnknown || IsOutranked(reports, report))
                continue;
            if (report.Stance != Stance.Suggests)
                return false;

            any = true;
        }

        return any ? true : null;
    }

    private static bool IsOutranked(ReportedCount[] reports, in ReportedCount report)
    {
        if (report.IsNarrow || report.Rank == Rank.Preferred)
            return false;

        foreach (ReportedCount other in reports)
        {
            if (other.HasFigure && other.Rank == Rank.Preferred && other.IsAboutSameAs(report))
                return true;
        }

        return false;
    }
}
