namespace Dossier;

/// <summary>
/// The least that reports of parts of one group add up to. Parts are added if nobody can be in two of them and the same speaker or source
/// reports them all: two nationalities, or the lightly and the badly injured. The largest of such sums is certainly reached.
/// </summary>
internal sealed class ExclusiveParts
{
    private const string NonSerious = "non-serious";
    private const string Serious = "serious";
    private const string Critical = "critical";

    private readonly ReportedCount[] _reports;
    private readonly List<Slice> _slices = [];

    /// <param name="reports">All reports.</param>
    /// <param name="narrow">Indices of those about a part of the group, or about a group within it.</param>
    public ExclusiveParts(ReportedCount[] reports, List<int> narrow)
    {
        _reports = reports;
        if (narrow.Count == 0)
            return;

        FillSlices(narrow);
        SortedDictionary<string, List<Slice>> voices = ByVoice();
        Firm = Largest(voices, firm: true);
        About = Largest(voices, firm: false);
    }

    /// <summary>The largest sum of firm figures.</summary>
    public PartSum Firm { get; } = PartSum.Nobody;

    /// <summary>The largest sum of all figures, firm and soft.</summary>
    public PartSum About { get; } = PartSum.Nobody;

    /// <summary>The reports that the sum adds up.</summary>
    public IEnumerable<int> ReportsIn(PartSum sum)
    {
        foreach (Slice slice in sum.Slices)
        {
            foreach (int report in slice.Reports)
            {
                if (sum.Voice is null || VoicesOf(_reports[report]).Contains(sum.Voice))
                    yield return report;
            }
        }
    }

    private void FillSlices(List<int> narrow)
    {
        var known = new Dictionary<(string?, string?, string?), Slice>();
        foreach (int index in narrow)
        {
            ReportedCount report = _reports[index];
            var key = (report.Group, report.NarrowNationality, report.NarrowSeverity);
            if (!known.TryGetValue(key, out Slice? slice))
            {
                known[key] = slice = new Slice(report.Group, report.NarrowNationality, report.NarrowSeverity);
                _slices.Add(slice);
            }

            slice.Add(index, report);
        }

        // Sorted, so that of equal sums the same one is chosen in whatever order the reports come.
        _slices.Sort(Slice.Compare);
    }

    private SortedDictionary<string, List<Slice>> ByVoice()
    {
        var voices = new SortedDictionary<string, List<Slice>>(StringComparer.Ordinal);
        foreach (Slice slice in _slices)
        {
            foreach (int report in slice.Reports)
            {
                foreach (string voice in VoicesOf(_reports[report]))
                {
                    if (!voices.TryGetValue(voice, out List<Slice>? slices))
                        voices[voice] = slices = [];
                    if (slices.Count == 0 || slices[slices.Count - 1] != slice)
                        slices.Add(slice);
                }
            }
        }

        return voices;
    }

    // A speaker and a source may have the same id. The key of several speakers together differs from both by its separator.
    private static List<string> VoicesOf(in ReportedCount report)
    {
        var voices = new List<string>(Speakers.Of(report.Speaker, report.IsJoint));
        if (report.Source is not null)
            voices.Add("in " + report.Source);
        return voices;
    }

    private PartSum Largest(SortedDictionary<string, List<Slice>> voices, bool firm)
    {
        var largest = PartSum.Nobody;
        foreach (Slice slice in _slices)
            largest = largest.OrLarger(slice.Low(firm));

        foreach (KeyValuePair<string, List<Slice>> voice in voices)
        {
            largest = largest.OrLarger(ByNationality(voice.Value, firm).Of(voice.Key));
            largest = largest.OrLarger(BySeverity(voice.Value, firm).Of(voice.Key));
        }

        return largest;
    }

    /// <summary>Nobody has two nationalities: adds up, for each nationality, the largest sum of its own parts.</summary>
    private static PartSum ByNationality(List<Slice> slices, bool firm)
    {
        var sum = PartSum.Nobody;
        foreach (string nationality in NationalitiesOf(slices))
        {
            var any = PartSum.Nobody;
            foreach (Slice slice in slices)
            {
                if (slice.Nationality == nationality)
                    any = any.OrLarger(slice.Low(firm));
            }

            PartSum light = Hurt(slices, nationality, light: true, firm);
            PartSum badly = Hurt(slices, nationality, light: false, firm);
            sum = sum.Plus(any.OrLarger(light.Plus(badly)));
        }

        return sum;
    }

