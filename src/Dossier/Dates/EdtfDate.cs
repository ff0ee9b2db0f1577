using System.ComponentModel;

namespace Dossier;

/// <summary>
/// A date in the Extended Date/Time Format (EDTF; ISO 8601-2:2019, as the Library of Congress specifies it), levels 0,
/// 1 and 2: a day, a month, a year, a time of day, an interval or a set, each possibly known only in part.
/// </summary>
/// <remarks>
/// <para>The default value is the unknown date. <see cref="IsUnknown"/> is true, it has no bounds, every question about it is
/// answered <see cref="ThreeValued.Undecided"/>, and its text is empty, as an unknown end of an interval is in EDTF. The empty
/// text cannot be parsed as a date.</para>
/// <para>Two values are equal when their texts are: <c>2004-06-11%</c> and <c>%2004-%06-%11</c> mean the same but are not
/// equal. To find out whether two dates can mean the same time, use <see cref="WhetherOverlaps"/>.</para>
/// <para>Years are counted as in ISO 8601: 0000 is 1 BC, and the Gregorian calendar applies to all years. A year has at
/// most 15 digits, a text at most <see cref="MaxLength"/> characters.</para>
/// </remarks>
#if NET
[TypeConverter(typeof(EdtfDateTypeConverter))]
[System.Text.Json.Serialization.JsonConverter(typeof(EdtfDateJsonConverter))]
#endif
[ImmutableObject(true)]
public readonly partial struct EdtfDate : IEquatable<EdtfDate>, IComparable<EdtfDate>, IComparable
{
    /// <summary>The most characters that a text may have; a longer one is not read.</summary>
    public const int MaxLength = 1000;

    // A date with a four-digit year is in the packed half, and the node is null; everything else is in the node.
    private readonly PackedDate _packed;

    internal EdtfDate(PackedDate packed)
    {
        _packed = packed;
        Node = null;
    }

    internal EdtfDate(EdtfNode node)
    {
        _packed = default;
        Node = node;
    }

    /// <summary>Whether nothing is known: the default value.</summary>
    public bool IsUnknown => Node is null && _packed.Components == 0;

    /// <summary>Whether this runs from one date to another: <c>2004-02-01/2005</c>, <c>1985/..</c>.</summary>
    public bool IsInterval => Node is EdtfInterval;

    /// <summary>Whether this is several dates, one or all of which are meant.</summary>
    public bool IsSet => Node is EdtfSet;

    /// <summary>Whether this is one of several dates: <c>[1667,1668]</c>.</summary>
    public bool IsOneOf => Node is EdtfSet { All: false };

    /// <summary>Whether this is all of several dates: <c>{1667,1668}</c>.</summary>
    public bool IsAllOf => Node is EdtfSet { All: true };

    /// <summary>Whether this is a year, a month and a day, and nothing else: no X, no mark, no time; years 0000 to 9999.</summary>
    public bool IsPlainDay => Node is null && _packed.IsPlainDay;

    /// <summary>Whether the text has an unspecified digit, an X, anywhere.</summary>
    public bool IsUnspecified => Node is null ? _packed.Mask != 0 : Node.IsUnspecified;

    /// <summary>Whether any part is marked uncertain, by <c>?</c> or <c>%</c>.</summary>
    public bool IsUncertain => (Qualification & EdtfQualification.Uncertain) != 0;

    /// <summary>Whether any part is marked approximate, by <c>~</c> or <c>%</c>. The mark does not widen the bounds.</summary>
    public bool IsApproximate => (Qualification & EdtfQualification.Approximate) != 0;

    /// <summary>All marks anywhere in the text, combined.</summary>
    public EdtfQualification Qualification
        => Node is null ? _packed.MarksOn(0) | _packed.MarksOn(1) | _packed.MarksOn(2) : Node.Qualification;

    /// <summary>The marks that apply to the year. None for an interval or a set: ask its ends or members.</summary>
    public EdtfQualification YearQualification
        => Node is null ? _packed.MarksOn(0) : Node is EdtfLongYear ? Node.Qualification : EdtfQualification.None;

    /// <summary>The marks that apply to the month or season. None for an interval or a set: ask its ends or members.</summary>
    public EdtfQualification MonthQualification => _packed.MarksOn(1);

    /// <summary>The marks that apply to the day. None for an interval or a set: ask its ends or members.</summary>
    public EdtfQualification DayQualification => _packed.MarksOn(2);

    /// <summary>The lowest conformance level of EDTF, 0 to 2, that allows this text.</summary>
    public int Level => Node is null ? LevelOf(_packed) : Node.Level;

    /// <summary>
    /// How finely the date is known. For an interval the precision of its coarser end, for a set that of its coarsest member.
    /// </summary>
    public EdtfPrecision Precision => Node is null ? PrecisionOf(_packed) : Node.Precision;

    /// <summary>
    /// The year; 0 is 1 BC. Null when one of its digits is unspecified, and for an interval, a set and the unknown date. For a year with
    /// significant digits (<c>1950S2</c>), the estimated year.
    /// </summary>
    public long? Year
        => Node is EdtfLongYear year ? year.Year : Node is null && _packed is { Components: > 0, YearMask: 0 } ? _packed.Year : null;

    /// <summary>How many leading digits of the year are reliable, if the text says so: 2 in <c>1950S2</c>.</summary>
    public int? SignificantDigits => Node is EdtfLongYear { Significant: > 0 } year ? year.Significant : null;

    /// <summary>The month, 1 to 12. Null when there is none, when it is a season, or when one of its digits is unspecified.</summary>
    public int? Month => _packed is { Components: > 1, IsSeason: false, MonthMask: 0 } ? _packed.Month : null;

    /// <summary>The season or other division of the year, which EDTF writes in place of the month. Null when there is none.</summary>
    public EdtfDivision? Division => _packed.IsSeason ? (EdtfDivision)_packed.Month : null;

    /// <summary>The day of the month. Null when there is none or when one of its digits is unspecified.</summary>
    public int? Day => _packed is { Components: > 2, DayMask: 0 } ? _packed.Day : null;

    /// <summary>The clock time as written, in the time zone that <see cref="Offset"/> gives. Null when there is none.</summary>
#if NET
    public TimeOnly? ClockTime => _packed.HasTime ? new TimeOnly(_packed.Hour, _packed.Minute, _packed.Second) : null;
#else
    public TimeSpan? ClockTime => _packed.HasTime ? new TimeSpan(_packed.Hour, _packed.Minute, _packed.Second) : null;
#endif

    /// <summary>The offset of the clock time from UTC, positive to the east. Null when there is no time or when it is local.</summary>
    public TimeSpan? Offset => _packed.Zone == PackedDate.ZoneForm.None ? null : new TimeSpan(0, _packed.Offset, 0);

    /// <summary>What the interval has as its start.</summary>
    public EdtfBoundKind StartKind => Node is EdtfInterval interval ? interval.StartKind : EdtfBoundKind.None;

    /// <summary>What the interval has as its end.</summary>
    public EdtfBoundKind EndKind => Node is EdtfInterval interval ? interval.EndKind : EdtfBoundKind.None;

    /// <summary>The date that the interval starts with; null when the start is open or unknown, or this is not an interval.</summary>
    public EdtfDate? Start => Node is EdtfInterval { StartKind: EdtfBoundKind.Date } interval ? interval.Start : null;

    /// <summary>The date that the interval ends with; null when the end is open or unknown, or this is not an interval.</summary>
    public EdtfDate? End => Node is EdtfInterval { EndKind: EdtfBoundKind.Date } interval ? interval.End : null;

    /// <summary>
    /// The members of the set in the order of the text; empty when this is not a set. A range is given as the interval with the
    /// same ends: <c>1670..1672</c> as <c>1670/1672</c>, <c>..1984</c> as <c>../1984</c>.
    /// </summary>
    public IReadOnlyList<EdtfDate> Members => Node is EdtfSet set ? set.Members : [];

    /// <summary>The part of the value that does not fit into 64 bits; null when all of it does.</summary>
    internal EdtfNode? Node { get; }

    /// <summary>The part that fits into 64 bits; the unknown date when there is a node.</summary>
    internal PackedDate Packed => _packed;

    /// <summary>The bounds of the date, and the days that it certainly includes.</summary>
    internal EdtfExtent Extent => Node?.Extent ?? (IsUnknown ? EdtfExtent.Anything() : EdtfExtent.Of(_packed));

    /// <summary>Creates a plain day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day does not exist, or the year is not between -9999 and 9999.</exception>
    public static EdtfDate FromDate(int year, int month, int day)
    {
        if (year is < -9999 or > 9999)
            throw new ArgumentOutOfRangeException(nameof(year), "The year must be between -9999 and 9999.");
        if (month is < 1 or > 12)
            throw new ArgumentOutOfRangeException(nameof(month), "The month must be between 1 and 12.");
        if (day < 1 || day > DayKey.DaysInMonth(year, month))
            throw new ArgumentOutOfRangeException(nameof(day), "The month does not have that day.");
        return new(PackedDate.Of(Math.Abs(year), year < 0, month, day, 3));
    }

    private static int LevelOf(PackedDate date)
    {
        const int AllLeftMarks = 0b111111;
        int components = date.Components;
        int level = date.IsNegative || date.IsSeason ? 1 : 0;
        if (date.IsSeason && date.Month > 24)
            level = 2;

        // In level 1 a mark is at the end and applies to the whole date; any other place of a mark is level 2.
        int marks = date.Marks;
        if ((marks & AllLeftMarks) != 0 || (marks >> 6 & ~(3 << (2 * (components - 1)))) != 0)
            level = 2;
        else if (marks != 0)
            level = Math.Max(level, 1);

        // In level 1 the unspecified digits are at the right: one or two of a lone year, a whole month, a whole day, or both.
        bool fromTheRight = components switch
        {
            1 => date.YearMask is 0b0001 or 0b0011,
            2 => date.Mask == 0b1100,
            _ => date.Mask is 0b0011 or 0b1111,
        };
        return date.Mask == 0 ? level : Math.Max(level, fromTheRight ? 1 : 2);
    }

    private static EdtfPrecision PrecisionOf(PackedDate date)
    {
        if (date.Mask != 0)
        {
            return date.YearMask switch
            {
                >= 8 => EdtfPrecision.BeyondMillennium,
                >= 4 => EdtfPrecision.Millennium,
                >= 2 => EdtfPrecision.Century,
                1 => EdtfPrecision.Decade,
                _ => date.MonthMask != 0 ? EdtfPrecision.Year : EdtfPrecision.Month,
            };
        }

        return date.Components switch
        {
            0 => EdtfPrecision.Unknown,
            1 => EdtfPrecision.Year,
            2 => date.Month switch
            {
                <= 12 => EdtfPrecision.Month,
                <= 32 => EdtfPrecision.Season,
                <= 36 => EdtfPrecision.Quarter,
                <= 39 => EdtfPrecision.Quadrimester,
                _ => EdtfPrecision.Semester,
            },
            _ => date.HasTime ? EdtfPrecision.Second : EdtfPrecision.Day,
        };
    }
}
