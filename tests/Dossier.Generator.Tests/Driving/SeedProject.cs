using System.Collections.Immutable;
using System.Text;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Project;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dossier.Generator.Tests.Driving;

/// <summary>
/// A project with seeds in the compiler: add what it holds, run the generator, edit, run again. What was not edited is the very
/// same object in the next run, as it is in a compiler that stays up.
/// </summary>
internal sealed class SeedProject(IIncrementalGenerator generator)
{
    private static readonly string[] NotOurs = ["CS1701", "CS1702", "CS1591"];

    /// <summary>Where the project seems to lie.</summary>
    public const string Folder = "/project/";

    private readonly List<SeedText> _seeds = [];
    private readonly SortedDictionary<string, SyntaxTree> _code = new(StringComparer.Ordinal);
    private readonly List<ISourceGenerator> _generators = [generator.AsSourceGenerator()];
    private ImmutableDictionary<string, string> _properties = ImmutableDictionary<string, string>.Empty
        .Add("RootNamespace", "Watch")
        .Add("ImplicitUsings", "enable");

    private ImmutableDictionary<string, ReportDiagnostic> _severities
        = RuleCatalogue.Checks.ToImmutableDictionary(id => id, _ => ReportDiagnostic.Suppress);

    private ImmutableArray<MetadataReference> _references = Machine.References;
    private CSharpParseOptions _parse = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);
    private GeneratorDriver? _driver;

    /// <summary>Creates an empty project.</summary>
    public SeedProject()
        : this(new DossierGenerator())
    {
    }

    /// <summary>Adds a seed, or replaces the one of the path.</summary>
    public SeedProject Seed(string path, string? text) => Seed(path, Folder + path, text);

    /// <summary>Adds a seed that lies somewhere else.</summary>
    public SeedProject Seed(string? path, string filePath, string? text, Encoding? encoding = null)
    {
        var seed = new SeedText(path, filePath, text, encoding);
        int held = _seeds.FindIndex(s => s.Path == filePath);
        if (held >= 0)
        {
            _driver = _driver?.ReplaceAdditionalText(_seeds[held], seed);
            _seeds[held] = seed;
        }
        else
        {
            _driver = _driver?.AddAdditionalTexts([seed]);
            _seeds.Add(seed);
        }

        return this;
    }

    /// <summary>Hands a seed that is there to the compiler a second time, under the same path or another way to write it.</summary>
    public SeedProject Repeat(string path, string filePath)
    {
        var seed = new SeedText(path, filePath, _seeds.Single(s => s.LogicalPath == path).GetText()!.ToString());
        _driver = _driver?.AddAdditionalTexts([seed]);
        _seeds.Add(seed);
        return this;
    }

    /// <summary>Adds a file that is no seed and may have been meant to be one, as the package's targets offer it.</summary>
    public SeedProject Near(string path, string text)
    {
        var file = new SeedText(null, Folder + path, text) { NearMiss = path };
        _driver = _driver?.AddAdditionalTexts([file]);
        _seeds.Add(file);
        return this;
    }

    /// <summary>Adds a file at which the compiler fails.</summary>
    public SeedProject Locked(string path, bool isNearMiss = false)
    {
        var file = new SeedText(isNearMiss ? null : path, Folder + path, "") { Fails = true, NearMiss = isNearMiss ? path : null };
        _driver = _driver?.AddAdditionalTexts([file]);
        _seeds.Add(file);
        return this;
    }

    /// <summary>Removes a seed.</summary>
    public SeedProject Remove(string path)
    {
        SeedText seed = _seeds.Single(s => s.LogicalPath == path);
        _driver = _driver?.RemoveAdditionalTexts([seed]);
        _seeds.Remove(seed);
        return this;
    }

    /// <summary>Replaces a part of a seed, which must be there once.</summary>
    public SeedProject Edit(string path, string old, string text)
    {
        string whole = _seeds.Single(s => s.LogicalPath == path).GetText()!.ToString();
        int at = whole.IndexOf(old, StringComparison.Ordinal);
        if (at < 0 || whole.IndexOf(old, at + 1, StringComparison.Ordinal) >= 0)
            throw new ArgumentException($"'{old}' is not once in {path}.", nameof(old));

        return Seed(path, whole.Remove(at, old.Length).Insert(at, text));
    }

    /// <summary>Adds a C# file, or replaces it.</summary>
    public SeedProject Code(string path, string text)
    {
        _code[path] = CSharpSyntaxTree.ParseText(SourceText.From(text, Encoding.UTF8), _parse, Folder + path);
        return this;
    }

    /// <summary>Sets a property of the project; null unsets it.</summary>
    public SeedProject Property(string name, string? value)
    {
        _properties = value is null ? _properties.Remove(name) : _properties.SetItem(name, value);
        _driver = _driver?.WithUpdatedAnalyzerConfigOptions(new ProjectProperties(_properties));
        return this;
    }

    /// <summary>Sets the version of C#; before any C# file is added.</summary>
    public SeedProject Language(LanguageVersion version)
    {
        _parse = _parse.WithLanguageVersion(version);
        return this;
    }

    /// <summary>Takes the library away, as for a target framework for which the package has none.</summary>
    public SeedProject WithoutLibrary()
    {
        _references = [.. _references.Where(reference => Path.GetFileName(reference.Display) != "Dossier.dll")];
        return this;
    }

    /// <summary>Gives the library back.</summary>
    public SeedProject WithLibrary()
    {
        _references = Machine.References;
        return this;
    }

    /// <summary>Switches a feature of the compiler on; before any C# file is added.</summary>
    public SeedProject Feature(string name, string value)
    {
        _parse = _parse.WithFeatures([KeyValuePair.Create(name, value)]);
        return this;
    }

    /// <summary>Sets all options by which code is read.</summary>
    public SeedProject ParseOptions(CSharpParseOptions options)
    {
        _parse = options;
        return this;
    }

    /// <summary>Sets the severity of a diagnostic as <c>.globalconfig</c> does.</summary>
    public SeedProject Severity(string id, ReportDiagnostic severity)
    {
        _severities = _severities.SetItem(id, severity);
        return this;
    }

    /// <summary>Turns on the rules that look at what is well-formed and may still be wrong.</summary>
    public SeedProject Checked()
    {
        _severities = _severities.RemoveRange(RuleCatalogue.Checks);
        return this;
    }

    /// <summary>Puts another generator into the project.</summary>
    public SeedProject With(IIncrementalGenerator generator)
    {
        _generators.Add(generator.AsSourceGenerator());
        return this;
    }

    /// <summary>Reads the same files without a compiler, by the compiler side's own entrance.</summary>
    public ReadProject Read()
    {
        var settings = new ProjectSettings(new EmitOptions(
            _properties["RootNamespace"], _properties.GetValueOrDefault("DossierAccessibility", "public"), GlobalUsings: _properties.ContainsKey("ImplicitUsings")));
        return new ReadProject(DossierProject.Read(Texts(seed => seed.LogicalPath), settings, Texts(seed => seed.NearMiss)), _severities.ContainsKey);
    }

    private IEnumerable<IProjectFile> Texts(Func<SeedText, string?> path)
        => from seed in _seeds where path(seed) is not null select new ProjectText(path(seed)!, seed.Path, seed.TextOrNull) { IsUnicode = seed.IsUnicode };

    /// <summary>Runs the generator.</summary>
    public SeedRun Run(params IEnumerable<MetadataReference> references) => Run(CancellationToken.None, references);

    /// <summary>Runs the generator as long as the result is wanted.</summary>
    public SeedRun Run(CancellationToken cancellation, params IEnumerable<MetadataReference> references)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            warningLevel: 9999,
            // Two versions of System.Runtime among the references: the SDK turns these off as well. The code around the seeds in these
            // tests has no documentation.
            specificDiagnosticOptions: _severities.AddRange(NotOurs.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress))));
        Compilation compilation = CSharpCompilation.Create("Seeded", _code.Values, [.. _references, .. references], options);
        _driver ??= CSharpGeneratorDriver.Create(
            _generators,
            _seeds,
            _parse,
            new ProjectProperties(_properties),
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        _driver = _driver.RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out ImmutableArray<Diagnostic> diagnostics, cancellation);
        return new SeedRun(_driver.GetRunResult(), output, diagnostics);
    }
}
