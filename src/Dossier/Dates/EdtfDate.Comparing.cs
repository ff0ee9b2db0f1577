using System.Diagnostics.CodeAnalysis;

namespace Dossier;

/// <content>Questions about two dates, equality, and the order for sorting.</content>
[SuppressMessage("Design", "CA1036", Justification = "A '<' would read as 'came before', which Precedes answers and the sort order does not.")]
public readonly partial struct EdtfDate
{
    /// <summary>
    /// Whether this ends before the other starts. Both are read as things that happened: <c>1985-04</c> at some time within
    /// April, an interval from some time in its start to some time in its end, <c>{1667,1669}</c> through all of each year,
    /// <c>[1667,1669]</c> at some time in one of them.
    /// </summary>
    /// <remarks>
    /// Whole days are compared, as they are written, unless both dates have a time of day and either both or neither
    /// have an offset. Marks (<c>?</c>, <c>~</c>, <c>%</c>) do not change the answer. The open end of an interval is never
    /// reached; an unknown end may be any day. With the unknown date the answer is always undecided.
    /// </remarks>
    public ThreeValued WhetherPrecedes(EdtfDate other) => EdtfRelations.Ask(EdtfRelation.Precedes, this, other);

    /// <summary>
    /// Whether the two share a day, or a moment when both have a time. Both are read as in <see cref="WhetherPrecedes"/>: two
    /// things that happened in April need not have happened on the same day, so <c>1985-04</c> does not certainly overlap
    /// even itself. To ask whether something happened within a month or year, use <see cref="WhetherContains"/>.
    /// </summary>
    public ThreeValued WhetherOverlaps(EdtfDate other) => EdtfRelations.Ask(EdtfRelation.Overlaps, this, other);

    /// <summary>
    /// Whether the other lies within this. This is read as a period, all of April for <c>1985-04</c>; the other as in
    /// <see cref="WhetherPrecedes"/>. An X makes the period itself unknown: <c>1985-04-XX</c> is one day of April.
    /// </summary>
    public ThreeValued WhetherContains(EdtfDate other) => EdtfRelations.Ask(EdtfRelation.Contains, this, other);

    /// <summary>Whether the two have the same text.</summary>
    public static bool operator ==(EdtfDate left, EdtfDate right) => left.Equals(right);

    /// <summary>Whether the two have different texts.</summary>
    public static bool operator !=(EdtfDate left, EdtfDate right) => !left.Equals(right);

    /// <summary>Whether the two have the same text.</summary>
    public bool Equals(EdtfDate other)
        => Node is null ? other.Node is null && _packed.Equals(other._packed) : other.Node is not null && Node.IsSame(other.Node);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EdtfDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Node?.Hash() ?? _packed.GetHashCode();

    /// <summary>
    /// An order for sorting. It does not say that one date is certainly earlier. The unknown date comes first; then dates by first
    /// possible day, an open or unknown start before all others; then those whose last possible day is later (1985, 1985-01,
    /// 1985-01-01); then by time of day as written, none first; then by text, character by character.
    /// </summary>
    public int CompareTo(EdtfDate other)
    {
        if (Equals(other))
            return 0;
        if (IsUnknown || other.IsUnknown)
            return IsUnknown ? -1 : 1;
        EdtfExtent mine = Extent;
        EdtfExtent its = other.Extent;
        if (mine.First != its.First)
            return mine.First < its.First ? -1 : 1;
        if (mine.Last != its.Last)
            return mine.Last > its.Last ? -1 : 1;
        int myTime = _packed.HasTime ? _packed.SecondOfDay : -1;
        int itsTime = other._packed.HasTime ? other._packed.SecondOfDay : -1;
        return myTime != itsTime ? (myTime < itsTime ? -1 : 1) : CompareTexts(this, other);
    }

    /// <inheritdoc/>
    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        EdtfDate other => CompareTo(other),
        _ => throw new ArgumentException("The value is not an EdtfDate.", nameof(obj)),
    };

    private static int CompareTexts(EdtfDate left, EdtfDate right)
    {
        var first = new EdtfWriter(stackalloc char[MaxLength]);
        left.Write(ref first);
        var second = new EdtfWriter(stackalloc char[MaxLength]);
        right.Write(ref second);
        return first.Written.SequenceCompareTo(second.Written);
    }
}
