using System.Globalization;

namespace Dossier.Benchmarks;

/// <summary>What to measure.</summary>
/// <param name="Sizes">How many named records.</param>
/// <param name="Sections">Which comparisons.</param>
/// <param name="IsShort">Whether few rounds are to do.</param>
/// <param name="Keep">Whether the files that were compiled stay.</param>
internal sealed record Settings(IReadOnlyList<int> Sizes, IReadOnlyList<string> Sections, bool IsShort, bool Keep)
{
    /// <summary>The sections in the order in which they run.</summary>
    public static readonly string[] AllSections = ["compile", "build", "generator", "startup", "lookup", "edit", "limits"];

    private static readonly int[] Usual = [100, 1_000, 10_000];

    /// <summary>How the program is used.</summary>
    public const string Usage =
        """
        dotnet run -c Release --project tests/Dossier.Benchmarks [-- options]

          --short            few rounds, without 100 records, and whole builds of 1,000 with a compiler started for each
          --sizes 100,1000   other sizes than 100, 1,000 and 10,000 named records
          --only build,...   some of: compile, build, generator, startup, lookup, edit, limits
          --keep             leave the projects that were compiled in the temporary folder
        """;

    /// <summary>Reads the command line; null when it cannot be read.</summary>
    public static Settings? Read(string[] arguments)
    {
        var settings = new Settings(Usual, AllSections, IsShort: false, Keep: false);
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
                case "--sizes" when i + 1 < arguments.Length && Numbers(arguments[++i]) is { } sizes:
                    settings = settings with { Sizes = sizes };
                    break;
                case "--only" when i + 1 < arguments.Length:
                    string[] sections = arguments[++i].Split(',');
                    if (sections.Except(AllSections, StringComparer.Ordinal).Any())
                        return null;
                    settings = settings with { Sections = sections };
                    break;
                default:
                    return null;
            }
        }

        return settings.IsShort && ReferenceEquals(settings.Sizes, Usual) ? settings with { Sizes = [1_000, 10_000] } : settings;
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
