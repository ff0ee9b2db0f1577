using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>Binds a count, with different problems for an invalid notation, an impossible number, and a code for missing data.</summary>
internal static class CountBinder
{
    /// <summary>The count in its notation; null when it is not valid.</summary>
    public static string? Bind(SeedScalar scalar, BindingContext context)
    {
        string text = scalar.Style == ScalarStyle.Plain ? NumberText.Whole(scalar.Text) : scalar.Text;
        if (Estimate.TryParseNotation(text, out Estimate estimate, out NotationError error))
            return estimate.Notation;

        // The text is kept as words, and a rule whose severity can be set reports it, so that nothing is lost.
        if (error.Kind == NotationErrorKind.OutOfOrder && context.IsAggregate)
            return AggregateCounts.Keep(scalar.Text);

        Report(scalar, error, context);
        return null;
    }

    private static void Report(SeedScalar scalar, NotationError error, BindingContext context)
    {
        string message = CountAdvice.For(scalar.Text) ?? error.Clause;
        switch (error.Kind)
        {
            case NotationErrorKind.Sentinel:
                context.Report(Rules.SentinelCount, scalar.Span, scalar.Text);
                break;
            case NotationErrorKind.Negative or NotationErrorKind.Fractional:
                context.Report(Rules.ImpossibleCount, scalar.Span, scalar.Text, message);
                break;
            case NotationErrorKind.OutOfOrder:
                context.Report(Rules.CountOutOfOrder, scalar.Span, scalar.Text, message);
                break;
            default:
                context.Report(Rules.BadCount, scalar.Span, scalar.Text, message);
                break;
        }
    }
}
