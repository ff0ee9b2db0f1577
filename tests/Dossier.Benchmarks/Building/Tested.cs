using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Building;

/// <summary>
/// What a careful team has without Dossier: the data as JSON beside the program, types and a reader for it, and a test that finds what
/// Dossier's rules would.
/// </summary>
internal static class Tested
{
    // Of the program with all contenders.
    private static readonly string[] Shared = ["Model", "References", "Walk", "Totals", "JsonContender"];

    /// <summary>The variant.</summary>
    public static Variant Json(string name, MadeData data)
        => new(
            name,
            [
                new("Program.cs", Machine.Consumer("JsonProgram.cs")),
                .. Shared.Select(f => new TextFile(f + ".cs", Machine.ContenderSource(f))),
            ],
            [],
            UsesRuntime: false)
        {
            Content = [new("data.json", TreeText.Plain(data, isJson: true))],
            Tests = [new("tests/DataTests.cs", Machine.Consumer("DataTests.cs")), new("tests/Sphere.cs", Machine.Consumer("Sphere.cs"))],
        };
}
