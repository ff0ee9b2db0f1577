using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// Emits what items that carry an attribution know of themselves: what distinguishes them, what they are called, and who denies them.
/// </summary>
internal static class StatedItemMembers
{
    /// <summary>The interface of such items.</summary>
    public const string Interface = DerivedMembers.Room + "IStatedItem";

    /// <summary>The call that attaches to the items of a record the claims that deny them.</summary>
    public const string Marking = "if (Claims.Count > 0) " + DerivedMembers.Room + "Denials.Mark(this);";

    /// <summary>Whether records of the kind have lists of such items, which claims may deny.</summary>
    public static bool HasLists(Kind kind, DomainModel model) => kind.Fields.Any(field => DerivedTraits.IsStatedList(field, model));

    /// <summary>Writes the members of an item.</summary>
    public static void Write(SourceWriter writer, ItemRecord shape, List<FieldCode> fields, DomainModel model, EmitOptions options)
    {
        string? extent = null;
        var label = new List<string>();
        foreach (string name in shape.Hover)
        {
            if (fields.Find(f => f.Field.Name == name) is not { } field)
                continue;

            bool isExtent = field.Field == DerivedTraits.ExtentOf(shape);
            if (isExtent)
                extent = field.InWords;
            if (isExtent || shape.Identity.Contains(field.Number))
                label.Add(field.IsReference ? $"{field.Property}?.Name" : field.InWords);
        }

        string? alternative = DerivedTraits.IsParticipation(shape) ? Alternative(shape, model, options) : null;

        writer.Lines($$"""
            /// <summary>Whether it is only suggested: somebody says that it may be so, as a cautious assessment does.</summary>
            public bool IsSuggested => Attribution.Stance == global::Dossier.Stance.Suggests;

            string {{Interface}}.Label => {{DerivedMembers.Room}}RecordWords.Line({{string.Join(", ", label)}});

            string? {{Interface}}.Extent => {{extent ?? "null"}};

            string? {{Interface}}.Alternative => {{alternative ?? "null"}};

            private {{DerivedMembers.Room}}Denials? __denials;

            void {{Interface}}.AddDenial(global::Dossier.IDossierClaim claim) => {{DerivedMembers.Room}}Denials.Add(ref __denials, this, claim);


            """);
    }

    // Whose attack it was, speakers may say differently; others may have taken part beside each other.
    private static string Alternative(ItemRecord shape, DomainModel model, EmitOptions options)
    {
        Field role = shape.Find(WellKnown.Participation.Role)!;
        Field actor = shape.Find(WellKnown.Participation.Actor)!;
        Field kind = model.Kind(actor.Target).Find(WellKnown.Actor.Type)!;
        string attacker = Member(role, WellKnown.ParticipantRole.Attacker);
        string unidentified = Member(kind, WellKnown.ActorKind.Unidentified);
        return $"{role.Property} != {attacker} ? null : {actor.Property}?.{kind.Property} == {unidentified} ? {CSharpText.Literal(WellKnown.AnyVocabulary.Unknown)} : {actor.Property}?.Id";

        string Member(Field field, string term)
        {
            Vocabulary vocabulary = model.Vocabulary(field.Target);
            return $"global::{options.Namespace}.{vocabulary.TypeName}.{vocabulary.Terms.First(t => t.Name == term).Member}";
        }
    }
}
