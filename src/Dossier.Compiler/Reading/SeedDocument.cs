using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Reading;

/// <summary>A seed file as read: as much of it as could be, and what was wrong with the rest.</summary>
internal sealed class SeedDocument(SeedMap? root, SourceLines lines, ImmutableArray<LocatedProblem> problems)
{
    /// <summary>The outermost map; null when the file is empty, or so broken that nothing could be kept.</summary>
    public SeedMap? Root { get; } = root;

    /// <summary>Where the lines of the text start.</summary>
    public SourceLines Lines { get; } = lines;

    /// <summary>What was wrong with the text itself, in the order of the text.</summary>
    public ImmutableArray<LocatedProblem> Problems { get; } = problems;

    /// <summary>
    /// The keys that stand in parts of the text that could not be read: a reference to one of them has no mistake of its own.
    /// </summary>
    public ImmutableArray<string> LostKeys { get; init; } = ImmutableArray<string>.Empty;
}
