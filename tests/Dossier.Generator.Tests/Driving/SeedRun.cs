using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Tests.Driving;

/// <summary>What a run of the generator gave.</summary>
internal sealed class SeedRun(GeneratorDriverRunResult result, Compilation output, ImmutableArray<Diagnostic> diagnostics)
{
    private static readonly string GeneratedFolder = Path.Combine("Dossier.Generator", "Dossier.Generator.DossierGenerator") + Path.DirectorySeparatorChar;

    /// <summary>What Dossier's generator gave, as opposed to others in the project.</summary>
    public GeneratorRunResult Dossier { get; } = result.Results[0];

    /// <summary>The project with what was generated.</summary>
    public Compilation Output { get; } = output;

    /// <summary>What was reported, after the project's severities.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>What was reported as the compiler prints it, paths relative to the project.</summary>
    public string[] Messages => [.. Diagnostics.Select(Print)];

    /// <summary>The generated files by hint name.</summary>
    public ImmutableSortedDictionary<string, string> Sources => Dossier.GeneratedSources
        .ToImmutableSortedDictionary(s => s.HintName, s => s.SourceText.ToString(), StringComparer.Ordinal);

    /// <summary>The text of a generated file, as the object that the generator gave.</summary>
    public SourceText Text(string hintName) => Dossier.GeneratedSources.Single(s => s.HintName == hintName).SourceText;

    /// <summary>A generated file.</summary>
    public string Source(string hintName) => Sources[hintName];

    /// <summary>Why each output of a step is as it is: new, modified, unchanged, cached, removed.</summary>
    public ImmutableArray<IncrementalStepRunReason> Reasons(string step)
        => Dossier.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs)
            ? [.. runs.SelectMany(run => run.Outputs).Select(o => o.Reason)]
            : [];

    /// <summary>The hint names of the files that a step made anew, or changed.</summary>
    public string[] Emitted(params IEnumerable<string> steps) =>
    [
        .. steps
            .SelectMany(step => Dossier.TrackedSteps.TryGetValue(step, out var runs) ? runs : [])
            .SelectMany(run => run.Outputs)
            .Where(o => o.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
            .Select(o => (string)o.Value.GetType().GetProperty("HintName")!.GetValue(o.Value)!)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Errors and warnings of the compiler, none of which a seed may cause.</summary>
    public string[] CompilerMessages =>
    [
        .. Output.GetDiagnostics()
            .Where(d => d.Severity >= DiagnosticSeverity.Warning && !d.IsSuppressed)
            .Select(d => Print(d) + Excerpt(d)),
    ];

    /// <summary>The generated types, and those in them.</summary>
    public INamedTypeSymbol[] GeneratedTypes =>
    [
        .. Dossier.GeneratedSources
            .Select(source => Output.GetSemanticModel(source.SyntaxTree))
            .SelectMany(model => model.SyntaxTree.GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(type => model.GetDeclaredSymbol(type)!))
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default),
    ];

    /// <summary>The generated types that are marked although a consumer may add to them, or not marked although nobody may.</summary>
    public string[] WronglyMarkedTypes => [.. GeneratedTypes.Where(type => IsMarked(type) == IsPartial(type)).Select(type => type.ToString()!)];

    /// <summary>Whether a type says that it is generated.</summary>
    public static bool IsMarked(INamedTypeSymbol type) => type.GetAttributes().Any(a => a.AttributeClass!.Name == "GeneratedCodeAttribute");

    /// <summary>Fails when the compiler has anything to say, or the generator failed.</summary>
    public SeedRun Compiles()
    {
        Assert.Null(Dossier.Exception);
        string[] messages = CompilerMessages;
        Assert.True(messages.Length == 0, string.Join('\n', messages.Take(10)));
        return this;
    }

    /// <summary>Fails when anything was reported.</summary>
    public SeedRun IsQuiet()
    {
        Assert.True(Messages.Length == 0, string.Join('\n', Messages));
        return this;
    }

    /// <summary>A message as the compiler prints it, paths relative to the project.</summary>
    public static string Print(Diagnostic diagnostic)
        => CSharpDiagnosticFormatter.Instance.Format(diagnostic, CultureInfo.InvariantCulture)
            .Replace(SeedProject.Folder, "", StringComparison.Ordinal)
            .Replace(GeneratedFolder, "", StringComparison.Ordinal);

    private static bool IsPartial(INamedTypeSymbol type)
        => type.DeclaringSyntaxReferences.Any(part => ((BaseTypeDeclarationSyntax)part.GetSyntax()).Modifiers.Any(SyntaxKind.PartialKeyword));

    // A generated file is nowhere on the disk: its line is shown with the message.
    private static string Excerpt(Diagnostic diagnostic)
        => diagnostic.Location.SourceTree is { } tree
            ? "\n    " + tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()
            : "";
}
