using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Marks;

/// <summary>A seed as everybody at the desk may read it, and as an audience may.</summary>
/// <param name="All">All of it, without the marks.</param>
/// <param name="Disclosed">What the audience may have; the same object where that is everything.</param>
internal sealed record MarkedSeed(SeedDocument All, SeedDocument Disclosed)
{
    private static readonly SeedMap Nothing = new(ImmutableArray<SeedEntry>.Empty, default);

    /// <summary>What is wrong with the marks themselves. The messages quote nothing that is withheld.</summary>
    public ImmutableArray<LocatedProblem> Problems { get; init; } = ImmutableArray<LocatedProblem>.Empty;

    /// <summary>What is published instead of something else.</summary>
    public ImmutableArray<PublishedValue> Published { get; init; } = ImmutableArray<PublishedValue>.Empty;

    /// <summary>What the audience may not have.</summary>
    public ImmutableArray<WithheldPart> Withheld { get; init; } = ImmutableArray<WithheldPart>.Empty;

    /// <summary>The records that take the place of others for some readers.</summary>
    public ImmutableArray<(string Kind, string Id)> StandIns { get; init; } = ImmutableArray<(string, string)>.Empty;

    /// <summary>Whether some reader is told that a value is withheld.</summary>
    public bool TellsWithheld { get; init; }

    /// <summary>Whether nothing of a file with content is for the audience, so that the file does not exist for it.</summary>
    public bool IsWithheld { get; init; }

    /// <summary>Whether everything in a tree is for every reader of a build.</summary>
    public static bool IsForAll(SeedNode tree, ReaderModel readers) => readers.IsSame && readers.IsKnown && !Mark.IsAnywhereIn(tree);

    /// <summary>Reads the marks of a seed.</summary>
    /// <param name="document">The seed.</param>
    /// <param name="text">Its text, in which a mark may be that could not be read.</param>
    /// <param name="readers">The model that it is read by, and the audience.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static MarkedSeed Read(SeedDocument document, string text, ReaderModel readers, CancellationToken cancellation)
    {
        (DomainModel model, DomainModel disclosed) = (readers.All, readers.Disclosed);
        bool isLost = !document.Problems.IsEmpty && LostMarks.AreIn(document, text);
        if (!isLost && (document.Root is null || IsForAll(document.Root, readers)))
            return new MarkedSeed(document, document);

        var levels = new AudienceLevels(model);
        var all = new SeedView(model, model, levels, AudienceLevels.Narrowest, cancellation);
        SeedMap root = document.Root ?? Nothing;
        SeedDocument everything = document.Root is null ? document : document.With(all.Of(root));
        int reader = levels.ReaderOf(readers.Audience);
        if (isLost && reader != AudienceLevels.Narrowest)
            return new MarkedSeed(everything, document.WithOnly(Nothing)) { Problems = all.Problems.ToImmutable(), StandIns = all.StandIns.ToImmutable(), TellsWithheld = all.TellsWithheld, IsWithheld = true };

        bool seesAll = reader == AudienceLevels.Narrowest && ReferenceEquals(model, disclosed);
        var view = seesAll ? all : new SeedView(model, disclosed, levels, reader, cancellation);

        // A message about the text quotes it. One that is not found in what the audience may have is not told with what it quotes.
        SeedDocument part = seesAll ? everything : document.WithOnly(view.Of(root));
        return new MarkedSeed(everything, part)
        {
            Problems = all.Problems.ToImmutable(),
            Published = all.Published.ToImmutable(),
            Withheld = seesAll ? ImmutableArray<WithheldPart>.Empty : view.Withheld.ToImmutable(),
            StandIns = all.StandIns.ToImmutable(),
            // Of terms that are withheld only the part knows.
            TellsWithheld = all.TellsWithheld || view.TellsWithheld,
            IsWithheld = !seesAll && view.IsEmptied,
        };
    }
}

/// <summary>A value or an item with what wider readers get instead.</summary>
/// <param name="Kind">The kind of the record that it is in.</param>
/// <param name="Id">The id of that record.</param>
/// <param name="Owner">The kind or the item that it is in.</param>
/// <param name="Field">Its field.</param>
/// <param name="Value">The value.</param>
/// <param name="Publish">What is published.</param>
internal sealed record PublishedValue(Kind Kind, string Id, Shape Owner, Field Field, SeedNode Value, SeedEntry Publish);

/// <summary>A record, or a part of one, that an audience may not have.</summary>
/// <param name="Kind">The kind of the record.</param>
/// <param name="Id">The id of the record.</param>
/// <param name="StandIn">The id of the record that takes its place; empty for none, and for a part.</param>
/// <param name="Path">The fields from the record to the part; empty for the whole record.</param>
/// <param name="Node">What is withheld.</param>
/// <param name="Span">Where it is marked.</param>
/// <param name="IsReplaced">Whether something else is published in its place.</param>
internal sealed record WithheldPart(Kind Kind, string Id, string StandIn, ImmutableArray<Field> Path, SeedNode Node, SeedSpan Span, bool IsReplaced);
