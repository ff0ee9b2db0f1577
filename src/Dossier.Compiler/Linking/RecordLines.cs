using System.Collections.Immutable;
using Dossier.Compiler.Binding;

namespace Dossier.Compiler.Linking;

/// <summary>The lines of a seed on which its records begin. It changes when a line moves, and so is kept apart from everything else.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="FilePath">Where the file is.</param>
/// <param name="Lines">The ordinal of each record's id, and its line, from 1.</param>
internal sealed record RecordLines(string Path, string FilePath, EquatableArray<RecordLine> Lines)
{
    /// <summary>The lines of a file.</summary>
    public static RecordLines Of(string filePath, BoundDocument document)
        => new(document.Path, filePath, document.Content.Records.Items.Select(record => new RecordLine(record.Ordinal, document.Spans[record.Ordinal].Line + 1)).ToImmutableArray());
}

/// <summary>The line of a record.</summary>
/// <param name="Ordinal">The ordinal of its id.</param>
/// <param name="Line">The line, from 1.</param>
internal sealed record RecordLine(int Ordinal, int Line);

/// <summary>A file with the names of the records that it refers to, and its lines.</summary>
/// <param name="Named">The file.</param>
/// <param name="Lines">Its lines.</param>
internal sealed record PlacedDocument(NamedDocument Named, RecordLines Lines);
