using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>
/// Binds the point of a claim about a location: <c>{ about: location, value: { lat: 33.3, lon: 44.4 } }</c>, written as in the field
/// itself. It may also be a text of two numbers with a comma between them, which is how JSON output writes it.
/// </summary>
internal static class ClaimPoint
{
    /// <summary>The field that a claim is about, if the claim's value is a point of it; null otherwise.</summary>
    public static Field? FieldOf(Shape shape, SeedMap claim, SeedEntry entry, BindingContext context)
    {
        if (entry.Key != LongForm.ValueKey || entry.Value is not SeedMap map || !LongForm.IsClaim(shape) || context.Kind is not { } kind)
            return null;

        Field? about = ClaimItem.About(claim) is { } name ? kind.Find(name) : null;
        return about?.Type == FieldType.Point && LongForm.ValueOf(map) is null ? about : null;
    }

    /// <summary>Binds a point as the field would; returns nothing for an invalid one, which is reported.</summary>
    public static ValueList Bind(Field about, SeedMap map, BindingContext context)
        => PointBinder.Bind(about, map, context) is { } point ? ValueList.Of(point) : default;

    /// <summary>Reads a point that is written as text; null when it is invalid, which is reported with the message of the field.</summary>
    public static Value? Read(Field field, SeedScalar scalar, Kind kind, BindingContext context)
        => GeoPoint.TryParse(scalar.Text, out GeoPoint point)
            ? new ScalarValue(point.ToString(), context.AddSpan(scalar.Span))
            : ScalarBinder.Bind(field, scalar, kind, context);
}
