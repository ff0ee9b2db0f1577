using System.Globalization;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>Emits how the items that claims hold are read, each by its own type.</summary>
internal static class ClaimedItemsEmitter
{
    /// <summary>The class that does.</summary>
    public const string TypeName = "ClaimedItems";

    /// <summary>Emits it.</summary>
    public static SourceFile Emit(DomainModel model, EmitOptions options)
    {
        ItemRecord items = model.Record(ClaimedItem.Name);
        SourceWriter writer = SourceWriter.StartFile("The items that claims are about, such as a participation that somebody denies", options);
        writer.Line($"namespace {options.Namespace};").Line();
        writer.OpenWholeType($"internal static class {TypeName}");
        writer.Open("public static object? Read(ref global::Dossier.Rows.RowReader row)");
        writer.Line("object? item = null;");
        writer.Line("var outer = row.Enter();");
        writer.Open("while (row.Next())");
        writer.Open("switch (row.Field)");
        for (int i = 0; i < items.Fields.Length; i++)
            writer.Line($"case {i.ToString(CultureInfo.InvariantCulture)}: item = row.Item<{model.Record(items.Fields[i].Target).TypeName}>(); break;");
        writer.Close().Close();
        writer.Line("row.Leave(outer);");
        writer.Line("return item;");
        writer.Close().Close();
        return new SourceFile(TypeName + ".g.cs", writer.ToString());
    }
}
