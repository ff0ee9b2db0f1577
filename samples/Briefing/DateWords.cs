namespace Briefing;

/// <summary>Writes dates and times of day in words, as precisely as they are known.</summary>
internal static class DateWords
{
    public static string Of(EdtfDate date) => date.IsUnknown ? "not stated" : date.ToString("W", null);

    public static string Of(TimeOfDay time) => time.ToString("W", null);
}
