using System.Globalization;
using System.Text;

namespace Dossier;

/// <summary>How an estimate is written: in words for readers, and in the notation of seeds.</summary>
public readonly partial struct Estimate
{
    /// <summary>The form that seeds use, such as <c>5+</c>; it parses back to an equal value.</summary>
    public string Notation => IsSuggested ? $"{Words.Possibly} {PlainNotation}" : PlainNotation;

    private string PlainNotation
    {
        get
        {
            if (!HasNumber)
            {
                return _wording is null ? Has(Parts.NoneReported) ? Words.NoneReported : Words.Unknown
                    : Words.IsVague(_wording) ? _wording
                    : $"{Words.Unknown} ({_wording})";
            }

            string number = NumberNotation();
            return _wording is null ? number : $"{number} ({_wording})";
        }
    }

    /// <summary>
    /// The estimate in words: "5", "at least 62", "about 66", "best 4", "several", "none", "none reported", "unknown"; "possibly 5"
    /// where it is only suggested; "3, without a withheld report" where one is withheld.
    /// </summary>
    /// <remarks>
    /// A wording is shown if there is no number, and beside "none" ("none or several"); beside any other number it is only in <see cref="Wording"/>.
    /// </remarks>
    public override string ToString() => (IsSuggested ? $"{Words.Possibly} {InWords()}" : InWords()) + (IsWithoutWithheld ? Words.WithoutWithheld : "");

    private string InWords()
    {
        switch (Qualifier)
        {
            case EstimateQualifier.Unknown:
                return Words.Unknown;
            case EstimateQualifier.NoneReported:
                return "none reported";
            case EstimateQualifier.Vague:
                return _wording!;
            case EstimateQualifier.None:
                return Words.None;
            case EstimateQualifier.Exact:
                return Digits(_best);
            case EstimateQualifier.AtLeast when IsNoneOrWord:
                return $"{Words.NoneOr}{_wording}";
            case EstimateQualifier.AtLeast:
                return $"at least {Soft(Parts.SoftLow)}{Digits(_low)}{BestInWords()}";
            case EstimateQualifier.AtMost:
                return $"at most {Soft(Parts.SoftHigh)}{Digits(_high)}{BestInWords()}";
            case EstimateQualifier.Best:
                return $"best {Digits(_best)}";
            case EstimateQualifier.About:
                string about = $"about {Digits(_best)}";
                return Low is not null ? $"{about}, at least {Soft(Parts.SoftLow)}{Digits(_low)}"
                    : High is not null ? $"{about}, at most {Soft(Parts.SoftHigh)}{Digits(_high)}"
                    : about;
            default:
                string reserve = !Has(Parts.SoftLow) ? Soft(Parts.SoftHigh) : Has(Parts.SoftHigh) ? "" : "at most ";
                return $"{Soft(Parts.SoftLow)}{Digits(_low)} to {reserve}{Digits(_high)}{BestInWords()}";
        }
    }

    /// <summary>The estimate in words (<c>W</c>) or in the seeds' notation (<c>S</c>). Both are read back to an equal value.</summary>
    /// <remarks>
    /// <c>W</c> is <see cref="ToString()"/> with the wording included: "at least 5 (several)", "unknown (a great many)". Without a format the
    /// text is that of <see cref="ToString()"/>, which leaves the wording out beside a number. That a report is withheld is only in words, which are
    /// then not read back.
    /// </remarks>
    /// <param name="format"><c>W</c>, <c>S</c>, or null.</param>
    public string ToString(string? format) => ToString(format, null);

    /// <inheritdoc cref="ToString(string?)"/>
    /// <param name="format"><c>W</c>, <c>S</c>, or null.</param>
    /// <param name="formatProvider">Ignored: an estimate is written the same in every culture.</param>
    public string ToString(string? format, IFormatProvider? formatProvider) => format switch
    {
        null or "" or "G" or "g" => ToString(),
        "W" or "w" => ToWords(),
        "S" or "s" => Notation,
        _ => throw new FormatException($"'{format}' is not a format of an estimate: write W for words, or S for the notation of seeds."),
    };

    private string ToWords()
    {
        if (_wording is null)
            return ToString();

        // A lone word that is not among the usual ones could be anything: "unknown (a great many)".
        Estimate whole = AsWithoutWithheld(false);
        return (HasNumber ? IsNoneOrWord ? whole.ToString() : $"{whole} ({_wording})" : Notation) + (IsWithoutWithheld ? Words.WithoutWithheld : "");
    }

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

    /// <summary>Whether one report says that there were none, and another only a word: "none or several", and not "at least 0".</summary>
    private bool IsNoneOrWord => _wording is not null && _low == 0 && !Has(Parts.SoftLow) && Qualifier == EstimateQualifier.AtLeast && !Has(Parts.Best);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);

    private string BestInWords() => Has(Parts.Best) ? $", best {Digits(_best)}" : "";

    private string Soft(Parts mark) => Has(mark) ? "about " : "";

    private string NumberNotation()
    {
        switch (Qualifier)
        {
            case EstimateQualifier.None:
                return Words.None;
            case EstimateQualifier.Exact:
                return Digits(_best);
            case EstimateQualifier.AtLeast when !Has(Parts.Best):
                return $"{Tilde(Parts.SoftLow)}{Digits(_low)}+";
            case EstimateQualifier.AtMost when !Has(Parts.Best):
                return $"<={Tilde(Parts.SoftHigh)}{Digits(_high)}";
            case EstimateQualifier.AtLeast:
                return $"{Tilde(Parts.SoftLow)}{Digits(_low)}..{Digits(_best)}..?";
            case EstimateQualifier.AtMost:
                return $"?..{Digits(_best)}..{Tilde(Parts.SoftHigh)}{Digits(_high)}";
            case EstimateQualifier.Best:
                return $"?..{Digits(_best)}..?";
            case EstimateQualifier.About when Low is null && High is null:
                return $"~{Digits(_best)}";
        }

        var text = new StringBuilder();
        bool saidOnce = false; // A tilde before the low end also applies to the high end, unless <= makes that one firm.
        if (Low is { } low)
        {
            saidOnce = Has(Parts.SoftLow);
            text.Append(Tilde(Parts.SoftLow)).Append(Digits(low));
        }

        text.Append("..");
        if (Has(Parts.Best))
            text.Append(Digits(_best)).Append("..");
        if (High is { } high)
            text.Append(!saidOnce ? Tilde(Parts.SoftHigh) : Has(Parts.SoftHigh) ? "" : "<=").Append(Digits(high));

        return text.ToString();
    }

    private string Tilde(Parts mark) => Has(mark) ? "~" : "";
}
