namespace Dossier;

/// <summary>Brings the reports of one count in one event together, such as all reports of who was killed.</summary>
/// <remarks>
/// <list type="number">
/// <item>
/// Reports that are withdrawn, deprecated, retracted, or superseded by a later one of the same speaker count for nothing. Later is
/// a later stage, and a revision or a retraction, unless it was certainly said before. Neither do denials, doubts, silences, and
/// those who do not know: they state no figure.
/// </item>
/// <item>A group's figure is the preferred report's, or else the envelope of the reports of the whole group.</item>
/// <item>
/// Reports of a part of the group, and the groups within it, raise its low figure and nothing else. They are not added to it, since
/// they are in it already.
/// </item>
/// <item>
/// Groups that have nothing to do with each other add up. Where there are reports about everybody, those are the total, and the
/// groups are within it. Groups that share a reported group, or are each within the other, may share members: at least the
/// larger one counts, at most both.
/// </item>
/// <item>A word changes no number unless a policy gives it one; it is kept as wording.</item>
/// <item>Figures of killed and injured together inform neither alone: they change no number and lend no word.</item>
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
        var groups = new CountGroups(kept, isPartOf);
        return new ConsolidatedCount(groups.Total(), CountDisagreements.Find(kept, groups));
    }

    /// <summary>
    /// The reports in their places, with those that count for nothing marked as withdrawn, and words read as the policy says.
    /// </summary>
    private static ReportedCount[] Surviving(ReadOnlySpan<ReportedCount> reports, VagueNumbers? policy)
    {
        var kept = new ReportedCount[reports.Length];
        for (int i = 0; i < reports.Length; i++)
        {
            ReportedCount report = reports[i];
            bool drop = report.IsWithdrawn || report.Rank == CountRank.Deprecated;
            for (int j = 0; j < reports.Length && !drop; j++)
                drop = report.IsSupersededBy(reports[j]);

            kept[i] = report with
            {
                IsWithdrawn = drop,
                Count = policy is null ? report.Count : report.Count.With(policy),
            };
        }

        return kept;
    }
}
