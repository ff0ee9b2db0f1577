using System.ComponentModel;
#if NET
using System.Numerics;
using System.Text.Json.Serialization;
#endif

namespace Dossier;

/// <summary>
/// What was measured or estimated in a unit, as a report states it: <c>250.5 km</c>, about 21,000 t, at least 5.5 t, unknown.
/// </summary>
/// <remarks>
/// <para>
/// Quantities are decimal and never negative. <c>default</c> is unknown, and unknown is never 0. People and things that are counted have
/// an <see cref="Estimate"/>, which has no unit.
/// </para>
/// <para>
/// Nothing is converted. Two quantities in different units are neither added nor compared: a sum throws, and every question is answered
/// <see cref="ThreeValued.Undecided"/>.
/// </para>
/// <para>
/// "About" holds for all figures of a quantity. Approximate figures are shown and added, but they rule nothing out.
/// </para>
/// <list type="table">
/// <listheader><term>notation</term><description>low, best, high</description></listheader>
/// <item><term><c>5.5 t</c></term><description>5.5, 5.5, 5.5</description></item>
/// <item><term><c>~21000 t</c></term><description>-, 21000, -</description></item>
/// <item><term><c>5.5+ t</c>, <c>&gt;=5.5 t</c></term><description>5.5, -, -</description></item>
/// <item><term><c>&lt;=3 t</c></term><description>-, -, 3</description></item>
/// <item><term><c>20..25 t</c></term><description>20, -, 25</description></item>
/// <item><term><c>~20..25 t</c></term><description>20, -, 25, both approximate</description></item>
/// <item><term><c>20..22..25 t</c></term><description>20, 22, 25</description></item>
/// <item><term><c>?..22..? t</c></term><description>-, 22, -: the best figure, neither exact nor "about"; <c>20..22..? t</c> has a low end alone</description></item>
/// <item><term><c>unknown</c></term><description>-, -, -</description></item>
/// </list>
/// <para>A number without a unit is a quantity too: <c>0.4</c>.</para>
/// </remarks>
[TypeConverter(typeof(QuantityTypeConverter))]
#if NET
[JsonConverter(typeof(QuantityJsonConverter))]
#endif
public readonly partial struct Quantity : IEquatable<Quantity>, IFormattable
#if NET
    , ISpanFormattable, ISpanParsable<Quantity>
    , IAdditionOperators<Quantity, Quantity, Quantity>, IAdditiveIdentity<Quantity, Quantity>, IEqualityOperators<Quantity, Quantity, bool>
