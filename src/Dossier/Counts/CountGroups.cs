namespace Dossier;

/// <summary>The groups that reports have figures for, how they lie within each other, and what each comes to.</summary>
internal sealed class CountGroups
{
    private readonly ReportedCount[] _reports;
    private readonly Func<string, string, bool> _isPartOf;

    /// <summary>Every group with a figure, once; null is everybody.</summary>
    private readonly List<string?> _groups = [];
    private readonly Estimate?[] _values;
    private readonly bool[] _busy;

    /// <param name="reports">The reports; those that count for nothing are marked as withdrawn.</param>
    /// <param name="isPartOf">Whether one group is within another.</param>
    public CountGroups(ReportedCount[] reports, Func<string, string, bool> isPartOf)
    {
        _reports = reports;
        _isPartOf = isPartOf;
        foreach (ReportedCount report in reports)
        {
            if (report.HasFigure && !report.IsCombined && !_groups.Contains(report.Group))
                _groups.Add(report.Group);
        }

        // Sorted, so that a relation which is no proper order still gives one answer whatever the order of the reports.
        _groups.Sort(StringComparer.Ordinal);
        _values = new Estimate?[_groups.Count];
        _busy = new bool[_groups.Count];
    }

    /// <summary>What all groups come to, with nobody counted twice.</summary>
    public Estimate Total() => Together(within: -1);

    /// <summary>What the groups within a group that has a figure come to; unknown when there are none.</summary>
    public Estimate Within(string? group) => Together(_groups.IndexOf(group));

    /// <summary>Whether one group lies within another, and not the other way round too.</summary>
    public bool IsWithin(string? inner, string? outer)
    {
        if (inner is null || string.Equals(inner, outer, StringComparison.Ordinal))
            return false;

        return outer is null || (_isPartOf(inner, outer) && !_isPartOf(outer, inner));
    }

    /// <summary>What one group comes to: its own figure, raised by its parts and by the groups within it.</summary>
    private Estimate Value(int group)
    {
        if (_values[group] is { } known)
            return known;
        if (_busy[group])
            return default; // Only if the relation contradicts itself.

        _busy[group] = true;
        Estimate value = OwnFigure(_groups[group]);
        foreach (Estimate part in LargestParts(_groups[group]))
            value = value.RaiseLow(part);

        value = value.RaiseLow(Together(group));
        _values[group] = value;
        return value;
    }

    /// <summary>The preferred report of the whole group, or else the envelope of all of them.</summary>
    private Estimate OwnFigure(string? group)
    {
        Estimate all = default;
        Estimate preferred = default;
        bool isPreferred = false;
        foreach (ReportedCount report in _reports)
        {
            if (!report.HasFigure || report.IsPart || report.IsCombined || !IsSame(report.Group, group))
                continue;

            all = all.Envelope(report.Count);
            if (report.Rank == CountRank.Preferred)
            {
                preferred = preferred.Envelope(report.Count);
                isPreferred = true;
            }
        }

        return isPreferred ? preferred : all;
    }

    /// <summary>
    /// What is known of parts of a group: the most that is firm, then the most that is about so. Parts may share members, so they
    /// never add up.
    /// </summary>
    private Estimate[] LargestParts(string? group)
    {
        Estimate firm = default;
        Estimate soft = default;
        foreach (ReportedCount report in _reports)
        {
            if (!report.HasFigure || !report.IsPart || report.IsCombined || !IsSame(report.Group, group))
                continue;

            if (report.Count.LowBound is { IsSoft: true })
                soft = soft.RaiseLow(report.Count);
            else
                firm = firm.RaiseLow(report.Count);
        }

        return [firm, soft];
    }

    /// <summary>The sum of the outermost groups within one group, or of the outermost of all (-1).</summary>
    private Estimate Together(int within)
    {
        var outermost = new List<int>();
        for (int i = 0; i < _groups.Count; i++)
        {
            if (IsInside(i, within) && !HasGroupBetween(i, within))
                outermost.Add(i);
        }

        Estimate? sum = null;
        while (outermost.Count > 0)
        {
            Estimate cluster = TakeCluster(outermost);
            sum = sum is { } before ? before + cluster : cluster;
        }

        return sum ?? default;
    }

    /// <summary>Takes the first group off the list, with all that may share members with it, directly or through others.</summary>
    private Estimate TakeCluster(List<int> groups)
    {
        var cluster = new List<int> { groups[0] };
        groups.RemoveAt(0);
        Estimate value = Value(cluster[0]);
        for (int next = 0; next < cluster.Count; next++)
        {
            for (int i = groups.Count - 1; i >= 0; i--)
            {
                if (!MayShareMembers(cluster[next], groups[i]))
                    continue;

                value = value.AddOverlapping(Value(groups[i]));
                cluster.Add(groups[i]);
                groups.RemoveAt(i);
            }
        }

        return value;
    }

    private bool MayShareMembers(int a, int b)
    {
        if (_groups[a] is { } first && _groups[b] is { } second && _isPartOf(first, second) && _isPartOf(second, first))
            return true;

        for (int i = 0; i < _groups.Count; i++)
        {
            if (IsInside(i, a) && IsInside(i, b))
                return true;
        }

        return false;
    }

    private bool HasGroupBetween(int inner, int outer)
    {
        for (int i = 0; i < _groups.Count; i++)
        {
            if (IsInside(i, outer) && IsWithin(_groups[inner], _groups[i]))
                return true;
        }

        return false;
    }

    private bool IsInside(int group, int outer) => outer < 0 || IsWithin(_groups[group], _groups[outer]);

    private static bool IsSame(string? a, string? b) => string.Equals(a, b, StringComparison.Ordinal);
}
