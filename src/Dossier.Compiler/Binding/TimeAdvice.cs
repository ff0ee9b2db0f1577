using System.Globalization;
using System.Text.RegularExpressions;

namespace Dossier.Compiler.Binding;

/// <summary>What to write for a time that is neither a clock time such as <c>05:30</c> nor a part of the day.</summary>
internal static class TimeAdvice
{
    private const int LongestText = 40;

    // Other words for parts of the day, and the terms of the model.
    private static readonly Dictionary<string, string> Parts = new(StringComparer.OrdinalIgnoreCase)
    {
        ["noon"] = "midday", ["at noon"] = "midday", ["lunchtime"] = "midday", ["mid-day"] = "midday", ["midnight"] = "night", ["at night"] = "night", ["overnight"] = "night", ["nighttime"] = "night",
        ["night-time"] = "night", ["late night"] = "night", ["late at night"] = "night", ["last night"] = "night", ["tonight"] = "night", ["after midnight"] = "night",
        ["dawn"] = "early-morning", ["at dawn"] = "early-morning", ["daybreak"] = "early-morning", ["sunrise"] = "early-morning", ["early morning"] = "early-morning",
        ["early in the morning"] = "early-morning", ["small hours"] = "early-morning", ["pre-dawn"] = "early-morning", ["predawn"] = "early-morning",
        ["in the morning"] = "morning", ["late morning"] = "morning", ["mid-morning"] = "morning", ["am"] = "morning", ["forenoon"] = "morning",
        ["in the afternoon"] = "afternoon", ["early afternoon"] = "afternoon", ["late afternoon"] = "afternoon", ["pm"] = "afternoon",
        ["dusk"] = "evening", ["sunset"] = "evening", ["at dusk"] = "evening", ["in the evening"] = "evening", ["early evening"] = "evening", ["late evening"] = "evening",
    };

    // No time limit: the texts are short and no pattern nests, so that a limit would only fail on a busy machine.
    private static readonly Regex Clock = new(
        @"\A(?:at |around |about |approximately |circa |ca\.? |c\. |~ ?)?(\d{1,2})(?:[:.h]?(\d{2}))?(?::(\d{2}))? ?(?:(am|a\.m\.|pm|p\.m\.)|h|hrs?|hours|o'clock)?(?: (?:local(?: time)?|lt))?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The end of the sentence <c>'x' is not a valid time:</c>; null if there is no advice.</summary>
    public static string? For(string text)
    {
        string plain = text.Trim();
        if (plain.Length is 0 or > LongestText)
            return null;
        if (ScalarAdvice.IsMissing(plain))
            return "leave the field out if the time is not known";
        if (Parts.TryGetValue(plain.Replace('-', ' '), out string? part) || Parts.TryGetValue(plain, out part))
            return $"write {part}";

        Match match = Clock.Match(plain);
        if (!match.Success || (match.Groups[2].Length == 0 && match.Groups[4].Length == 0 && !plain.EndsWith("o'clock", StringComparison.OrdinalIgnoreCase)))
            return null;
        int hour = Number(match.Groups[1].Value);
        string half = match.Groups[4].Value.ToLowerInvariant();
        if (half.Length > 0 && hour is < 1 or > 12)
            return null;
        if (half.Length > 0)
            hour = (hour % 12) + (half[0] == 'p' ? 12 : 0);
        string clock = FormattableString.Invariant($"{hour:00}:{Number(match.Groups[2].Value):00}") + (match.Groups[3].Length > 0 ? ":" + match.Groups[3].Value : "");
        return TimeOfDay.TryParseNotation(clock, out _, out _) ? $"write {clock}" : null;
    }

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
}
