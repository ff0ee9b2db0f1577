using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Disclosure;

/// <summary>
/// Removes what records suppress of what is found about withholding. Whether it is found depends on the audience of a build, so that no suppression of
/// it is reported as useless.
/// </summary>
internal static class DisclosureSuppressions
{
    /// <summary>The problems that remain of those at values of what the audience may have.</summary>
    public static ImmutableArray<FileProblem> Apply(ImmutableArray<FileProblem> problems, ImmutableArray<Views<LinkResult>> files)
    {
        if (!problems.Any(static problem => problem.Problem.Rule.Configurable))
            return problems;

        var byPath = new Dictionary<string, Views<LinkResult>>(StringComparer.Ordinal);
        foreach (Views<LinkResult> file in files)
            byPath[file.All.Document.Path] = file;
        return problems.RemoveAll(problem => problem.Problem.Rule.Configurable && byPath.TryGetValue(problem.Path, out Views<LinkResult>? file) && IsSuppressed(problem.Problem, file));
    }

    /// <summary>Whether a record with these fields suppresses a rule.</summary>
    public static bool Has(EquatableArray<FieldValue> record, Rule rule)
    {
        foreach (FieldValue field in record)
        {
            if (field.Field.Role == FieldRole.Suppressions && field.Values.Any(value => value is RecordValue one && Names(one, rule)))
                return true;
        }

        return false;
    }

    private static bool Names(RecordValue suppression, Rule rule)
    {
        foreach (FieldValue field in suppression.Fields)
        {
            if (field.Field.Role == FieldRole.SuppressedRule)
                return field.Values[0] is ScalarValue named && named.Text == rule.Id;
        }

        return false;
    }

    // What is wrong with a file as a whole any of its records suppresses, also one that is withheld. A record has the values up to the next one.
    private static bool IsSuppressed(FoundProblem problem, Views<LinkResult> file)
    {
        if (problem.Ordinal == FoundProblem.FileStart)
            return file.All.Document.Records.Any(record => Has(record.Fields, problem.Rule));

        LinkedRecord? of = null;
        foreach (LinkedRecord record in file.Disclosed.Document.Records)
        {
            if (record.Ordinal <= problem.Ordinal && (of is null || of.Ordinal < record.Ordinal))
                of = record;
        }

        return of is not null && Has(of.Fields, problem.Rule);
    }
}