    /// <summary>Nobody is both lightly and badly injured: adds the two, each a figure of all such people or the sum of the nationalities.</summary>
    private static PartSum BySeverity(List<Slice> slices, bool firm) => Hurt(slices, light: true, firm).Plus(Hurt(slices, light: false, firm));

    private static PartSum Hurt(List<Slice> slices, bool light, bool firm)
    {
        var sum = PartSum.Nobody;
        foreach (string nationality in NationalitiesOf(slices))
            sum = sum.Plus(Hurt(slices, nationality, light, firm));

        return sum.OrLarger(Hurt(slices, nationality: null, light, firm));
    }

    // The critically injured may be included in the seriously injured, so the larger of the two is used and not both.
    private static PartSum Hurt(List<Slice> slices, string? nationality, bool light, bool firm)
    {
        var largest = PartSum.Nobody;
        foreach (Slice slice in slices)
        {
            if (slice.Nationality == nationality && (light ? slice.Severity == NonSerious : slice.Severity is Serious or Critical))
                largest = largest.OrLarger(slice.Low(firm));
        }

        return largest;
    }

    private static List<string> NationalitiesOf(List<Slice> slices)
    {
        var nationalities = new List<string>();
        foreach (Slice slice in slices)
        {
            if (slice.Nationality is { } nationality && !nationalities.Contains(nationality))
                nationalities.Add(nationality);
        }

        nationalities.Sort(StringComparer.Ordinal);
        return nationalities;
    }

    /// <summary>A sum of parts.</summary>
    internal readonly record struct PartSum(Bound? Low, string? Voice, IReadOnlyList<Slice> Slices)
    {
        public static PartSum Nobody => new(null, null, []);

        public Estimate AtLeast => Estimate.FromGivenParts(Low, null, null, null);

        public PartSum Of(string voice) => this with { Voice = voice };

        public PartSum Plus(PartSum other)
            => other.Low is null ? this
                : Low is null ? other
                : new PartSum(Bound.SumOfLows(Low, other.Low), Voice, [.. Slices, .. other.Slices]);

        // Of equal sums, the firm one, then the one with fewer parts.
        public PartSum OrLarger(PartSum other)
        {
            if (other.Low is not { } theirs)
                return this;
            if (Low is not { } ours || theirs.Value > ours.Value)
                return other;

            return theirs.Value == ours.Value && ours.IsSoft && !theirs.IsSoft ? other : this;
        }
    }

    /// <summary>The reports of one part: the preferred one, or else the envelope of those about all of it, raised by those about some of it.</summary>
    internal sealed class Slice(string? group, string? nationality, string? severity)
    {
        private readonly List<Bound> _parts = [];
        private Estimate _all;
        private Estimate _preferred;
        private bool _isPreferred;

        public string? Group => group;

        public string? Nationality => nationality;

        public string? Severity => severity;

        public List<int> Reports { get; } = [];

        public static int Compare(Slice a, Slice b)
        {
            int order = string.CompareOrdinal(a.Nationality, b.Nationality);
            if (order == 0)
                order = string.CompareOrdinal(a.Severity, b.Severity);
            return order != 0 ? order : string.CompareOrdinal(a.Group, b.Group);
        }

        public void Add(int index, in ReportedCount report)
        {
            Reports.Add(index);
            if (report.IsPart)
            {
                if (report.Count.LowBound is { } low)
                    _parts.Add(low);
                return;
            }

            _all = _all.Envelope(report.Count);
            if (report.Rank == Rank.Preferred)
            {
                _preferred = _preferred.Envelope(report.Count);
                _isPreferred = true;
            }
        }

        public PartSum Low(bool firm)
        {
            Bound? low = null;
            foreach (Bound part in _parts)
                low = Larger(low, part, firm);
            low = Larger(low, (_isPreferred ? _preferred : _all).LowBound, firm);
            return low is { Value: > 0 } ? new PartSum(low, null, [this]) : PartSum.Nobody;
        }

        private static Bound? Larger(Bound? a, Bound? b, bool firm)
            => b is not { } other || (firm && other.IsSoft) ? a
                : a is not { } one || other.Value > one.Value || (other.Value == one.Value && one.IsSoft) ? b
                : a;
    }
}
