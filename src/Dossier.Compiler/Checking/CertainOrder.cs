namespace Dossier.Compiler.Checking;

/// <summary>
/// Decides which of two dates was certainly earlier. An approximate or uncertain date has bounds like any other, but its "about" means
/// that they are wider: such a date must be earlier by more than its likely error.
/// </summary>
internal static class CertainOrder
{
    /// <summary>Whether the one certainly came before the other.</summary>
    public static bool Precedes(EdtfDate earlier, EdtfDate later)
    {
        if (earlier.WhetherPrecedes(later) != ThreeValued.Yes)
            return false;

        int slack = Math.Max(Slack(earlier), Slack(later));
        return slack == 0 || (later.EarliestDay is { } from && earlier.LatestDay is { } to && from - to > slack);
    }

    // In days: a week, two months, two years, two decades.
    private static int Slack(EdtfDate date)
        => !date.IsApproximate && !date.IsUncertain ? 0 : date.Precision switch
        {
            EdtfPrecision.Day or EdtfPrecision.Second => Thresholds.SlackOfDay,
            EdtfPrecision.Month => Thresholds.SlackOfMonth,
            <= EdtfPrecision.Year => Thresholds.SlackOfYear,
            EdtfPrecision.Decade => Thresholds.SlackOfDecade,
            _ => int.MaxValue,
        };
}
