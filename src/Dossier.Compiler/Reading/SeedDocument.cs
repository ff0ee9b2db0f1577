using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>A seed file after reading: as much of it as could be read, and its problems.</summary>
internal sealed class SeedDocument(SeedMap? root, SourceLines lines, ImmutableArray<LocatedProblem> problems)
{
    /// <summary>The outermost map; null when the file is empty or nothing of it could be read.</summary>
    public SeedMap? Root { get; } = root;

    /// <summary>The offsets at which the lines of the text start.</summary>
    public SourceLines Lines { get; } = lines;

    /// <summary>The problems of the text itself, in the order of the text.</summary>
    public ImmutableArray<LocatedProblem> Problems { get; } = problems;

    /// <summary>
    /// The keys in parts of the text that could not be read: a reference to one of them is not reported.
    /// </summary>
    public ImmutableArray<string> UnreadableKeys { get; init; } = ImmutableArray<string>.Empty;

    /// <summary>How many values were read.</summary>
    public int Nodes { get; init; }

    /// <summary>
    /// The records, by section and id, that were made because rows of a table refer to them. Another record with the id takes the place of one.
    /// </summary>
    public ImmutableHashSet<(string Section, string Id)> LookedUp { get; init; } = ImmutableHashSet<(string, string)>.Empty;

    /// <summary>The same file with another tree.</summary>
    public SeedDocument With(SeedMap tree) => new(tree, Lines, Problems) { UnreadableKeys = UnreadableKeys, LookedUp = LookedUp };

    /// <summary>A part of the file alone: without its problems, which quote the text, and without the keys that could not be read.</summary>
    public SeedDocument WithOnly(SeedMap tree) => new(tree, Lines, ImmutableArray<LocatedProblem>.Empty) { LookedUp = LookedUp };
}
