using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

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
            writer.Line($"        {CSharpText.Literal(kind.Name)} => new {Rows}KindRecords<{kind.TypeName}>(global::{options.Namespace}.{kind.Container}.Records),");
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
        if (!field.Emit)
            return "none";

        string marks = (field.Many ? "*" : "") + (field.Required ? "!" : "");
        return field.Type switch
        {
            FieldType.Text when DerivedTraits.KindOf(field) == ClaimedKind.Wording => "wording" + marks,
            FieldType.Flag => "flag" + marks,
            FieldType.Integer => "whole" + marks,
            FieldType.Decimal => "decimal" + marks,
            FieldType.Date => "date" + marks,
            FieldType.Time => "time" + marks,
            FieldType.Estimate => "count" + marks,
            FieldType.Quantity => $"quantity{marks} {field.Unit}".TrimEnd(),
            FieldType.Point => "point" + marks,
            FieldType.Enum => $"term{marks} {field.Target}",
            FieldType.Ref => $"reference{marks} {field.Target}",
            FieldType.Field => "field" + marks,
            FieldType.Item => "item " + ClaimedItems,
            FieldType.Record when field.Inline => "inline " + field.Target,
            FieldType.Record => $"record{marks} {field.Target}{(DerivedTraits.NestingOf(field, model) is { } kind ? " " + kind.Name : "")}",
            _ => "text" + marks,
        };
    }
}
