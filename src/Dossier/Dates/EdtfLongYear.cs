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
    private readonly long _mantissa = mantissa;
    private readonly int _exponent = exponent;
    private readonly bool _hasPrefix = hasPrefix;
    private readonly EdtfQualification _left = left;
    private readonly EdtfQualification _right = right;

    /// <summary>The year as one number.</summary>
    public long Year { get; } = mantissa * PowerOfTen(exponent);

    /// <summary>How many leading digits are to be relied on; 0 when all are.</summary>
    public int Significant { get; } = significant;

    /// <inheritdoc/>
    public override int Level => _exponent > 0 || Significant > 0 || _left != EdtfQualification.None ? 2 : 1;

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
    public override EdtfQualification Qualification => _left | _right;

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
        writer.Put(_left);
        if (_hasPrefix)
            writer.Put('Y');
        if (_mantissa < 0)
            writer.Put('-');
        writer.Put(Math.Abs(_mantissa), _hasPrefix ? 1 : 4);
        if (_exponent > 0)
        {
            writer.Put('E');
            writer.Put(_exponent, 1);
        }

        if (Significant > 0)
        {
            writer.Put('S');
            writer.Put(Significant, 1);
        }

        writer.Put(_right);
    }

    /// <inheritdoc/>
    public override bool IsSame(EdtfNode other)
        => other is EdtfLongYear year && _mantissa == year._mantissa && _exponent == year._exponent
            && Significant == year.Significant && _hasPrefix == year._hasPrefix && _left == year._left && _right == year._right;

    /// <inheritdoc/>
    public override int Hash() => unchecked(((_mantissa.GetHashCode() * 31) + _exponent) * 31) + Significant;
}
