using System.Collections.Immutable;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Project;

/// <summary>The code that was generated before an edit: that of the model, and that of each file, which is the same as long as the file's content is.</summary>
internal sealed class EmittedSeeds
{
    private readonly Dictionary<string, (LinkedDocument Document, SourceFile Source)> _byPath = new(StringComparer.Ordinal);

    /// <summary>Remembers the code of files.</summary>
    /// <param name="documents">The files.</param>
    /// <param name="sources">The code of each; default if none was generated.</param>
    /// <param name="model">The code of the model; default if none was generated.</param>
    public EmittedSeeds(ImmutableArray<LinkedDocument> documents, ImmutableArray<SourceFile> sources, ImmutableArray<SourceFile> model)
    {
        Model = model;
        if (sources.IsDefault)
            return;
        for (int i = 0; i < documents.Length; i++)
            _byPath[documents[i].Path] = (documents[i], sources[i]);
    }

    /// <summary>Nothing.</summary>
    public static EmittedSeeds None { get; } = new(ImmutableArray<LinkedDocument>.Empty, default, default);

    /// <summary>The code of the model; default if none was generated.</summary>
    public ImmutableArray<SourceFile> Model { get; }

    /// <summary>The code of a file that has the same content as before; null for any other.</summary>
    public SourceFile? Of(LinkedDocument document)
        => _byPath.TryGetValue(document.Path, out (LinkedDocument Document, SourceFile Source) known) && known.Document.Equals(document) ? known.Source : null;
}
