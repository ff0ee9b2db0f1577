using System.Collections.Immutable;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Disclosure;

/// <summary>The head of a packed seed.</summary>
/// <param name="Audience">The audience for which it is written.</param>
/// <param name="TellsWithheld">Whether it must say itself that some reader is told that a value is withheld: the types have a property for it.</param>
internal sealed record PackedHead(string Audience, bool TellsWithheld)
{
    /// <summary>The head that a file gets.</summary>
    public SeedEntry In(SeedMap root)
    {
        SeedEntry? own = Of(root);
        SeedMap? stated = own?.Value as SeedMap;
        var entries = ImmutableArray.CreateBuilder<SeedEntry>();
        entries.Add(Word(WellKnown.FileHead.DisclosedFor, Audience, root));
        if (TellsWithheld)
            entries.Add(Word(WellKnown.FileHead.TellsWithheld, "true", root));
        foreach (SeedEntry entry in stated is null ? ImmutableArray<SeedEntry>.Empty : stated.Entries)
        {
            if (entry.Key is not (WellKnown.FileHead.DisclosedFor or WellKnown.FileHead.TellsWithheld))
                entries.Add(entry);
        }

        return new SeedEntry(SeedKeys.FileHead, own?.KeySpan ?? root.Span, new SeedMap(entries.ToImmutable(), own?.Value.Span ?? root.Span));
    }

    /// <summary>What a file says of its dataset; null for nothing.</summary>
    public static SeedEntry? DatasetOf(SeedMap root)
    {
        foreach (SeedEntry entry in Of(root)?.Value is SeedMap head ? head.Entries : ImmutableArray<SeedEntry>.Empty)
        {
            if (entry.Key == WellKnown.FileHead.Dataset)
                return entry;
        }

        return null;
    }

    /// <summary>Whether a file has a head; a model file has none.</summary>
    public static bool IsIn(SeedMap root) => Of(root) is not null;

    /// <summary>A file whose head says what the dataset is.</summary>
    public static SeedMap WithDataset(SeedMap root, SeedEntry dataset)
    {
        SeedEntry head = Of(root)!;
        var of = (SeedMap)head.Value;
        return new SeedMap(root.Entries.Replace(head, new SeedEntry(head.Key, head.KeySpan, new SeedMap(of.Entries.Add(dataset), of.Span))), root.Span);
    }

    private static SeedEntry? Of(SeedMap root)
    {
        foreach (SeedEntry section in root.Entries)
        {
            if (section.Key == SeedKeys.FileHead)
                return section;
        }

        return null;
    }

    private static SeedEntry Word(string key, string word, SeedMap root) => new(key, root.Span, new SeedScalar(word, ScalarStyle.Plain, root.Span));
}
