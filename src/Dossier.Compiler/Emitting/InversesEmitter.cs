using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>Emits the other sides of references, one index for each list.</summary>
internal static class InversesEmitter
{
    /// <summary>The class that holds them.</summary>
    public const string TypeName = "Inverses";

    /// <summary>
    /// The index behind a list. The names are kept apart by what no type's name has after its first character: run together,
    /// <c>Patrol</c> and <c>LogEntries</c> would be <c>PatrolLog</c> and <c>Entries</c>.
    /// </summary>
    public static string FieldName(Kind kind, InverseList inverse) => kind.TypeName + "_" + inverse.Property;

    /// <summary>Emits all of them.</summary>
    public static SourceFile Emit(DomainModel model, EmitOptions options)
    {
        SourceWriter writer = SourceWriter.StartFile("References from the other side; each index is made when it is first used");
        writer.Line($"namespace {options.Namespace};").Line();
        writer.OpenWholeType($"internal static class {TypeName}");
        bool first = true;
        foreach (Kind kind in model.Kinds)
        {
            foreach (InverseList inverse in kind.Inverses)
            {
                if (!first)
                    writer.Line();
                first = false;
                WriteIndex(writer, kind, inverse, options);
            }
        }

        writer.Close();
        return new SourceFile(TypeName + ".g.cs", writer.ToString());
    }

    private static void WriteIndex(SourceWriter writer, Kind kind, InverseList inverse, EmitOptions options)
    {
        string source = inverse.Source.TypeName;
        string all = $"global::{options.Namespace}.{inverse.Source.Container}.Records.All";
        writer.Line($"internal static readonly global::Dossier.Rows.InverseIndex<{source}> {FieldName(kind, inverse)} = new({all}, static (record, add) =>");
        writer.Open();
        foreach (var path in inverse.Paths)
        {
            string at = "record";
            int depth = 0;
            for (int i = 0; i < path.Length; i++)
            {
                Field field = path[i];
                bool isLast = i == path.Length - 1;
                if (field.Many)
                {
                    string item = "item" + (i + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
                    string orNone = at.EndsWith("?", StringComparison.Ordinal) ? " ?? []" : "";
                    writer.Line($"foreach (var {item} in {at}.{field.Property}{orNone})");
                    writer.Indent();
                    depth++;
                    at = item;
                }
                else
                {
                    at += "." + field.Property + (isLast ? "" : "?");
                }
            }

            Field end = path[path.Length - 1];
            writer.Line($"add({at}{(end.Many ? "" : "?")}.Id);");
            for (; depth > 0; depth--)
                writer.Outdent();
        }

        writer.Close("});");
    }
}
