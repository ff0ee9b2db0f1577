namespace Briefing;

/// <summary>Says dates and times of day in words, and no more closely than they are known.</summary>
internal static class DateWords
{
    public static string Of(EdtfDate date) => date.IsUnknown ? "not told" : date.ToString("W", null);

    public static string Of(TimeOfDay time) => time.ToString("W", null);
}
