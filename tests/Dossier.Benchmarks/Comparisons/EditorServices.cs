using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>
/// What an editor needs to show the ids inside a look-up, the members of a kind and a tooltip: processor time of Roslyn's own services, once
/// everything was asked for before, and after an edit of the C# in the same file. Editors that go on with what they knew before the edit need
/// less for that: here the generator runs first.
/// </summary>
internal static class EditorServices
{
    private const string Section = "In an editor";

    // An editor runs for hours: the runtime compiles what is used most again, and better each time.
    private const int WarmUps = 12;

    /// <summary>Runs it.</summary>
    public static void Run(Settings settings, Table table)
    {
        foreach (int size in settings.SizesOr([1_000, 10_000]))
            Run(settings, table, size);
    }

    private static void Run(Settings settings, Table table, int size)
    {
        MadeData data = DataMaker.Make(size);
        int incidents = data.Of("incident").Count();
        using var editor = new CodeEditor(Variant.Of(Variant.Dossier, data));
        Question[] questions =
        [
            new(editor, "ids inside Get(\"\")", "_ = Incidents.Get(\"|\");", editor.Complete, incidents, Bar.WarmIds, Bar.IdsAfterEdit),
            new(editor, "ids inside Dataset.TryGet(kind, \"\")", "_ = Dataset.TryGet(Dataset.Kinds[0], \"|\", out var found);", editor.Complete, data.Count),
            new(editor, "names inside Find(\"\")", "_ = Incidents.Find(\"|\");", editor.Complete, incidents),
            new(editor, "members behind Incidents.", "_ = Incidents.|;", editor.Complete, incidents),
            new(editor, "what Involving() takes", "_ = Incidents.Involving(|);", editor.Complete, 1),
            new(editor, "a text that is no look-up: nothing of ours", "_ = System.IO.Path.Combine(\"|\");", editor.Complete, 0),
            new(editor, "a tooltip", $"_ = Incidents.|{HandWriter.Pascal(Variant.First(data).Id)};", editor.Hover, 1),
        ];
        int rounds = settings.Rounds(5, 21);
        var calibration = new Samples();
        for (int round = -WarmUps; round < rounds; round++)
        {
            double parsing = Calibration.Parse();
            if (round >= 0)
                calibration.Add(parsing);
            foreach (Question question in questions)
                question.Ask(round + WarmUps, isCounted: round >= 0);
        }

        foreach (Question question in questions)
            question.Add(table, size, calibration);
    }

    /// <summary>A question, asked again and again.</summary>
    /// <param name="editor">Who is asked.</param>
    /// <param name="what">What tables call it.</param>
    /// <param name="statement">The statement, with the caret.</param>
    /// <param name="ask">How it is asked.</param>
    /// <param name="atLeast">How long the answer is at least.</param>
    /// <param name="warmBar">What must be reached when it was asked before.</param>
    /// <param name="editedBar">What must be reached after an edit.</param>
    private sealed class Question(CodeEditor editor, string what, string statement, Func<int, int> ask, int atLeast, Bar? warmBar = null, Bar? editedBar = null)
    {
        private readonly Samples _warm = new();
        private readonly Samples _edited = new();
        private int _answer;

        public void Ask(int round, bool isCounted)
        {
            int caret = editor.Write(statement, round);

            // What others left would be collected in any of them.
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true);
            double edited = Time(caret);
            Time(caret);
            double warm = Time(caret);
            if (_answer < atLeast)
                throw new InvalidOperationException($"{statement}: {_answer} instead of {atLeast}");
            if (!isCounted)
                return;

            _edited.Add(edited);
            _warm.Add(warm);
        }

        public void Add(Table table, int size, Samples calibration)
        {
            string answer = _answer.ToString("N0", CultureInfo.InvariantCulture) + " items or characters";
            Add(table, size, what + ", warm", _warm, calibration, warmBar, answer);
            Add(table, size, what + ", after an edit in C#", _edited, calibration, editedBar, answer);
        }

        private static void Add(Table table, int size, string what, Samples milliseconds, Samples calibration, Bar? bar, string detail)
        {
            Samples quieted = milliseconds.Quieted(calibration, Calibration.QuietParse);
            string calibrated = string.Create(
                CultureInfo.InvariantCulture,
                $"as measured {milliseconds.ToString("0.0")} ms, beside parsing of {calibration.Median:0.0} ms, which takes {Calibration.QuietParse:0.0} ms on a quiet machine; {detail}");
            if (bar is null)
                table.Add(Section, size, what, quieted.ToString("0.0") + " ms", calibrated);
            else
                table.AddBar(Section, size, what, quieted, bar, calibrated, "0.0");
        }

        private double Time(int caret)
        {
            double start = ProcessorTime.OfThis;
            _answer = ask(caret);
            return ProcessorTime.OfThis - start;
        }
    }
}
