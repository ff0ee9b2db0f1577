using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Project;

/// <summary>
/// The files of a project as far as a package is made of them: without documents, which whoever wrote them need not have agreed to, and without the
/// schemas by which editors check seeds.
/// </summary>
internal static class PackedOriginals
{
    /// <summary>Whether a seed is JSON.</summary>
    public static bool IsJson(IProjectFile file) => file.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a file is a schema.</summary>
    public static bool IsSchema(IProjectFile file) => IsJson(file) && SchemaFile.IsOne(SeedReader.Read(file.Path, file.Text ?? "", file.IsUnicode).Root);

    /// <summary>A file whose sources name no documents. Where a quotation stands in its document is a part of what is built.</summary>
    public static IProjectFile WithoutDocuments(IProjectFile file, DomainModel model)
    {
        if (FileRole.IsModel(file.Path) || SeedReader.Read(file.Path, file.Text ?? "", file.IsUnicode).Root is not { } root || !CanonicalTree.HasDocuments(root, model))
            return file;

        SeedMap without = CanonicalTree.WithoutDocuments(root, model);
        return new ProjectText(file.Path, file.FilePath, IsJson(file) ? CanonicalJson.Write(without) : CanonicalYaml.Write(without));
    }

    /// <summary>The paths of the documents that sources name, whoever may know of the source.</summary>
    public static IReadOnlyCollection<string> DocumentsOf(DossierProject project, ImmutableArray<IProjectFile> files)
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
