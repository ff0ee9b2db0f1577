using System.Text.RegularExpressions;
using Dossier.Compiler.Emitting;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Codebook;

/// <summary>The fields of a kind or an item as a table.</summary>
internal sealed class FieldTable(DomainModel model, TypeLinks types)
{
    private static readonly Regex Qualified = new(@"\w+::(?:\w+\.)*");
    private static readonly EmitOptions NoNamespace = new("Seeds", "public", GlobalUsings: false);
    private static readonly string[] Head = ["field", "type", "what it says", "in C#", "corresponds to"];

    /// <summary>Adds the fields to a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="shape">The kind or item.</param>
    /// <param name="fields">The fields to list.</param>
    /// <param name="root">The relative path from the page to the codebook's folder.</param>
    /// <param name="isEmitted">Whether a C# type is generated for the record.</param>
    public void AddTo(MarkdownPage page, Shape shape, IEnumerable<Field> fields, string root, bool isEmitted = true)
        => page.Table(Head, [.. fields.Where(HasKey).Select(field => Row(shape, field, root, isEmitted))]);

    /// <summary>Whether a field has a key in seeds. A claim's item has none: it is written under the claim's value.</summary>
    public static bool HasKey(Field field) => field.Type != FieldType.Item && !field.Inline;

    private string[] Row(Shape shape, Field field, string root, bool isEmitted) =>
    [
        MarkdownText.Code(field.Name),
        types.Of(field, root),
        MarkdownText.Plain(field.Doc),
        isEmitted && field.Emit ? MarkdownText.Code(types.IsSelf(field) ? field.Property : TypeOf(shape, field) + " " + field.Property) : "",
        CodebookNames.Join(field.Maps),
    ];

    private string TypeOf(Shape shape, Field field) => Qualified.Replace(new FieldCode(field, 0, model, NoNamespace).Type, "");
}
