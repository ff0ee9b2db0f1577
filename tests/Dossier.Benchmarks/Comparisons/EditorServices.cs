using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>
/// What an editor needs to show the ids inside a look-up, the members of a kind and a tooltip: processor time of Roslyn's own services, once
/// everything was asked for before, and after an edit of the C# in the same file.
/// </summary>
internal static class EditorServices
{
    private const string Section = "In an editor";
    private const int WarmUps = 6;

    /// <summary>Runs it.</summary>
    public static void Run(Settings settings, Table table)
    {
        foreach (int size in settings.SizesOr([1_000, 10_000]))
            Run(settings, table, size);
    }

    private static void Run(Settings settings, Table table, int size)
    {
        MadeData data = DataMaker.Make(size);
        string member = HandWriter.Pascal(Variant.First(data).Id);
        using var editor = new CodeEditor(Variant.Of(Variant.Dossier, data));
        int rounds = settings.Rounds(5, 21);
        var ids = new Measured(editor, "_ = Incidents.Get(\"|\");", Complete, data.Of("incident").Count(), rounds);
        ids.Add(table, size, "ids inside Get(\"\")", Bar.WarmIds, Bar.IdsAfterEdit);
        new Measured(editor, "_ = Dataset.TryGet(Dataset.Kinds[0], \"|\", out var found);", Complete, data.Count, rounds).Add(table, size, "ids inside Dataset.TryGet(kind, \"\")", null, null);
        new Measured(editor, "_ = Actors.Find(\"|\");", Complete, data.Of("actor").Count(), rounds).Add(table, size, "names inside Actors.Find(\"\")", null, null);
        new Measured(editor, "_ = Incidents.|;", Complete, data.Of("incident").Count(), rounds).Add(table, size, "members behind Incidents.", null, null);
        new Measured(editor, "_ = Incidents.Involving(|);", Complete, 1, rounds).Add(table, size, "what Involving() takes", null, null);
        new Measured(editor, $"_ = Incidents.|{member};", Hover, 1, rounds).Add(table, size, "a tooltip", null, null);
    }

    private static int Complete(CodeEditor editor, int caret) => editor.Complete(caret);

    private static int Hover(CodeEditor editor, int caret) => editor.Hover(caret);

    /// <summary>A question, asked again and again.</summary>
    private sealed class Measured
    {
        private readonly Samples _warm = new();
        private readonly Samples _edited = new();
        private readonly Samples _settling = new();
        private readonly Samples _calibration = new();
        private readonly int _answer;

        public Measured(CodeEditor editor, string statement, Func<CodeEditor, int, int> ask, int atLeast, int rounds)
        {
            for (int round = -WarmUps; round < rounds; round++)
            {
                int caret = editor.Write(statement, round + WarmUps);
                double calibration = Calibration.Parse();
                int answer = 0;
                double edited = Time(() => answer = ask(editor, caret));
                double settling = Time(editor.Settle);
                ask(editor, caret);
                double warm = Time(() => ask(editor, caret));
                if (answer < atLeast)
                    throw new InvalidOperationException($"{statement}: {answer} instead of {atLeast}");
                _answer = answer;
                if (round < 0)
                    continue;

                _calibration.Add(calibration);
                _edited.Add(edited);
                _settling.Add(settling);
                _warm.Add(warm);
            }
        }

        public void Add(Table table, int size, string what, Bar? warm, Bar? edited)
        {
            string answer = string.Create(CultureInfo.InvariantCulture, $"{_answer} items or characters");
            Add(table, size, what + ", warm", _warm, warm, answer);
            Add(table, size, what + ", after an edit in C#", _edited, edited, $"and {_settling.ToString("0.0")} ms until the whole project is known again");
        }

        private void Add(Table table, int size, string what, Samples milliseconds, Bar? bar, string detail)
        {
            if (bar is null || (bar.Size != 0 && bar.Size != size))
            {
                table.Add(Section, size, what, milliseconds.ToString("0.0") + " ms", detail);
                return;
            }

            string calibrated = string.Create(
                CultureInfo.InvariantCulture,
                $"as measured {milliseconds.ToString("0.0")} ms, beside parsing of {_calibration.Median:0.0} ms, which takes {Calibration.QuietParse:0.0} ms on a quiet machine");
            table.AddBar(Section, size, what, milliseconds.Quieted(_calibration, Calibration.QuietParse), bar, calibrated + "; " + detail, "0.0");
        }

        // What earlier rounds left would be collected in any of them.
        private static double Time(Action action)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
            double start = ProcessorTime.OfThis;
            action();
            return ProcessorTime.OfThis - start;
        }
    }
}
