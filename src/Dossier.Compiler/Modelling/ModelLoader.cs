using System.Collections.Immutable;
using System.Text;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Modelling;

/// <summary>A consumer's model file.</summary>
/// <param name="Path">Its logical path, which decides the order.</param>
/// <param name="Text">Its text.</param>
internal sealed record ModelSource(string Path, string Text);

/// <summary>A model, and the problems of the files that it was read from.</summary>
/// <param name="Model">The model: the built-in one, with what could be used of the consumer's files.</param>
/// <param name="Problems">The problems, with the path of their file.</param>
internal sealed record LoadedModel(DomainModel Model, ImmutableArray<(string Path, LocatedProblem Problem)> Problems)
{
    /// <summary>Whether a part of it says for which readers it is.</summary>
    public bool HasMarks { get; init; }
}

/// <summary>Reads the built-in model file and the consumer's into one model.</summary>
internal static class ModelLoader
{
    private const string ResourceName = "conflict.model.yaml";

    // The built-in model is most of what there is to read, so it is read once per process.
    private static readonly Lazy<(string Text, SeedMap? Root)> BuiltInFile = new(ReadBuiltIn);
    private static readonly Lazy<DomainModel> BuiltInModel = new(() => Load([]).Model);

    /// <summary>The built-in model, without additions.</summary>
    public static DomainModel BuiltIn => BuiltInModel.Value;

    /// <summary>The text of the built-in model, for tools that document it.</summary>
    public static string BuiltInText => BuiltInFile.Value.Text;

    /// <summary>Loads the built-in model and adds the consumer's files in the order of their paths.</summary>
    public static LoadedModel Load(IEnumerable<ModelSource> sources, CancellationToken cancellation = default)
        => Load(sources, static (_, root) => root, "", cancellation);

    /// <summary>Loads the same from a part of each of the consumer's files.</summary>
    /// <param name="sources">The files.</param>
    /// <param name="part">Gives the part of a file, by its path and its content.</param>
    /// <param name="mark">What tells the model from that of the whole files.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static LoadedModel Load(IEnumerable<ModelSource> sources, Func<string, SeedMap, SeedMap> part, string mark, CancellationToken cancellation)
    {
        var draft = new ModelDraft();
        var files = new List<ModelFile> { new(ResourceName, BuiltInFile.Value.Root, builtIn: true) };
        var problems = ImmutableArray.CreateBuilder<(string, LocatedProblem)>();
        var fingerprint = new StringBuilder();
        foreach (ModelSource source in sources.OrderBy(s => s.Path, StringComparer.Ordinal))
        {
            SeedDocument document = SeedReader.Read(source.Path, source.Text, cancellation: cancellation);
            var file = new ModelFile(source.Path, document.Root is { } root ? part(source.Path, root) : null, builtIn: false);
            file.Problems.AddRange(document.Problems);
            files.Add(file);
            fingerprint.Append(source.Path).Append('\n').Append(source.Text).Append('\0');
        }

        foreach (ModelFile file in files)
            new ModelFileReader(draft, file).Read(cancellation);
        DomainModel model = new ModelBuilder(draft).Build(fingerprint.Append(mark).ToString());
        foreach (ModelFile file in files)
        {
            foreach (LocatedProblem problem in file.Problems)
                problems.Add((file.Path, problem));
        }

        return new LoadedModel(model, problems.ToImmutable()) { HasMarks = draft.HasMarks };
    }

    private static (string Text, SeedMap? Root) ReadBuiltIn()
    {
        using Stream stream = typeof(ModelLoader).Assembly.GetManifestResourceStream(ResourceName)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string text = reader.ReadToEnd();
        return (text, SeedReader.Read(ResourceName, text).Root);
    }
}
