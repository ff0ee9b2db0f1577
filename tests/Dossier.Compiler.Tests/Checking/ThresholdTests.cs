using System.Globalization;
using System.Reflection;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Tests.Catalogue;

namespace Dossier.Compiler.Tests.Checking;

/// <summary>The limits of the rules are stated in one file of code and one table of the README, and the two agree.</summary>
public class ThresholdTests
{
    private static readonly (string Constant, string Row)[] Rows =
    [
        (nameof(Thresholds.NullIslandDegrees), $"| a point counts as 0, 0 up to | {Text(Thresholds.NullIslandDegrees)}° from it | DSR4002 |"),
        (nameof(Thresholds.CoarseDecimals), $"| a coarse point may have | {Text(Thresholds.CoarseDecimals)} decimals | DSR4005 |"),
        (nameof(Thresholds.FarKm), $"| a point may be from its place, beyond the place's radius | {Text(Thresholds.FarKm)} km | DSR4006, DSR4007 |"),
        (nameof(Thresholds.DuplicateDays), $"| two records may be one event within | {Text(Thresholds.DuplicateDays)} day | DSR7004 |"),
        (nameof(Thresholds.DuplicateKm), $"| and within, or at a place no wider than | {Text(Thresholds.DuplicateKm)} km | DSR7004 |"),
        (nameof(Thresholds.SlackOfDay), $"| an approximate or uncertain day may be off by | {Text(Thresholds.SlackOfDay)} days | DSR3004, DSR3008 |"),
        (nameof(Thresholds.SlackOfMonth), $"| such a month by | {Text(Thresholds.SlackOfMonth)} days | DSR3004, DSR3008 |"),
        (nameof(Thresholds.SlackOfYear), $"| such a season or year by | {Text(Thresholds.SlackOfYear)} days | DSR3004, DSR3008 |"),
        (nameof(Thresholds.SlackOfDecade), $"| such a decade by | {Text(Thresholds.SlackOfDecade)} days | DSR3004, DSR3008 |"),
        (nameof(Thresholds.FirstYear), $"| the first year of an event or a source | {Text(Thresholds.FirstYear)} | DSR3011 |"),
        (nameof(Thresholds.LastYear), $"| the last year of either | {Text(Thresholds.LastYear)} | DSR3011 |"),
        (nameof(Thresholds.YearsBefore), $"| an event may be before the dataset's middle date | {Text(Thresholds.YearsBefore)} years | DSR3011 |"),
        (nameof(Thresholds.YearsAfter), $"| an event or a source may be after it | {Text(Thresholds.YearsAfter)} years | DSR3011 |"),
        (nameof(Thresholds.FewestDates), $"| dates from which a middle one is asked | {Text(Thresholds.FewestDates)} | DSR3011 |"),
        (nameof(Thresholds.RecordsAbove), $"| records above another by `partOf` that are looked at | {Text(Thresholds.RecordsAbove)} | all |"),
        (nameof(Thresholds.PlacesAbove), $"| places above a record that are asked for its country | {Text(Thresholds.PlacesAbove)} | DSR3010, DSR4003, DSR4004 |"),
    ];

    [Fact]
    public void The_readme_has_every_limit_as_the_code_has_it()
    {
        string section = Repository.Read("README.md").Split("\n### Limits of the rules\n")[1].Split("\n#")[0];
        string[] rows = [.. section.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1)];

        Assert.Equal(Rows.Select(row => row.Row), rows);
    }

    [Fact]
    public void Every_limit_has_a_row()
        => Assert.Equal(
            typeof(Thresholds).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => field.Name).Order(StringComparer.Ordinal),
            Rows.Select(row => row.Constant).Order(StringComparer.Ordinal));

    private static string Text(double number) => number.ToString(CultureInfo.InvariantCulture);
}
