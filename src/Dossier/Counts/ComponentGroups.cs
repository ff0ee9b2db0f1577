namespace Dossier;

/// <summary>The separate counts of killed and of injured, for use beside figures of both together.</summary>
internal sealed class ComponentGroups
{
    private readonly CountGroups _killed;
    private readonly CountGroups _injured;

    private ComponentGroups(CountGroups killed, CountGroups injured) => (_killed, _injured) = (killed, injured);

    /// <summary>Groups the separate counts; null when no report counts one of the two alone.</summary>
    /// <param name="reports">The reports; those to be ignored are marked as withdrawn.</param>
    /// <param name="isPartOf">Whether one group is within another.</param>
    public static ComponentGroups? Of(ReportedCount[] reports, Func<string, string, bool> isPartOf)
    {
        foreach (ReportedCount report in reports)
        {
            if (report.Component != CountComponent.Whole)
                return new(new CountGroups(reports, isPartOf, CountComponent.Killed), new CountGroups(reports, isPartOf, CountComponent.Injured));
        }

        return null;
    }

    /// <summary>The reports, with a report of a part added for each group: the least that its killed and injured add up to.</summary>
    public ReportedCount[] AddTo(ReportedCount[] reports)
    {
        var all = new List<ReportedCount>(reports);
        foreach (string? group in _killed.GroupsWith(_injured))
        {
            Estimate killed = _killed.Of(group);
            Estimate injured = _injured.Of(group);
            Stance stance = killed.IsSuggested || injured.IsSuggested ? Stance.Suggests : Stance.Unspecified;
            if (killed.Qualifier == EstimateQualifier.None && injured.Qualifier == EstimateQualifier.None && !HasTotal(reports, group))
            {
                all.Add(new ReportedCount(Estimate.None) { Group = group, Stance = stance });
                continue;
            }

            // What is only suggested of one of them takes no certainty from the other.
            if (stance == Stance.Suggests)
                AddPart(all, group, Bound.SumOfLows(Asserted(killed), Asserted(injured)), Stance.Unspecified);
            AddPart(all, group, Bound.SumOfLows(killed.LowBound, injured.LowBound), stance);
        }

        return all.ToArray();
    }

    /// <summary>
    /// Marks a total of both together, and the figures of killed and of injured, when the two add up to more than it. A figure of one of
    /// them that alone exceeds the total is a contradiction among the reports of that one.
    /// </summary>
    public void MarkCrowding(ReportedCount[] reports, int total, bool[] involved)
    {
        ReportedCount whole = reports[total];
        if (!whole.IsOwn(CountComponent.Whole) || whole.IsNarrow)
            return;

        Estimate killed = _killed.Of(whole.Group);
        Estimate injured = _injured.Of(whole.Group);
        if (killed.Exceeds(whole.Count) || injured.Exceeds(whole.Count)
            || Bound.SumOfLows(killed.LowBound, injured.LowBound) is not { } low
            || !Estimate.FromGivenParts(low, null, null, null).Exceeds(whole.Count))
        {
            return;
        }

        for (int i = 0; i < reports.Length; i++)
        {
            ReportedCount report = reports[i];
            bool counts = report.HasFigure && report.Component != CountComponent.Whole && report.Count.LowBound is { Value: > 0 };
            if (counts && (string.Equals(report.Group, whole.Group, StringComparison.Ordinal) || _killed.IsWithin(report.Group, whole.Group)))
            {
                involved[total] = true;
                involved[i] = true;
            }
        }
    }

    private static Bound? Asserted(Estimate count) => count.IsSuggested ? null : count.LowBound;

    private static void AddPart(List<ReportedCount> all, string? group, Bound? low, Stance stance)
    {
        if (low is { Value: > 0 })
            all.Add(new ReportedCount(Estimate.FromGivenParts(low, null, null, null)) { Group = group, IsPart = true, Stance = stance });
    }

    private static bool HasTotal(ReportedCount[] reports, string? group)
    {
        foreach (ReportedCount report in reports)
        {
            if (report.IsOwn(CountComponent.Whole) && !report.IsNarrow && string.Equals(report.Group, group, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
