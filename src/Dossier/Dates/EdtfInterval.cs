namespace Dossier;

/// <summary>
/// From one date to another; either may be open or unknown. Within a set it is a range, which is written
/// with dots.
/// </summary>
internal sealed class EdtfInterval(EdtfDate start, EdtfBoundKind startKind, EdtfDate end, EdtfBoundKind endKind) : EdtfNode
{
    /// <summary>The first date; <c>default</c> if there is none.</summary>
    public EdtfDate Start { get; } = start;

    /// <summary>What the interval has as its start.</summary>
    public EdtfBoundKind StartKind { get; } = startKind;

    /// <summary>The last date; <c>default</c> if there is none.</summary>
    public EdtfDate End { get; } = end;

    /// <summary>What the interval has as its end.</summary>
    public EdtfBoundKind EndKind { get; } = endKind;

    /// <inheritdoc/>
    public override int Level
    {
        get
        {
            // An X is level 1 in a single date, but level 2 within an interval.
            if (IsUnspecified)
                return 2;
            int level = StartKind == EdtfBoundKind.Date && EndKind == EdtfBoundKind.Date ? 0 : 1;
            return Math.Max(level, Math.Max(Start.Level, End.Level));
        }
    }

    /// <inheritdoc/>
    public override EdtfPrecision Precision => Start.Precision > End.Precision ? Start.Precision : End.Precision;

    /// <inheritdoc/>
    public override EdtfQualification Qualification => Start.Qualification | End.Qualification;

    /// <inheritdoc/>
    public override bool IsUnspecified => Start.IsUnspecified || End.IsUnspecified;

    /// <inheritdoc/>
    public override EdtfExtent Extent
        => EdtfExtent.Between(ExtentOf(Start, StartKind, DayKey.BeforeAll), ExtentOf(End, EndKind, DayKey.AfterAll));

    /// <summary>The extent of the range within a set of all dates, or of one of several.</summary>
    public EdtfExtent RangeExtent(bool all)
    {
        EdtfExtent first = ExtentOf(Start, StartKind, DayKey.BeforeAll);
        EdtfExtent last = ExtentOf(End, EndKind, DayKey.AfterAll);
        return all ? EdtfExtent.AllOf(first, last) : EdtfExtent.OneOf(first, last);
    }

    /// <inheritdoc/>
    public override void Write(ref EdtfWriter writer)
    {
        WriteEnd(ref writer, Start, StartKind);
        writer.Put('/');
        WriteEnd(ref writer, End, EndKind);
    }

    /// <summary>Writes the text of the range.</summary>
    public void WriteRange(ref EdtfWriter writer)
    {
        Start.Write(ref writer);
        writer.PutDots();
        End.Write(ref writer);
    }

    /// <inheritdoc/>
    public override bool IsSame(EdtfNode other)
        => other is EdtfInterval interval && StartKind == interval.StartKind && EndKind == interval.EndKind
            && Start.Equals(interval.Start) && End.Equals(interval.End);

    /// <inheritdoc/>
    public override int Hash()
        => unchecked((((Start.GetHashCode() * 31) + End.GetHashCode()) * 31) + ((int)StartKind * 4) + (int)EndKind);

    private static void WriteEnd(ref EdtfWriter writer, EdtfDate date, EdtfBoundKind kind)
    {
        if (kind == EdtfBoundKind.Open)
            writer.PutDots();
        else
            date.Write(ref writer);
    }

    private static EdtfExtent ExtentOf(EdtfDate date, EdtfBoundKind kind, long infinity) => kind switch
    {
        EdtfBoundKind.Open => EdtfExtent.Infinite(infinity),
        EdtfBoundKind.Unknown => EdtfExtent.Anything(),
        _ => date.Extent,
    };
}
