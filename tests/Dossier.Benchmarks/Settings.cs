using System.Globalization;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks;

/// <summary>What to measure.</summary>
/// <param name="Sizes">How many named records, where that was asked for; empty for what is usual in each group.</param>
/// <param name="Sections">Which comparisons.</param>
/// <param name="IsShort">Whether few rounds are to do.</param>
/// <param name="Keep">Whether the files that were compiled stay.</param>
/// <param name="Report">Where the page with all tables goes.</param>
/// <param name="Arguments">The command line.</param>
internal sealed record Settings(IReadOnlyList<int> Sizes, IReadOnlyList<string> Sections, bool IsShort, bool Keep, string Report, string Arguments)
{
    /// <summary>The groups in the order in which they run: those with most of the bars first.</summary>
    public static readonly string[] AllSections = ["fixed", "build", "edit", "editor", "memory", "startup", "compile", "generator", "lookup", "rows", "export", "limits"];

    private static readonly string[] Bars = ["fixed", "build", "edit", "editor", "memory", "startup"];

    /// <summary>How the program is used.</summary>
    public const string Usage =
        """
        dotnet run -c Release --project tests/Dossier.Benchmarks [-- options]

          --only build,...   some of the groups; `bars` stands for the first six
                               fixed      what Dossier costs with no seeds, and with 11 incidents
                               build      whole builds, cold and with the compiler up
                               edit       an edit in an editor, in 20 files and in 119
                               editor     completion and tooltips by the services of an editor
                               memory     what the compiler takes
                               startup    first record and all records in a fresh process
                               compile    the compiler alone
                               generator  each stage, warm
                               lookup     look-ups and queries
                               rows       rows of a table, and the same as named records
                               export     414,000 events of UCDP to GeoParquet, 83,000 in a short run
                               limits     20,000 to 80,000 records
          --sizes 100,1000   other numbers of named records than are usual in a group
          --short            few rounds, and the smaller of the usual sizes where a size takes minutes
          --report FILE      where the page with the tables goes; artifacts/benchmarks.md
          --keep             leave the projects that were compiled in the temporary folder
        """;

    /// <summary>How many rounds to do.</summary>
    public int Rounds(int few, int usual) => IsShort ? few : usual;

    /// <summary>The sizes for a group.</summary>
    public IReadOnlyList<int> SizesOr(int[] usual) => Sizes.Count > 0 ? Sizes : usual;

    /// <summary>The sizes for a group that takes minutes at the larger.</summary>
    public IReadOnlyList<int> SizesOr(int small, int large) => Sizes.Count > 0 ? Sizes : IsShort ? [small] : [small, large];

    /// <summary>Reads the command line; null when it cannot be read.</summary>
    public static Settings? Read(string[] arguments)
    {
        var settings = new Settings([], AllSections, IsShort: false, Keep: false, Machine.Report, string.Join(' ', arguments));
        for (int i = 0; i < arguments.Length; i++)
        {
            switch (arguments[i])
            {
                case "--short":
                    settings = settings with { IsShort = true };
                    break;
                case "--keep":
                    settings = settings with { Keep = true };
                    break;
                case "--report" when i + 1 < arguments.Length:
                    settings = settings with { Report = Path.GetFullPath(arguments[++i]) };
                    break;
                case "--sizes" when i + 1 < arguments.Length && Numbers(arguments[++i]) is { } sizes:
                    settings = settings with { Sizes = sizes };
                    break;
                case "--only" when i + 1 < arguments.Length && Groups(arguments[++i]) is { } sections:
                    settings = settings with { Sections = sections };
                    break;
                default:
                    return null;
            }
        }

        return settings;
    }

    private static string[]? Groups(string text)
    {
        string[] named = [.. text.Split(',').SelectMany(s => s == "bars" ? Bars : [s])];
        return named.Except(AllSections, StringComparer.Ordinal).Any() ? null : [.. AllSections.Where(named.Contains)];
    }

    private static int[]? Numbers(string text)
    {
        var numbers = new List<int>();
        foreach (string part in text.Split(','))
        {
            // Below that there is not a record of each kind.
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out int number) || number < 50)
                return null;
            numbers.Add(number);
        }

        return [.. numbers];
    }
}
