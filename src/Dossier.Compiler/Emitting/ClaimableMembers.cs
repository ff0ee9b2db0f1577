using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// Emits where those who speak of a record disagree, and what the library needs to work that out: the fields, shown one after the other, and
/// what each of them holds. What contradicts what is the library's to say.
/// </summary>
internal static class ClaimableMembers
{
    private const string Interface = DerivedMembers.Room + "IClaimedRecord";
    private const string Fields = DerivedMembers.Room + "ClaimableFields";
    private const string Lists = "global::System.Collections.Generic.IReadOnlyList<" + DerivedMembers.Room + "StatedList>";
    private const string Visitor = DerivedMembers.Room + "FieldVisitor";

    /// <summary>Writes the members of a kind.</summary>
    public static void Write(SourceWriter writer, Kind kind, List<FieldCode> fields, DomainModel model, EmitOptions options)
    {
        writer.Lines($$"""
            /// <summary>
            /// The fields on which those who speak of them contradict each other, those of which they name different ones, and those on which
            /// somebody is silent; empty for none.
            /// </summary>
            public global::System.Collections.Generic.IReadOnlyList<global::Dossier.Disagreement> Disagreements => {{DerivedMembers.Room}}Memo.Disagreements(ref __memo, this);

            private {{DerivedMembers.Room}}Memo? __memo;

            {{Fields}} {{Interface}}.ClaimableFields => __Claimable.Fields;

            {{Lists}} {{Interface}}.StatedLists => [{{string.Join(", ", fields.Where(f => DerivedTraits.IsStatedList(f.Field, model)).Select(f => $"new({CSharpText.Literal(f.Field.Name)}, {f.Property})"))}}];


            """);
        writer.Open($"void {Interface}.Visit({Visitor} visitor)");
        foreach (FieldCode field in fields.Where(f => !f.Field.Inline))
        {
            if (Visit(field) is { } visit)
                writer.Line(visit);
        }

        writer.Close().Line();
        WriteTable(writer, kind, model, options);
    }

    private static string? Visit(FieldCode field)
    {
        string name = CSharpText.Literal(field.Field.Name);
        string value = field.Field.Many ? "one" : field.Property;
        string? visit = field.Field.Type switch
        {
            FieldType.Record or FieldType.Item => null,
            FieldType.Flag => $"visitor.Flag({name}, {value});",
            FieldType.Integer or FieldType.Decimal => $"visitor.Number({name}, {value});",
            FieldType.Date => $"visitor.Date({name}, {value});",
            FieldType.Time => $"visitor.Time({name}, {value});",
            FieldType.Estimate => $"visitor.Count({name}, {value});",
            FieldType.Quantity => $"visitor.Quantity({name}, {value});",
            FieldType.Point => $"visitor.Point({name}, {value});",
            FieldType.Enum => $"visitor.Text({name}, {field.VocabularyText}.WordOf((int){value}));",
            FieldType.Ref => $"visitor.Reference({name}, {value});",
            FieldType.Field => $"visitor.Text({name}, {value}.Name);",
            _ => $"visitor.Text({name}, {value});",
        };
        return visit is not null && field.Field.Many ? $"foreach (var one in {field.Property}) {visit}" : visit;
    }

    // Made when it is first asked for: most programs never compare claims.
    private static void WriteTable(SourceWriter writer, Kind kind, DomainModel model, EmitOptions options)
    {
        writer.OpenWholeType("private static class __Claimable");
        writer.Open($"internal static readonly {Fields} Fields = new({CSharpText.Literal(DerivedTraits.ClaimableFields(kind))}, static (about, one, other) => about switch");
        foreach (Field field in kind.Fields)
        {
            if (Nesting(field, model, options) is { } nesting)
                writer.Line($"{CSharpText.Literal(field.Name)} => {nesting},");
        }

        writer.Line("_ => false,");
        writer.Outdent();
        writer.Line("});");
        writer.Close().Line();
    }

    private static string? Nesting(Field field, DomainModel model, EmitOptions options)
    {
        string space = "global::" + options.Namespace + ".";
        if (field is { Type: FieldType.Enum, Emit: true } && model.Vocabulary(field.Target) is { Broader.Count: > 0 } vocabulary)
            return $"{space}Vocabularies.{vocabulary.TypeName}.AreNested(one, other)";

        return DerivedTraits.NestingOf(field, model) is { } kind ? $"global::Dossier.Rows.RecordNesting.Are({space}{kind.Container}.Records, one, other)" : null;
    }
}
