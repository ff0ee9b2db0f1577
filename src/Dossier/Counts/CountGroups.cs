namespace Dossier;

/// <summary>The groups for which reports have figures: which contains which, and the count of each.</summary>
internal sealed class CountGroups
{
    // Among fewer groups nothing is looked up often enough, and with more it would take more than it saves.
    private const int FewestRemembered = 8;
    private const int MostRemembered = 2_000;

    private readonly ReportedCount[] _reports;
    private readonly Func<string, string, bool> _isPartOf;
    private readonly CountComponent _component;

    /// <summary>Every group with a figure, once; null is everybody.</summary>
    private readonly List<string?> _groups = [];
    private readonly Estimate?[] _values;
    private readonly Estimate?[] _within;
    private readonly bool[] _busy;

    /// <summary>Which groups are within which, by their indices, as far as it was looked up: 0 for not yet, 1 for no, 2 for yes.</summary>
    private readonly byte[]? _nesting;
    private readonly bool _hasCombined;
    private readonly bool _hasNarrow;

    /// <summary>The groups without what is only suggested; null where nothing is.</summary>
    private readonly CountGroups? _asserted;

    /// <param name="reports">The reports; those to be ignored are marked as withdrawn.</param>
    /// <param name="isPartOf">Whether one group is within another.</param>
    /// <param name="component">Which figures are used: of the whole count, of the killed or of the injured.</param>
    public CountGroups(ReportedCount[] reports, Func<string, string, bool> isPartOf, CountComponent component = CountComponent.Whole)
    {
        _reports = reports;
        _isPartOf = isPartOf;
        _component = component;
        foreach (ReportedCount report in reports)
        {
            _hasCombined |= report.HasFigure && report.IsCombined;
            if (!report.IsOwn(component))
                continue;

            _hasNarrow |= report.IsNarrow;
            if (!_groups.Contains(report.Group))
                _groups.Add(report.Group);
        }

        if (_hasCombined && component == CountComponent.Whole)
            AddCappedGroups();

        // Sorted, so that a relation that is not a proper order gives the same answer in whatever order the reports come.
        _groups.Sort(StringComparer.Ordinal);
        _values = new Estimate?[_groups.Count];
        _within = new Estimate?[_groups.Count];
        _nesting = _groups.Count is > FewestRemembered and <= MostRemembered ? new byte[_groups.Count * _groups.Count] : null;
        _busy = new bool[_groups.Count];
        if (Array.Exists(reports, static report => report.HasFigure && report.IsSuggestion))
            _asserted = new CountGroups(Array.FindAll(reports, static report => !report.IsSuggestion), isPartOf, component);
    }

    /// <summary>The count of all groups together, with nobody counted twice.</summary>
    public Estimate Total() => Cap(SumWithin(within: -1), group: null);

    /// <summary>The count of all groups within a group that has a figure; unknown when there are none.</summary>
    public Estimate Within(string? group)
    {
        int index = _groups.IndexOf(group);
        return index < 0 ? SumWithin(index) : _within[index] ??= SumWithin(index);
    }

    private Estimate WithinOrOf(string? group) => _groups.Contains(group) ? Within(group) : Of(group);

    /// <summary>The count of one group, or if it has no figure, of the groups within it.</summary>
    public Estimate Of(string? group)
    {
        int index = _groups.IndexOf(group);
        if (index >= 0)
            return Value(index);
        if (group is null)
            return SumWithin(within: -1);

        var inner = new List<int>();
        for (int i = 0; i < _groups.Count; i++)
        {
            if (IsWithin(_groups[i], group))
                inner.Add(i);
        }

        inner.RemoveAll(i => inner.Exists(j => IsWithin(_groups[i], _groups[j])));
        return Sum(inner);
    }

    /// <summary>The groups that have a figure in this or in the other, each once, in a fixed order.</summary>
    public List<string?> GroupsWith(CountGroups other)
    {
        var all = new List<string?>(_groups);
        foreach (string? group in other._groups)
        {
            if (!all.Contains(group))
                all.Add(group);
        }

        all.Sort(StringComparer.Ordinal);
        return all;
    }

    /// <summary>Whether one group lies within another, and not the other way round too.</summary>
    public bool IsWithin(string? inner, string? outer)
    {
        if (inner is null || IsSame(inner, outer))
            return false;

        return outer is null || (_isPartOf(inner, outer) && !_isPartOf(outer, inner));
    }

    /// <summary>The sums of those parts of a group that exclude each other.</summary>
    /// <param name="group">The group.</param>
    /// <param name="asserted">Whether parts that are only suggested are left out.</param>
    public ExclusiveParts Parts(string? group, bool asserted = false)
    {
        var narrow = new List<int>();
        for (int i = 0; _hasNarrow && i < _reports.Length; i++)
        {
            ReportedCount report = _reports[i];
            if (report.IsOwn(_component) && report.IsNarrow && (IsSame(report.Group, group) || IsWithin(report.Group, group))
                && !(asserted && IsOnlySuggested(report)))
            {
                narrow.Add(i);
            }
        }

        return new ExclusiveParts(_reports, narrow);
    }

    /// <summary>The count of one group: its own figure, raised by its parts and by the groups within it.</summary>
    private Estimate Value(int group)
    {
        if (_values[group] is { } known)
            return known;
        if (_busy[group])
            return default; // Only if the relation contradicts itself.

        _busy[group] = true;
        Estimate value = OwnFigure(_groups[group], combined: false);
        if (_hasNarrow)
        {
            value = RaiseByParts(value, _groups[group], asserted: true);
            if (!IsAsserted(value))
                value = RaiseByParts(value, _groups[group], asserted: false);
        }

        // What is certain of some of a sum is certain, also where the sum is not.
        if (_asserted is not null)
            value = Raise(value, _asserted.WithinOrOf(_groups[group]));
        value = Cap(Raise(value, SumWithin(group)), _groups[group]);
        _values[group] = value;
        return value;
    }

