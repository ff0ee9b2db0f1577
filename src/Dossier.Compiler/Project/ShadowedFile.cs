using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Project;

/// <summary>
/// A file that cannot be read because another has the same logical path, which identifies records, messages and generated files. It
/// happens when two packages contain a file with the same path.
/// </summary>
/// <param name="Path">The logical path of both.</param>
/// <param name="FilePath">The path of this file.</param>
/// <param name="OtherFilePath">The path of the file that is read.</param>
internal sealed record ShadowedFile(string Path, string FilePath, string OtherFilePath)
{
    /// <summary>Finds them. Of the files with one logical path, the first by file path is read.</summary>
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
