using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// Emits how records of every kind are read without knowing the kind: the interfaces of the library, which are implemented by forwards
/// where the type of a property is one that only the project has.
/// </summary>
internal static class InterfaceMembers
{
    private const string Dossier = "global::Dossier.";
    private const string Rows = "global::Dossier.Rows.";
    private const string List = "SystemLists::IReadOnlyList";

    /// <summary>The interfaces of a record, for its declaration.</summary>
    public static string Of(Shape shape) => string.Concat(Names(shape).Select(static (name, i) => (i == 0 ? " : " : ", ") + name));

    /// <summary>Writes the forwards.</summary>
    public static void Write(SourceWriter writer, Shape shape, EmitOptions options)
    {
        string readable = $"{Rows}IReadable<{shape.TypeName}>";
        writer.Lines($$"""
            static {{Rows}}RecordShape {{readable}}.TypeShape => global::{{options.Namespace}}.{{RecordShapesEmitter.TypeName}}.Table.Shape({{CSharpText.Literal(shape.Name)}});

            static {{shape.TypeName}} {{readable}}.Read(ref {{Rows}}RowReader row) => new(ref row);


            """);
        switch (shape)
        {
            // Whatever uses the container creates the set, and a property has no overloads that a project could add.
            case Kind kind:
                writer.Line($"static void {Rows}IKindRecord<{kind.TypeName}>.Load() => _ = global::{options.Namespace}.{kind.Container}.All;").Line();
                break;
            case { ItemField: >= 0 }:
                writer.Lines($$"""
                    {{Dossier}}IDossierAttribution {{Dossier}}IDossierClaim.Attribution => Attribution;


                    """);
                break;
            case { Name: WellKnown.Attribution.Record }:
                writer.Lines($$"""
                    {{List}}<{{Dossier}}IDossierRecord> {{Dossier}}IDossierAttribution.By => By;

                    {{Dossier}}IDossierRecord? {{Dossier}}IDossierAttribution.Source => Source;

                    """);
                break;
        }
    }

    private static IEnumerable<string> Names(Shape shape)
    {
        string type = shape.TypeName;
        if (shape.IndexOf(FieldRole.Withheld) >= 0)
            yield return DerivedMembers.Room + "IWithholding";
        if (shape is Kind kind)
        {
            yield return $"{Rows}IKindRecord<{type}>";
            if (CasualtyMembers.InterfaceOf(kind) is { } casualties)
                yield return casualties;
            if (HierarchyMembers.InterfaceOf(kind) is { } hierarchy)
                yield return hierarchy;
        }
        else if (Binding.ItemAttribution.IsCarriedBy(shape) && shape.ItemField < 0)
        {
            yield return $"{Rows}IAttributedItem<{type}>";
            if (CasualtyMembers.InterfaceOf(shape) is { } report)
                yield return report;
        }
        else
        {
            yield return $"{Rows}IReadable<{type}>";
        }

        if (shape.ItemField >= 0)
            yield return Dossier + "IDossierClaim";

        if (shape.Name == WellKnown.Alias.Record)
            yield return Dossier + "IDossierAlias";
        if (shape.Name == WellKnown.Attribution.Record)
            yield return Dossier + "IDossierAttribution";
    }
}
