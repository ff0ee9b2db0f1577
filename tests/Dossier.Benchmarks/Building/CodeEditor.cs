using System.Globalization;
using System.Reflection;
using System.Text;
using Dossier.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Completion;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.QuickInfo;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Benchmarks.Building;

/// <summary>A project whose C# is open in an editor: Roslyn's own services answer, with the package's assemblies as a project has them.</summary>
internal sealed class CodeEditor : IDisposable
{
    private const string Folder = "/project/";
    private const string Caret = "|";

    private readonly AdhocWorkspace _workspace = new();
    private readonly DocumentId _written;
    private Solution _solution;

    /// <summary>Opens a project.</summary>
    public CodeEditor(Variant variant)
    {
        var project = ProjectId.CreateNewId();
        _written = DocumentId.CreateNewId(project);
        _solution = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(
                project, VersionStamp.Default, "Consumer", "Consumer", LanguageNames.CSharp,
                compilationOptions: new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable),
                parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
                metadataReferences: Machine.References.Append(Machine.Runtime).Select(static path => MetadataReference.CreateFromFile(path)),
                analyzerReferences: Machine.Analyzers.Select(static path => new AnalyzerFileReference(path, Loader.Only))))
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(project), ".globalconfig", SourceText.From(ConfigOf(variant)), filePath: Folder + ".globalconfig")
            .AddDocument(_written, "Written.cs", "");
        foreach (TextFile file in variant.Sources)
            _solution = _solution.AddDocument(DocumentId.CreateNewId(project), file.Name, file.Text);
        foreach (TextFile file in variant.Seeds)
            _solution = _solution.AddAdditionalDocument(DocumentId.CreateNewId(project), file.Name, SourceText.From(file.Text, Encoding.UTF8), filePath: Folder + file.Name);
    }

    /// <summary>Writes a statement; what it returns is where the caret was put.</summary>
    /// <param name="statement">The statement, with the caret.</param>
    /// <param name="edit">A number, so that the file differs from what it was.</param>
    public int Write(string statement, int edit)
    {
        string text = string.Create(CultureInfo.InvariantCulture, $"using Consumer;\nclass Written\n{{\n    int Edited() => {edit};\n    void Try()\n    {{\n        {statement}\n    }}\n}}\n");
        int caret = text.IndexOf(Caret, StringComparison.Ordinal);
        _solution = _solution.WithDocumentText(_written, SourceText.From(text.Remove(caret, Caret.Length), Encoding.UTF8));
        return caret;
    }

    /// <summary>How many items are offered.</summary>
    public int Complete(int caret)
        => CompletionService.GetService(Document)!.GetCompletionsAsync(Document, caret).GetAwaiter().GetResult().ItemsList.Count;

    /// <summary>How many characters a tooltip has.</summary>
    public int Hover(int caret)
        => QuickInfoService.GetService(Document)!.GetQuickInfoAsync(Document, caret).GetAwaiter().GetResult()?.Sections.Sum(static section => section.Text.Length) ?? 0;

    /// <inheritdoc/>
    public void Dispose() => _workspace.Dispose();

    private Document Document => _solution.GetDocument(_written)!;

    private static string ConfigOf(Variant variant)
        => "is_global = true\nbuild_property.RootNamespace = Consumer\n"
            + string.Concat(variant.Seeds.Select(static seed => $"[{Folder}{seed.Name}]\nbuild_metadata.AdditionalFiles.DossierPath = {seed.Name}\n"));

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public static readonly Loader Only = new();

        public void AddDependencyLocation(string fullPath)
        {
            // They lie beside this program.
        }

        public Assembly LoadFromPath(string fullPath) => Assembly.LoadFrom(fullPath);
    }
}
