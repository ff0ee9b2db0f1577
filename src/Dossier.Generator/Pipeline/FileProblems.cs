using System.Collections.Immutable;
using Dossier.Compiler;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Generator.Pipeline;

/// <summary>The mistakes of a file, ready to be reported.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="FilePath">Where it lies, as the compiler was told.</param>
/// <param name="Problems">The mistakes in the order of the text.</param>
/// <param name="OtherPaths">Where the files lie that the mistakes point at besides, by logical path.</param>
internal sealed record FileProblems(
    string Path, string FilePath, EquatableArray<Problem> Problems, EquatableArray<OtherPath> OtherPaths = default)
{
    /// <summary>Gathers what reading, binding, linking and comparing ids found in a seed.</summary>
    public static FileProblems Of(BoundFile file, ImmutableArray<LinkResult> links, EquatableArray<PlacedProblem> identity)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        problems.AddRange(file.Document.Problems.Items);
        foreach (LinkResult link in links)
        {
            if (link.Document.Path != file.Document.Path)
                continue;

            foreach (LinkProblem problem in link.Problems)
                problems.Add(new Problem(problem.Rule, file.Document.Spans[problem.At], problem.Arguments.ToArray()));
        }

        foreach (PlacedProblem placed in identity)
        {
            if (placed.Path == file.Document.Path)
                problems.Add(placed.Problem);
        }

        return new FileProblems(file.Document.Path, file.FilePath, Sorted(problems));
    }

    /// <summary>Gathers what is wrong with a model file.</summary>
    public static FileProblems Of(SeedFile file, LoadedModel model)
    {
        var problems = ImmutableArray.CreateBuilder<Problem>();
        foreach ((string path, Problem problem) in model.Problems)
        {
            if (path == file.Path)
                problems.Add(problem);
        }

        return new FileProblems(file.Path, file.FilePath, Sorted(problems));
    }

    /// <summary>Leaves out the files without a mistake, and finds the files that the others point at.</summary>
    public static ImmutableArray<FileProblems> Place(ImmutableArray<FileProblems> files)
    {
        var placed = ImmutableArray.CreateBuilder<FileProblems>();
        foreach (FileProblems file in files)
        {
            if (file.Problems.Count == 0)
                continue;

            var others = ImmutableArray.CreateBuilder<OtherPath>();
            foreach (RecordPlace other in file.Problems.Items.SelectMany(p => p.Others))
            {
                if (others.All(o => o.Path != other.Path) && files.FirstOrDefault(f => f.Path == other.Path) is { } found)
                    others.Add(new OtherPath(other.Path, found.FilePath));
            }

            placed.Add(file with { OtherPaths = others.ToImmutable() });
        }

        return placed.ToImmutable();
    }

    private static EquatableArray<Problem> Sorted(ImmutableArray<Problem>.Builder problems)
        => problems.OrderBy(p => p.Span.Start).ThenBy(p => p.Rule.Id, StringComparer.Ordinal).ToImmutableArray();
}

/// <summary>Where a file lies.</summary>
/// <param name="Path">Its logical path.</param>
/// <param name="FilePath">Where it lies, as the compiler was told.</param>
internal sealed record OtherPath(string Path, string FilePath);
