using System.Globalization;
using Dossier.Benchmarks.Building;
using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;
using Dossier.Compiler.Project;
using Dossier.Generator.Pipeline;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Benchmarks.Comparisons;

/// <summary>What an editor asks of the generator after an edit, with 20 seed files: the driver's processor time, and the steps that ran again.</summary>
internal static class EditTimings
{
    private const string Section = "Editing, 20 files";

    /// <summary>Runs it at every size.</summary>
    public static void Run(Settings settings, Table table)
    {
        int rounds = settings.IsShort ? 5 : 11;
        foreach (int size in settings.Sizes)
        {
            Variant variant = Variant.Of(Variant.Dossier, DataMaker.Make(size, files: 20));
            var tracked = new Editor(variant, track: true);
            var timed = new Editor(variant, track: false);
            foreach (Edit edit in Edits(variant))
                Measure(table, size, edit, tracked, timed, rounds);
            LookUpSymbols(table, size, variant, rounds);
        }
    }

    private static IEnumerable<Edit> Edits(Variant variant)
    {
        string path = variant.Seeds.First(s => s.Name.Contains("incidents-008", StringComparison.Ordinal)).Name;
        yield return new Edit("a C# edit", Bar.StepsOnEdit, null, (editor, round) => editor.EditCode(round));
        yield return new Edit("a comment moved in a seed", null, Bar.StepsOnEdit, (editor, round)
            => editor.Replace(path, text => $"# line {round}\n# another\n" + text));
        yield return new Edit("one field of one record", null, Bar.OneFile, (editor, round)
            => editor.Replace(path, text => ReplaceFirst(text, "    outcome: ", $"    subkind: number {round}\n    outcome: ")));
        yield return new Edit("one id renamed, which nothing refers to", null, null, (editor, round)
            => editor.Replace(path, text => RenameLast(text, round)));
        yield return new Edit("one file added", null, null, (editor, round)
            => editor.Add("seeds/incidents-added.yaml", $"incidents:\n  added-incident-{round}:\n    name: Added {round}\n    date: 2023-11-21\n"));
    }

    private static void Measure(Table table, int size, Edit edit, Editor tracked, Editor timed, int rounds)
    {
        (GeneratorDriver edited, Compilation compilation) = edit.Apply(tracked, rounds + 1);
        GeneratorRunResult result = edited.RunGenerators(compilation).GetRunResult().Results[0];
        if (result.Exception is { } exception)
            throw exception;

        int steps = result.TrackedSteps.Where(s => StageNames.All.Contains(s.Key)).Sum(s => s.Value.Count(HasRun));
        int files = result.TrackedSteps.Where(s => StageNames.Sources.Contains(s.Key)).Sum(s => s.Value.Sum(run => run.Outputs.Count(o => IsNew(o.Reason))));
        string names = string.Join(", ", result.TrackedSteps
            .Where(s => StageNames.All.Contains(s.Key) && s.Value.Any(HasRun))
            .OrderBy(s => Array.IndexOf(StageNames.All, s.Key))
            .Select(s => $"{s.Key.Replace("Dossier.", "", StringComparison.Ordinal)} {s.Value.Count(HasRun)}"));

        var times = new Samples();
        for (int round = -2; round < rounds; round++)
        {
            (GeneratorDriver driver, Compilation code) = edit.Apply(timed, round + 2);
            double start = ProcessorTime.OfThis;
            driver.RunGenerators(code);
            if (round >= 0)
                times.Add(ProcessorTime.OfThis - start);
        }

        table.Add(Section, size, edit.Name, times.ToString("0.0") + " ms", $"{steps} steps ran, {files} files emitted again{(names.Length == 0 ? "" : ": " + names)}");
        if (edit.StepsBar is not null)
            table.AddBar(Section, size, edit.Name + ": steps that are not Cached or Unchanged", One(steps), edit.StepsBar, "", "0");
        if (edit.FilesBar is not null)
            table.AddBar(Section, size, edit.Name + ": files emitted again", One(files), edit.FilesBar, "", "0");
    }

    private static void LookUpSymbols(Table table, int size, Variant variant, int rounds)
    {
        var editor = new Editor(variant, track: false);
        var times = new Samples();
        int found = 0;
        for (int round = -2; round < rounds; round++)
        {
            (GeneratorDriver driver, Compilation code) = editor.EditCode(round + 2);
            driver.RunGeneratorsAndUpdateCompilation(code, out Compilation compilation, out _);
            SyntaxTree tree = compilation.SyntaxTrees.First();
            double start = ProcessorTime.OfThis;
            INamedTypeSymbol container = compilation.GetTypeByMetadataName("Consumer.Incidents")!;
            found = compilation.GetSemanticModel(tree).LookupSymbols(tree.Length - 1, container).Length;
            if (round >= 0)
                times.Add(ProcessorTime.OfThis - start);
        }

        table.Add(Section, size, "LookupSymbols on Incidents after a C# edit", times.ToString("0.0") + " ms", $"{found} members");
    }

    private static bool HasRun(IncrementalGeneratorRunStep step) => step.Outputs.Any(o => IsNew(o.Reason));

    private static bool IsNew(IncrementalStepRunReason reason)
        => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed;

    private static Samples One(double value)
    {
        var samples = new Samples();
        samples.Add(value);
        return samples;
    }

    private static string ReplaceFirst(string text, string old, string with)
    {
        int at = text.IndexOf(old, StringComparison.Ordinal);
        return text[..at] + with + text[(at + old.Length)..];
    }

    // Responses refer only to the nineteen before them, and the last of a file has none within it; the next file is not looked at.
    private static string RenameLast(string text, int round)
    {
        int at = text.LastIndexOf("\n\n  ", StringComparison.Ordinal) + 4;
        return text[..at] + "renamed-" + round.ToString(CultureInfo.InvariantCulture) + "-" + text[at..];
    }

    private sealed record Edit(string Name, Bar? StepsBar, Bar? FilesBar, Func<Editor, int, (GeneratorDriver Driver, Compilation Compilation)> Apply);

    /// <summary>A project that has been generated once, and that edits start from.</summary>
    private sealed class Editor
    {
        private readonly Compilation _compilation;
        private readonly GeneratorDriver _driver;
        private readonly Dictionary<string, InProcess.SeedText> _seeds;

        public Editor(Variant variant, bool track)
        {
            _compilation = InProcess.Compilation(variant);
            _seeds = variant.Seeds.ToDictionary(s => s.Name, s => new InProcess.SeedText(s.Name, s.Text), StringComparer.Ordinal);
            _driver = InProcess.Driver(variant with { Seeds = [] }, track)
                .AddAdditionalTexts([.. _seeds.Values])
                .RunGenerators(_compilation);
        }

        public (GeneratorDriver Driver, Compilation Compilation) EditCode(int round)
        {
            SyntaxTree old = _compilation.SyntaxTrees.First();
            SyntaxTree changed = old.WithChangedText(SourceText.From(old.GetText() + $"\n// edit {round}\n", System.Text.Encoding.UTF8));
            return (_driver, _compilation.ReplaceSyntaxTree(old, changed));
        }

        public (GeneratorDriver Driver, Compilation Compilation) Replace(string path, Func<string, string> change)
        {
            InProcess.SeedText old = _seeds[path];
            return (_driver.ReplaceAdditionalText(old, new InProcess.SeedText(path, change(old.GetText().ToString()))), _compilation);
        }

        public (GeneratorDriver Driver, Compilation Compilation) Add(string path, string text)
            => (_driver.AddAdditionalTexts([new InProcess.SeedText(path, text)]), _compilation);
    }
}
