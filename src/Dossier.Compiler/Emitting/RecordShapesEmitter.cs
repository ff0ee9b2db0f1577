using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Rows;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// Emits the table of all kinds and items with their fields, in the form that the library reads: JSON, equality, claims and the lines about
/// items go by it.
/// </summary>
internal static class RecordShapesEmitter
{
    /// <summary>The class that holds it.</summary>
    public const string TypeName = "RecordShapes";

    // The name that the model has for them is two words, so that no model file can use it.
    private static readonly string ClaimedItems = ClaimedItem.Name.Replace(' ', '-') + "s";

    private const string Rows = "global::Dossier.Rows.";

    /// <summary>Emits it.</summary>
    /// <param name="model">The model.</param>
    /// <param name="held">The items that some property holds.</param>
    /// <param name="options">How to emit.</param>
    public static SourceFile Emit(DomainModel model, HashSet<string> held, EmitOptions options)
    {
        SourceWriter writer = SourceWriter.StartFile("The kinds and items with their fields: JSON, equality and comparisons go by them", options);
        writer.Line($"namespace {options.Namespace};").Line();
        writer.OpenWholeType($"internal static class {TypeName}");
        writer.Line($"internal static readonly {Rows}ModelTable Table = new(");
        writer.Line("    \"\"\"");
        foreach (Kind kind in model.Kinds)
            WriteShape(writer, kind, $"{kind.Name}/{kind.Plural}", model);
        foreach (ItemRecord record in model.Records)
        {
            if (held.Contains(record.Name))
                WriteShape(writer, record, record.Name, model);
        }

        WriteShape(writer, model.Record(ClaimedItem.Name), ClaimedItems, model);

        writer.Line("    \"\"\",");
        writer.Line($"    static () => global::{options.Namespace}.Vocabularies.__All,");
        writer.Line("    static kind => kind switch");
        writer.Line("    {");
        foreach (Kind kind in model.Kinds)
            writer.Line($"        {CSharpText.Literal(kind.Name)} => new {Rows}KindRecords<{kind.TypeName}>(),");
        writer.Line("        _ => throw new global::System.ArgumentException(kind),");
        writer.Line("    });");
        writer.Close();
        return new SourceFile(TypeName + ".g.cs", writer.ToString());
    }

    // Names and words of the model are letters, digits and hyphens; a unit has a few signs more, and none that ends the literal.
    private static void WriteShape(SourceWriter writer, Shape shape, string names, DomainModel model)
    {
        string sentence = NameWords.WithArticle(NameWords.Of(shape.Name));
        writer.Line($"    #{names} A{sentence.Substring(1)}");
        foreach (Field field in shape.Fields)
            writer.Line("    " + field.Name + " " + FormOf(field, model));
        if (shape is not ItemRecord item)
            return;

        WriteNames(writer, "=", item.Hover.Where(name => item.Fields.Any(field => field.Emit && field.Name == name)));
        WriteNames(writer, "&", item.Identity.Where(index => item.Fields[index].Emit).Select(index => item.Fields[index].Name));
    }

    private static void WriteNames(SourceWriter writer, string sign, IEnumerable<string> names)
    {
        string line = string.Join(" ", names);
        if (line.Length > 0)
            writer.Line("    " + sign + line);
    }

    private static string FormOf(Field field, DomainModel model)
    {
        FieldForm form = FieldFormOf(field);
        string words = form.ToString().ToLowerInvariant();
        if (form is not (FieldForm.None or FieldForm.Inline or FieldForm.Item))
            words += (field.Many ? "*" : "") + (field.Required ? "!" : "");
        return form switch
        {
            FieldForm.Quantity => $"{words} {field.Unit}".TrimEnd(),
            FieldForm.Term or FieldForm.Reference or FieldForm.Inline => $"{words} {field.Target}",
            FieldForm.Item => $"{words} {ClaimedItems}",
            FieldForm.Record => $"{words} {field.Target}{(DerivedTraits.NestingOf(field, model) is { } kind ? " " + kind.Name : "")}",
            _ => words,
        };
    }

    private static FieldForm FieldFormOf(Field field) => field.Type switch
    {
        _ when !field.Emit => FieldForm.None,
        FieldType.Text when DerivedTraits.KindOf(field) == ClaimedKind.Wording => FieldForm.Wording,
        FieldType.Flag => FieldForm.Flag,
        FieldType.Integer => FieldForm.Whole,
        FieldType.Decimal => FieldForm.Decimal,
        FieldType.Date => FieldForm.Date,
        FieldType.Time => FieldForm.Time,
        FieldType.Estimate => FieldForm.Count,
        FieldType.Quantity => FieldForm.Quantity,
        FieldType.Point => FieldForm.Point,
        FieldType.Enum => FieldForm.Term,
        FieldType.Ref => FieldForm.Reference,
        FieldType.Field => FieldForm.Field,
        FieldType.Item => FieldForm.Item,
        FieldType.Record when field.Inline => FieldForm.Inline,
        FieldType.Record => FieldForm.Record,
        _ => FieldForm.Text,
    };
}
