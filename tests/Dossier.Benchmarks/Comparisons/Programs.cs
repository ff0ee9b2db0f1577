using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>The programs whose starts are compared.</summary>
internal sealed class Programs
{
    private const string Json = "System.Text.Json, source generation";
    private const string Resolved = Json + ", references resolved";

    private readonly Settings _settings;
    private readonly List<ProgramRun> _first = [];
    private readonly List<ProgramRun> _all = [];
    private readonly string[] _rest;

    /// <summary>The programs that were published in one way.</summary>
    /// <param name="settings">How many rounds.</param>
    /// <param name="data">The folder with the contenders' files.</param>
    /// <param name="id">The record that is asked for.</param>
    /// <param name="contenders">The program with all contenders.</param>
    /// <param name="hello">The program that prints a line.</param>
    /// <param name="dossier">Dossier's.</param>
    public Programs(Settings settings, string data, string id, string contenders, string hello, string dossier)
    {
        _settings = settings;
        _rest = [data, id];
        foreach ((List<ProgramRun> programs, string mode) in new[] { (_first, "first"), (_all, "all") })
        {
            var line = new ProgramRun("a line printed", [hello, "hello"]);
            var contendersLine = new ProgramRun("a line printed, contenders", [contenders, "hello"]);
            programs.AddRange([line, contendersLine, new ProgramRun("Dossier", [dossier, mode], line)]);
            Add(Json, $"json-{mode}");
            Add(Resolved, $"json-{mode}-resolved");
            Add("JSON embedded, each record read when asked for", $"embedded-{mode}");
            Add("MemoryPack", $"memorypack-{mode}");
            Add(mode == "first" ? "Microsoft.Data.Sqlite, one query" : "Microsoft.Data.Sqlite", $"sqlite-{mode}");
            Add(mode == "first" ? "DuckDB, one query" : "DuckDB", $"duckdb-{mode}");
            Add("CsvHelper", $"csv-{mode}");
            Add("YamlDotNet", $"yaml-{mode}", Few);

            void Add(string name, string contender, int rounds = int.MaxValue)
                => programs.Add(new ProgramRun(name, [contenders, contender, .. _rest], contendersLine, rounds));
        }
    }

    private int Few => _settings.IsShort ? 1 : 3;

    /// <summary>Adds the programs by hand, which have no list of all records.</summary>
    public void ByHand(string lazy, string fixedFields)
    {
        var line = new ProgramRun("a line printed, by hand", [lazy, "hello"]);
        _first.AddRange([
            line,
            new ProgramRun("C#, a lazily created object a property", [lazy, "first"], line),
            new ProgramRun("C#, a static readonly initialiser a record", [fixedFields, "first"], line, Few),
        ]);
    }

    /// <summary>Measures them, and adds what came out.</summary>
    public void Measure(Table table, int size, string how, Bar? first, Bar? all)
    {
        Measure(table, size, "first record" + how, _first, Json, first);
        Measure(table, size, "all records" + how, _all, Resolved, all);
    }

    private void Measure(Table table, int size, string what, List<ProgramRun> programs, string against, Bar? bar)
    {
        Progress.Say($"start-up {size}: {what}");
        for (int round = 0; round < _settings.Rounds(7, 21); round++)
        {
            foreach (ProgramRun program in round % 2 == 0 ? programs : programs.AsEnumerable().Reverse())
                program.Run(round);
        }

        MustAgree(programs);
        ProgramRun dossier = programs.First(p => p.Name == "Dossier");
        ProgramRun other = programs.First(p => p.Name == against);
        Add("by processor time", dossier.Processor.Over(other.Processor));
        Add("by the clock", dossier.Clock.Over(other.Clock));
        foreach (ProgramRun program in programs)
            table.Add("Start-up", size, $"{what}: {program.Name}", program.Processor.ToString("0.0") + " ms", program.Detail);

        void Add(string by, Samples ratio)
        {
            string figure = $"{what}, against {against}, {by}";
            if (bar is null)
                table.Add("Start-up", size, figure, ratio.ToString(), "whole processes, beyond a line printed");
            else
                table.AddBar("Start-up", size, figure, ratio, bar, "whole processes, beyond a line printed");
        }
    }

    // What does not walk over everything says less; all others must have read the same.
    private static void MustAgree(List<ProgramRun> programs)
    {
        if (programs.Where(p => !p.IsBaseline && p.Name != Json).Select(p => p.Sum).Distinct().Count() != 1)
            throw new InvalidOperationException("the programs read different things: " + string.Join(", ", programs.Select(p => $"{p.Name} {p.Sum}")));
    }
}
