namespace Dossier;

/// <summary>
/// What reports of parts of one group come to at least. Parts add up where nobody can be in two of them and one speaker or one source
/// tells of all: two nationalities, or those hurt lightly and those hurt badly. The largest of such sums is known to be reached.
/// </summary>
internal sealed class ExclusiveParts
{
    private const string NonSerious = "non-serious";
    private const string Serious = "serious";
    private const string Critical = "critical";

    private readonly ReportedCount[] _reports;
    private readonly List<Slice> _slices = [];

    /// <param name="reports">All reports.</param>
    /// <param name="narrow">Which of them are of a part of the group, or of a group within it.</param>
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

    /// <summary>The most that firm figures come to.</summary>
    public PartSum Firm { get; } = PartSum.Nobody;

    /// <summary>The most that all figures come to, those included that are about so.</summary>
    public PartSum About { get; } = PartSum.Nobody;

    /// <summary>A count of the whole group, raised by its parts.</summary>
    public Estimate Raise(Estimate whole, Estimate words) => whole.RaiseLow(words).RaiseLow(Firm.AtLeast).RaiseLow(About.AtLeast);

    /// <summary>The reports whose sum it is.</summary>
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

        // Of equal sums one is taken: not the one that happens to come first among the reports.
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

    // A speaker and a source may have one id; the voice of several together is told from theirs by the sign between them.
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

    /// <summary>Nobody has two nationalities; of each nationality the most that its own parts come to.</summary>
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

    /// <summary>Nobody is hurt lightly and badly; of each, a figure of all or what the nationalities come to.</summary>
    private static PartSum BySeverity(List<Slice> slices, bool firm) => Hurt(slices, light: true, firm).Plus(Hurt(slices, light: false, firm));

    private static PartSum Hurt(List<Slice> slices, bool light, bool firm)
    {
        var sum = PartSum.Nobody;
        foreach (string nationality in NationalitiesOf(slices))
            sum = sum.Plus(Hurt(slices, nationality, light, firm));

        return sum.OrLarger(Hurt(slices, nationality: null, light, firm));
    }

    // Who is hurt critically may be among those hurt seriously: the larger of the two, and not both.
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

        // Of equal sums the one that is firm, and then the one of fewer parts.
        public PartSum OrLarger(PartSum other)
        {
            if (other.Low is not { } theirs)
                return this;
            if (Low is not { } ours || theirs.Value > ours.Value)
                return other;

            return theirs.Value == ours.Value && ours.IsSoft && !theirs.IsSoft ? other : this;
        }
    }

    /// <summary>The reports of one part: the preferred one, or else the envelope of those of all of it, raised by those of some.</summary>
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
