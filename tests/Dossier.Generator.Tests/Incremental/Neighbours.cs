using System.Globalization;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Incremental;

/// <summary>A project of twenty seed files that are much alike, and of which one is edited.</summary>
internal static class Neighbours
{
    /// <summary>How many files there are.</summary>
    public const int Files = 20;

    /// <summary>The path of a file.</summary>
    public static string PathOf(int file) => $"seeds/file-{Number(file)}.yaml";

    /// <summary>The hint name of what is generated from a file.</summary>
    public static string HintOf(SeedRun run, int file)
        => run.Sources.Keys.Single(hint => hint.StartsWith($"seeds.file-{Number(file)}.yaml", StringComparison.Ordinal));

    /// <summary>The project. File n has an actor and an incident; the incident of file n has the actors of n and of n - 1.</summary>
    public static SeedProject Project()
    {
        SeedProject project = new SeedProject().Code("Use.cs", "class Use { }");
        for (int file = 0; file < Files; file++)
        {
            string number = Number(file);
            string before = Number(Math.Max(0, file - 1));
            project.Seed(PathOf(file),
                $$"""
                actors:
                  actor-{{number}}: { name: Actor {{number}}, country: IQ }
                incidents:
                  incident-{{number}}:
                    name: Incident {{number}}
                    date: 2023-11-{{number}}
                    participants: [{ actor: actor-{{number}} }, { actor: actor-{{before}} }]
                """);
        }

        return project;
    }

    private static string Number(int file) => (file + 1).ToString("00", CultureInfo.InvariantCulture);
}
