using System.Collections.Immutable;
using Dossier.Compiler;
using Dossier.Compiler.Linking;

namespace Dossier.Generator.Pipeline;

/// <summary>
/// What linking, the index and the rules found, by file: gone through once, so that the cost is that of the mistakes and not of the
/// mistakes times the files.
/// </summary>
internal sealed class ProblemsByFile : IEquatable<ProblemsByFile>
{
    private readonly Dictionary<string, ImmutableArray<LinkProblem>.Builder> _byPath = new(StringComparer.Ordinal);
    private readonly EquatableArray<LinkResult> _links;
    private readonly EquatableArray<PlacedProblem> _identity;
    private readonly EquatableArray<PlacedProblem> _checks;

    /// <summary>Takes what was found.</summary>
    public ProblemsByFile(EquatableArray<LinkResult> links, EquatableArray<PlacedProblem> identity, EquatableArray<PlacedProblem> checks)
    {
        _links = links;
        _identity = identity;
        _checks = checks;
        foreach (LinkResult link in links)
            Of(link.Document.Path).AddRange(link.Problems.Items);
        foreach (PlacedProblem placed in identity)
            Of(placed.Path).Add(placed.Problem);
        foreach (PlacedProblem placed in checks)
            Of(placed.Path).Add(placed.Problem);
    }

    /// <summary>What was found in a file.</summary>
    public EquatableArray<LinkProblem> In(string path)
        => _byPath.TryGetValue(path, out ImmutableArray<LinkProblem>.Builder? problems) ? problems.ToImmutable() : default;

    /// <inheritdoc/>
    public bool Equals(ProblemsByFile? other)
        => other is not null && _links.Equals(other._links) && _identity.Equals(other._identity) && _checks.Equals(other._checks);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProblemsByFile);

    /// <inheritdoc/>
    public override int GetHashCode() => _checks.Count;

    private ImmutableArray<LinkProblem>.Builder Of(string path)
    {
        if (!_byPath.TryGetValue(path, out ImmutableArray<LinkProblem>.Builder? problems))
            _byPath[path] = problems = ImmutableArray.CreateBuilder<LinkProblem>();
        return problems;
    }
}
