namespace Dossier.Compiler.Checking;

/// <summary>
/// What came before what, with certainty. A date that is approximate or uncertain has bounds as any other, and those who wrote
/// "about" meant them to be widened: such a date must be earlier by more than it may well be off.
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
