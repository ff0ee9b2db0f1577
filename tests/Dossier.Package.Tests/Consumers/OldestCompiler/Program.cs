// Does with its arguments what the command csc of this version does: reads them, loads analyzers and generators, compiles, and prints
// whatever there is to say. The command itself is not to be had from every registry.
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OldestCompiler;

var arguments = CSharpCommandLineParser.Default.Parse(args, Directory.GetCurrentDirectory(), sdkDirectory: null);
var messages = new List<string>(arguments.Errors.Select(error => error.ToString()));
var analyzers = new List<DiagnosticAnalyzer>();
var generators = new List<ISourceGenerator>();

// All are known to the loader before the first is loaded, since they refer to each other.
foreach (AnalyzerReference reference in arguments.ResolveAnalyzerReferences(new FolderLoader()).ToList())
{
    if (reference is AnalyzerFileReference file)
        file.AnalyzerLoadFailed += (_, failure) => messages.Add($"{file.FullPath}: {failure.ErrorCode} {failure.TypeName}: {failure.Message}");
    analyzers.AddRange(reference.GetAnalyzers(LanguageNames.CSharp));
    generators.AddRange(reference.GetGenerators(LanguageNames.CSharp));
}

var files = arguments.AdditionalFiles.Select(file => (AdditionalText)new FileText(file.Path)).ToArray();
var options = new ConfigOptions([.. arguments.AnalyzerConfigPaths]);
var trees = arguments.SourceFiles.Select(file => CSharpSyntaxTree.ParseText(FileText.Read(file.Path), arguments.ParseOptions, file.Path));
var references = arguments.MetadataReferences.Select(reference => MetadataReference.CreateFromFile(reference.Reference));
Compilation compilation = CSharpCompilation.Create(arguments.CompilationName, trees, references, arguments.CompilationOptions);
CSharpGeneratorDriver.Create(generators, files, arguments.ParseOptions, options)
    .RunGeneratorsAndUpdateCompilation(compilation, out compilation, out var generated);
IEnumerable<Diagnostic> analyzed = analyzers.Count == 0 ? [] : await compilation.WithAnalyzers([.. analyzers], new AnalyzerOptions([.. files], options)).GetAllDiagnosticsAsync();
using (var assembly = File.Create(Path.Combine(arguments.OutputDirectory, arguments.OutputFileName!)))
    messages.AddRange(compilation.Emit(assembly).Diagnostics.Concat(generated).Concat(analyzed).Where(IsTold).Select(message => message.ToString()).Distinct());

Console.WriteLine($"{typeof(Compilation).Assembly.GetName().Version}: {generators.Count} generator, {analyzers.Count} analyzer, {messages.Count} messages");
messages.ForEach(Console.WriteLine);

static bool IsTold(Diagnostic message) => message.Severity >= DiagnosticSeverity.Warning && !message.IsSuppressed;
