using System.Globalization;
using Dossier.Compiler.Checking;

namespace Dossier.Compiler.Codebook;

/// <summary>The limits of the rules in words.</summary>
internal static class LimitTable
{
    /// <summary>The rows, each with the name of its constant.</summary>
    public static IReadOnlyList<(string Constant, string Limit, string Value, string Rules)> Rows { get; } =
    [
        (nameof(Thresholds.NullIslandDegrees), "a point counts as 0, 0 up to", Text(Thresholds.NullIslandDegrees) + "° from it", "DSR4002"),
        (nameof(Thresholds.CoarseDecimals), "a coarse point may have", Text(Thresholds.CoarseDecimals) + " decimals", "DSR4005"),
        (nameof(Thresholds.FarKm), "a point may be from its place, beyond the place's radius", Text(Thresholds.FarKm) + " km", "DSR4006, DSR4007"),
        (nameof(Thresholds.DuplicateDays), "two records may be one event within", Text(Thresholds.DuplicateDays) + " day", "DSR7004"),
        (nameof(Thresholds.DuplicateKm), "and within, or at a place no wider than", Text(Thresholds.DuplicateKm) + " km", "DSR7004"),
        (nameof(Thresholds.SlackOfDay), "an approximate or uncertain day may be off by", Text(Thresholds.SlackOfDay) + " days", "DSR3004, DSR3008"),
        (nameof(Thresholds.SlackOfMonth), "an approximate or uncertain month may be off by", Text(Thresholds.SlackOfMonth) + " days", "DSR3004, DSR3008"),
        (nameof(Thresholds.SlackOfYear), "an approximate or uncertain season or year may be off by", Text(Thresholds.SlackOfYear) + " days", "DSR3004, DSR3008"),
        (nameof(Thresholds.SlackOfDecade), "an approximate or uncertain decade may be off by", Text(Thresholds.SlackOfDecade) + " days", "DSR3004, DSR3008"),
        (nameof(Thresholds.FirstYear), "the first year of an event or a source", Text(Thresholds.FirstYear), "DSR3011"),
        (nameof(Thresholds.LastYear), "the last year of an event or a source", Text(Thresholds.LastYear), "DSR3011"),
        (nameof(Thresholds.YearsBefore), "an event may be before the dataset's middle date", Text(Thresholds.YearsBefore) + " years", "DSR3011"),
        (nameof(Thresholds.YearsAfter), "an event or a source may be after the middle date", Text(Thresholds.YearsAfter) + " years", "DSR3011"),
        (nameof(Thresholds.FewestDates), "a middle date is worked out from at least", Text(Thresholds.FewestDates) + " dates", "DSR3011"),
        (nameof(Thresholds.RecordsAbove), "records above another by `partOf` that are looked at", Text(Thresholds.RecordsAbove), "all"),
        (nameof(Thresholds.PlacesAbove), "places above a record in which its country is looked for", Text(Thresholds.PlacesAbove), "DSR3010, DSR4003, DSR4004"),
    ];

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
