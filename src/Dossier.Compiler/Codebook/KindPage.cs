using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Codebook;

/// <summary>The page of a kind: an example with every field, a table of the fields, and the lists generated from references to it.</summary>
internal sealed class KindPage(DomainModel model, Kind kind, TypeLinks types)
{
    private const string Root = "../";

    /// <summary>The path of the page of a kind.</summary>
    public static string PathOf(Kind kind) => $"kinds/{kind.Plural}.md";

    /// <summary>Writes the page.</summary>
    public string Write()
    {
        var page = new MarkdownPage(char.ToUpperInvariant(kind.Plural[0]) + kind.Plural.Substring(1));
        page.Paragraph(MarkdownText.Plain(kind.Doc))
            .Paragraph($"In seeds: {MarkdownText.Code(kind.Plural)}. In C#: the record {MarkdownText.Code(kind.TypeName)}, and the class {MarkdownText.Code(kind.Container)} with a property for each record.")
            .Paragraph(kind.Maps.Length > 0 ? $"Corresponds to: {CodebookNames.Join(kind.Maps)}." : "");
        AddExample(page);
        page.Heading("Fields").Paragraph($"Those that all kinds have, such as {MarkdownText.Code(WellKnown.Common.Name)} and {MarkdownText.Code(WellKnown.Common.Sources)}, are [fields of every kind]({Root}{KindList.Path}#{TypeLinks.Anchor(KindList.Common)}).");
        new FieldTable(model, types).AddTo(page, kind, kind.Fields.Where(field => !KindList.IsCommon(model, field)), Root);
        AddInverses(page);
        return page.ToString();
    }

    private void AddExample(MarkdownPage page)
    {
        if (Examples.Of(kind) is not { } example)
            return;

        string path = Examples.PathOf(kind);
        page.Heading("Example")
            .Paragraph($"{MarkdownText.Code(path)} has every field of the table below. Everything in it is made up, and the records that it refers to are in the examples of the other kinds.")
            .File("yaml", path, example);
        foreach ((string document, string text) in Examples.DocumentsOf(kind))
            page.Paragraph($"{MarkdownText.Code(document)}, the document of a source:").File("text", document, text);
    }

    private void AddInverses(MarkdownPage page)
    {
        if (kind.Inverses.Length == 0)
            return;

        page.Heading("Lists of what refers to it")
            .Paragraph("They are worked out from the references of other records and are not written in seeds.")
            .Table(
                ["in C#", "what is in it"],
                [.. kind.Inverses.Select(list => new[]
                {
                    MarkdownText.Code($"IReadOnlyList<{list.Source.TypeName}> {list.Property}"),
                    $"{list.Source.Plural} that refer to it in " + string.Join(", ", list.Paths.Select(static path => MarkdownText.Code(string.Join(".", path.Select(static field => field.Name))))),
                })]);
    }
}
