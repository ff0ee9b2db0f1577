namespace Dossier.Compiler.Modelling;

/// <summary>
/// The field that names what is known and not told. Every kind has it, and every item with an attribution. It is the last of its shape, so that
/// a model without it has the same numbers of fields.
/// </summary>
internal static class WithheldField
{
    private const string Property = "Withheld";

    private static readonly HashSet<string> Keys = new(
        [
            WellKnown.Marked.Audience, WellKnown.Marked.Publish, WellKnown.Marked.Silently, WellKnown.Marked.StandIn, WellKnown.Marked.Withheld,
        ],
        StringComparer.Ordinal);

    /// <summary>Whether a key says for which readers something is, so that no field of a model file can have its name.</summary>
    public static bool IsMark(string key) => Keys.Contains(key);

    /// <summary>Whether a field of a model file would take a key or a property of a mark.</summary>
    public static bool IsTakenBy(Field field) => IsMark(field.Name) || field.Property == Property;

    /// <summary>The field, as the built-in model describes it among the marks.</summary>
    public static Field Of(ModelDraft draft)
    {
        FieldDraft? described = draft.Records.Find(WellKnown.Marked.Record)?.Fields.Find(static field => field.Field.Name == WellKnown.Marked.Withheld);
        return new Field(WellKnown.Marked.Withheld, FieldType.Field)
        {
            Property = Property,
            Many = true,
            Role = FieldRole.Withheld,
            BuiltIn = true,
            Doc = described?.Field.Doc ?? "",
        };
    }
}
