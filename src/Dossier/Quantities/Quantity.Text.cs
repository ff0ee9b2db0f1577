using System.Globalization;

namespace Dossier;

/// <content>How a quantity is written: as words for readers, and as the notation of the seeds; both are read back to an equal value.</content>
public readonly partial struct Quantity
{
    /// <summary>The form that seeds use, such as <c>~21000 t</c>.</summary>
    public string Notation
    {
        get
        {
            if (IsUnknown)
                return Words.Unknown;

            string about = IsApproximate ? "~" : "";
            string figures = (_low, _best, _high) switch
            {
                ({ } low, { }, { } high) when low == high => Digits(low),
                (null, { } best, null) => IsApproximate ? Digits(best) : $"?..{Digits(best)}..?",
                ({ } low, null, null) => Digits(low) + "+",
                (null, null, { } high) => Digits(high),
                ({ } low, null, { } high) => $"{Digits(low)}..{Digits(high)}",
                var (low, best, high) => $"{End(low)}..{Digits(best!.Value)}..{End(high)}",
            };
            return (_low, _best, _high) is (null, null, { }) ? $"<={about}{figures}{UnitAfter}" : about + figures + UnitAfter;
        }
    }

    private string UnitAfter => _unit is null ? "" : " " + _unit;

    /// <summary>
    /// The quantity in words, with commas between thousands: "250.5 km", "about 21,000 t", "at least 5 t", "20 to 25 t", "unknown".
    /// </summary>
    public override string ToString()
    {
        string about = IsApproximate ? "about " : "";
        string best = _best is { } middle ? ", best " + InWords(middle) : "";
        return (_low, _best, _high) switch
        {
            (null, null, null) => Words.Unknown,
            ({ } low, { }, { } high) when low == high => about + InWords(low),
            (null, { } only, null) => (IsApproximate ? about : "best ") + InWords(only),
            ({ } low, _, null) => $"at least {about}{InWords(low)}{best}",
            (null, _, { } high) => $"at most {about}{InWords(high)}{best}",
            ({ } low, _, { } high) => $"{about}{Grouped(low)} to {InWords(high)}{best}",
        };
    }

    /// <summary>The quantity in words (<c>W</c>, and without a format) or in the seeds' notation (<c>S</c>).</summary>
    /// <param name="format">Which of the two.</param>
    public string ToString(string? format) => ToString(format, null);

    /// <inheritdoc cref="ToString(string?)"/>
    /// <param name="format">Which of the two.</param>
    /// <param name="formatProvider">Plays no part: a quantity is written the same everywhere.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "g" or "W" or "w" => ToString(),
        "S" or "s" => Notation,
        _ => throw new FormatException($"'{format}' is not a format of a quantity: write W for words, or S for the notation of seeds."),
    };

#if NET
    /// <inheritdoc/>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = ToString(format.IsEmpty ? null : format.ToString(), provider);
        bool fits = text.AsSpan().TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }
#endif

    private string InWords(decimal number) => Grouped(number) + UnitAfter;

    private static string Digits(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string End(decimal? number) => number is { } end ? Digits(end) : "?";

    // The decimals are kept as they were written: "5.50" says how closely it was measured.
    private static string Grouped(decimal number)
    {
        string digits = Digits(number);
        int point = digits.IndexOf('.');
        for (int at = (point < 0 ? digits.Length : point) - 3; at > 0; at -= 3)
            digits = digits.Insert(at, ",");
        return digits;
    }
}
