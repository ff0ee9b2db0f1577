using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>
/// The point of a claim about one: <c>{ about: location, value: { lat: 33.3, lon: 44.4 } }</c>, written as the field has it. As text,
/// which is how JSON writes it, it is the two numbers with a comma between them.
/// </summary>
internal static class ClaimPoint
{
    /// <summary>The field of the record around a claim whose point the claim's value is; null where it is anything else.</summary>
    public static Field? FieldOf(Shape shape, SeedMap claim, SeedEntry entry, BindingContext context)
    {
        if (entry.Key != LongForm.ValueKey || entry.Value is not SeedMap map || !LongForm.IsClaim(shape) || context.Kind is not { } kind)
            return null;

        Field? about = ClaimItem.About(claim) is { } name ? kind.Find(name) : null;
        return about?.Type == FieldType.Point && LongForm.ValueOf(map) is null ? about : null;
    }

    /// <summary>Binds a point as the field would; nothing for one that does not exist, which is then reported.</summary>
    public static ValueList Bind(Field about, SeedMap map, BindingContext context)
        => PointBinder.Bind(about, map, context) is { } point ? ValueList.Of(point) : default;

    /// <summary>Reads a point that is written as text; null when it is none, of which is said what the field would say.</summary>
    public static Value? Read(Field field, SeedScalar scalar, Kind kind, BindingContext context)
        => GeoPoint.TryParse(scalar.Text, out GeoPoint point)
            ? new ScalarValue(point.ToString(), context.Mark(scalar.Span))
            : ScalarBinder.Bind(field, scalar, kind, context);
}
