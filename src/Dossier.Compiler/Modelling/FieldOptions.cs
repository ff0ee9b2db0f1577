namespace Dossier.Compiler.Modelling;

/// <summary>Which options are allowed for fields of which types. An option that would have no effect is reported.</summary>
internal static class FieldOptions
{
    /// <summary>What to do about an option that this type does not allow, as the end of a message; null when it is allowed.</summary>
    public static string? Refusal(string option, Field field) => option switch
    {
        "inverse" when field is { Inverse.Length: > 0, Type: not FieldType.Ref } => NotFor("reference"),
        "acyclic" when field is { Acyclic: true, Type: not FieldType.Ref } => NotFor("reference"),
        "shared" when field is { Shared: true, Type: not (FieldType.Text or FieldType.Id) } => NotFor("text"),
        "min" when field.Min is not null && !IsNumber(field) => NotFor("number"),
        "max" when field.Max is not null && !IsNumber(field) => NotFor("number"),
        "unit" when field is { Unit.Length: > 0, Type: FieldType.Estimate } => "left out: a count has no unit; what is measured has the type 'quantity'",
        "unit" when field.Unit.Length > 0 && !IsNumber(field) => NotFor("number"),
        "pattern" when field is { Pattern.Length: > 0, Type: not FieldType.Text } => NotFor("text"),
        _ => null,
    };

    private static bool IsNumber(Field field) => field.Type is FieldType.Integer or FieldType.Decimal or FieldType.Quantity;

    private static string NotFor(string what) => $"left out: it applies only to {what} fields";
}
