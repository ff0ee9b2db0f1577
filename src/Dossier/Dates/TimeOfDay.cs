using System.ComponentModel;
#if NET
using System.Text.Json.Serialization;
#endif

namespace Dossier;

/// <summary>
/// When on its day something happened, as far as it is known: a clock time to the minute or the second, a part of the day, or nothing.
/// </summary>
/// <remarks>
/// <para><c>05:30</c> and <c>05:30:00</c> are different values: the second one is more precise.</para>
/// <para>
/// Values have an order for lists. Unspecified is first; then they are sorted by the hour. A part of the day counts as an hour (early
/// morning 4, morning 8, midday 12, afternoon 15, evening 18, night 21) and comes before a clock time at that hour; <c>05:30</c> comes
/// before <c>05:30:00</c>. The order is only for sorting: a night may also be the one before dawn.
/// </para>
/// </remarks>
[TypeConverter(typeof(TimeOfDayTypeConverter))]
#if NET
[JsonConverter(typeof(TimeOfDayJsonConverter))]
#endif
public readonly partial struct TimeOfDay : IEquatable<TimeOfDay>, IComparable<TimeOfDay>, IFormattable
#if NET
    , ISpanFormattable, ISpanParsable<TimeOfDay>
#endif
{
    private const int SecondsInDay = 24 * 60 * 60;

    /// <summary>Seconds since midnight, plus one; 0 without a clock time, so that <c>default</c> is unspecified.</summary>
    private readonly int _clock;
    private readonly bool _hasSecond;

    /// <summary>A part of the day.</summary>
    /// <param name="part">The part.</param>
    public TimeOfDay(PartOfDay part)
        => Part = part is >= PartOfDay.Unspecified and <= PartOfDay.Night ? part
            : throw new ArgumentOutOfRangeException(nameof(part), part, "This is not a part of the day.");

    /// <summary>A clock time to the minute.</summary>
    /// <param name="hour">From 0 to 23.</param>
    /// <param name="minute">From 0 to 59.</param>
    public TimeOfDay(int hour, int minute)
        : this(hour, minute, 0)
        => _hasSecond = false;

    /// <summary>A clock time to the second.</summary>
    /// <param name="hour">From 0 to 23.</param>
    /// <param name="minute">From 0 to 59.</param>
    /// <param name="second">From 0 to 59.</param>
    public TimeOfDay(int hour, int minute, int second)
    {
        if (hour is < 0 or > 23)
            throw new ArgumentOutOfRangeException(nameof(hour), hour, "The hour must be between 0 and 23.");
        if (minute is < 0 or > 59)
            throw new ArgumentOutOfRangeException(nameof(minute), minute, "The minute must be between 0 and 59.");
        if (second is < 0 or > 59)
            throw new ArgumentOutOfRangeException(nameof(second), second, "The second must be between 0 and 59.");

        _clock = (((hour * 60) + minute) * 60) + second + 1;
        _hasSecond = true;
    }

    /// <summary>The part of the day, if only that is given; unspecified for a clock time.</summary>
    public PartOfDay Part { get; }

    /// <summary>Whether a clock time is given.</summary>
    public bool HasClock => _clock != 0;

    /// <summary>Whether nothing is given; the same as <c>default</c>.</summary>
    public bool IsUnspecified => !HasClock && Part == PartOfDay.Unspecified;

    /// <summary>The hour, from 0 to 23, if a clock time is given.</summary>
    public int? Hour => HasClock ? (_clock - 1) / 3600 : null;

    /// <summary>The minute, from 0 to 59, if a clock time is given.</summary>
    public int? Minute => HasClock ? (_clock - 1) / 60 % 60 : null;

    /// <summary>The second, from 0 to 59, if the clock time is given to the second.</summary>
    public int? Second => _hasSecond ? (_clock - 1) % 60 : null;

#if NET
    /// <summary>The clock time, if one is given; seconds that are not given count as 0.</summary>
    public TimeOnly? Clock => HasClock ? new TimeOnly((_clock - 1) * TimeSpan.TicksPerSecond) : null;
#endif

    /// <summary>A number for the order that the remarks of the type describe.</summary>
    private int SortKey
    {
        get
        {
            int hour = Part switch
            {
                PartOfDay.EarlyMorning => 4,
                PartOfDay.Morning => 8,
                PartOfDay.Midday => 12,
                PartOfDay.Afternoon => 15,
                PartOfDay.Evening => 18,
                PartOfDay.Night => 21,
                _ => 0,
            };

            // Three numbers a second: for a part of the day, a time to the minute and a time to the second.
            return HasClock ? ((_clock - 1) * 3) + (_hasSecond ? 2 : 1) : IsUnspecified ? -1 : hour * 3600 * 3;
        }
    }

    /// <summary>Whether two values are the same, with the same precision.</summary>
    public static bool operator ==(TimeOfDay left, TimeOfDay right) => left.Equals(right);

    /// <summary>Whether two values differ.</summary>
    public static bool operator !=(TimeOfDay left, TimeOfDay right) => !left.Equals(right);

    /// <summary>Whether one comes before the other in the order for lists.</summary>
    public static bool operator <(TimeOfDay left, TimeOfDay right) => left.CompareTo(right) < 0;

    /// <summary>Whether one comes before the other in the order for lists, or is equal to it.</summary>
    public static bool operator <=(TimeOfDay left, TimeOfDay right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one comes after the other in the order for lists.</summary>
    public static bool operator >(TimeOfDay left, TimeOfDay right) => left.CompareTo(right) > 0;

    /// <summary>Whether one comes after the other in the order for lists, or is equal to it.</summary>
    public static bool operator >=(TimeOfDay left, TimeOfDay right) => left.CompareTo(right) >= 0;

    /// <inheritdoc/>
    public int CompareTo(TimeOfDay other) => SortKey.CompareTo(other.SortKey);

    /// <inheritdoc/>
    public bool Equals(TimeOfDay other) => _clock == other._clock && _hasSecond == other._hasSecond && Part == other.Part;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TimeOfDay other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (_clock + ((int)Part * SecondsInDay * 2)) ^ (_hasSecond ? 1 << 30 : 0);
}
