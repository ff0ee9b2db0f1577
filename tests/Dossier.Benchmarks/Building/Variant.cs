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

    /// <summary>Whether the generator runs.</summary>
    public bool UsesGenerator => Seeds.Count > 0;

    /// <summary>Makes a variant of the data.</summary>
    public static Variant Of(string name, MadeData data) => name switch
    {
        Empty => new(name, [new("Program.cs", Machine.Consumer("HelloProgram.cs"))], [], UsesRuntime: false),
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
        _ => throw new ArgumentException(name),
    };

    /// <summary>The incident that programs ask for: one in the middle.</summary>
    public static MadeRecord First(MadeData data)
    {
        List<MadeRecord> incidents = [.. data.Of("incident")];
        return incidents[incidents.Count / 2];
    }

    private static TextFile DossierProgram(MadeData data) => Program("DossierProgram.cs", data);

    private static Variant ByHand(string name, MadeData data, HandForm form)
        => new(
            name,
            [
                Program("HandProgram.cs", data),
                new("Usings.cs", "global using System;\nglobal using System.Collections.Generic;\n"),
                new("ByHand.cs", Machine.Consumer("ByHand.cs")),
                .. data.Files.Select(f => new TextFile(f.Name + ".cs", HandWriter.Write(f, form))),
            ],
            [],
            UsesRuntime: false);

    private static TextFile Program(string template, MadeData data)
        => new("Program.cs", Machine.Consumer(template).Replace("__FIRST__", HandWriter.Pascal(First(data).Id), StringComparison.Ordinal));

    private static TextFile[] SeedsOf(MadeData data, bool isJson)
        => [.. data.Files.Select(f => new TextFile($"seeds/{f.Name}.{(isJson ? "json" : "yaml")}", TreeText.Seed(f, isJson)))];
}
