using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>
/// The first record, and all records with their references followed, in a fresh process beyond a program that prints a line; each program
/// is held against such a one in its own surroundings.
/// </summary>
internal static class StartupComparison
{
    private const string Section = "Start-up";
    private const string FirstJson = "System.Text.Json, source generation";
    private const string AllJson = "System.Text.Json, source generation, references resolved";
    private const string RuntimeConfig =
        """{ "runtimeOptions": { "tfm": "net10.0", "framework": { "name": "Microsoft.NETCore.App", "version": "10.0.0" } } }""";

    /// <summary>Runs it at every size.</summary>
    public static void Run(Settings settings, Workspace workspace, Table table)
    {
        foreach (int size in settings.Sizes)
        {
            MadeData data = DataMaker.Make(size);
            string folder = workspace.Folder("startup", size.ToString(CultureInfo.InvariantCulture));
            File.WriteAllText(Path.Combine(folder, "data.json"), TreeText.Plain(data, isJson: true));
            File.WriteAllText(Path.Combine(folder, "data.yaml"), TreeText.Plain(data, isJson: false));
            Child.Dotnet(["exec", Machine.Contenders, "prepare", folder]).MustSucceed("preparing the contenders' files");
            Compare(settings, workspace, table, size, data, folder);
        }
    }

    private static void Compare(Settings settings, Workspace workspace, Table table, int size, MadeData data, string folder)
    {
        string hello = Compile(Variant.Of(Variant.Empty, data), workspace, size);
        string dossier = Compile(Variant.Of(Variant.Dossier, data), workspace, size);
        string lazy = Compile(Variant.Of(Variant.Lazy, data), workspace, size);
        string fixedFields = Compile(Variant.Of(Variant.StaticReadonly, data), workspace, size);
        string id = Variant.First(data).Id;
        int few = settings.IsShort ? 1 : int.MaxValue;
        Program Contender(string name, string mode, int rounds = int.MaxValue) => new(name, [Machine.Contenders, mode, folder, id], "hello, contenders", rounds);

        Program[] hellos = [new("hello", [hello, "hello"], null), new("hello, contenders", [Machine.Contenders, "hello"], null)];
        Program[] first =
        [
            .. hellos,
            new("Dossier", [dossier, "first"], "hello"),
            Contender(FirstJson, "json-first"),
            Contender(AllJson, "json-first-resolved"),
            Contender("Microsoft.Data.Sqlite, one query", "sqlite-first"),
            Contender("CsvHelper", "csv-first"),
            Contender("YamlDotNet", "yaml-first", few),
            new("C#, a lazily created initialiser a property", [lazy, "first"], "hello"),
            new("C#, a static readonly initialiser a record", [fixedFields, "first"], "hello", few),
        ];
        Program[] all =
        [
            .. hellos,
            new("Dossier", [dossier, "all"], "hello"),
            Contender(AllJson, "json-all-resolved"),
            Contender(FirstJson, "json-all"),
            Contender("Microsoft.Data.Sqlite", "sqlite-all"),
            Contender("CsvHelper", "csv-all"),
            Contender("YamlDotNet", "yaml-all", few),
        ];
        int rounds = settings.IsShort ? 7 : 15;
        Measure(table, size, "first record", first, rounds, Bar.FirstAgainstJson, FirstJson);
        Measure(table, size, "all records", all, rounds, Bar.AllAgainstJson, AllJson);
    }

