using System.Collections.Immutable;
using System.Text;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Modelling;

/// <summary>A model file of the consumer's.</summary>
/// <param name="Path">Its logical path, which decides the order.</param>
/// <param name="Text">What it says.</param>
internal sealed record ModelSource(string Path, string Text);

/// <summary>A model, and what was wrong with the files that it was read from.</summary>
/// <param name="Model">The model: the built-in one, and what of the consumer's files could be used.</param>
/// <param name="Problems">The mistakes, by the path of the file.</param>
internal sealed record LoadedModel(DomainModel Model, ImmutableArray<(string Path, LocatedProblem Problem)> Problems);

/// <summary>Reads the built-in model file and the consumer's into one model.</summary>
internal static class ModelLoader
{
    private const string ResourceName = "conflict.model.yaml";

    // The built-in model is read once in the compiler's life: it is most of what there is to read.
    private static readonly Lazy<(string Text, SeedMap? Root)> BuiltInFile = new(ReadBuiltIn);
    private static readonly Lazy<DomainModel> BuiltInModel = new(() => Load([]).Model);

    /// <summary>The model that Dossier brings, without additions.</summary>
    public static DomainModel BuiltIn => BuiltInModel.Value;

    /// <summary>The built-in model's own text, for the tools that document it.</summary>
    public static string BuiltInText => BuiltInFile.Value.Text;

    /// <summary>Loads the built-in model and adds the consumer's files in the order of their paths.</summary>
    public static LoadedModel Load(IEnumerable<ModelSource> sources, CancellationToken cancellation = default)
    {
        var draft = new ModelDraft();
        var files = new List<ModelFile> { new(ResourceName, BuiltInFile.Value.Root, builtIn: true) };
        var problems = ImmutableArray.CreateBuilder<(string, LocatedProblem)>();
        var fingerprint = new StringBuilder();
        foreach (ModelSource source in sources.OrderBy(s => s.Path, StringComparer.Ordinal))
        {
            SeedDocument document = SeedReader.Read(source.Path, source.Text, cancellation: cancellation);
            var file = new ModelFile(source.Path, document.Root, builtIn: false);
            file.Problems.AddRange(document.Problems);
            files.Add(file);
            fingerprint.Append(source.Path).Append('\n').Append(source.Text).Append('\0');
        }

        foreach (ModelFile file in files)
            new ModelFileReader(draft, file).Read(cancellation);
        DomainModel model = new ModelBuilder(draft).Build(fingerprint.ToString());
        foreach (ModelFile file in files)
        {
            foreach (LocatedProblem problem in file.Problems)
                problems.Add((file.Path, problem));
        }

        return new LoadedModel(model, problems.ToImmutable());
    }

    private static (string Text, SeedMap? Root) ReadBuiltIn()
    {
        using Stream stream = typeof(ModelLoader).Assembly.GetManifestResourceStream(ResourceName)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        string text = reader.ReadToEnd();
        return (text, SeedReader.Read(ResourceName, text).Root);
    }
}
