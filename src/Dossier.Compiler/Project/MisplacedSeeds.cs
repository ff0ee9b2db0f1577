using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Project;

/// <summary>
/// Files that are no seeds by their place or their name, and may have been meant to be: in a folder <c>Seeds</c> on Linux, in
/// <c>data</c>, or called <c>x.yaml.txt</c>. What they say decides.
/// </summary>
internal static class MisplacedSeeds
{
    private static readonly string[] TextEndings = [".yaml.txt", ".yml.txt", ".json.txt", ".yaml.md", ".yml.md", ".json.md"];

    /// <summary>Whether a document is called as if somebody's editor had put its own ending behind that of a seed.</summary>
    public static bool IsNearlySeed(IProjectFile document)
    {
        foreach (string ending in TextEndings)
        {
            if (document.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The file, when it reads like a seed.</summary>
    public static FilePlace? Check(IProjectFile file, DomainModel model)
        => SeedLikeness.IsSeed(file.Path, file.Text ?? "", model) ? new FilePlace(file.Path, file.FilePath) : null;

    /// <summary>One message for all of them.</summary>
    public static ImmutableArray<FileReport> Report(EquatableArray<FilePlace> files, string lookedFor)
    {
        if (files.Count == 0)
            return ImmutableArray<FileReport>.Empty;

        ImmutableArray<FilePlace> sorted = files.Items.Sort(static (a, b) => string.CompareOrdinal(a.Path, b.Path));
        string others = sorted.Length switch
        {
            1 => "",
            2 => $" '{sorted[1].Path}' is not read either.",
            _ => FormattableString.Invariant($" {sorted.Length - 1} other files are not read either, such as '{sorted[1].Path}'."),
        };
        FilePlace first = sorted[0];
        return ImmutableArray.Create(new FileReport(
            first.Path, first.FilePath, ImmutableArray.Create(new LocatedProblem(Rules.MisplacedSeed, default, first.Path, lookedFor, others)), default));
    }
}
