using System.Diagnostics;
using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;
using Dossier.Compiler.Project;
using Microsoft.CodeAnalysis;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>
/// What an editor asks of the generator after an edit: the driver's processor time until everything is known, of which the part until the
/// edited file's own messages are, and the steps that ran again.
/// </summary>
internal static class EditTimings
{
    private const int WarmUps = 4;

    /// <summary>In more files than these, keeping track of steps takes minutes for each edit: the driver goes every way from a file to its outputs.</summary>
    private const int TrackedFiles = 20;

    // Gathering, comparing, and the driver: without keeping track of steps, which costs far more than what it tells of.
    private const string Rest = "the rest";

    // What is read and bound of a file is all that its own messages need.
    private static readonly string[] Own = [StageNames.Files, StageNames.Bound];

    /// <summary>Runs it at every size, in few files and in many.</summary>
    public static void Run(Settings settings, Table table)
    {
        foreach (int size in settings.SizesOr([10_000]))
        {
            Run(settings, table, size, 20, Bar.OwnMessagesOfTwenty, Bar.AllMessagesOfTwenty);
            Run(settings, table, size, 119, Bar.OwnMessagesOfMany, Bar.AllMessagesOfMany);
        }
    }

    private static void Run(Settings settings, Table table, int size, int files, Bar own, Bar all)
    {
        string section = $"Editing, {files} files";
        int rounds = settings.Rounds(5, 15);
        Variant variant = Variant.Of(Variant.Dossier, DataMaker.Make(size, files));
        Editor? tracked = files > TrackedFiles ? null : new Editor(variant, track: true);
        var timed = new Editor(variant, track: false);
        foreach (Edit edit in Edit.All(variant))
        {
            var measured = new Measured(edit, tracked, timed, rounds);
            measured.Add(table, section, size, edit.Name == Edit.Value ? own : null, edit.Name == Edit.Value ? all : null);
        }

        LookUpSymbols(table, section, size, timed, rounds);
    }

    private static void LookUpSymbols(Table table, string section, int size, Editor editor, int rounds)
    {
        var times = new Samples();
        int found = 0;
        for (int round = -2; round < rounds; round++)
        {
            editor.EditCode(round + 2);
            Compilation compilation = editor.RunAndCompile();
            SyntaxTree tree = compilation.SyntaxTrees.First();
            double start = ProcessorTime.OfThis;
            INamedTypeSymbol container = compilation.GetTypeByMetadataName("Consumer.Incidents")!;
            found = compilation.GetSemanticModel(tree).LookupSymbols(tree.Length - 1, container).Length;
            if (round >= 0)
                times.Add(ProcessorTime.OfThis - start);
        }

        table.Add(section, size, "LookupSymbols on Incidents after a C# edit", times.ToString("0.0") + " ms", $"{found} members");
    }

    /// <summary>An edit, made and undone again and again.</summary>
    private sealed class Measured
    {
        private readonly Edit _edit;
        private readonly Samples _all = new();
        private readonly Samples _own = new();
        private readonly Samples _allocated = new();
        private readonly Samples _calibration = new();
        private readonly Dictionary<string, Samples> _steps = new(StringComparer.Ordinal);
        private readonly OwnMessages _alone = new();
        private GeneratorRunResult? _result;
        private int _emitted;

        public Measured(Edit edit, Editor? tracked, Editor timed, int rounds)
        {
            _edit = edit;
            for (int round = -WarmUps; round < rounds; round++)
                Round(tracked, timed, round);
        }

        public void Add(Table table, string section, int size, Bar? own, Bar? all)
        {
            int? steps = _result?.TrackedSteps.Where(s => StageNames.All.Contains(s.Key)).Sum(s => s.Value.Count(HasRun));
            string where = string.Join(", ", _steps.Where(s => s.Value.Median >= 0.05).OrderByDescending(s => s.Value.Median)
                .Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Key.Replace("Dossier.", "", StringComparison.Ordinal)} {s.Value.Median:0.0}")));
            string detail = FormattableString.Invariant($"{_allocated.Median:0.0} MB allocated, {(steps is null ? "" : FormattableString.Invariant($"{steps} steps ran, "))}{_emitted} files emitted again") + $"{(where.Length == 0 ? "" : "; ms of steps: " + where)}";
            Add(table, section, size, $"{_edit.Name}: all rules and all code", _all, all, detail);
            Add(table, section, size, $"{_edit.Name}: that file's own messages", _own, own, "");
            if (_edit.Name == Edit.Code && steps is not null)
                table.AddBar(section, size, _edit.Name + ": steps that are not Cached or Unchanged", One(steps.Value), Bar.StepsOnEdit, "", "0");
            if (_edit.Name is Edit.Comment or Edit.Value)
                table.AddBar(section, size, _edit.Name + ": files emitted again", One(_emitted), _edit.Name == Edit.Comment ? Bar.StepsOnEdit : Bar.OneFile, "", "0");
        }

