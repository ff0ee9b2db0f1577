using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>Emits what items that carry an attribution know of themselves: what they are about, and who denies it.</summary>
internal static class StatedItemMembers
{
    /// <summary>The call that tells the items of a record who denies them.</summary>
    public const string Marking = "if (Claims.Count > 0) MarkDenials();";

    private const string Rows = "global::Dossier.Rows.";

    /// <summary>Whether records of the kind have lists of such items, and claims that may deny them.</summary>
    public static bool HasLists(Kind kind, DomainModel model) => kind.Find("claims") is not null && Lists(kind, model).Any();

    /// <summary>Writes the members of an item.</summary>
    public static void Write(SourceWriter writer, ItemRecord shape, List<FieldCode> fields)
    {
        var parts = new List<string>();
        foreach (int index in shape.Identity)
        {
            if (fields.Find(f => f.Number == index) is { } field)
                parts.Add(field.InWords);
        }

        writer.Lines($$"""
            /// <summary>Whether it is only suggested: somebody says that it may be so, as a cautious assessment does.</summary>
            public bool IsSuggested => Attribution.Stance == Stance.Suggests;

            internal string IdentityKey => global::Dossier.ItemIdentity.Key({{string.Join(", ", parts)}});

            string {{Rows}}IStatedItem.IdentityKey => IdentityKey;

            private {{Rows}}Denials? __denials;

            void {{Rows}}IStatedItem.AddDenial({{Rows}}IItemClaim claim) => {{Rows}}Denials.Add(ref __denials, this, claim);


            """);
    }

    /// <summary>Writes the method by which a record tells its items who denies them.</summary>
    public static void WriteMarking(SourceWriter writer, Kind kind, DomainModel model)
    {
        if (!HasLists(kind, model))
            return;

        writer.Open("private void MarkDenials()");
        writer.Line("foreach (var claim in Claims)");
        writer.Line($"    {Rows}Denials.Mark(claim, claim.About.Name switch");
        writer.Line("    {");
        foreach (Field field in Lists(kind, model))
            writer.Line($"        {CSharpText.Literal(field.Name)} => {field.Property},");
        writer.Line("        _ => null,");
        writer.Line("    });");
        writer.Close().Line();
    }

    private static IEnumerable<Field> Lists(Kind kind, DomainModel model)
        => kind.Fields.Where(f => f is { Type: FieldType.Record, Many: true, Emit: true }
            && ItemAttribution.IsCarriedBy(model.Record(f.Target)) && model.Record(f.Target).ItemField < 0);
}
