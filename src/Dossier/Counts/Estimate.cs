using System.ComponentModel;
#if NET
using System.Numerics;
using System.Text.Json.Serialization;
#endif

namespace Dossier;

/// <summary>
/// A count of people or things as a report states it: <c>5</c>, at least five, about 66, several, none, unknown.
/// </summary>
/// <remarks>
/// <para>Counts are whole and never negative. <c>default</c> is unknown, and unknown is never 0.</para>
/// <para>
/// Any number may be preceded by "about". Such a number is soft: it is shown and used in sums, but it excludes no other number, so every
/// question that depends on it is answered <see cref="ThreeValued.Undecided"/>.
/// </para>
/// <para>
/// A word such as "several" has no number. It is kept as <see cref="Wording"/>, and only <see cref="Resolve"/> gives it a number, by a
/// policy with a name.
/// </para>
/// <list type="table">
/// <listheader><term>notation</term><description>low, best, high</description></listheader>
/// <item><term><c>5</c></term><description>5, 5, 5</description></item>
/// <item><term><c>5+</c>, <c>&gt;=5</c>, <c>5..</c></term><description>5, -, -</description></item>
/// <item><term><c>&lt;=5</c>, <c>..5</c></term><description>-, -, 5</description></item>
/// <item><term><c>~66</c></term><description>-, 66, -</description></item>
/// <item><term><c>62..70</c></term><description>62, -, 70</description></item>
/// <item><term><c>~62..70</c></term><description>62, -, 70, both "about"</description></item>
/// <item><term><c>62..~70</c>, <c>~62..&lt;=70</c></term><description>62, -, 70, one "about" and the other firm</description></item>
/// <item><term><c>~62+</c>, <c>&lt;=~70</c></term><description>at least about 62; at most about 70</description></item>
/// <item><term><c>3..5..9</c></term><description>3, 5, 9; an end left out, as in <c>3..5..</c>, is about the best figure</description></item>
/// <item><term><c>?..5..?</c></term><description>-, 5, -: a best figure without ends; <c>3..5..?</c> has only a low end</description></item>
/// <item><term><c>none</c>, <c>0</c></term><description>0, 0, 0</description></item>
/// <item><term><c>none-reported</c>, <c>unknown</c>, <c>several</c></term><description>-, -, -</description></item>
/// <item><term><c>5+ (several)</c></term><description>5, -, -, and a wording kept beside the number</description></item>
/// <item><term><c>possibly 5+</c></term><description>5, -, -, but only suggested by all who report it; nothing about it is certain</description></item>
/// </list>
/// </remarks>
[TypeConverter(typeof(EstimateTypeConverter))]
#if NET
[JsonConverter(typeof(EstimateJsonConverter))]
#endif
public readonly partial struct Estimate : IEquatable<Estimate>, IFormattable
#if NET
    , ISpanFormattable, ISpanParsable<Estimate>
    , IAdditionOperators<Estimate, Estimate, Estimate>, IAdditiveIdentity<Estimate, Estimate>, ISubtractionOperators<Estimate, Estimate, Estimate>
    , IEqualityOperators<Estimate, Estimate, bool>
