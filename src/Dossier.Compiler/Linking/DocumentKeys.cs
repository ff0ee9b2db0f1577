using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Linking;

/// <summary>What the index needs of a record.</summary>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Member">The name in C# that the seed asks for; empty when it asks for none.</param>
/// <param name="FormerIds">The ids that it had before.</param>
/// <param name="Retracted">Whether it was withdrawn.</param>
/// <param name="SupersededBy">The id of the record that it names as its successor; empty for none.</param>
internal sealed record RecordKey(
    string Kind, string Id, string Member, EquatableArray<string> FormerIds, bool Retracted, string SupersededBy);

/// <summary>What the index needs of a file: it stays equal while values of records change.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Keys">The records in the order of the file.</param>
/// <param name="UnreadableIds">Ids in parts of the file that could not be read.</param>
internal sealed record DocumentKeys(string Path, EquatableArray<RecordKey> Keys, EquatableArray<string> UnreadableIds)
{
    /// <summary>Whether its records have members in C#; one that pins a name has it anyway.</summary>
    public bool HasMembers { get; init; } = true;

    /// <summary>The dataset that the file belongs to; null when it does not say.</summary>
    public DatasetInfo? Dataset { get; init; }

    /// <summary>Why they could not be taken; null as a rule.</summary>
    public FileProblem? Fault { get; init; }

    /// <summary>Takes the keys of a file.</summary>
    public static DocumentKeys Of(BoundContent content) => Of(content, CancellationToken.None);

    /// <summary>Takes the keys of a file, as long as they are wanted.</summary>
    public static DocumentKeys Of(BoundContent content, CancellationToken cancellation)
    {
        var keys = ImmutableArray.CreateBuilder<RecordKey>(content.Records.Count);
        foreach (BoundRecord record in content.Records)
        {
            cancellation.ThrowIfCancellationRequested();
            bool retracted = ClosedTerms.Status(record.Text(FieldRole.Status)) == RecordStatus.Retracted;
            keys.Add(new RecordKey(
                record.Kind.Name, record.Id, record.Member, record.FormerIds, retracted, record.Reference(FieldRole.SupersededBy)));
        }

        return new DocumentKeys(content.Path, keys.MoveToImmutable(), content.UnreadableIds) { HasMembers = content.Head.HasMembers, Dataset = content.Head.Dataset };
    }
}
