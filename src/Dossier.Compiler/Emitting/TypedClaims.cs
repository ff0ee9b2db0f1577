using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// Emits how the value of a claim is read as what its field holds. What that is, the model says of the kind of the claim's record; a claim
/// that is in no record is read where all kinds that have the field agree.
/// </summary>
internal static class TypedClaims
{
    /// <summary>The class that knows the fields.</summary>
    public const string TypeName = "ClaimedFields";

    /// <summary>The parameter by which a claim is told the kind of its record.</summary>
    public const string Parameter = ", string kind = \"\"";

    /// <summary>Remembers the kind.</summary>
    public const string Remember = "__kind = kind;";

    /// <summary>Whether the record is that of claims.</summary>
    public static bool Are(Shape shape) => shape.ItemField >= 0;

    /// <summary>Writes the members of a claim; nothing for another record.</summary>
    public static void Write(SourceWriter writer, Shape shape, EmitOptions options)
    {
        if (!Are(shape))
            return;

        string fields = $"global::{options.Namespace}.{TypeName}";
        writer.Lines($$"""
            private readonly string __kind = "";

            /// <summary>
            /// The value as a date; null when the field that the claim is about does not hold dates, when there is no value, or none that is a date.
            /// A claim that is in no record of a dataset is read where every kind that has such a field holds dates in it.
            /// </summary>
            public global::Dossier.EdtfDate? AsDate() => {{fields}}.Types.Date(__kind, About, Value);

            /// <summary>
            /// The value as a count; null when the field that the claim is about does not hold counts, when there is no value, or none that is a
            /// count. A number that an item holds, as a casualty report does, is in <see cref="Item"/>. A claim that is in no record of a dataset
            /// is read where every kind that has such a field holds counts in it.
            /// </summary>
            public global::Dossier.Estimate? AsEstimate() => {{fields}}.Types.Count(__kind, About, Value);

            /// <summary>
            /// The value as a quantity; null when the field that the claim is about does not hold quantities, when there is no value, or none that
            /// is a quantity. A claim that is in no record of a dataset is read where every kind that has such a field holds quantities in it.
            /// </summary>
            public global::Dossier.Quantity? AsQuantity() => {{fields}}.Types.Quantity(__kind, About, Value);

            /// <summary>
            /// The record that the value refers to by its id or a former id; null when the field that the claim is about does not hold references,
            /// when there is no value, or no such record. A claim that is in no record of a dataset is read where every kind that has such a field
            /// refers to one kind by it.
            /// </summary>
            public global::Dossier.IDossierRecord? AsRecord() => {{fields}}.Record(__kind, About, Value);


            """);
    }

    /// <summary>Emits the class.</summary>
    public static SourceFile Emit(DomainModel model, EmitOptions options)
    {
        SourceWriter writer = SourceWriter.StartFile("What the fields hold that claims are about");
        writer.Line($"namespace {options.Namespace};").Line();
        writer.OpenWholeType($"internal static class {TypeName}");
        writer.Line("internal static readonly global::Dossier.Rows.ClaimedFieldTypes Types = new(");
        writer.Line($"    {CSharpText.Literal(string.Join(";", Table(model)))});").Line();
        writer.Line("internal static global::Dossier.IDossierRecord? Record(string kind, global::Dossier.FieldName about, string? value) => Types.Target(kind, about) switch");
        writer.Line("{");
        foreach (Kind kind in model.Kinds)
        {
            string records = $"global::{options.Namespace}.{kind.Container}.Records";
            writer.Line($"    {CSharpText.Literal(kind.Name)} => {records}.TryGet(value, out var record) ? record : null,");
        }

        writer.Line("    _ => null,");
        writer.Line("};");
        writer.Close();
        return new SourceFile(TypeName + ".g.cs", writer.ToString());
    }

    private static List<string> Table(DomainModel model)
    {
        var table = new List<string>();
        var agreed = new SortedDictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (Kind kind in model.Kinds)
        {
            foreach (Field field in kind.Fields)
            {
                string type = TypeOf(field);
                if (type.Length > 0)
                    table.Add($"{kind.Name}.{field.Name}={type}");
                agreed[field.Name] = !agreed.TryGetValue(field.Name, out string? other) || other == type ? type : "";
            }
        }

        foreach (var field in agreed)
        {
            if (field.Value.Length > 0)
                table.Add($".{field.Key}={field.Value}");
        }

        return table;
    }

    private static string TypeOf(Field field) => field.Type switch
    {
        FieldType.Date => "date",
        FieldType.Estimate => "count",
        FieldType.Quantity => "quantity",
        FieldType.Ref => ">" + field.Target,
        _ => "",
    };
}
