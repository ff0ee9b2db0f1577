using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>Binds a quantity in the unit of its field, whether the unit is written or not. Figures in other units are not converted.</summary>
internal static class QuantityBinder
{
    /// <summary>The quantity in its notation, with its unit; null when it is not valid.</summary>
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
            // In "1.5 million" the word would be taken for a unit.
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

    /// <summary>Example of a quantity of a field.</summary>
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
