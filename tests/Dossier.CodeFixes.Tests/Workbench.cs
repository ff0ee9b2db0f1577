using System.Collections.Immutable;
using Dossier.Generator;
using Dossier.Generator.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.CodeFixes.Tests;

/// <summary>A project as an editor has it: the workspace runs the generator on its seeds, the analyzer looks at what comes out.</summary>
internal sealed class Workbench
{
    private static readonly ImmutableArray<MetadataReference> Platform =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(static p => Path.GetFileName(p) is var file && (file.StartsWith("System.", StringComparison.Ordinal) || file == "netstandard.dll"))
            .Append(typeof(Estimate).Assembly.Location)
            .Select(static p => MetadataReference.CreateFromFile(p))];

    // What the SDK does not want either, and documentation of test code.
    private static readonly string[] Unwanted = ["CS1701", "CS1702", "CS1591"];

    private Workbench(Project project) => Project = project;

    public Project Project { get; }

    /// <summary>A project of C# files and seeds; they are called <c>File0.cs</c> ..., <c>seeds/0.yaml</c> ...</summary>
    public static Workbench Create(string[] sources, string[] seeds, string rootNamespace = "Briefing", MetadataReference[]? references = null, string[]? models = null)
    {
#pragma warning disable CA2000 // It lives as long as its projects.
        var workspace = new AdhocWorkspace();
#pragma warning restore CA2000
        Project project = workspace.AddProject(rootNamespace, LanguageNames.CSharp)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.CSharp12, DocumentationMode.Diagnose))
            .WithCompilationOptions(new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable,
                specificDiagnosticOptions: Unwanted.ToDictionary(static id => id, static _ => ReportDiagnostic.Suppress)))
            .WithMetadataReferences([.. Platform, .. references ?? []])
            .AddAnalyzerReference(new DossierReference());

        string config = $"is_global = true\nbuild_property.RootNamespace = {rootNamespace}\n";
        var files = seeds.Select(static (text, i) => (Name: $"{i}.yaml", Text: text))
            .Concat((models ?? []).Select(static (text, i) => (Name: $"{i}.model.yaml", Text: text)));
        foreach ((string name, string text) in files)
        {
            project = project.AddAdditionalDocument(name, text, filePath: $"/project/seeds/{name}").Project;
            config += $"[/project/seeds/{name}]\nbuild_metadata.AdditionalFiles.DossierPath = seeds/{name}\n";
        }

        project = project.AddAnalyzerConfigDocument(
            ".globalconfig", Microsoft.CodeAnalysis.Text.SourceText.From(config), filePath: "/project/.globalconfig").Project;
        return new Workbench(project).With(sources, []);
    }

    /// <summary>
    /// The compilation with what was generated. The project's own files must be without a single warning; that what is generated is, too,
    /// is for one test to see, since it takes a second.
    /// </summary>
    public async Task<Compilation> CompileAsync(bool all = false)
    {
        Compilation compilation = (await Project.GetCompilationAsync())!;
        var wrong = all
            ? compilation.GetDiagnostics()
            : [.. compilation.SyntaxTrees
                .Where(t => Project.GetDocument(t) is { } document && document is not SourceGeneratedDocument)
                .SelectMany(t => compilation.GetSemanticModel(t).GetDiagnostics())];
        Assert.Equal([], wrong.Where(static d => d.Severity >= DiagnosticSeverity.Warning).Select(static d => d.ToString()));
        return compilation;
    }

    /// <summary>The same project with other files; what was generated for it is not generated again.</summary>
    public Workbench With(string[] sources, MetadataReference[] references)
    {
        Project project = Project.AddMetadataReferences(references);
        for (int i = 0; i < sources.Length; i++)
            project = project.AddDocument($"File{i}.cs", sources[i], filePath: $"/project/File{i}.cs").Project;
        return new Workbench(project);
    }

    /// <summary>What the analyzer reports, in the order of the text.</summary>
    public async Task<ImmutableArray<Diagnostic>> AnalyzeAsync()
    {
        Compilation compilation = await CompileAsync();
        var options = new CompilationWithAnalyzersOptions(
            Project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers([new UsageAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return [.. found.OrderBy(static d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(static d => d.Location.SourceSpan.Start)];
    }

    /// <summary>The project after the fix of a diagnostic; null when none is offered.</summary>
    public async Task<Workbench?> FixAsync(Diagnostic diagnostic)
    {
        CodeAction? action = null;
        var context = new CodeFixContext(DocumentOf(diagnostic), diagnostic, (a, _) => action ??= a, CancellationToken.None);
        await FixFor(diagnostic.Id).RegisterCodeFixesAsync(context);
        return action is null ? null : await ApplyAsync(action);
    }

    /// <summary>The project after the fix of everything with an id, in one document or in all.</summary>
    public async Task<Workbench> FixAllAsync(string id, FixAllScope scope)
    {
        CodeFixProvider fix = FixFor(id);
        var context = new FixAllContext(
            Project.Documents.First(), fix, scope, fix.GetType().Name, [id], new Found(this), CancellationToken.None);
        CodeAction? action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return await ApplyAsync(action!);
    }

    public async Task<string> TextAsync(int file = 0)
        => (await Project.Documents.ElementAt(file).GetTextAsync()).ToString();

    private static CodeFixProvider FixFor(string id)
        => new CodeFixProvider[] { new NearestConstantFix(), new MemberFix() }.Single(f => f.FixableDiagnosticIds.Contains(id));

    /// <summary>What a fix offers for the messages with an id, of the compiler or of the analyzer: each title, and the file after it.</summary>
    public async Task<(string Title, string Text)[]> OfferedAsync(CodeFixProvider fix, string id)
    {
        Compilation compilation = (await Project.GetCompilationAsync())!;
        IEnumerable<Diagnostic> found = id.StartsWith("CS", StringComparison.Ordinal)
            ? compilation.GetDiagnostics().Where(d => d.Id == id && Project.GetDocument(d.Location.SourceTree) is { } document && document is not SourceGeneratedDocument)
            : (await AnalyzeAsync()).Where(d => d.Id == id);
        var offered = new List<(string, string)>();
        foreach (Diagnostic diagnostic in found)
        {
            var actions = new List<CodeAction>();
            await fix.RegisterCodeFixesAsync(new CodeFixContext(DocumentOf(diagnostic), diagnostic, (a, _) => actions.Add(a), CancellationToken.None));
            foreach (CodeAction action in actions)
                offered.Add((action.Title, await (await ApplyAsync(action)).TextAsync()));
        }

        return [.. offered];
    }

    /// <summary>The first file after the fix of every message of the compiler with an id.</summary>
    public async Task<string> FixAllOfCompilerAsync(CodeFixProvider fix, string id)
    {
        Compilation compilation = (await Project.GetCompilationAsync())!;
        var context = new FixAllContext(Project.Documents.First(), fix, FixAllScope.Project, fix.GetType().Name, [id], new Compiled(this, compilation, id), CancellationToken.None);
        CodeAction? action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return await (await ApplyAsync(action!)).TextAsync();
    }

    private Document DocumentOf(Diagnostic diagnostic) => Project.GetDocument(diagnostic.Location.SourceTree)!;

    private async Task<Workbench> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        return new Workbench(operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(Project.Id)!);
    }

    private sealed class Found(Workbench workbench) : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => await workbench.AnalyzeAsync();

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
            => (await workbench.AnalyzeAsync()).Where(d => workbench.DocumentOf(d).Id == document.Id);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken)
            => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }

    private sealed class Compiled(Workbench workbench, Compilation compilation, string id) : FixAllContext.DiagnosticProvider
    {
        private Diagnostic[] All => [.. compilation.GetDiagnostics().Where(d => d.Id == id && workbench.Project.GetDocument(d.Location.SourceTree) is { } document && document is not SourceGeneratedDocument)];

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(All);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
            => Task.FromResult(All.Where(d => workbench.DocumentOf(d).Id == document.Id));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }

    /// <summary>The generator as the workspace wants it.</summary>
    private sealed class DossierReference : AnalyzerReference
    {
        private static readonly ImmutableArray<ISourceGenerator> Generators = [new DossierGenerator().AsSourceGenerator()];

        public override string? FullPath => null;

        public override object Id => nameof(DossierReference);

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => Generators;

        public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => Generators;
    }
}
