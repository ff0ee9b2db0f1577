using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Linking;

/// <summary>The part of a record that the index needs.</summary>
/// <param name="Kind">The name of its kind.</param>
/// <param name="Id">Its id.</param>
/// <param name="Member">The C# name that the seed gives it; empty when it gives none.</param>
/// <param name="FormerIds">The ids that it had before.</param>
/// <param name="Retracted">Whether it was withdrawn.</param>
/// <param name="SupersededBy">The id of the record that it names as its successor; empty for none.</param>
internal sealed record RecordKey(
    string Kind, string Id, string Member, EquatableArray<string> FormerIds, bool Retracted, string SupersededBy)
{
    /// <summary>Whether it was made because rows of a table refer to it. Another record with the id takes its place.</summary>
    public bool IsLookedUp { get; init; }
}

/// <summary>The part of a file that the index needs. It stays equal while other values of records change.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Keys">The records in the order of the file.</param>
/// <param name="UnreadableIds">The ids in parts of the file that could not be read.</param>
internal sealed record DocumentKeys(string Path, EquatableArray<RecordKey> Keys, EquatableArray<string> UnreadableIds)
{
    /// <summary>Whether its records have C# members. A record that pins a name always has one.</summary>
    public bool HasMembers { get; init; } = true;

    /// <summary>Whether some of them were made because rows of a table refer to them.</summary>
    public bool HasLookedUp { get; init; }

    /// <summary>The dataset that the file belongs to; null when it does not name one.</summary>
    public DatasetInfo? Dataset { get; init; }

    /// <summary>The withheld records that have a stand-in.</summary>
    public EquatableArray<WithheldText> StandIns { get; init; }

    /// <summary>Whether some reader is told that a value in the file is withheld.</summary>
    public bool TellsWithheld { get; init; }

    /// <summary>Why the keys could not be collected; null if nothing failed.</summary>
    public FileProblem? Fault { get; init; }

    /// <summary>Collects the keys of a file.</summary>
    public static DocumentKeys Of(BoundContent content) => Of(content, CancellationToken.None);

    /// <summary>Collects the keys of a file, unless cancelled.</summary>
    public static DocumentKeys Of(BoundContent content, CancellationToken cancellation)
    {
        var keys = ImmutableArray.CreateBuilder<RecordKey>(content.Records.Count);
        bool hasLookedUp = false;
        foreach (BoundRecord record in content.Records)
        {
            cancellation.ThrowIfCancellationRequested();
            hasLookedUp |= record.IsLookedUp;
            bool retracted = ClosedTerms.Status(record.Text(FieldRole.Status)) == RecordStatus.Retracted;
            keys.Add(new RecordKey(
                record.Kind.Name, record.Id, record.Member, record.FormerIds, retracted, record.Reference(FieldRole.SupersededBy))
            { IsLookedUp = record.IsLookedUp });
        }

        return new DocumentKeys(content.Path, keys.MoveToImmutable(), content.UnreadableIds)
        {
            HasLookedUp = hasLookedUp,
            HasMembers = content.Head.HasMembers,
            Dataset = content.Head.Dataset,
            StandIns = content.Withheld is { } withheld
                ? withheld.Texts.Items.RemoveAll(static text => text.Form != WithheldForm.Record || text.StandIn.Length == 0)
                : ImmutableArray<WithheldText>.Empty,
            TellsWithheld = content.Withheld?.TellsWithheld == true || content.Head.TellsWithheld,
        };
    }
}