#endif
{
    private readonly decimal? _low;
    private readonly decimal? _best;
    private readonly decimal? _high;
    private readonly string? _unit;

    /// <summary>Brings what was stated into its one form; who calls it has checked the figures and the unit.</summary>
    internal Quantity(decimal? low, decimal? best, decimal? high, bool isApproximate, string? unit)
    {
        // No quantity is below 0: "at least 0" says nothing.
        if (low == 0 && best is null && high is null)
            low = null;

        // "About 20" has no ends; two approximate ends at 20 mean the same.
        if (isApproximate && low == high && low is not null)
            best = low;
        if (isApproximate && best is not null && (low ?? best) == best && (high ?? best) == best)
            (low, high) = (null, null);
        else if (low is not null && low == high)
            best = low;

        _low = low;
        _best = best;
        _high = high;
        bool hasNumber = low is not null || best is not null || high is not null;
        IsApproximate = isApproximate && hasNumber;
        _unit = hasNumber ? unit : null;
    }

    /// <summary>Nothing is known; the same as <c>default</c>.</summary>
    public static Quantity Unknown => default;

    /// <summary>0 without a unit, which changes no sum.</summary>
    public static Quantity Zero => new(0, 0, 0, false, null);

#if NET
    /// <summary>What changes no sum: <see cref="Zero"/>.</summary>
    static Quantity IAdditiveIdentity<Quantity, Quantity>.AdditiveIdentity => Zero;
#endif

    /// <summary>The smallest figure that is stated, if one is. For "about 21,000 t" none is.</summary>
    public decimal? Low => _low;

    /// <summary>The figure that is thought right, if one is given: the 21000 of "about 21,000 t", and an exact figure itself.</summary>
    public decimal? Best => _best;

    /// <summary>The largest figure that is stated, if one is.</summary>
    public decimal? High => _high;

    /// <summary>The unit as it was written, such as <c>t</c> or <c>km²</c>; null for a number without one, and for unknown.</summary>
    public string? Unit => _unit;

    /// <summary>Whether the figures are approximate: stated with "about".</summary>
    public bool IsApproximate { get; }

    /// <summary>Whether nothing is known.</summary>
    public bool IsUnknown => _low is null && _best is null && _high is null;

    /// <summary>The quantity itself.</summary>
    /// <param name="number">The figure, not negative.</param>
    /// <param name="unit">The unit, such as <c>t</c>; null for none.</param>
    /// <exception cref="ArgumentException">The figure is negative, or the unit is not one; see <see cref="IsUnit"/>.</exception>
    public static Quantity Exact(decimal number, string? unit) => FromBounds(number, number, number, unit);

    /// <summary>The quantity, or about that much.</summary>
    /// <inheritdoc cref="Exact"/>
    public static Quantity About(decimal number, string? unit) => new(null, Checked(number), null, true, Checked(unit));

    /// <summary>The quantity or more.</summary>
    /// <inheritdoc cref="Exact"/>
    public static Quantity AtLeast(decimal number, string? unit) => FromBounds(number, null, null, unit);

    /// <summary>The quantity or less.</summary>
    /// <inheritdoc cref="Exact"/>
    public static Quantity AtMost(decimal number, string? unit) => FromBounds(null, null, number, unit);

    /// <summary>From one figure to another, both possible.</summary>
    /// <param name="low">The smaller figure, not negative.</param>
    /// <param name="high">The larger figure.</param>
    /// <param name="unit">The unit, such as <c>t</c>; null for none.</param>
    /// <exception cref="ArgumentException">A figure is negative, they are out of order, or the unit is not one.</exception>
    public static Quantity Between(decimal low, decimal high, string? unit) => FromBounds(low, null, high, unit);

    /// <summary>A low, a best and a high figure; each may be absent, and nothing replaces it.</summary>
    /// <param name="low">The smallest figure thought possible.</param>
    /// <param name="best">The figure thought right.</param>
    /// <param name="high">The largest figure thought possible.</param>
    /// <param name="unit">The unit, such as <c>t</c>; null for none.</param>
    /// <exception cref="ArgumentException">A figure is negative, they are out of order, or the unit is not one.</exception>
    public static Quantity FromBounds(decimal? low, decimal? best, decimal? high, string? unit)
    {
        if (low > high)
            throw new ArgumentOutOfRangeException(nameof(low), low, "The low figure is above the high one.");
        if (best < low || best > high)
            throw new ArgumentOutOfRangeException(nameof(best), best, "The best figure is not between the low and the high one.");

        foreach (decimal? figure in (ReadOnlySpan<decimal?>)[low, best, high])
        {
            if (figure is { } number)
                Checked(number);
        }

        return new(low, best, high, false, Checked(unit));
    }

    /// <summary>
    /// Whether a text can be a unit: up to 40 characters, beginning with a letter or a sign such as <c>%</c>, <c>°</c> or <c>$</c>, of letters,
    /// digits that follow no space, single spaces and the signs <c>/ · * ^ - . ' %</c>.
    /// </summary>
    /// <param name="text">The text, such as <c>t</c>, <c>km²</c> or <c>barrels per day</c>.</param>
    public static bool IsUnit(string? text) => Units.IsUnit(text.AsSpan());

    /// <summary>Takes the quantity apart into its three figures, each of which may be absent.</summary>
    /// <param name="low">See <see cref="Low"/>.</param>
    /// <param name="best">See <see cref="Best"/>.</param>
    /// <param name="high">See <see cref="High"/>.</param>
    public void Deconstruct(out decimal? low, out decimal? best, out decimal? high) => (low, best, high) = (_low, _best, _high);

    /// <summary>Whether two quantities state the same in the same unit: 5.5 t and 5.50 t do.</summary>
    public static bool operator ==(Quantity left, Quantity right) => left.Equals(right);

    /// <summary>Whether two quantities state different things, or use different units.</summary>
    public static bool operator !=(Quantity left, Quantity right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Quantity other)
        => _low == other._low && _best == other._best && _high == other._high && IsApproximate == other.IsApproximate
            && string.Equals(_unit, other._unit, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Quantity other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        unchecked
        {
            int hash = (_low.GetHashCode() * 397) ^ _best.GetHashCode();
            hash = (hash * 397) ^ _high.GetHashCode() ^ (IsApproximate ? 1 : 0);
            return _unit is null ? hash : (hash * 397) ^ StringComparer.Ordinal.GetHashCode(_unit);
        }
    }

    private static decimal Checked(decimal number)
        => number >= 0 ? number : throw new ArgumentOutOfRangeException(nameof(number), number, "A quantity is never negative.");

    private static string? Checked(string? unit)
        => unit is null || IsUnit(unit) ? unit
            : throw new ArgumentException("A unit begins with a letter or a sign such as %, and has up to 40 letters, digits, single spaces and signs.", nameof(unit));
}
