namespace Dossier;

/// <summary>Combines the reports of one count in one event, such as all reports of who was killed.</summary>
/// <remarks>
/// <list type="number">
/// <item>
/// Reports that are withdrawn, deprecated, retracted, or superseded by a later one of the same speaker are ignored. "Later" means of a
/// later stage, or a revision or retraction that was not certainly made before; a later date alone is not enough. When a report has several
/// speakers, each may take it back for himself: the report is used as long as one of them has not. Denials, doubts, silences and "not
/// known" are not used either, since they state no figure.
/// </item>
/// <item>A group's figure is that of the preferred report, or else the envelope of all reports about the whole group.</item>
/// <item>
/// Reports about a part of the group (also by nationality or severity), and the groups within it, raise its low figure. They are not
/// added to it, since those people are counted in it already. A best or high figure below them is dropped.
/// </item>
/// <item>
/// Parts add up if they exclude each other and share a speaker or a source: nationalities with each other, and
/// <c>non-serious</c> with the larger of <c>serious</c> and <c>critical</c>. A nationality and a severity are not added.
/// </item>
/// <item>
/// Unrelated groups add up. Where there are reports about everybody, those are the total, and the groups are within it. Groups that
/// share a reported group, or that each contain the other, may share members: their count is at least the larger of the two and at most
/// their sum.
/// </item>
/// <item>
/// A word changes no number that it can mean, unless a policy gives it one; it is kept as wording. Beside a smaller number than it can mean it
/// leaves the high end open. Words of which it is not known what they can mean leave a number that is exact as the best figure alone.
/// </item>
/// <item>
/// A figure of killed and injured together is the most that either can be, if no total says how many at most. Its wording is not used.
/// Where both are counted together, the low figures of the two add up to the least that the count can be.
/// </item>
/// <item>
/// If all who give a group's figure only suggest it, that figure is only suggested, and so is every sum with it. A suggested count of some of
/// a group raises no figure that somebody asserts.
/// </item>
/// </list>
/// <para>The order of the reports does not matter, except that disagreements refer to reports by their index.</para>
/// </remarks>
public static class ReportedCounts
{
    private const int MostCompared = 32;

    /// <summary>Combines the reports into one count and finds where they disagree.</summary>
    /// <param name="reports">The reports of one count in one event.</param>
    /// <param name="isPartOf">
    /// Whether the first group is within the second, directly or through others. It must terminate even if groups contain each other in a circle.
    /// </param>
    /// <param name="policy">Which number each word means; null to give words no number.</param>
    public static ConsolidatedCount Consolidate(
        ReadOnlySpan<ReportedCount> reports, Func<string, string, bool> isPartOf, VagueNumbers? policy = null)
    {
        _ = isPartOf ?? throw new ArgumentNullException(nameof(isPartOf));
        if (reports.IsEmpty)
            return default;

        ReportedCount[] kept = Surviving(reports, policy);
        if (kept.Length > MostCompared)
            isPartOf = Remembering(isPartOf);
        var components = ComponentGroups.Of(kept, isPartOf);
        var groups = new CountGroups(components?.AddTo(kept) ?? kept, isPartOf);
        return new ConsolidatedCount(groups.Total(), CountDisagreements.Find(kept, groups, components));
    }

    // Each two reports are compared: of many, the same two groups again and again.
    private static Func<string, string, bool> Remembering(Func<string, string, bool> isPartOf)
    {
        var known = new Dictionary<(string, string), bool>();
        return (inner, outer) =>
        {
            if (!known.TryGetValue((inner, outer), out bool isPart))
                known.Add((inner, outer), isPart = isPartOf(inner, outer));
            return isPart;
        };
    }

    /// <summary>
    /// The reports at their indices. Those to be ignored are marked as withdrawn, speakers who took their report back are removed, and words
    /// are replaced as the policy says.
    /// </summary>
    private static ReportedCount[] Surviving(ReadOnlySpan<ReportedCount> reports, VagueNumbers? policy)
    {
        var kept = new ReportedCount[reports.Length];
        for (int i = 0; i < reports.Length; i++)
        {
            ReportedCount report = reports[i];
            Estimate count = policy is null ? report.Count : report.Count.Resolve(policy);
            bool isDropped = report.IsDropped;
            string? speaker = isDropped ? null : RemainingSpeakers(reports, report, ref isDropped);
            kept[i] = report with
            {
                IsWithdrawn = isDropped,
                Speaker = isDropped ? report.Speaker : speaker,
                Count = count,
            };
        }

        return kept;
    }

    /// <summary>The speakers of a report who have not taken it back. If there are none, the report is dropped.</summary>
    private static string? RemainingSpeakers(ReadOnlySpan<ReportedCount> reports, in ReportedCount report, ref bool isDropped)
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
}
