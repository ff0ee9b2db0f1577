using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Disclosure;

/// <summary>Finds required fields that are withheld while the record or item that needs them is not.</summary>
internal static class RequiredMarks
{
    /// <summary>What is missing in the part and not in the whole is withheld.</summary>
    public static ImmutableArray<LocatedProblem> Find(BoundDocument all, BoundDocument disclosed)
    {
        var problems = ImmutableArray.CreateBuilder<LocatedProblem>();
        foreach (LocatedProblem problem in disclosed.Problems)
        {
            // The message names the record or item, which is public, and the field.
            if (problem.Rule == Rules.MissingField && !all.Problems.Items.Any(other => other.Rule == problem.Rule && other.Span == problem.Span && other.Arguments[1] == problem.Arguments[1]))
                problems.Add(new LocatedProblem(Rules.RequiredWithheld, problem.Span, problem.Arguments[0], problem.Arguments[1]));
        }

        return problems.ToImmutable();
    }
}