        private void Add(Table table, string section, int size, string what, Samples milliseconds, Bar? bar, string detail)
        {
            if (bar is null)
            {
                table.Add(section, size, what, milliseconds.ToString("0.0") + " ms", detail);
                return;
            }

            string calibrated = string.Create(
                CultureInfo.InvariantCulture,
                $"as measured {milliseconds.ToString("0.0")} ms, beside parsing of {_calibration.Median:0.0} ms, which takes {Calibration.QuietParse:0.0} ms on a quiet machine");
            table.AddBar(section, size, what, milliseconds.Quieted(_calibration, Calibration.QuietParse), bar, detail.Length == 0 ? calibrated : calibrated + "; " + detail, "0.0");
        }

        private void Round(Editor? tracked, Editor timed, int round)
        {
            int number = round + WarmUps;
            _edit.Apply(timed, number);
            Collect();
            double calibration = Calibration.Parse();
            Collect();
            long allocated = GC.GetAllocatedBytesForCurrentThread();
            double start = ProcessorTime.OfThis;
            timed.Run();
            double all = ProcessorTime.OfThis - start;
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            if (timed.Result.Exception is { } exception)
                throw exception;
            _emitted = timed.EmittedAgain;
            double own = tracked is null ? _alone.Time(timed) : 0;
            timed.Undo();
            timed.Run();
            if (tracked is not null)
                own = RoundOfSteps(tracked, all, round);
            if (round < 0)
                return;

            _all.Add(all);
            _own.Add(own);
            _allocated.Add(allocated / 1048576.0);
            _calibration.Add(calibration);
        }

        /// <summary>The same edit again, with the time of each step. The result is that of the steps which the file's own messages need.</summary>
        private double RoundOfSteps(Editor tracked, double all, int round)
        {
            _edit.Apply(tracked, round + WarmUps);
            Collect();
            double start = ProcessorTime.OfThis;
            long clock = Stopwatch.GetTimestamp();
            tracked.Run();
            double share = (ProcessorTime.OfThis - start) / Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
            GeneratorRunResult result = tracked.Result;
            _result = result;
            if (result.Exception is { } exception)
                throw exception;
            Dictionary<string, double> steps = Steps(result);
            steps.Add(Rest, (all / Math.Min(1, share)) - steps.Values.Sum());
            tracked.Undo();
            tracked.Run();

            // Steps tell time by the clock; what else ran on the machine meanwhile is taken out by the processor's share in the run.
            foreach ((string name, double time) in round < 0 ? [] : steps)
            {
                if (!_steps.TryGetValue(name, out Samples? samples))
                    _steps.Add(name, samples = new Samples());
                samples.Add(time * Math.Min(1, share));
            }

            return Own.Sum(name => steps.GetValueOrDefault(name)) * Math.Min(1, share);
        }

        // What earlier rounds left would be collected in any of the steps; what a run allocates is told beside its time.
        private static void Collect() => GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);

        private static Dictionary<string, double> Steps(GeneratorRunResult result)
            => result.TrackedSteps.Where(s => s.Key.StartsWith("Dossier.", StringComparison.Ordinal))
                .ToDictionary(s => s.Key, s => s.Value.Sum(run => run.ElapsedTime.TotalMilliseconds), StringComparer.Ordinal);

        private static Samples One(double value)
        {
            var samples = new Samples();
            samples.Add(value);
            return samples;
        }

        private static bool HasRun(IncrementalGeneratorRunStep step) => step.Outputs.Any(o => IsNew(o.Reason));

        private static bool IsNew(IncrementalStepRunReason reason)
            => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed;
    }
}
