namespace Dossier;

/// <summary>A year beyond four digits, with an exponent, or with a number of significant digits.</summary>
/// <param name="mantissa">The digits before any E, with their sign.</param>
/// <param name="exponent">The digits after E; 0 for none.</param>
/// <param name="significant">The digits after S; 0 for none.</param>
/// <param name="hasPrefix">Whether the text begins with Y; without it there are four digits.</param>
/// <param name="left">The mark before the year.</param>
/// <param name="right">The mark after it.</param>
internal sealed class EdtfLongYear(
    long mantissa, int exponent, int significant, bool hasPrefix, EdtfQualification left, EdtfQualification right) : EdtfNode
{
    /// <summary>The digits before any E, with their sign.</summary>
    public long Mantissa { get; } = mantissa;

    /// <summary>The digits after E; 0 for none.</summary>
    public int Exponent { get; } = exponent;

    /// <summary>Whether the text begins with Y.</summary>
    public bool HasPrefix { get; } = hasPrefix;

    /// <summary>The mark before the year.</summary>
    public EdtfQualification LeftMark { get; } = left;

    /// <summary>The mark after it.</summary>
    public EdtfQualification RightMark { get; } = right;

    /// <summary>The year as one number.</summary>
    public long Year { get; } = mantissa * PowerOfTen(exponent);

    /// <summary>How many leading digits are reliable; 0 when all are.</summary>
    public int Significant { get; } = significant;

    /// <inheritdoc/>
    public override int Level => Exponent > 0 || Significant > 0 || LeftMark != EdtfQualification.None ? 2 : 1;

    /// <inheritdoc/>
    public override EdtfPrecision Precision => LooseDigits switch
    {
        0 => EdtfPrecision.Year,
        1 => EdtfPrecision.Decade,
        2 => EdtfPrecision.Century,
        3 => EdtfPrecision.Millennium,
        _ => EdtfPrecision.BeyondMillennium,
    };

    /// <inheritdoc/>
    public override EdtfQualification Qualification => LeftMark | RightMark;

    /// <inheritdoc/>
    public override bool IsUnspecified => false;

    /// <inheritdoc/>
    public override EdtfExtent Extent
    {
        get
        {
            long unit = PowerOfTen(LooseDigits);
            long low = Math.Abs(Year) / unit * unit;
            long high = low + unit - 1;
            return Year < 0 ? EdtfExtent.OfYears(-high, -low) : EdtfExtent.OfYears(low, high);
        }
    }

    /// <summary>How many trailing digits are not significant. Leading zeros of a four-digit year are not counted.</summary>
    private int LooseDigits => Significant == 0 ? 0 : DigitsOf(Math.Abs(Year)) - Significant;

    /// <summary>How many digits the number has.</summary>
    public static int DigitsOf(long number)
    {
        int digits = 1;
        for (; number >= 10; number /= 10)
            digits++;
        return digits;
    }

    /// <summary>10 to the power of a small number.</summary>
    public static long PowerOfTen(int exponent)
    {
        long power = 1;
        for (; exponent > 0; exponent--)
            power *= 10;
        return power;
    }

    /// <inheritdoc/>
    public override void Write(ref EdtfWriter writer)
    {
        writer.Put(LeftMark);
        if (HasPrefix)
            writer.Put('Y');
        if (Mantissa < 0)
            writer.Put('-');
        writer.Put(Math.Abs(Mantissa), HasPrefix ? 1 : 4);
        if (Exponent > 0)
        {
            writer.Put('E');
            writer.Put(Exponent, 1);
        }

        if (Significant > 0)
        {
            writer.Put('S');
            writer.Put(Significant, 1);
        }

        writer.Put(RightMark);
    }

    /// <inheritdoc/>
    public override bool IsSame(EdtfNode other)
        => other is EdtfLongYear year && Mantissa == year.Mantissa && Exponent == year.Exponent
            && Significant == year.Significant && HasPrefix == year.HasPrefix && LeftMark == year.LeftMark && RightMark == year.RightMark;

    /// <inheritdoc/>
    public override int Hash() => unchecked(((Mantissa.GetHashCode() * 31) + Exponent) * 31) + Significant;
}
