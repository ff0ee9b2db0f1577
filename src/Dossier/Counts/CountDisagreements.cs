namespace Dossier;

/// <summary>Finds the reports that cannot all be right, and those that are silent.</summary>
internal static class CountDisagreements
{
    /// <param name="reports">The reports; those that count for nothing are marked as withdrawn.</param>
    /// <param name="groups">How their groups lie within each other.</param>
    /// <param name="components">The killed and the injured by themselves, if the reports are of both together and of either.</param>
    public static IReadOnlyList<CountDisagreement> Find(ReportedCount[] reports, CountGroups groups, ComponentGroups? components)
    {
        List<string?> told = GroupsOf(reports);
        var found = new List<CountDisagreement>();
        foreach (string? group in told)
        {
            if (Contradicting(reports, groups, components, group) is { } indices)
                found.Add(new CountDisagreement(DisagreementKind.Contradiction, group, indices));
        }

        foreach (string? group in told)
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
    /// Marks a total together with the figures of the groups and of the parts within it, when all of those do not fit into it.
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
                // Beyond the reports are what groups came to, which nobody reported.
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

    // Who is silent on killed and injured together, or on one of them, is silent there.
    private static bool IsAsked(in ReportedCount report) => !report.IsCombined && report.Component == CountComponent.Whole;

    /// <summary>What others say of those on whom somebody is silent: their figures, else those of some of them.</summary>
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
    /// Whether a statement about a whole leaves no room for another report: one of the same people, of a part of them, or of a group
    /// within them.
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
    /// Whether a denial or a doubt is about what another says. Without a number it is about whether there was anybody; with one, about
    /// that number. What it leaves open, such as the group, may be anything.
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

    /// <summary>Whether all that one report counts are among those whom the other is about.</summary>
    private static bool IsInside(in ReportedCount inner, in ReportedCount outer, CountGroups groups)
        => (IsSame(inner.Group, outer.Group) || groups.IsWithin(inner.Group, outer.Group))
            && (outer.NarrowNationality is null || IsSame(inner.NarrowNationality, outer.NarrowNationality))
            && (outer.NarrowSeverity is null || IsSame(inner.NarrowSeverity, outer.NarrowSeverity));

    // The earlier one may still count, when it is preferred.
    private static bool AreInSequence(in ReportedCount one, in ReportedCount other)
        => one.IsSameVoiceAs(other) && one.IsAboutSameAs(other) && (one.IsBefore(other) || other.IsBefore(one));

    private static bool IsSame(string? a, string? b) => string.Equals(a, b, StringComparison.Ordinal);

    /// <summary>Where the marks are; null when there are none.</summary>
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
