using System.Globalization;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Fuzzing;

/// <summary>
/// Seeds and model files broken at random, run after run in projects that stay open: nothing fails, every message lies in its file, what
/// is emitted compiles, and what comes out is what a run from nothing gives, and what the files give without a compiler.
/// </summary>
/// <remarks>
/// 2,000 runs by default. Set the environment variable <c>DOSSIER_FUZZ_RUNS</c> for more, <c>DOSSIER_FUZZ_RUNS=100000 dotnet test
/// tests/Dossier.Generator.Tests --filter FuzzTests</c>: the first 2,000 are the same, and a run that fails names its seed and its round.
/// </remarks>
public class FuzzTests
{
    private const int ColdEvery = 8;

    private static readonly Func<string, bool> IsModel = path => path.EndsWith(".model.yaml", StringComparison.Ordinal);
    private static readonly Func<string, bool> IsJson = path => path.EndsWith(".json", StringComparison.Ordinal);
    private static readonly Func<string, bool> IsYaml = path => path.EndsWith(".yaml", StringComparison.Ordinal) && !IsModel(path);

    private static int Runs => int.TryParse(Environment.GetEnvironmentVariable("DOSSIER_FUZZ_RUNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int runs)
        ? runs
        : Machine.IsLatest ? 2_000 : 200;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Broken_yaml(int seed) => Fuzz(seed, Runs / 4, IsYaml);

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public void Broken_json(int seed) => Fuzz(seed, Runs / 8, IsJson);

    [Theory]
    [InlineData(5)]
    public void Broken_models(int seed) => Fuzz(seed, Runs / 8, IsModel);

    [Theory]
    [InlineData(6)]
    public void Broken_files_of_all_kinds(int seed) => Fuzz(seed, Runs / 8, _ => true);

    private static void Fuzz(int seed, int rounds, Func<string, bool> isMeant)
    {
        var random = new Random(seed);
        var files = new SortedDictionary<string, string>(FuzzCorpus.Files.ToDictionary(f => f.Key, f => f.Value), StringComparer.Ordinal);
        SeedProject project = Project(files);
        var expectations = new RunExpectations(project.Run());
        string[] paths = FuzzCorpus.Of(isMeant);
        string[] all = FuzzCorpus.Of(_ => true);
        for (int round = 0; round < rounds; round++)
        {
            string path = paths[random.Next(paths.Length)];
            files[path] = Mutations.Break(files[path], files[all[random.Next(all.Length)]], random);
            SeedRun run = project.Seed(path, files[path]).Run();
            string[] broken = [.. expectations.Broken(run, files), .. round % ColdEvery == 0 ? DifferentWhenCold(run, files).Concat(project.Read().DifferencesFrom(run)) : []];
            if (broken.Length > 0)
                Assert.Fail($"Round {round} of seed {seed}, {path}:\n{string.Join('\n', broken.Take(10))}\n----\n{files[path]}");

            // A file stays broken for some rounds, while others are broken as well.
            foreach (string mended in paths)
            {
                if (random.Next(3) > 0 && files[mended] != FuzzCorpus.Files[mended])
                    project.Seed(mended, files[mended] = FuzzCorpus.Files[mended]);
            }
        }
    }

    private static IEnumerable<string> DifferentWhenCold(SeedRun run, SortedDictionary<string, string> files)
    {
        SeedRun cold = Project(files).Run();
        foreach (string hintName in run.Sources.Keys.Union(cold.Sources.Keys))
        {
            if (!run.Sources.TryGetValue(hintName, out string? warmText) || !cold.Sources.TryGetValue(hintName, out string? coldText) || warmText != coldText)
                yield return $"{hintName} is another file in a run from nothing.";
        }

        string[] warm = [.. run.Messages.Order(StringComparer.Ordinal)];
        string[] fresh = [.. cold.Messages.Order(StringComparer.Ordinal)];
        if (!warm.SequenceEqual(fresh))
            yield return $"In a run from nothing there are other messages:\n{string.Join('\n', fresh.Except(warm))}\nand not\n{string.Join('\n', warm.Except(fresh))}";
    }

    private static SeedProject Project(SortedDictionary<string, string> files)
    {
        var project = new SeedProject().Checked();
        foreach ((string path, string text) in files)
            project.Seed(path, text);
        return project;
    }
}
