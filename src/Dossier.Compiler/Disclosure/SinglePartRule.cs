using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Disclosure;

/// <summary>
/// Finds counts that are withheld alone: one speaker gives a total and the parts that make it up, and all but one of them are public, so that everybody
/// can work out the other. Only what is exact and in one list is compared.
/// </summary>
internal static class SinglePartRule
{
    /// <summary>Finds them in a file.</summary>
    /// <param name="all">What the desk has.</param>
    /// <param name="disclosed">What the audience may have.</param>
    public static ImmutableArray<LocatedProblem> Find(BoundDocument all, BoundDocument disclosed)
    {
        var problems = ImmutableArray.CreateBuilder<LocatedProblem>();
        var part = new Dictionary<(string Kind, string Id), BoundRecord>();
        foreach (BoundRecord record in disclosed.Content.Records)
            part[(record.Kind.Name, record.Id)] = record;

        foreach (BoundRecord record in all.Content.Records)
        {
            if (!part.TryGetValue((record.Kind.Name, record.Id), out BoundRecord? same) || same.Equals(record) || DisclosureSuppressions.Has(record.Fields, Rules.SinglePartWithheld))
                continue;

            foreach (FieldValue list in record.Fields)
            {
                if (list.Values.Count > 2 && list.Field is { Many: true, Type: FieldType.Record })
                    Check(Counts(list.Values), Public(list.Field, same, disclosed), all, problems);
            }
        }

        return problems.ToImmutable();
    }

    private static void Check(List<Count> counts, HashSet<(int Start, int Number)> known, BoundDocument all, ImmutableArray<LocatedProblem>.Builder problems)
    {
        foreach (IGrouping<string, Count> voice in counts.GroupBy(static count => count.Voice, StringComparer.Ordinal))
        {
            Count[] totals = [.. voice.Where(static count => count.Of.Length == 0)];
            Count[] parts = [.. voice.Where(static count => count.Of.Length > 0)];

            // Parts by several things may overlap.
            bool areExclusive = parts.Length > 1 && parts.Select(static part => part.By).Distinct(StringComparer.Ordinal).Count() == 1
                && parts.Select(static part => part.Of).Distinct(StringComparer.Ordinal).Count() == parts.Length;
            if (!areExclusive || totals.Length != 1 || totals[0].Number != parts.Sum(static part => (long)part.Number))
                continue;

            Count[] withheld = [.. parts.Where(part => !IsKnown(part))];
            if (withheld.Length == 1 && IsKnown(totals[0]))
                problems.Add(new LocatedProblem(Rules.SinglePartWithheld, all.Spans[withheld[0].Ordinal]));
        }

        bool IsKnown(Count count) => known.Contains((all.Spans[count.Ordinal].Start, count.Number));
    }

    // The values of a list have the same places in the whole and in the part.
    private static HashSet<(int Start, int Number)> Public(Field field, BoundRecord record, BoundDocument disclosed)
    {
        var known = new HashSet<(int, int)>();
        foreach (FieldValue list in record.Fields)
        {
            if (list.Field.Name == field.Name)
                known.UnionWith(Counts(list.Values).Select(count => (disclosed.Spans[count.Ordinal].Start, count.Number)));
        }

        return known;
    }

    private static List<Count> Counts(ValueList values)
    {
        var counts = new List<Count>(values.Count);
        foreach (Value value in values)
        {
            if (value is RecordValue item && Read(item) is { } count)
                counts.Add(count);
        }

        return counts;
    }

    // The first field says what is counted, and the others whom the count is of.
    private static Count? Read(RecordValue item)
    {
        int? number = null;
        var voice = new List<string>();
        var by = new List<string>();
        var of = new List<string>();
        foreach (FieldValue field in item.Fields)
        {
            if (field.Field.Type == FieldType.Estimate)
                number = field.Values[0] is ScalarValue count && Estimate.TryParse(count.Text, out Estimate estimate) && estimate.Qualifier is EstimateQualifier.Exact or EstimateQualifier.None ? Estimate.Parse(count.Text).Best : null;
            else if (field.Field.Inline && field.Values[0] is RecordValue said)
                voice.AddRange(said.Fields.Items.Where(static one => one.Field.Role is FieldRole.Speakers or FieldRole.Source).SelectMany(static one => one.Values.Select(ItemKeys.Text)));
            else if (field.Index == 0)
                voice.Add(ItemKeys.Text(field.Values[0]));
            else if (field.Field.Role != FieldRole.Withheld)
            {
                by.Add(field.Field.Name);
                of.AddRange(field.Values.Select(ItemKeys.Text));
            }
        }

        return number is { } exact ? new Count(item.Ordinal, exact, string.Join("\0", voice), string.Join("\0", by), string.Join("\0", of)) : null;
    }

    private sealed record Count(int Ordinal, int Number, string Voice, string By, string Of);
}
