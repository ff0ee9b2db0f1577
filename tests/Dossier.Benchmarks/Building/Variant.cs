using Dossier.Benchmarks.Data;
using Dossier.Benchmarks.Measuring;

namespace Dossier.Benchmarks.Building;

/// <summary>A file by its name.</summary>
internal sealed record TextFile(string Name, string Text);

/// <summary>A project that holds the data in one way.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Sources">Its C#.</param>
/// <param name="Seeds">Its seeds.</param>
/// <param name="UsesRuntime">Whether it refers to the runtime library.</param>
internal sealed record Variant(string Name, IReadOnlyList<TextFile> Sources, IReadOnlyList<TextFile> Seeds, bool UsesRuntime)
{
    /// <summary>An empty project.</summary>
    public const string Empty = "empty";

    /// <summary>An empty project that refers to the package.</summary>
    public const string NoSeeds = "the package, no seeds";

    /// <summary>The article's seeds, with 11 incidents.</summary>
    public const string Article = "the article, 11 incidents";

    /// <summary>Seeds in YAML and the generator.</summary>
    public const string Dossier = "dossier";

    /// <summary>Seeds in JSON and the generator.</summary>
    public const string DossierJson = "dossier (json)";

    /// <summary>Everything that the generator emits, as plain source.</summary>
    public const string Emitted = "emitted";

    /// <summary>The documented properties and rows that the generator emits for the seeds, as plain source with the least around them.</summary>
    public const string Floor = "floor";

    /// <summary>A static readonly initialiser a record.</summary>
    public const string StaticReadonly = "static readonly";

    /// <summary>A lazily created initialiser a property.</summary>
    public const string Lazy = "lazy property";

    /// <summary>The same in the form that compiles soonest: methods, arguments by position, arrays.</summary>
    public const string LazyByMethod = "lazy property, by method";

    /// <summary>JSON beside the program, read by System.Text.Json with source generation, and a test project that checks it.</summary>
    public const string TestedJson = "json, tested";

    /// <summary>An empty project, and a test project with one test that tries nothing.</summary>
    public const string EmptyTested = "empty, tested";

    /// <summary>Whether the generator runs.</summary>
    public bool UsesGenerator { get; init; } = Seeds.Count > 0;

    /// <summary>Files that are copied to the output.</summary>
    public IReadOnlyList<TextFile> Content { get; init; } = [];

    /// <summary>The C# of a test project; without any, there is none.</summary>
    public IReadOnlyList<TextFile> Tests { get; init; } = [];

    /// <summary>Every file but projects.</summary>
    public IEnumerable<TextFile> Files => [.. Sources, .. Seeds, .. Content, .. Tests];

    /// <summary>Makes a variant of the data.</summary>
    public static Variant Of(string name, MadeData data) => name switch
    {
        Empty => new(name, [Hello], [], UsesRuntime: false),
        NoSeeds => new(name, [Hello], [], UsesRuntime: true) { UsesGenerator = true },
        Article => new(
            name, [Hello], [.. Machine.Article.Select(f => new TextFile("seeds/" + Path.GetFileName(f), File.ReadAllText(f)))], UsesRuntime: true),
        EmptyTested => Of(Empty, data) with { Name = name, Tests = [new("tests/Tests.cs", "public class Tests { [Xunit.Fact] public void Passes() { } }\n")] },
        TestedJson => Tested.Json(name, data),
        Dossier => new(name, [DossierProgram(data)], SeedsOf(data, isJson: false), UsesRuntime: true),
        DossierJson => new(name, [DossierProgram(data)], SeedsOf(data, isJson: true), UsesRuntime: true),
        Emitted => new(name, [DossierProgram(data), .. InProcess.Emitted(Of(Dossier, data))], [], UsesRuntime: true),
        Floor => new(
            name,
            [
                new("Program.cs", Machine.Consumer("FloorProgram.cs")),
                .. InProcess.Emitted(Of(Dossier, data)).Where(f => f.Name.StartsWith("seeds.", StringComparison.Ordinal)),
            ],
            [],
            UsesRuntime: true),
        StaticReadonly => ByHand(name, data, HandForm.StaticReadonly),
        Lazy => ByHand(name, data, HandForm.Lazy),
        LazyByMethod => ByHand(name, data, HandForm.LazyByMethod),
        _ => throw new ArgumentException(name),
    };

    /// <summary>The incident that programs ask for: one in the middle.</summary>
    public static MadeRecord First(MadeData data)
    {
        List<MadeRecord> incidents = [.. data.Of("incident")];
        return incidents[incidents.Count / 2];
    }

    private static TextFile Hello => new("Program.cs", Machine.Consumer("HelloProgram.cs"));

    private static TextFile DossierProgram(MadeData data) => Program("DossierProgram.cs", data);

    private static Variant ByHand(string name, MadeData data, HandForm form)
        => new(
            name,
            [
                Program("HandProgram.cs", data),
                new("Usings.cs", "global using System;\nglobal using System.Collections.Generic;\n"),
                new("ByHand.cs", Machine.Consumer("ByHand.cs")),
                .. form == HandForm.LazyByMethod ? [new TextFile("Make.cs", Machine.Consumer("Make.cs"))] : Array.Empty<TextFile>(),
                .. data.Files.Select(f => new TextFile(f.Name + ".cs", HandWriter.Write(f, form))),
            ],
            [],
            UsesRuntime: false);

    private static TextFile Program(string template, MadeData data)
        => new("Program.cs", Machine.Consumer(template).Replace("__FIRST__", HandWriter.Pascal(First(data).Id), StringComparison.Ordinal));

    private static TextFile[] SeedsOf(MadeData data, bool isJson)
        => [.. data.Files.Select(f => new TextFile($"seeds/{f.Name}.{(isJson ? "json" : "yaml")}", TreeText.Seed(f, isJson)))];
}
