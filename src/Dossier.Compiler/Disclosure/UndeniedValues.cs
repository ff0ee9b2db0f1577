using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Disclosure;

/// <summary>
/// Finds values that are facts only for an audience: the desk has what denies or takes them back, and it is withheld. What <c>MisleadingMarks</c> finds
/// at the mark is told there.
/// </summary>
internal static class UndeniedValues
{
    /// <summary>Finds them in a file.</summary>
    /// <param name="all">What the desk has.</param>
    /// <param name="disclosed">What the audience may have.</param>
    public static ImmutableArray<LocatedProblem> Find(BoundDocument all, BoundDocument disclosed)
    {
        var problems = ImmutableArray.CreateBuilder<LocatedProblem>();
        var whole = new Dictionary<(string Kind, string Id), BoundRecord>();
        foreach (BoundRecord record in all.Content.Records)
            whole[(record.Kind.Name, record.Id)] = record;

        foreach (BoundRecord record in disclosed.Content.Records)
        {
            if (!whole.TryGetValue((record.Kind.Name, record.Id), out BoundRecord? same))
                continue;

            foreach (FieldValue field in record.Fields)
            {
                // The precision of a rounded point is stated for it.
                if (field.Field.Role is FieldRole.Claims or FieldRole.Withheld or FieldRole.Precision || field.Values.Count <= CountOf(field.Field.Name, same))
                    continue;

                Value fact = field.Values[field.Values.Count - 1];
                problems.Add(new LocatedProblem(Rules.MisleadingWithholding, disclosed.Spans[fact.Ordinal], $"without it '{field.Field.Name}' reads as a fact that nobody asserts"));
            }
        }

        return problems.ToImmutable();
    }

    private static int CountOf(string field, BoundRecord record)
    {
        foreach (FieldValue value in record.Fields)
        {
            if (value.Field.Name == field)
                return value.Values.Count;
        }

        return 0;
    }
}
