namespace Dossier;

/// <summary>Finds the reports that cannot all be right, and those that are silent.</summary>
internal static class CountDisagreements
{
    /// <param name="reports">The reports; those to be ignored are marked as withdrawn.</param>
    /// <param name="groups">Which of their groups contain which.</param>
    /// <param name="components">The separate counts of killed and injured, if some reports count both together and some count one.</param>
    public static IReadOnlyList<CountDisagreement> Find(ReportedCount[] reports, CountGroups groups, ComponentGroups? components)
    {
        List<string?> groupsWithFigures = GroupsOf(reports);
        var found = new List<CountDisagreement>();
        foreach (string? group in groupsWithFigures)
        {
            if (Contradicting(reports, groups, components, group) is { } indices)
                found.Add(new CountDisagreement(DisagreementKind.Contradiction, group, indices));
        }

        foreach (string? group in groupsWithFigures)
        {
            if (Silent(reports, group) is { } indices)
                found.Add(new CountDisagreement(DisagreementKind.Silence, group, indices, Figures(reports, group)));
        }

        return found.Count == 0 ? [] : found.ToArray();
    }

    private static List<string?> GroupsOf(ReportedCount[] reports)
    {
        var groups = new List<string?>();
        foreach (ReportedCount report in reports)
        {
            if (!report.IsWithdrawn && !groups.Contains(report.Group))
                groups.Add(report.Group);
        }

        groups.Sort(StringComparer.Ordinal);
        return groups;
    }

    private static int[]? Contradicting(ReportedCount[] reports, CountGroups groups, ComponentGroups? components, string? group)
    {
        var involved = new bool[reports.Length];
        for (int i = 0; i < reports.Length; i++)
        {
            if (reports[i].IsWithdrawn || !IsSame(reports[i].Group, group))
                continue;

            for (int j = 0; j < reports.Length; j++)
            {
                if (i == j || reports[j].IsWithdrawn || reports[i].IsBesideJoint(reports[j]) || AreInSequence(reports[i], reports[j])
                    || !Contradicts(reports[i], reports[j], groups))
                {
                    continue;
                }

                involved[i] = true;
                involved[j] = true;
            }

            MarkCrowding(reports, groups, i, involved);
            components?.MarkCrowding(reports, i, involved);
        }

        return Indices(involved);
    }

    /// <summary>
    /// Marks a total, and the figures of the groups and parts within it, when those add up to more than the total.
    /// </summary>
    private static void MarkCrowding(ReportedCount[] reports, CountGroups groups, int total, bool[] involved)
    {
        ReportedCount whole = reports[total];
        if (!whole.HasFigure || whole.IsNarrow || whole.Component != CountComponent.Whole)
            return;

        bool fits = whole.IsCombined ? !groups.Of(whole.Group).Exceeds(whole.Count) : !groups.Within(whole.Group).Overtakes(whole.Count);
        for (int j = 0; !fits && j < reports.Length; j++)
        {
            ReportedCount inner = reports[j];
            if (!inner.IsOwn(CountComponent.Whole) || whole.IsBesideJoint(inner))
                continue;
            if (groups.IsWithin(inner.Group, whole.Group) || (whole.IsCombined && IsSame(inner.Group, whole.Group)))
                Mark(total, j, involved);
        }

        ExclusiveParts parts = groups.Parts(whole.Group);
        foreach (ExclusiveParts.PartSum sum in new[] { parts.Firm, parts.About })
        {
            if (whole.IsCombined ? !sum.AtLeast.Exceeds(whole.Count) : !sum.AtLeast.Overtakes(whole.Count))
                continue;

            foreach (int part in parts.ReportsIn(sum))
            {
                // Indices beyond the reports are sums of groups, which nobody reported.
                if (part < reports.Length && !whole.IsBesideJoint(reports[part]))
                    Mark(total, part, involved);
            }
        }
    }

    private static void Mark(int one, int other, bool[] involved)
    {
        involved[one] = true;
        involved[other] = true;
    }

    // A speaker who is silent on killed and injured together, or on one of them, is silent in that count only.
    private static bool IsAsked(in ReportedCount report) => !report.IsCombined && report.Component == CountComponent.Whole;

