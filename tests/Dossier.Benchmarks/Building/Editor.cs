using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Benchmarks.Building;

/// <summary>
/// A project in an editor: what the generator knows is kept from one edit to the next, and every edit can be undone.
/// </summary>
internal sealed class Editor
{
    private readonly Compilation _opened;
    private readonly Dictionary<string, InProcess.SeedText> _seeds;
    private Compilation _compilation;
    private GeneratorDriver _driver;
    private Action _undo = static () => { };
    private GeneratorRunResult? _before;

    /// <summary>Opens a project: the generator runs once.</summary>
    public Editor(Variant variant, bool track)
    {
        _opened = _compilation = InProcess.Compilation(variant);
        _seeds = variant.Seeds.ToDictionary(s => s.Name, s => new InProcess.SeedText(s.Name, s.Text), StringComparer.Ordinal);
        _driver = InProcess.Driver(variant with { Seeds = [], UsesGenerator = true }, track)
            .AddAdditionalTexts([.. _seeds.Values])
            .RunGenerators(_compilation);
    }

    /// <summary>What the last run came to.</summary>
    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    /// <summary>How many files of the last run are not those from before the last edit.</summary>
    public int EmittedAgain
    {
        get
        {
            var known = _before?.GeneratedSources.ToDictionary(static source => source.HintName, static source => source.SourceText, StringComparer.Ordinal) ?? [];
            return Result.GeneratedSources.Count(source => !known.TryGetValue(source.HintName, out SourceText? text) || !ReferenceEquals(text, source.SourceText));
        }
    }

    /// <summary>The seed that the last edit was of, before and after; null when it was of none.</summary>
    public (string Path, string Before, string After)? Edited { get; private set; }

    /// <summary>Runs the generator on the project as it is, as an editor does after each edit.</summary>
    public void Run() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>Runs the generator, and adds what it emits to the C#.</summary>
    public Compilation RunAndCompile()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out Compilation compilation, out _);
        return compilation;
    }

    /// <summary>Takes the last edit back.</summary>
    public void Undo()
    {
        _undo();
        _undo = static () => { };
    }

    /// <summary>Edits the C#.</summary>
    public void EditCode(int round)
    {
        SyntaxTree old = _opened.SyntaxTrees.First();
        SyntaxTree changed = old.WithChangedText(SourceText.From(old.GetText() + $"\n// edit {round}\n", System.Text.Encoding.UTF8));
        _before = Result;
        _compilation = _opened.ReplaceSyntaxTree(old, changed);
        Edited = null;
        _undo = () => _compilation = _opened;
    }

    /// <summary>Edits a seed.</summary>
    public void Replace(string path, Func<string, string> change)
    {
        InProcess.SeedText old = _seeds[path];
        var changed = new InProcess.SeedText(path, change(old.GetText().ToString()));
        _before = Result;
        Exchange(old, changed);
        Edited = (path, old.GetText().ToString(), changed.GetText().ToString());
        _undo = () => Exchange(changed, old);
    }

    /// <summary>Adds a seed.</summary>
    public void Add(string path, string text)
    {
        var added = new InProcess.SeedText(path, text);
        _before = Result;
        _driver = _driver.AddAdditionalTexts([added]);
        Edited = (path, "", text);
        _undo = () => _driver = _driver.RemoveAdditionalTexts([added]);
    }

    private void Exchange(InProcess.SeedText old, InProcess.SeedText with) => _driver = _driver.ReplaceAdditionalText(old, with);
}
