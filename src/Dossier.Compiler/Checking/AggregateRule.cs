using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Reports counts of aggregates whose figures are out of order, which binding has kept as words.</summary>
internal static class AggregateRule
{
    /// <summary>Checks a record.</summary>
    public static void CheckRecord(RecordNode node, CheckContext context)
    {
        if (node.Fields.Text(FieldRole.Clarity) == WellKnown.Clarity.Aggregate)
            Check(node, node.Record.Fields, context);
    }

    private static void Check(RecordNode node, EquatableArray<FieldValue> fields, CheckContext context)
    {
        foreach (FieldValue field in fields)
        {
            foreach (Value value in field.Values)
            {
                if (value is RecordValue record)
                    Check(node, record.Fields, context);
                else if (field.Field.Type == FieldType.Estimate && value is ScalarValue scalar)
                    CheckCount(node, scalar, context);
            }
        }
    }

    private static void CheckCount(RecordNode node, ScalarValue scalar, CheckContext context)
    {
        if (!Estimate.TryParse(scalar.Text, out Estimate count) || count.Wording is not { } words)
            return;

        foreach (string part in words.Split(';'))
        {
            string figures = part.Trim();
            if (!Estimate.TryParse(figures, out _, out NotationError error) && error.Kind == NotationErrorKind.OutOfOrder)
                context.Report(Rules.AggregateOutOfOrder, node, scalar, figures, error.Clause);
        }
    }
}
