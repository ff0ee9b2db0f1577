using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>Binds a quantity, which is in the unit of its field whether that is written or not. No figure in another unit is converted.</summary>
internal static class QuantityBinder
{
    /// <summary>Binds a quantity to its notation, unit included; null when it is none.</summary>
    public static string? Bind(Field field, SeedScalar scalar, BindingContext context)
    {
        string text = scalar.Style == ScalarStyle.Plain ? NumberText.Plain(scalar.Text) : scalar.Text;
        if (!Quantity.TryParseNotation(text, out Quantity quantity, out NotationError error))
        {
            context.Report(Rules.BadQuantity, scalar.Span, scalar.Text, QuantityAdvice.For(text, field) ?? error.Clause);
            return null;
        }

        if (quantity.Unit is { } unit && unit != field.Unit)
        {
            // "1.5 million" reads as a unit, and means something else.
            context.Report(Rules.BadQuantity, scalar.Span, scalar.Text, QuantityAdvice.For(text, field) ?? QuantityAdvice.OtherUnit(unit, quantity, field));
            return null;
        }

        if (!IsWithin(quantity, field))
        {
            context.Report(Rules.NumberOutOfRange, scalar.Span, field.Name, ScalarBinder.Range(field), scalar.Text);
            return null;
        }

        return quantity.In(field.Unit).Notation;
    }

    /// <summary>How a quantity of a field may be written.</summary>
    public static string Example(Field field)
    {
        decimal number = field.Min > 5.5m || field.Max < 5.5m ? field.Max ?? field.Min ?? 0 : 5.5m;
        return Quantity.FromBounds(number < 0 ? 0 : number, null, number < 0 ? 0 : number, null).In(field.Unit).Notation;
    }

    private static bool IsWithin(Quantity quantity, Field field)
    {
        (decimal? low, decimal? best, decimal? high) = quantity;
        return !(Least(low, best, high) < field.Min) && !(Most(low, best, high) > field.Max);
    }

    private static decimal? Least(decimal? low, decimal? best, decimal? high) => low ?? best ?? high;

    private static decimal? Most(decimal? low, decimal? best, decimal? high) => high ?? best ?? low;
}
