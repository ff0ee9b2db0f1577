using System.Text.RegularExpressions;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Codebook;

/// <summary>The fields of a kind or an item as a table.</summary>
internal sealed class FieldTable(DomainModel model, TypeLinks types)
{
    private static readonly Regex Qualified = new(@"global::(?:\w+\.)*");
    private static readonly EmitOptions NoNamespace = new("Seeds", "public", GlobalUsings: false);
    private static readonly string[] Head = ["field", "type", "what it says", "in C#", "corresponds to"];

    /// <summary>Adds the fields to a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="shape">What has the fields.</param>
    /// <param name="fields">Those of them that are wanted.</param>
    /// <param name="root">The way from the page to the codebook's folder.</param>
    /// <param name="isEmitted">Whether the record comes out as a type.</param>
    public void AddTo(MarkdownPage page, Shape shape, IEnumerable<Field> fields, string root, bool isEmitted = true)
        => page.Table(Head, [.. fields.Where(HasKey).Select(field => Row(shape, field, root, isEmitted))]);

    /// <summary>Whether a field is written in seeds. That of a claim's item is not: it is what is written under another key.</summary>
    public static bool HasKey(Field field) => field.Type != FieldType.Item && !field.Inline;

    private string[] Row(Shape shape, Field field, string root, bool isEmitted) =>
    [
        MarkdownText.Code(field.Name),
        types.Of(field, root),
        MarkdownText.Plain(field.Doc),
        isEmitted && field.Emit ? MarkdownText.Code(types.IsSelf(field) ? field.Property : TypeOf(shape, field) + " " + field.Property) : "",
        CodebookNames.Join(field.Maps),
    ];

    private string TypeOf(Shape shape, Field field) => Qualified.Replace(new FieldCode(field, 0, shape, model, NoNamespace).Type, "");
}