#endif
{
    private readonly string? _wording;
    private readonly int _low;
    private readonly int _best;
    private readonly int _high;
    private readonly Parts _parts;

    /// <summary>
    /// Brings the parts into the one form that equal estimates share. For "about", the caller passes the best figure as a soft bound at both
    /// ends, so that sums and envelopes need no special case. A best figure alone leaves both ends absent.
    /// </summary>
    private Estimate(Bound? low, int? best, Bound? high, string? wording, bool noneReported = false, bool isSuggested = false)
    {
        if (low is { Value: 0, IsSoft: true } || (low is null && high is { Value: 0 }))
            low = new Bound(0, IsSoft: false); // No count is below 0, not even a soft one.
        if (low is { } from && from.Value == high?.Value)
            best = from.Value;

        _wording = string.IsNullOrEmpty(wording) ? null : wording;
        _low = low?.Value ?? 0;
        _best = best ?? 0;
        _high = high?.Value ?? 0;
        _parts = (low is null ? 0 : Parts.Low)
            | (best is null ? 0 : Parts.Best)
            | (high is null ? 0 : Parts.High)
            | (low is { IsSoft: true } ? Parts.SoftLow : 0)
            | (high is { IsSoft: true } ? Parts.SoftHigh : 0)
            | (noneReported && low is null && best is null && high is null && _wording is null ? Parts.NoneReported : 0)
            | (isSuggested && (low is not null || high is not null || best is not null || _wording is not null) ? Parts.Suggested : 0);
    }

    /// <summary>Takes parts that are in that form already.</summary>
    private Estimate(int low, int best, int high, Parts parts, string? wording = null)
    {
        _low = low;
        _best = best;
        _high = high;
        _parts = parts;
        _wording = wording;
    }

    /// <summary>A word without a number.</summary>
    private Estimate(string wording) => _wording = wording;

    [Flags]
    private enum Parts : byte
    {
        Low = 1,
        Best = 2,
        High = 4,
        SoftLow = 8,
        SoftHigh = 16,
        NoneReported = 32,
        Suggested = 64,
        Withheld = 128,
    }

    /// <summary>Nothing is known about the count; the same as <c>default</c>.</summary>
    public static Estimate Unknown => default;

    /// <summary>The statement that there was nobody: the number 0.</summary>
    public static Estimate None => Exact(0);

#if NET
    /// <summary>The value that changes no sum: <see cref="None"/>.</summary>
    static Estimate IAdditiveIdentity<Estimate, Estimate>.AdditiveIdentity => None;
#endif

    /// <summary>A note that nobody reported any: a silence, which is not a number.</summary>
    public static Estimate NoneReported => new(null, null, null, null, noneReported: true);

    /// <summary>The smallest count that is stated, if one is. "About 66" states none; "about 62 to 70" states 62.</summary>
    public int? Low => Has(Parts.Low) && !(Has(Parts.SoftLow | Parts.Best | Parts.High) && _low == _best) && !IsAboutNobody ? _low : null;

    /// <summary>The most likely count, if one is given: the 66 of "about 66", or an exact number itself.</summary>
    public int? Best => Has(Parts.Best) ? _best : null;

    /// <summary>The largest count that is stated, if one is.</summary>
    public int? High => Has(Parts.High) && !(Has(Parts.SoftHigh | Parts.Best | Parts.Low) && _high == _best) ? _high : null;

    /// <summary>The report's own words beside or instead of a number. Several are separated by <c>"; "</c>, in ordinal order.</summary>
    public string? Wording => _wording;

    /// <summary>How the count is stated: exactly, about, at least and so on.</summary>
    public EstimateQualifier Qualifier => (LowBound, HighBound) switch
    {
        (null, null) => Has(Parts.Best) ? EstimateQualifier.Best
            : _wording is not null ? EstimateQualifier.Vague
            : Has(Parts.NoneReported) ? EstimateQualifier.NoneReported : EstimateQualifier.Unknown,
        ({ }, null) => EstimateQualifier.AtLeast,
        (null, { }) => EstimateQualifier.AtMost,
        ({ IsSoft: false } low, { IsSoft: false } high) when low.Value == high.Value
            => low.Value == 0 ? EstimateQualifier.None : EstimateQualifier.Exact,
        _ => Has(Parts.Best) && (Low is null || High is null) ? EstimateQualifier.About : EstimateQualifier.Between,
    };

    /// <summary>Whether nothing is known: no number, no word, and no "none reported".</summary>
    public bool IsUnknown => Qualifier == EstimateQualifier.Unknown;

    /// <summary>Whether there is any number: low, best or high.</summary>
    public bool HasNumber => (_parts & (Parts.Low | Parts.Best | Parts.High)) != 0;

    /// <summary>Whether the count is only suggested by all who report it. Nothing about such a count is certain, whatever its numbers.</summary>
    public bool IsSuggested => Has(Parts.Suggested);

    /// <summary>
    /// Whether a report that it would be worked out from is withheld from the readers of this build: the figure is that of the others, which
    /// says nothing about how many there were in all.
    /// </summary>
    /// <remarks>
    /// It is part of what makes two estimates equal, and of the words, and not of the notation, nor of JSON. A sum with such a figure is one as well.
    /// Questions that compare it are undecided; its <see cref="Low"/> and <see cref="High"/> are those of the other reports.
    /// </remarks>
    public bool IsWithoutWithheld => Has(Parts.Withheld);

    /// <summary>Whether a number in it is only "about" so many.</summary>
    public bool IsApproximate => (_parts & (Parts.SoftLow | Parts.SoftHigh)) != 0;

    /// <summary>The lower end; for "about", the best figure as a soft bound.</summary>
    internal Bound? LowBound => Has(Parts.Low) ? new Bound(_low, Has(Parts.SoftLow)) : null;

    /// <summary>The upper end; for "about", the best figure as a soft bound.</summary>
    internal Bound? HighBound => Has(Parts.High) ? new Bound(_high, Has(Parts.SoftHigh)) : null;

    /// <summary>Whether this is "about 0". Its low end is firm, as that of any 0, but nobody stated it.</summary>
    private bool IsAboutNobody => Has(Parts.Low | Parts.SoftHigh) && _low == 0 && _high == 0;

    /// <summary>The number that the count is certainly not below.</summary>
    internal int FirmLow => Has(Parts.Low) && !Has(Parts.SoftLow) ? _low : 0;

    /// <summary>The number that the count is certainly not above; absent when there is none.</summary>
    internal int? FirmHigh => Has(Parts.High) && !Has(Parts.SoftHigh) ? _high : null;

    /// <summary>Exactly that number. 0 is the same as <see cref="None"/>.</summary>
    /// <param name="count">The number, not negative.</param>
    public static Estimate Exact(int count) => new(Firm(count), count, Firm(count), null);

    /// <summary>About that number.</summary>
    /// <param name="count">The number, not negative.</param>
    public static Estimate About(int count) => FromParts(null, Checked(count), null, null);

    /// <summary>The most likely count, without saying how far off it may be: neither exact nor "about".</summary>
    /// <param name="count">The number, not negative.</param>
    public static Estimate BestAlone(int count) => new(null, Checked(count), null, null);

    /// <summary>That number or more.</summary>
    /// <param name="count">The number, not negative.</param>
    public static Estimate AtLeast(int count) => new(Firm(count), null, null, null);

    /// <summary>That number or fewer.</summary>
    /// <param name="count">The number, not negative.</param>
    public static Estimate AtMost(int count) => new(null, null, Firm(count), null);

    /// <summary>At least the first and at most the second number.</summary>
    /// <param name="low">The smaller number, not negative.</param>
    /// <param name="high">The larger number.</param>
    public static Estimate Between(int low, int high) => FromBounds(low, null, high);

    /// <summary>
    /// A low, a best and a high figure, as conflict datasets give them. Each may be absent; an absent one stays absent.
    /// </summary>
    /// <param name="low">The smallest count considered possible.</param>
    /// <param name="best">The most likely count.</param>
    /// <param name="high">The largest count considered possible.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or they are out of order.</exception>
    public static Estimate FromBounds(int? low, int? best, int? high)
    {
        if (low > high)
            throw new ArgumentOutOfRangeException(nameof(low), low, "The low figure is above the high one.");
        if (best < low || best > high)
            throw new ArgumentOutOfRangeException(nameof(best), best, "The best figure is not between the low and the high one.");

        return new(low is { } l ? Firm(l) : null, best is { } b ? Checked(b) : null, high is { } h ? Firm(h) : null, null);
    }

    /// <summary>Only a word, such as "several". Any text without parentheses is allowed, not only the words of the notation.</summary>
    /// <param name="wording">The report's own words, without parentheses.</param>
    public static Estimate Worded(string wording)
        => WordingSet.IsAllowed(wording.AsSpan()) && WordingSet.Normalise(wording) is { Length: > 0 } text
            ? new(null, null, null, text)
            : throw new ArgumentException("A wording must be text without parentheses or control characters.", nameof(wording));

    /// <summary>Takes the estimate apart into its three figures, each of which may be absent.</summary>
    /// <param name="low">See <see cref="Low"/>.</param>
    /// <param name="best">See <see cref="Best"/>.</param>
    /// <param name="high">See <see cref="High"/>.</param>
    public void Deconstruct(out int? low, out int? best, out int? high) => (low, best, high) = (Low, Best, High);

    /// <summary>Whether two estimates state the same, in the same words.</summary>
    public static bool operator ==(Estimate left, Estimate right) => left.Equals(right);

    /// <summary>Whether two estimates state different things, or use different words.</summary>
    public static bool operator !=(Estimate left, Estimate right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Estimate other)
        => _parts == other._parts && _low == other._low && _best == other._best && _high == other._high
            && string.Equals(_wording, other._wording, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Estimate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            int hash = ((int)_parts * 397) ^ _low;
            hash = (hash * 397) ^ _best;
            hash = (hash * 397) ^ _high;
            return _wording is null ? hash : (hash * 397) ^ StringComparer.Ordinal.GetHashCode(_wording);
        }
    }

    /// <summary>
    /// The estimate of the notation's parts, which the reader has checked. An end that is left open becomes the best figure, as a soft bound.
    /// </summary>
    internal static Estimate FromParts(Bound? low, int? best, Bound? high, string? wording)
        => best is { } middle
            ? new(low ?? new Bound(middle, IsSoft: true), best, high ?? new Bound(middle, IsSoft: true), wording)
            : new(low, best, high, wording);

    /// <summary>The same, but an end that is not given stays absent even if there is a best figure.</summary>
    internal static Estimate FromGivenParts(Bound? low, int? best, Bound? high, string? wording) => new(low, best, high, wording);

    /// <summary>The same count, marked as only suggested or as asserted.</summary>
    internal Estimate AsSuggested(bool isSuggested)
        => isSuggested == IsSuggested ? this
            : isSuggested ? HasNumber || _wording is not null ? new(_low, _best, _high, _parts | Parts.Suggested, _wording) : this
            : new(_low, _best, _high, _parts & ~Parts.Suggested, _wording);

    /// <summary>The same count, as one from which a report is withheld, or not.</summary>
    internal Estimate AsWithoutWithheld(bool isWithout)
        => isWithout == IsWithoutWithheld ? this : new(_low, _best, _high, isWithout ? _parts | Parts.Withheld : _parts & ~Parts.Withheld, _wording);

    private static Bound Firm(int count) => new(Checked(count), IsSoft: false);

    private static int Checked(int count)
        => count >= 0 ? count : throw new ArgumentOutOfRangeException(nameof(count), count, "A count is never negative.");

    private bool Has(Parts parts) => (_parts & parts) == parts;
}
