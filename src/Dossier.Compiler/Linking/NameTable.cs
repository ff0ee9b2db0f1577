using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Linking;

/// <summary>What a record is called.</summary>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Name">Its name; its id where the seed gives none.</param>
internal sealed record RecordName(string Kind, string Id, string Name);

/// <summary>What the records of a file are called. It stays equal while everything else about them changes.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Names">The names in the order of the file.</param>
internal sealed record DocumentNames(string Path, EquatableArray<RecordName> Names)
{
    /// <summary>Why they could not be collected; null if nothing failed.</summary>
    public FileProblem? Fault { get; init; }

    /// <summary>Collects the names of a file.</summary>
    public static DocumentNames Of(BoundContent content, CancellationToken cancellation = default)
    {
        var names = ImmutableArray.CreateBuilder<RecordName>(content.Records.Count);
        foreach (BoundRecord record in content.Records)
        {
            cancellation.ThrowIfCancellationRequested();
            string name = record.Text(FieldRole.Name);
            names.Add(new RecordName(record.Kind.Name, record.Id, name.Length > 0 ? name : record.Id));
        }

        return new DocumentNames(content.Path, names.MoveToImmutable());
    }
}

/// <summary>
/// The names of all records, by which hovers call those that a record refers to. The index of ids does not have them, so that whoever edits a
/// name has only the documentation of those written again that refer to it.
/// </summary>
internal sealed class NameTable : IEquatable<NameTable>
{
    private readonly EquatableArray<DocumentNames> _documents;
    private Dictionary<(string Kind, string Id), string>? _names;

    private NameTable(EquatableArray<DocumentNames> documents) => _documents = documents;

    /// <summary>No names: nobody reads documentation.</summary>
    public static NameTable Empty { get; } = new(default);

    /// <summary>The names of all files.</summary>
    public static NameTable Of(EquatableArray<DocumentNames> documents) => documents.Count == 0 ? Empty : new(documents);

    /// <summary>The names of the records that a file refers to, in the same order; empty when there are no names.</summary>
    public EquatableArray<string> Of(EquatableArray<ReferredMember> referred)
    {
        if (_documents.Count == 0 || referred.Count == 0)
            return default;

        Dictionary<(string Kind, string Id), string> all = All();
        var names = ImmutableArray.CreateBuilder<string>(referred.Count);
        foreach (ReferredMember member in referred)
            names.Add(all.TryGetValue((member.Kind, member.Id), out string? name) ? name : member.Id);
        return names.MoveToImmutable();
    }

    /// <summary>A file with the names of the records that it refers to, and with what failed while its own names were collected.</summary>
    public NamedDocument Name(LinkedDocument document)
    {
        foreach (DocumentNames names in _documents)
        {
            if (names.Fault is { } fault && names.Path == document.Path)
                document = document with { Faults = document.Faults.Items.Add(fault) };
        }

        return new NamedDocument(document, Of(document.Referred));
    }

    /// <inheritdoc/>
    public bool Equals(NameTable? other) => other is not null && _documents.Equals(other._documents);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NameTable);

    /// <inheritdoc/>
    public override int GetHashCode() => _documents.GetHashCode();

    // Of two records with the same id the first is the one that is emitted, in the order of the paths.
    private Dictionary<(string Kind, string Id), string> All()
    {
        if (Volatile.Read(ref _names) is { } known)
            return known;

        var names = new Dictionary<(string Kind, string Id), string>();
        foreach (DocumentNames document in _documents.Items.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path)))
        {
            foreach (RecordName record in document.Names)
            {
                if (!names.ContainsKey((record.Kind, record.Id)))
                    names.Add((record.Kind, record.Id), record.Name);
            }
        }

        return Interlocked.CompareExchange(ref _names, names, null) ?? names;
    }
}

/// <summary>A file with the names of the records that it refers to.</summary>
/// <param name="Document">The file.</param>
/// <param name="Names">The names, in the order of <see cref="LinkedDocument.Referred"/>; empty when nobody reads documentation.</param>
internal sealed record NamedDocument(LinkedDocument Document, EquatableArray<string> Names);