    private static void Measure(Table table, int size, string what, Program[] programs, int rounds, Bar bar, string against)
    {
        Progress.Say($"start-up {size}: {what}");
        for (int round = 0; round < rounds; round++)
        {
            foreach (Program program in programs.Where(p => round < p.Rounds))
                program.Run();
        }

        MustAgree(programs);
        Dictionary<string, Program> byName = programs.ToDictionary(p => p.Name, StringComparer.Ordinal);
        Samples Beyond(Program program) => program.Baseline is { } baseline ? program.Wall.Beyond(byName[baseline].Wall) : program.Wall;
        Samples ratio = Beyond(byName["Dossier"]).Over(Beyond(byName[against]));
        table.AddBar(
            Section, size, what + ", against " + against, ratio, bar,
            "clock, whole processes, beyond a line printed; by processor time " + Worked(byName["Dossier"]).Over(Worked(byName[against])));
        Samples Worked(Program program) => program.Baseline is { } baseline ? program.Processor.Beyond(byName[baseline].Processor) : program.Processor;
        foreach (Program program in programs)
        {
            table.Add(
                Section, size, $"{what}: {program.Name}", Beyond(program).ToString("0.0") + " ms",
                string.Create(CultureInfo.InvariantCulture, $"processor {Worked(program).ToString("0.0")} ms; from Main's first line {program.Inside.ToString("0.0")} ms; {program.Methods.Median:0} methods compiled in {program.Compiling.Median:0.0} ms; {program.Bytes.Median / 1024:0} KB allocated"));
        }
    }

    // What does not walk over everything says less; all others must have read the same.
    private static void MustAgree(Program[] programs)
    {
        long[] sums = [.. programs.Where(p => p.Baseline is not null && p.Name != FirstJson).Select(p => p.Sum).Distinct()];
        if (sums.Length != 1)
            throw new InvalidOperationException("the programs read different things: " + string.Join(", ", programs.Select(p => $"{p.Name} {p.Sum}")));
    }

    private static string Compile(Variant variant, Workspace workspace, int size)
    {
        string folder = workspace.Folder("startup", size.ToString(CultureInfo.InvariantCulture), variant.Name.Replace(' ', '-'));
        string assembly = Path.Combine(folder, "Consumer.dll");
        Microsoft.CodeAnalysis.Compilation compilation = InProcess.Compilation(variant);
        if (variant.UsesGenerator)
            InProcess.Driver(variant).RunGeneratorsAndUpdateCompilation(compilation, out compilation, out _);
        InProcess.Emit(compilation, assembly);
        MakeRunnable(folder);
        return assembly;
    }

    /// <summary>Puts beside a compiled program what it needs to run.</summary>
    public static void MakeRunnable(string folder)
    {
        File.WriteAllText(Path.Combine(folder, "Consumer.runtimeconfig.json"), RuntimeConfig);
        File.Copy(Machine.Runtime, Path.Combine(folder, "Dossier.dll"), overwrite: true);
    }

    /// <summary>A program that prints its microseconds, its bytes, and what it read as a number.</summary>
    private sealed class Program(string name, string[] command, string? baseline, int rounds = int.MaxValue)
    {
        public string Name => name;

        public string? Baseline => baseline;

        /// <summary>How often it runs at most: some take seconds, and are there for a rough comparison.</summary>
        public int Rounds => rounds;

        public long Sum { get; private set; }

        public Samples Wall { get; } = new();

        public Samples Inside { get; } = new();

        public Samples Processor { get; } = new();

        public Samples Methods { get; } = new();

        public Samples Compiling { get; } = new();

        public Samples Bytes { get; } = new();

        public void Run()
        {
            ChildRun run = Child.Dotnet(["exec", .. command]).MustSucceed(name);
            string[] words = run.Output.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
            Wall.Add(run.Milliseconds);
            Inside.Add(double.Parse(words[0], CultureInfo.InvariantCulture) / 1000);
            Processor.Add(double.Parse(words[1], CultureInfo.InvariantCulture) / 1000);
            Methods.Add(double.Parse(words[2], CultureInfo.InvariantCulture));
            Compiling.Add(double.Parse(words[3], CultureInfo.InvariantCulture) / 1000);
            Bytes.Add(double.Parse(words[4], CultureInfo.InvariantCulture));
            Sum = long.Parse(words[5], CultureInfo.InvariantCulture);
        }
    }
}
