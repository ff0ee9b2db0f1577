using System.Collections.Immutable;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Disclosure;

/// <summary>The head of a packed seed.</summary>
/// <param name="Audience">The audience for which it is written.</param>
/// <param name="TellsWithheld">Whether it must say itself that some reader is told that a value is withheld: the types have a property for it.</param>
/// <param name="Dataset">The dataset, from a file of which nothing else is left; null if the file says itself, or another one does.</param>
internal sealed record PackedHead(string Audience, bool TellsWithheld, SeedEntry? Dataset)
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
        if (Dataset is not null)
            entries.Add(Dataset);
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
