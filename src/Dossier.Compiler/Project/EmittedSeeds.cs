using System.Collections.Immutable;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Linking;

namespace Dossier.Compiler.Project;

/// <summary>The code that was generated before an edit: that of the model, and that of each file, which is the same as long as the file's content is.</summary>
internal sealed class EmittedSeeds
{
    private readonly ImmutableArray<SourceFile> _model;
    private readonly EquatableArray<string> _tooLong;
    private readonly Dictionary<string, (NamedDocument Document, SourceFile Source)> _byPath = new(StringComparer.Ordinal);

    /// <summary>Remembers the code of files.</summary>
    /// <param name="documents">The files.</param>
    /// <param name="sources">The code of each; default if none was generated.</param>
    /// <param name="model">The code of the model; default if none was generated.</param>
    /// <param name="tooLong">The kinds that it does not ask an editor to offer.</param>
    public EmittedSeeds(ImmutableArray<NamedDocument> documents, ImmutableArray<SourceFile> sources, ImmutableArray<SourceFile> model, EquatableArray<string> tooLong)
    {
        _model = model;
        _tooLong = tooLong;
        if (sources.IsDefault)
            return;
        for (int i = 0; i < documents.Length; i++)
            _byPath[documents[i].Document.Path] = (documents[i], sources[i]);
    }

    /// <summary>Nothing.</summary>
    public static EmittedSeeds None { get; } = new(ImmutableArray<NamedDocument>.Empty, default, default, default);

    /// <summary>The code of the model where editors are asked to offer the same kinds; default if none was generated.</summary>
    public ImmutableArray<SourceFile> Model(EquatableArray<string> tooLong) => _tooLong.Equals(tooLong) ? _model : default;

    /// <summary>The code of a file that has the same content as before; null for any other.</summary>
    public SourceFile? Of(NamedDocument document)
        => _byPath.TryGetValue(document.Document.Path, out (NamedDocument Document, SourceFile Source) known) && known.Document.Equals(document) ? known.Source : null;
}
