using System.Globalization;
using System.Text.RegularExpressions;

namespace Dossier.Compiler.Binding;

/// <summary>What to write for a coordinate with a decimal comma or a compass letter, or in degrees, minutes and seconds.</summary>
internal static class CoordinateAdvice
{
    private const int LongestText = 40;
    private const int Decimals = 5;

    // No time limit: the texts are short and the pattern does not nest, so that a limit would only fail on a busy machine.
    private static readonly Regex Written = new(
        @"\A([NSEW])?\s*([-+\u2212]?\d{1,3}(?:[.,]\d+)?)\s*(?:°|º|deg(?:rees)?)?\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:'|\u2032|\u2019|min)\s*)?(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:""|\u2033|\u201D|''|sec)\s*)?([NSEW])?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The end of a message; empty if the text is not a coordinate in any known form.</summary>
    public static string For(string text, int limit)
    {
        Match match = text.Length <= LongestText ? Written.Match(text.Trim()) : Match.Empty;
        if (!match.Success || (match.Groups[1].Length > 0 && match.Groups[5].Length > 0))
            return "";

        string whole = match.Groups[2].Value.Replace('\u2212', '-').Replace(',', '.').TrimStart('+');
        decimal parts = (Number(match.Groups[3].Value) / 60) + (Number(match.Groups[4].Value) / 3600);
        if (parts > 0 && (whole.IndexOf('.') >= 0 || Number(match.Groups[3].Value) >= 60 || Number(match.Groups[4].Value) >= 60))
            return "";
        if (parts > 0)
            whole = (whole[0] == '-' ? "-" : "") + Math.Round(Number(whole.TrimStart('-')) + parts, Decimals).ToString("0.#####", CultureInfo.InvariantCulture);
        if ((match.Groups[1].Value + match.Groups[5].Value).ToUpperInvariant() is "S" or "W" && whole[0] != '-')
            whole = "-" + whole;
        return Math.Abs(Number(whole)) <= limit ? $" Write {whole}." : "";
    }

    private static decimal Number(string text)
        => decimal.TryParse(text.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number : 0;
}
