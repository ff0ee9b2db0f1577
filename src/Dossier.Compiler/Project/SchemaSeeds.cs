using System.Collections.Immutable;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;
using Dossier.Compiler.Schema;

namespace Dossier.Compiler.Project;

/// <summary>
/// The seeds that the schema of a project is made of. It offers the first ids of each kind, so that of many thousands of records most files need
/// not be read. Each build after an edit writes it.
/// </summary>
internal static class SchemaSeeds
{
    // Lines that seem to begin a record, of which some may not.
    private const int Enough = KnownIds.Most * 6 / 5;

    /// <summary>Reads as much of a project as its schema needs.</summary>
    /// <param name="files">The files of the project, without tables.</param>
    /// <param name="settings">The settings of the build.</param>
    /// <param name="cancellation">Cancelled when the result is no longer needed.</param>
    public static DossierProject Read(ImmutableArray<IProjectFile> files, ProjectSettings settings, CancellationToken cancellation)
    {
        (ImmutableArray<IProjectFile> needed, HashSet<string> left) = Needed(files);
        var project = DossierProject.Read(needed, settings, cancellation: cancellation);
        return left.Count == 0 || HasEnough(project, left) ? project : DossierProject.Read(files, settings, before: project, cancellation: cancellation);
    }

    /// <summary>The files that are probably enough, and the sections of the others.</summary>
    public static (ImmutableArray<IProjectFile> Files, HashSet<string> SectionsLeft) Needed(ImmutableArray<IProjectFile> files)
    {
        var left = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var needed = ImmutableArray.CreateBuilder<IProjectFile>(files.Length);
        foreach (IProjectFile file in files.OrderBy(static file => file.Path, StringComparer.Ordinal))
        {
            // What is withheld in one file may be said in another.
            if (file.Text is { } text && text.IndexOf(WellKnown.Marked.Audience, StringComparison.Ordinal) >= 0)
                return (files, []);
            Dictionary<string, int>? sections = FileRole.IsAboutSeeds(file.Path) ? null : SectionsOf(file);
            if (sections is not null && sections.Keys.All(section => counts.TryGetValue(section, out int count) && count >= Enough))
            {
                left.UnionWith(sections.Keys);
                continue;
            }

            needed.Add(file);
            foreach (KeyValuePair<string, int> section in sections ?? [])
                counts[section.Key] = (counts.TryGetValue(section.Key, out int count) ? count : 0) + section.Value;
        }

        return (needed.ToImmutable(), left);
    }

    private static Dictionary<string, int>? SectionsOf(IProjectFile file)
        => file.Text is { } text && FileRole.IsYaml(file.Path) && SectionOutline.Of(text) is { Count: > 0 } outline
            ? outline.Where(static section => SectionKey.HasRecords(section.Key)).ToDictionary(static section => section.Key, static section => section.Value, StringComparer.Ordinal)
            : null;

    private static bool HasEnough(DossierProject project, HashSet<string> sections)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (DisclosedDocument document in project.DisclosedWithoutTables.Documents)
        {
            foreach (LinkedRecord record in document.Document.Records)
                counts[record.Kind.Plural] = (counts.TryGetValue(record.Kind.Plural, out int count) ? count : 0) + 1;
        }

        // More than are offered, since the schema says whether there are more.
        return sections.All(section => counts.TryGetValue(section, out int count) && count > KnownIds.Most);
    }
}
