using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Project;

/// <summary>The documents that sources name, which are not packed: whoever wrote them need not have agreed.</summary>
internal static class PackedDocuments
{
    /// <summary>Their paths. A source names its document whatever it is withheld from.</summary>
    public static IReadOnlyCollection<string> Of(DossierProject project, ImmutableArray<IProjectFile> files)
    {
        var texts = new DocumentSet(files.Where(static file => FileRole.IsDocument(file.Path)).Select(static file => new DocumentText(file.Path, "")).ToImmutableArray());
        var named = new HashSet<string>(StringComparer.Ordinal);
        foreach (LinkedDocument document in project.Linked.Select(static views => views.All.Document))
        {
            foreach (FieldValue field in document.Records.Items.Where(static record => record.Kind.Name == WellKnown.Source.Kind).SelectMany(static record => record.Fields.Items))
            {
                if (field.Field is { Name: WellKnown.Source.Document, BuiltIn: true } && field.Values[0] is ScalarValue name && texts.Find(document.Path, name.Text) is { } text)
                    named.Add(text.Path);
            }
        }

        return new HashSet<string>(files.Where(file => named.Contains(file.Path)).Select(static file => file.FilePath), StringComparer.Ordinal);
    }
}
