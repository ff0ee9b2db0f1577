using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Codebook;

/// <summary>The page that lists all kinds, with the fields that every kind has.</summary>
internal static class KindList
{
    /// <summary>The path of the page.</summary>
    public const string Path = "kinds.md";

    /// <summary>The heading of the fields that every kind has.</summary>
    public const string Common = "Fields of every kind";

    /// <summary>Writes the page.</summary>
    public static string Write(DomainModel model, TypeLinks types)
    {
        var page = new MarkdownPage("Kinds of records");
        page.Paragraph("A seed is a map from these keys to records, and each of them is a map from ids to the fields of a record.")
            .Table(
                ["key in seeds", "what", "record and class in C#", "corresponds to"],
                [.. model.Kinds.Select(kind => new[]
                {
                    $"[{MarkdownText.Code(kind.Plural)}]({KindPage.PathOf(kind)})",
                    MarkdownText.Plain(kind.Doc),
                    $"{MarkdownText.Code(kind.TypeName)}, {MarkdownText.Code(kind.Container)}",
                    CodebookNames.Join(kind.Maps),
                })])
            .Heading(Common)
            .Paragraph(Examples.Of(model.Kinds[0]) is null ? "" : $"The example of [{model.Kinds[0].Plural}]({KindPage.PathOf(model.Kinds[0])}#example) shows most of them.");
        new FieldTable(model, types).AddTo(page, model.Kinds[0], CommonFields(model), root: "");
        return page.ToString();
    }

    /// <summary>The fields that all kinds have.</summary>
    public static IEnumerable<Field> CommonFields(DomainModel model) => model.Kinds[0].Fields.Where(field => IsCommon(model, field));

    /// <summary>Whether all kinds have a field.</summary>
    public static bool IsCommon(DomainModel model, Field field) => model.Kinds.All(kind => kind.Find(field.Name) is { } same && same.Doc == field.Doc);
}
