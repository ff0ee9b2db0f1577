using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Marks;

namespace Dossier.Compiler.Project;

/// <summary>
/// The problems that linking, the index and the rules found, by file. They are grouped once, so that the cost does not grow with the
/// number of problems times the number of files.
/// </summary>
internal sealed class ProblemsByFile : IEquatable<ProblemsByFile>
{
    private readonly Dictionary<string, ImmutableArray<FoundProblem>.Builder> _byPath = new(StringComparer.Ordinal);
    private readonly EquatableArray<LinkResult> _links;
    private readonly EquatableArray<FileProblem> _identity;
    private readonly EquatableArray<FileProblem> _checks;

    /// <summary>Groups the problems.</summary>
    public ProblemsByFile(EquatableArray<LinkResult> links, EquatableArray<FileProblem> identity, EquatableArray<FileProblem> checks)
    {
        _links = links;
        _identity = identity;
        _checks = checks;
        foreach (LinkResult link in links)
            Of(link.Document.Path).AddRange(link.Problems.Items);
        foreach (FileProblem placed in identity)
            Of(placed.Path).Add(placed.Problem);
        foreach (FileProblem placed in checks)
            Of(placed.Path).Add(placed.Problem);
    }

    /// <summary>Groups the problems of the whole, and those of what the audience may have.</summary>
    public static Views<ProblemsByFile> Of(ImmutableArray<Views<LinkResult>> links, Views<FileProblems> identity, Views<FileProblems> checks)
    {
        var all = new ProblemsByFile(links.Select(static views => views.All).ToImmutableArray(), identity.All.Items, checks.All.Items);
        return identity.IsSame && checks.IsSame
            ? new(all)
            : new(all, new ProblemsByFile(links.Select(static views => views.Disclosed).ToImmutableArray(), identity.Disclosed.Items, checks.Disclosed.Items));
    }

    /// <summary>The problems of a file.</summary>
    public EquatableArray<FoundProblem> In(string path)
        => _byPath.TryGetValue(path, out ImmutableArray<FoundProblem>.Builder? problems) ? problems.ToImmutable() : default;

    /// <inheritdoc/>
    public bool Equals(ProblemsByFile? other)
        => other is not null && _links.Equals(other._links) && _identity.Equals(other._identity) && _checks.Equals(other._checks);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ProblemsByFile);

    /// <inheritdoc/>
    public override int GetHashCode() => _checks.Count;

    private ImmutableArray<FoundProblem>.Builder Of(string path)
    {
        if (!_byPath.TryGetValue(path, out ImmutableArray<FoundProblem>.Builder? problems))
            _byPath[path] = problems = ImmutableArray.CreateBuilder<FoundProblem>();
        return problems;
    }
}
