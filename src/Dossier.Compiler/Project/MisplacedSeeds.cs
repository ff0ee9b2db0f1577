using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Project;

/// <summary>
/// Finds files that are not seeds because of their folder or name, but have the content of one: in a folder <c>Seeds</c> on Linux, in
/// <c>data</c>, or named <c>x.yaml.txt</c>.
/// </summary>
internal static class MisplacedSeeds
{
    private static readonly string[] TextEndings = [".yaml.txt", ".yml.txt", ".json.txt", ".yaml.md", ".yml.md", ".json.md"];

    /// <summary>Whether a document's name is that of a seed with another extension added, as some editors do.</summary>
    public static bool IsNearlySeed(IProjectFile document)
    {
        foreach (string ending in TextEndings)
        {
            if (document.Path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    /// <summary>The paths of the file, if its content is that of a seed; null otherwise.</summary>
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
