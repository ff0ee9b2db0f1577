namespace Dossier;

/// <summary>Finds the reports that cannot all be right, and those that are silent.</summary>
internal static class CountDisagreements
{
    /// <param name="reports">The reports; those that count for nothing are marked as withdrawn.</param>
    /// <param name="groups">How their groups lie within each other.</param>
    public static IReadOnlyList<CountDisagreement> Find(ReportedCount[] reports, CountGroups groups)
    {
        List<string?> told = GroupsOf(reports);
        var found = new List<CountDisagreement>();
        foreach (string? group in told)
        {
            if (Contradicting(reports, groups, group) is { } indices)
                found.Add(new CountDisagreement(DisagreementKind.Contradiction, group, indices));
        }

        foreach (string? group in told)
        {
            if (Silent(reports, group) is { } indices)
                found.Add(new CountDisagreement(DisagreementKind.Silence, group, indices));
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

    private static int[]? Contradicting(ReportedCount[] reports, CountGroups groups, string? group)
    {
        var involved = new bool[reports.Length];
        for (int i = 0; i < reports.Length; i++)
        {
            if (reports[i].IsWithdrawn || !IsAbout(reports[i], group))
                continue;

            for (int j = 0; j < reports.Length; j++)
            {
                if (i == j || reports[j].IsWithdrawn || reports[i].IsSameStatementAs(reports[j])
                    || !Contradicts(reports[i], reports[j], groups))
                {
                    continue;
                }

                involved[i] = true;
                involved[j] = true;
            }

            MarkCrowding(reports, groups, i, involved);
        }

        return Indices(involved);
    }

    /// <summary>Marks a total together with the figures of the groups within it, when all of those do not fit into it.</summary>
    private static void MarkCrowding(ReportedCount[] reports, CountGroups groups, int total, bool[] involved)
    {
        ReportedCount whole = reports[total];
        if (!whole.HasFigure || whole.IsPart || whole.IsCombined || !groups.Within(whole.Group).Exceeds(whole.Count))
            return;

        for (int j = 0; j < reports.Length; j++)
        {
            if (reports[j].HasFigure && !reports[j].IsCombined && groups.IsWithin(reports[j].Group, whole.Group)
                && !whole.IsSameStatementAs(reports[j]))
            {
                involved[total] = true;
                involved[j] = true;
            }
        }
    }

    private static int[]? Silent(ReportedCount[] reports, string? group)
    {
        var involved = new bool[reports.Length];
        for (int i = 0; i < reports.Length; i++)
            involved[i] = !reports[i].IsWithdrawn && reports[i].Stance == CountStance.Omits && IsAbout(reports[i], group);

        return Indices(involved);
    }

    /// <summary>
    /// Whether a statement about a whole group leaves no room for another report: one of the same group, of a part of it, or of a
    /// group within it.
    /// </summary>
    private static bool Contradicts(in ReportedCount whole, in ReportedCount other, CountGroups groups)
    {
        if (!other.HasFigure || other.IsCombined)
            return false;

        bool sameGroup = IsAbout(other, whole.Group);
        bool inside = groups.IsWithin(other.Group, whole.Group);
        if (!sameGroup && !inside)
            return false;

        if (whole.Stance is CountStance.Denies or CountStance.Disputes)
        {
            // A denial without a number denies that there was anybody; one with a number denies that number.
            return whole.Count.HasNumber
                ? sameGroup && whole.IsPart == other.IsPart && other.Count.HasNumber && !whole.Count.Excludes(other.Count)
                : other.Count.Exceeds(Estimate.None);
        }

        if (!whole.HasFigure || whole.IsPart)
            return false;

        return sameGroup && !other.IsPart && !whole.IsCombined ? whole.Count.Excludes(other.Count) : other.Count.Exceeds(whole.Count);
    }

    private static bool IsAbout(in ReportedCount report, string? group) => string.Equals(report.Group, group, StringComparison.Ordinal);

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
