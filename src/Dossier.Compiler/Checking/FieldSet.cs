using System.Runtime.CompilerServices;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// The fields of a record or an item, as rules access them: by role, or by name for those of the built-in model. A field that a
/// consumer's model file adds is never found by name, even if it has the same name.
/// </summary>
internal readonly struct FieldSet(EquatableArray<FieldValue> fields)
{
    /// <summary>All fields.</summary>
    public EquatableArray<FieldValue> All => fields;

    /// <summary>The values of a field of the built-in model; none when the record has none.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public ValueList Values(string wellKnown)
    {
        foreach (FieldValue value in fields)
        {
            if (value.Field.BuiltIn && value.Field.Name == wellKnown)
                return value.Values;
        }

        return default;
    }

    /// <summary>The values of the field with a role; none when the record has none.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public ValueList Values(FieldRole role)
    {
        foreach (FieldValue value in fields)
        {
            if (value.Field.Role == role)
                return value.Values;
        }

        return default;
    }

    /// <summary>The values of a field of the model; none when the record has none.</summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public ValueList Values(Field field)
    {
        foreach (FieldValue value in fields)
        {
            if (value.Field == field)
                return value.Values;
        }

        return default;
    }

    /// <summary>The single value of a field of the built-in model.</summary>
    public ScalarValue? Scalar(string wellKnown) => One(Values(wellKnown)) as ScalarValue;

    /// <summary>The single value of the field with a role.</summary>
    public ScalarValue? Scalar(FieldRole role) => One(Values(role)) as ScalarValue;

    /// <summary>The single text of a field of the built-in model; empty when there is none.</summary>
    public string Text(string wellKnown) => Scalar(wellKnown)?.Text ?? "";

    /// <summary>The single text of the field with a role; empty when there is none.</summary>
    public string Text(FieldRole role) => Scalar(role)?.Text ?? "";

    /// <summary>The single reference of a field of the built-in model.</summary>
    public ReferenceValue? Reference(string wellKnown) => One(Values(wellKnown)) as ReferenceValue;

    /// <summary>The single reference of the field with a role.</summary>
    public ReferenceValue? Reference(FieldRole role) => One(Values(role)) as ReferenceValue;

    /// <summary>The date of a field of the built-in model; unknown when there is none.</summary>
    public EdtfDate Date(string wellKnown) => DateOf(Scalar(wellKnown));

    /// <summary>The date of the field with a role; unknown when there is none.</summary>
    public EdtfDate Date(FieldRole role) => DateOf(Scalar(role));

    /// <summary>The count of a field of the built-in model; unknown when there is none.</summary>
    public Estimate Count(string wellKnown) => Scalar(wellKnown) is { } scalar && Estimate.TryParse(scalar.Text, out Estimate count) ? count : default;

    /// <summary>The point of the field with a role.</summary>
    public GeoPoint? Point(FieldRole role) => Scalar(role) is { } scalar && GeoPoint.TryParse(scalar.Text, out GeoPoint point) ? point : null;

    /// <summary>The attribution of an item, whose fields are among the item's own.</summary>
    public FieldSet Attribution
    {
        get
        {
            foreach (FieldValue value in fields)
            {
                if (value.Field.Inline)
                    return new FieldSet(((RecordValue)value.Values[0]).Fields);
            }

            return default;
        }
    }

    private static Value? One(ValueList values) => values.Count > 0 ? values[0] : null;

    private static EdtfDate DateOf(ScalarValue? scalar) => scalar is not null && EdtfDate.TryParse(scalar.Text, out EdtfDate date) ? date : default;
}
