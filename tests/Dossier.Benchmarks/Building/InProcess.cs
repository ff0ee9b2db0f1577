using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Dossier.Benchmarks.Measuring;
using Dossier.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Benchmarks.Building;

/// <summary>Compiles variants in this process, through the driver.</summary>
internal static class InProcess
{
    // As an editor has it, and as a build without a documentation file has it.
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);
    private static readonly CSharpParseOptions Building = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly ImmutableArray<MetadataReference> Framework =
        [.. Machine.References.Select(r => MetadataReference.CreateFromFile(r))];

    private static readonly MetadataReference Runtime = MetadataReference.CreateFromFile(Machine.Runtime);

    /// <summary>Parses the C# of a variant.</summary>
    public static CSharpCompilation Compilation(Variant variant, string assembly = "Consumer", bool isLibrary = false)
        => CSharpCompilation.Create(
            assembly,
            variant.Sources.Select(s => CSharpSyntaxTree.ParseText(SourceText.From(s.Text, System.Text.Encoding.UTF8), Parsing, s.Name)),
            variant.UsesRuntime ? Framework.Add(Runtime) : Framework,
            new CSharpCompilationOptions(
                isLibrary ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication,
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable,
                deterministic: true,
                concurrentBuild: true));

    /// <summary>A driver with the generator and the variant's seeds, which has not run yet.</summary>
    public static GeneratorDriver Driver(Variant variant, bool track = false) => Driver(variant, track, Parsing);

    private static CSharpGeneratorDriver Driver(Variant variant, bool track, CSharpParseOptions parsing)
        => CSharpGeneratorDriver.Create(
            [new DossierGenerator().AsSourceGenerator()],
            variant.Seeds.Select(s => new SeedText(s.Name, s.Text)),
            parsing,
            new Properties(),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: track));

    /// <summary>What the generator emits for a variant in a build.</summary>
    public static IReadOnlyList<TextFile> Emitted(Variant variant)
    {
        GeneratorDriverRunResult result = Driver(variant, track: false, Building).RunGenerators(Compilation(variant)).GetRunResult();
        if (result.Results[0].Exception is { } exception)
            throw exception;

        foreach (Diagnostic diagnostic in result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error))
            throw new InvalidOperationException("the made data has a mistake: " + diagnostic);
        return [.. result.Results[0].GeneratedSources.Select(s => new TextFile(s.HintName, s.SourceText.ToString()))];
    }

    /// <summary>Emits an assembly and throws when it does not compile.</summary>
    public static void Emit(Compilation compilation, string path)
    {
        using FileStream file = File.Create(path);
        Emit(compilation, file);
    }

    /// <inheritdoc cref="Emit(Compilation, string)"/>
    public static void Emit(Compilation compilation, Stream assembly)
    {
        EmitResult result = compilation.Emit(assembly);
        if (!result.Success)
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Take(5)));
    }

    /// <summary>A seed in memory. Two of one text are still two files to the driver.</summary>
    internal sealed class SeedText(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text, System.Text.Encoding.UTF8);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }

    private sealed class Properties : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options("build_property.RootNamespace", "Consumer");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Options.None;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile)
            => new Options("build_metadata.AdditionalFiles.DossierPath", textFile.Path);
    }

    private sealed class Options(string name, string content) : AnalyzerConfigOptions
    {
        public static readonly Options None = new("", "");

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key == name ? content : null;
            return value is not null;
        }
    }
}
