using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// Emits how records of every kind are read without knowing the kind: the interfaces of the library, which are implemented by forwards
/// where the type of a property is one that only the project has.
/// </summary>
internal static class InterfaceMembers
{
    private const string Dossier = "global::Dossier.";
    private const string Json = "global::Dossier.Json.";
    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    /// <summary>The interfaces of a record, for its declaration.</summary>
    public static string Of(Shape shape) => string.Concat(Names(shape).Select(static (name, i) => (i == 0 ? " : " : ", ") + name));

    /// <summary>Writes the forwards.</summary>
    public static void Write(SourceWriter writer, Shape shape)
    {
        switch (shape)
        {
            case Kind kind:
                writer.Lines($$"""
                    {{Dossier}}RecordKind {{Dossier}}IDossierRecord.RecordKind => new({{CSharpText.Literal(kind.Name)}}, {{CSharpText.Literal(kind.Plural)}});

                    {{List}}<{{Dossier}}IDossierAlias> {{Dossier}}IDossierRecord.Aliases => Aliases;

                    {{List}}<{{Dossier}}IDossierRecord> {{Dossier}}IDossierRecord.Sources => Sources;

                    {{List}}<{{Dossier}}IDossierClaim> {{Dossier}}IDossierRecord.Claims => Claims;

                    void {{Json}}IJsonFields.WriteFields(global::System.Text.Json.Utf8JsonWriter writer) => WriteJsonFields(writer);


                    """);
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
        if (shape is Kind kind)
        {
            yield return DerivedMembers.Room + "IClaimedRecord";
            if (CasualtyMembers.InterfaceOf(kind) is { } casualties)
                yield return casualties;
            if (HierarchyMembers.InterfaceOf(kind) is { } hierarchy)
                yield return hierarchy;
            yield return Json + "IJsonFields";
        }
        else if (shape.ItemField >= 0)
        {
            yield return Dossier + "IDossierClaim";
        }
        else if (Binding.ItemAttribution.IsCarriedBy(shape))
        {
            yield return CasualtyMembers.InterfaceOf(shape) ?? StatedItemMembers.Interface;
        }

        if (shape.Name == WellKnown.Alias.Record)
            yield return Dossier + "IDossierAlias";
        if (shape.Name == WellKnown.Attribution.Record)
            yield return Dossier + "IDossierAttribution";
    }
}
