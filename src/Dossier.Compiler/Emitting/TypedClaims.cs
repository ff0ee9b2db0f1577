using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Emitting;

/// <summary>
/// Emits how the value of a claim is read as what its field holds. What that is, the model says of the kind of the claim's record; a claim
/// that is in no record is read where all kinds that have the field agree.
/// </summary>
internal static class TypedClaims
{
    /// <summary>Remembers the kind of the record.</summary>
    public const string Remember = "__kind = row.Kind;";

    /// <summary>Whether the record is that of claims.</summary>
    public static bool Are(Shape shape) => shape.ItemField >= 0;

    /// <summary>Writes the members of a claim; nothing for another record.</summary>
    public static void Write(SourceWriter writer, Shape shape, EmitOptions options)
    {
        if (!Are(shape))
            return;

        string table = $"global::{options.Namespace}.{RecordShapesEmitter.TypeName}.Table";
        writer.Lines($$"""
            private readonly string __kind = "";

            /// <summary>
            /// The value as a date; null when the field that the claim is about does not hold dates, when there is no value, or none that is a date.
            /// A claim that is in no record of a dataset is read where every kind that has such a field holds dates in it.
            /// </summary>
            public global::Dossier.EdtfDate? AsDate() => {{table}}.Date(__kind, About, Value);

            /// <summary>
            /// The value as a count; null when the field that the claim is about does not hold counts, when there is no value, or none that is a
            /// count. A number that an item holds, as a casualty report does, is in <see cref="Item"/>. A claim that is in no record of a dataset
            /// is read where every kind that has such a field holds counts in it.
            /// </summary>
            public global::Dossier.Estimate? AsEstimate() => {{table}}.Count(__kind, About, Value);

            /// <summary>
            /// The value as a quantity; null when the field that the claim is about does not hold quantities, when there is no value, or none that
            /// is a quantity. A claim that is in no record of a dataset is read where every kind that has such a field holds quantities in it.
            /// </summary>
            public global::Dossier.Quantity? AsQuantity() => {{table}}.Quantity(__kind, About, Value);

            /// <summary>
            /// The record that the value refers to by its id or a former id; null when the field that the claim is about does not hold references,
            /// when there is no value, or no such record. A claim that is in no record of a dataset is read where every kind that has such a field
            /// refers to one kind by it.
            /// </summary>
            public global::Dossier.IDossierRecord? AsRecord() => {{table}}.Record(__kind, About, Value);


            """);
    }
}
