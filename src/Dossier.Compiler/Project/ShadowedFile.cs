using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Project;

/// <summary>
/// A file that cannot be read because another has its logical path, by which records, messages and generated files are told apart: two
/// packages brought one each.
/// </summary>
/// <param name="Path">The path that both have.</param>
/// <param name="FilePath">Where this one lies.</param>
/// <param name="OtherFilePath">Where the one lies that is read.</param>
internal sealed record ShadowedFile(string Path, string FilePath, string OtherFilePath)
{
    /// <summary>Finds them. Of the files of one path the first by where it lies is read.</summary>
    public static EquatableArray<ShadowedFile> Find(ImmutableArray<FilePlace> places)
    {
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        ImmutableArray<ShadowedFile>.Builder? shadowed = null;
        foreach (FilePlace place in places.Sort(static (a, b) => string.CompareOrdinal(a.FilePath, b.FilePath)))
        {
            if (!first.TryGetValue(place.Path, out string? holder))
                first.Add(place.Path, place.FilePath);
            else if (holder != place.FilePath)
                (shadowed ??= ImmutableArray.CreateBuilder<ShadowedFile>()).Add(new ShadowedFile(place.Path, place.FilePath, holder));
        }

        return shadowed is null ? default : shadowed.ToImmutable();
    }

    /// <summary>The message, at the start of the file.</summary>
    public FileReport Report()
        => new(Path, FilePath, ImmutableArray.Create(new LocatedProblem(Rules.ShadowedFile, default, Path, OtherFilePath)), default);
}