    /// <summary>
    /// Raises a figure by a part of it. What is only suggested raises nothing that somebody asserts; a part that somebody asserts makes a
    /// suggested figure below it a certain one.
    /// </summary>
    internal static Estimate Raise(Estimate value, Estimate part)
    {
        if (part.IsSuggested && IsAsserted(value))
            return value;

        Estimate raised = value.RaiseLow(part);
        if (part.LeastMeant > raised.HighBound?.Value)
            raised = raised.OpenHigh();
        bool isAllAsserted = !part.IsSuggested && part.HasNumber && raised.LowBound == part.LowBound && raised is { Best: null, HighBound: null };
        return isAllAsserted ? raised.AsSuggested(false) : raised;
    }

    private static bool IsAsserted(Estimate value) => !value.IsSuggested && (value.HasNumber || value.Wording is not null);

    /// <summary>The preferred report of the whole group, or else the envelope of all of them; suggested where all of them only suggest it.</summary>
    private Estimate OwnFigure(string? group, bool combined)
    {
        var all = new OwnReports();
        var preferred = new OwnReports();
        foreach (ReportedCount report in _reports)
        {
            if (!report.HasFigure || report.IsNarrow || report.IsCombined != combined || report.Component != _component
                || !IsSame(report.Group, group))
            {
                continue;
            }

            all.Add(report);
            if (report.Rank == Rank.Preferred)
                preferred.Add(report);
        }

        return preferred.Any ? preferred.Figure : all.Figure;
    }

    /// <summary>Raises a figure by what the parts of its group add up to at least. Their words change no number that they can mean.</summary>
    private Estimate RaiseByParts(Estimate value, string? group, bool asserted)
    {
        Estimate words = default;
        foreach (ReportedCount report in _reports)
        {
            if (report.IsOwn(_component) && report.IsNarrow && IsSame(report.Group, group) && report.Count.Wording is { } wording
                && !(asserted && IsOnlySuggested(report)))
            {
                words = words.Envelope(Estimate.Worded(wording));
            }
        }

        ExclusiveParts parts = Parts(group, asserted);
        foreach (Estimate part in new[] { words, parts.Firm.AtLeast, parts.About.AtLeast })
            value = Raise(value, part.AsSuggested(!asserted));
        return value;
    }

    /// <summary>Whether a report of a part, and all others of the same part, only suggest it.</summary>
    private bool IsOnlySuggested(in ReportedCount part)
    {
        if (!part.IsSuggestion)
            return false;
        foreach (ReportedCount other in _reports)
        {
            if (!part.IsPart && other.HasFigure && !other.IsSuggestion && other.Count.HasNumber && other.IsAboutSameAs(part))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Adds groups for which only killed and injured together are counted, with a high figure, which is then the most for either. Groups
    /// with some separate counts are left out: there, the sum of the separate counts is the figure.
    /// </summary>
    private void AddCappedGroups()
    {
        int counted = _groups.Count;
        foreach (ReportedCount report in _reports)
        {
            if (!report.HasFigure || !report.IsCombined || report.IsNarrow || report.Count.HighBound is null || _groups.Contains(report.Group))
                continue;

            bool hasInner = false;
            for (int i = 0; i < counted && !hasInner; i++)
                hasInner = IsWithin(_groups[i], report.Group);
            if (!hasInner)
                _groups.Add(report.Group);
        }
    }

    private Estimate Cap(Estimate value, string? group)
    {
        if (!_hasCombined || _component != CountComponent.Whole || OwnFigure(group, combined: true) is not { HighBound: { } most } both)
            return value;
        if (!both.IsSuggested)
            return value.CapHigh(most);

        // What is only suggested limits nothing that somebody asserts.
        return value.IsSuggested || value.IsUnknown ? value.CapHigh(most).AsSuggested(true) : value;
    }

    /// <summary>The sum of the outermost groups within one group, or of the outermost of all (-1).</summary>
    private Estimate SumWithin(int within)
    {
        var outermost = new List<int>();
        for (int i = 0; i < _groups.Count; i++)
        {
            if (IsInside(i, within) && !HasGroupBetween(i, within))
                outermost.Add(i);
        }

        return Sum(outermost);
    }

    private Estimate Sum(List<int> groups)
    {
        Estimate? sum = null;
        while (groups.Count > 0)
        {
            Estimate cluster = TakeCluster(groups);
            sum = sum is { } before ? before + cluster : cluster;
        }

        return sum ?? default;
    }

    /// <summary>Removes the first group and all that may share members with it, directly or through others, from the list; counts them.</summary>
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
            if (IsInside(i, outer) && IsInside(inner, i))
                return true;
        }

        return false;
    }

    private bool IsInside(int group, int outer)
    {
        if (outer < 0)
            return true;
        if (_nesting is null)
            return IsWithin(_groups[group], _groups[outer]);

        ref byte known = ref _nesting[(group * _groups.Count) + outer];
        if (known == 0)
            known = IsWithin(_groups[group], _groups[outer]) ? (byte)2 : (byte)1;
        return known == 2;
    }

    private static bool IsSame(string? a, string? b) => string.Equals(a, b, StringComparison.Ordinal);
}