    /// <summary>The figures that others give for the people of whom a speaker is silent; if there are none, figures for some of those people.</summary>
    private static int[] Figures(ReportedCount[] reports, string? group)
    {
        var figures = new bool[reports.Length];
        var narrow = new bool[reports.Length];
        for (int i = 0; i < reports.Length; i++)
        {
            ReportedCount report = reports[i];
            bool isSameGroup = IsSame(report.Group, group);
            bool counts = report.IsOwn(CountComponent.Whole) && !report.Count.IsUnknown && (group is null || isSameGroup);
            figures[i] = counts && isSameGroup && !report.IsNarrow;
            narrow[i] = counts && !figures[i];
        }

        return Indices(figures) ?? Indices(narrow) ?? [];
    }

    private static int[]? Silent(ReportedCount[] reports, string? group)
    {
        var involved = new bool[reports.Length];
        for (int i = 0; i < reports.Length; i++)
            involved[i] = !reports[i].IsWithdrawn && reports[i].Stance == Stance.Omits && IsAsked(reports[i]) && IsSame(reports[i].Group, group);

        return Indices(involved);
    }

    /// <summary>
    /// Whether a report about a whole group excludes another report: one about the same people, a part of them, or a group within them.
    /// </summary>
    private static bool Contradicts(in ReportedCount whole, in ReportedCount other, CountGroups groups)
    {
        if (!other.HasFigure || other.IsCombined || whole.Component != CountComponent.Whole || other.Component != CountComponent.Whole)
            return false;
        if (whole.Stance.IsRejecting())
            return Rejects(whole, other, groups);
        if (!whole.HasFigure || whole.IsPart || !IsInside(other, whole, groups))
            return false;
        if (whole.IsCombined)
            return other.Count.Exceeds(whole.Count);

        return whole.IsAboutSameAs(other) ? whole.Count.Contradicts(other.Count) : other.Count.Overtakes(whole.Count);
    }

    /// <summary>
    /// Whether a denial or a doubt is about another report. Without a number it is about whether there was anybody; with one, about
    /// that number. What it does not state, such as the group, may be anything.
    /// </summary>
    private static bool Rejects(in ReportedCount denial, in ReportedCount other, CountGroups groups)
    {
        if (!denial.Count.HasNumber)
            return other.Count.Exceeds(Estimate.None) && IsInside(other, denial, groups);

        return !denial.IsCombined && other.Count.HasNumber && !denial.Count.Contradicts(other.Count)
            && (denial.Group is null || IsSame(denial.Group, other.Group))
            && (denial.NarrowNationality is null || IsSame(denial.NarrowNationality, other.NarrowNationality))
            && (denial.NarrowSeverity is null || IsSame(denial.NarrowSeverity, other.NarrowSeverity))
            && (!denial.IsPart || other.IsPart) && (!denial.IsTotal || !other.IsNarrow);
    }

    /// <summary>Whether everybody counted in one report is included in the other.</summary>
    private static bool IsInside(in ReportedCount inner, in ReportedCount outer, CountGroups groups)
        => (IsSame(inner.Group, outer.Group) || groups.IsWithin(inner.Group, outer.Group))
            && (outer.NarrowNationality is null || IsSame(inner.NarrowNationality, outer.NarrowNationality))
            && (outer.NarrowSeverity is null || IsSame(inner.NarrowSeverity, outer.NarrowSeverity));

    // Both are checked: the earlier report is still used when it is preferred.
    private static bool AreInSequence(in ReportedCount one, in ReportedCount other)
        => one.IsSameVoiceAs(other) && one.IsAboutSameAs(other) && (one.IsBefore(other) || other.IsBefore(one));

    private static bool IsSame(string? a, string? b) => string.Equals(a, b, StringComparison.Ordinal);

    /// <summary>The indices that are marked; null when none is.</summary>
    private static int[]? Indices(bool[] marks)
    {
        var indices = new List<int>();
        for (int i = 0; i < marks.Length; i++)
        {
            if (marks[i])
                indices.Add(i);
        }

        return indices.Count == 0 ? null : indices.ToArray();
    }
}
