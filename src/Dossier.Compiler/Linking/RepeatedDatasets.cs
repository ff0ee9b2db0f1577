using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Linking;

/// <summary>
/// Finds heads that name a dataset although another file has named one already. A project or a package is one dataset. The files of a
/// package are read under a folder with its name, beside the project's own.
/// </summary>
internal static class RepeatedDatasets
{
    /// <summary>Finds them, by path. In each folder the first head is accepted.</summary>
    public static ImmutableArray<FileProblem> Find(IEnumerable<BoundContent> contents, CancellationToken cancellation = default)
    {
        List<BoundContent>? naming = null;
        foreach (BoundContent content in contents)
        {
            cancellation.ThrowIfCancellationRequested();
            if (content.Head.Dataset is not null)
                (naming ??= []).Add(content);
        }

        if (naming is not { Count: > 1 })
            return ImmutableArray<FileProblem>.Empty;

        naming.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        var first = new Dictionary<string, BoundContent>(StringComparer.Ordinal);
        var problems = ImmutableArray.CreateBuilder<FileProblem>();
        foreach (BoundContent content in naming)
        {
            string folder = FolderOf(content.Path);
            if (!first.TryGetValue(folder, out BoundContent? before))
            {
                first.Add(folder, content);
                continue;
            }

            problems.Add(new FileProblem(content.Path, new FoundProblem(
                Rules.DatasetTwice,
                content.Head.DatasetOrdinal,
                ImmutableArray<string>.Empty,
                ImmutableArray.Create(new ValuePlace(before.Path, before.Head.DatasetOrdinal)))));
        }

        return problems.ToImmutable();
    }

    private static string FolderOf(string path)
    {
        int slash = path.IndexOf('/');
        return slash < 0 ? "" : path.Substring(0, slash);
    }
}
