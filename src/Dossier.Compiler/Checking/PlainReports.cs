using System.Runtime.CompilerServices;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>
/// Sees of the casualty reports that most records have, and all rows of a collection, that they agree: one figure for all and one for each side,
/// none of them denied, doubted or taken back. Working out their total to find that out would be most of the work on such a record.
/// </summary>
internal static class PlainReports
{
    /// <summary>
    /// Whether the reports agree for certain: all are of one harm, each is of another group, and what is counted within a group fits into the
    /// figure of that group. False if that takes a closer look.
    /// </summary>
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    public static bool Agree(List<RecordValue> values, CheckContext context)
    {
        var counts = new Estimate[values.Count];
        var groups = new string?[values.Count];
        string harm = "";
        long low = 0;
        for (int i = 0; i < counts.Length; i++)
        {
            var report = new FieldSet(values[i].Fields);
            string own = report.Text(WellKnown.CasualtyReport.Harm);
            if (own.Length == 0 || own == WellKnown.Harm.KilledOrInjured || (i > 0 && own != harm) || !IsPlain(report))
                return false;

            harm = own;
            groups[i] = report.Reference(WellKnown.CasualtyReport.Of)?.Id;
            if (Array.IndexOf(groups, groups[i], 0, i) >= 0)
                return false;

            counts[i] = report.Count(WellKnown.CasualtyReport.Count);
            if (counts[i].Wording is not null || counts[i].IsUnknown)
                return false;
            low += LowOf(counts[i]);
        }

        for (int i = 0; i < counts.Length; i++)
        {
            if (low - LowOf(counts[i]) > MostOf(counts[i]) && HasGroupWithin(groups, i, context))
                return false;
        }

        return true;
    }

    // Nothing but a figure, for whom, and where it was read.
    [MethodImpl(MethodFlags.AggressiveOptimization)]
    private static bool IsPlain(FieldSet report)
    {
        foreach (FieldValue field in report.All)
        {
            bool isKnown = field.Field.Inline ? IsPlainAttribution((RecordValue)field.Values[0])
                : field.Field.BuiltIn && field.Field.Name is WellKnown.CasualtyReport.Harm or WellKnown.CasualtyReport.Count or WellKnown.CasualtyReport.Of;
            if (!isKnown)
                return false;
        }

        return true;
    }

    private static bool IsPlainAttribution(RecordValue attribution)
    {
        foreach (FieldValue field in attribution.Fields)
        {
            if (field.Field.Role is not (FieldRole.Source or FieldRole.Locator))
                return false;
        }

        return true;
    }

    private static bool HasGroupWithin(string?[] groups, int whole, CheckContext context)
    {
        foreach (string? group in groups)
        {
            if (group is not null && group != groups[whole] && (groups[whole] is not { } id || Hierarchy.IsWithin(context, WellKnown.Actor.Kind, group, id)))
                return true;
        }

        return false;
    }

    private static long LowOf(Estimate count) => count.LowBound?.Value ?? 0;

    private static long MostOf(Estimate count) => Math.Min(count.Best ?? long.MaxValue, count.HighBound?.Value ?? long.MaxValue);
}
