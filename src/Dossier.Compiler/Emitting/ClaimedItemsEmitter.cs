using System.Globalization;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>Emits how the items that claims hold are read and written, each by its own type.</summary>
internal static class ClaimedItemsEmitter
{
    /// <summary>The class that does.</summary>
    public const string TypeName = "ClaimedItems";

    private const string Json = "global::System.Text.Json.";

    /// <summary>Emits it.</summary>
    public static SourceFile Emit(DomainModel model, EmitOptions options)
    {
        ItemRecord items = model.Record(ClaimedItem.Name);
        SourceWriter writer = SourceWriter.StartFile("The items that claims are about, such as a participation that somebody denies");
        writer.Line($"namespace {options.Namespace};").Line();
        writer.OpenWholeType($"internal static class {TypeName}");
        writer.Open("public static object? Read(ref global::Dossier.Rows.RowReader row)");
        writer.Line("object? item = null;");
        writer.Line("var outer = row.Enter();");
        writer.Open("while (row.Next())");
        writer.Open("switch (row.Field)");
        for (int i = 0; i < items.Fields.Length; i++)
            writer.Line($"case {i.ToString(CultureInfo.InvariantCulture)}: item = new {items.Fields[i].Property}(ref row); break;");
        writer.Close().Close();
        writer.Line("row.Leave(outer);");
        writer.Line("return item;");
        writer.Close().Line();

        writer.Open($"public static object? Read(ref {Json}Utf8JsonReader reader, string kind, string? about)");
        writer.Open("switch (about)");
        foreach ((Kind kind, Field field, bool isOnly) in Lists(model))
            writer.Line($"case {CSharpText.Literal(field.Name)}{(isOnly ? "" : $" when kind == {CSharpText.Literal(kind.Name)}")}: return new {model.Record(field.Target).TypeName}(ref reader);");
        writer.Line($"default: throw new {Json}JsonException($\"The value of a claim about '{{about}}' is written as text.\");");
        writer.Close().Close().Line();

        writer.Open($"public static void Write({Json}Utf8JsonWriter writer, object? item)");
        writer.Open("switch (item)");
        foreach (Field field in items.Fields)
            writer.Line($"case {field.Property} value: global::Dossier.Json.RecordJson.WriteItem(writer, {CSharpText.Literal(Binding.LongForm.ValueKey)}, value, static (writer, item) => item.WriteJsonFields(writer)); break;");
        writer.Close().Close().Close();
        return new SourceFile(TypeName + ".g.cs", writer.ToString());
    }

    // A field of one name may hold one record in one kind and another in the next; the first one is taken where the kind is not known.
    private static IEnumerable<(Kind Kind, Field Field, bool IsOnly)> Lists(DomainModel model)
    {
        ItemRecord items = model.Record(ClaimedItem.Name);
        var all = model.Kinds
            .SelectMany(k => k.Fields.Where(f => f is { Type: FieldType.Record, Emit: true } && items.IndexOf(f.Target) >= 0).Select(f => (Kind: k, Field: f)))
            .ToList();
        foreach (var group in all.GroupBy(l => l.Field.Name, StringComparer.Ordinal))
        {
            var targets = group.GroupBy(l => l.Field.Target, StringComparer.Ordinal).ToList();
            if (targets.Count == 1)
            {
                yield return (group.First().Kind, group.First().Field, true);
                continue;
            }

            foreach (var list in group)
                yield return (list.Kind, list.Field, false);
            yield return (group.First().Kind, group.First().Field, true);
        }
    }
}
