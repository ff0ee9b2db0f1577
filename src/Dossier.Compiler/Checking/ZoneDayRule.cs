using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Finds a date with a clock time and a zone of its own that is another day in the time zone of the record. A date counts as the day that is
/// written: 22:30 UTC on the 21st is the 22nd in Baghdad.
/// </summary>
internal static class ZoneDayRule
{
    private const string Clock = @"hh\:mm\:ss";

    private const int Written = 8;

    /// <summary>Checks the date of a record.</summary>
    public static void Check(RecordNode node, Field zone, CheckContext context)
    {
        if (node.Fields.Scalar(FieldRole.Date) is not { } written || written.Text.IndexOf('T') is not (>= 0 and int mark) || node.Fields.Text(FieldRole.TimeZone) is not { Length: > 0 } name)
            return;
        EdtfDate date = node.Fields.Date(FieldRole.Date);
        if (date.Offset is not { } offset || ClockAt(written.Text, mark + 1) is not { } clock || date.EarliestDay is not { } day || ZoneOffsets.Of(name) is not var (least, most))
            return;

        double utc = (day * 1440d) + (clock - offset).TotalMinutes;
        int first = (int)Math.Floor((utc + least) / 1440);
        if (first != day && first == (int)Math.Floor((utc + most) / 1440))
            context.Report(Rules.DayOfAnotherZone, node, written, written.Text, DayOf(day), name, DayOf(first), node.Record.Kind.Find(FieldRole.Time)!.Name);
    }

    // The property has a type of its own on each platform.
    private static TimeSpan? ClockAt(string text, int start)
        => text.Length >= start + Written && TimeSpan.TryParseExact(text.Substring(start, Written), Clock, CultureInfo.InvariantCulture, out TimeSpan clock) ? clock : null;

    private static string DayOf(int day) => new DateTime(1, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
