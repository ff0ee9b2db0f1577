using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Project;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Showing;

/// <summary>Where each record is written.</summary>
internal static class SeedLines
{
    /// <summary>The seed and the line of each record, such as <c>seeds/incidents.yaml:12</c>.</summary>
    public static Dictionary<ProjectRecord, string> Of(DossierProject project, ProjectRecords records)
    {
        var lines = new Dictionary<ProjectRecord, string>();
        foreach (BoundFile file in project.Bound.OrderBy(static file => file.Document.Path, StringComparer.Ordinal))
        {
            foreach (BoundRecord bound in file.Document.Content.Records)
            {
                // Of two records with the same id the first is the one that is shown.
                if (records.Find(bound.Kind.Name, bound.Id) is { } record)
                    lines.TryAdd(record, string.Create(CultureInfo.InvariantCulture, $"{file.Document.Path}:{file.Document.Spans[bound.Ordinal].Line + 1}"));
            }
        }

        return lines;
    }
}
