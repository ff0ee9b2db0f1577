using System.Collections.Immutable;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Marks;

namespace Dossier.Compiler.Project;

/// <summary>The records of packed files, of which a package for everybody may not have all.</summary>
internal static class PackedRows
{
    /// <summary>Finds the first row of each file that may not be passed on.</summary>
    public static IEnumerable<FileReport> Check(DossierProject project, HashSet<string> packed)
    {
        var rows = new RestrictedRows(new SourceLicenses(project.Linked.Select(static views => views.All.Document)));
        foreach ((BoundFile file, LinkedDocument all, LinkedDocument disclosed) in Of(project, packed).OrderBy(static file => file.File.Document.Path, StringComparer.Ordinal))
        {
            if (rows.First(all, disclosed, new Views<Binding.ValueSpans>(file.Document.Spans, file.Disclosed.Spans)) is { } problem)
                yield return new FileReport(file.Document.Path, file.FilePath, ImmutableArray.Create(problem), default);
        }
    }

    /// <summary>The packed files of which something is left.</summary>
    public static IEnumerable<(BoundFile File, LinkedDocument All, LinkedDocument Disclosed)> Of(DossierProject project, HashSet<string> packed)
        => project.Bound.Zip(project.Linked, static (file, views) => (file, views.All.Document, views.Disclosed.Document))
            .Where(file => packed.Contains(file.file.FilePath) && !file.file.Disclosed.Content.IsWithheld);
}
