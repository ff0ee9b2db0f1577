using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>Runs every rule over the linked model. If a rule family fails, that is reported, and the others still run.</summary>
internal static class Checker
{
    /// <summary>The families that check one record, in the order in which they run.</summary>
    internal static readonly ImmutableArray<RecordFamily> OfRecords = ImmutableArray.Create<RecordFamily>(
        new("references and periods", static (node, context) => RecordRules.CheckItem(node, node.Record.Fields, context)),
        new("time", TimeRules.CheckRecord),
        new("place", PlaceRules.CheckRecord),
        new("aggregates", AggregateRule.CheckRecord),
        new("provenance", ProvenanceRules.CheckRecord),
        new("sides", GraphRules.CheckRecord),
        new("names", NameRules.Check),
        new("characters", CharacterRule.CheckRecord));

    /// <summary>The families that check all records together, in the order in which they run.</summary>
    internal static readonly ImmutableArray<Family> OfAll = ImmutableArray.Create<Family>(
        new("far dates", static context => context.Dates.Check(context)),
        new("identity", IdentityRules.Check),
        new("former ids", FormerIdRules.Check),
        new("names of places", DistanceRules.CheckNames),
        new("tallies", CountRules.Check),
        new("documents", DocumentRules.Check),
        new("relations", GraphRules.CheckRelations),
        new("superseded records", SupersededRule.Check),
        new("duplicates", DuplicateRule.Check));

    /// <summary>The name of the last step, treated as a family: applying suppressions.</summary>
    internal const string SuppressionFamily = "suppressions";

    /// <summary>Finds the problems that are not suppressed. The result has no line numbers, so it is equal as long as the model is.</summary>
    public static EquatableArray<FileProblem> Check(
        ImmutableArray<LinkedDocument> seeds, DocumentSet documents, SeedIndex index, DomainModel model, CancellationToken cancellation = default)
        => Check(seeds, documents, index, model, null, null, cancellation);

    /// <summary>The same, with what was found in the run before, and with a call before each family runs, which tests use to make one fail.</summary>
    public static EquatableArray<FileProblem> Check(
        ImmutableArray<LinkedDocument> seeds,
        DocumentSet documents,
        SeedIndex index,
        DomainModel model,
        CheckMemory? memory,
        Action<string>? before,
        CancellationToken cancellation)
    {
        if (seeds.IsEmpty && before is null)
            return ImmutableArray<FileProblem>.Empty;

        // A rule that is made to fail must be asked.
        if (before is not null || memory?.Take() is not { } known)
            return Run(new CheckContext(seeds, documents, index, model, null, cancellation), before);

        CheckContext? context = null;
        try
        {
            context = new CheckContext(seeds, documents, index, model, known, cancellation);
            EquatableArray<FileProblem> found = Run(context, null);
            if (context.Faults.Count == 0)
                return found;
        }
        finally
        {
            // Also if the run is cancelled afterwards: what a rule that failed would have found is not known.
            if (context is { Faults.Count: > 0 })
                known.Spoil();
            memory.GiveBack(known);
        }

        // A rule that fails on one record is not applied to any: also not to those for which it was applied before.
        return Run(new CheckContext(seeds, documents, index, model, null, cancellation), null);
    }

    private static EquatableArray<FileProblem> Run(CheckContext context, Action<string>? before)
    {
        CheckRecords(context, before);
        foreach (Family family in OfAll)
        {
            try
            {
                before?.Invoke(family.Name);
                family.Check(context);
            }
            catch (Exception exception) when (Fault.IsOne(exception))
            {
                context.Fail(family.Name, null, exception);
            }
        }

        try
        {
            before?.Invoke(SuppressionFamily);
            return Suppressions.Apply(context);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            context.Fail(SuppressionFamily, null, exception);
            return context.Problems.Select(found => new FileProblem(found.Node.Path, found.Problem)).Concat(context.Faults).ToImmutableArray();
        }
    }

    private static void CheckRecords(CheckContext context, Action<string>? before)
    {
        var failed = new bool[OfRecords.Length];
        foreach (RecordNode node in context.Nodes)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (context.TryRepeat(node))
                continue;

            for (int i = 0; i < failed.Length; i++)
            {
                if (failed[i])
                    continue;

                try
                {
                    before?.Invoke(OfRecords[i].Name);
                    OfRecords[i].Check(node, context);
                }
                catch (Exception exception) when (Fault.IsOne(exception))
                {
                    // A family that failed on one record would fail on others: one message is enough.
                    failed[i] = true;
                    context.Fail(OfRecords[i].Name, node, exception);
                }
            }

            context.Finish(node);
        }

        context.KnowsReferences = !failed[0];
    }

    /// <summary>Rules about one record.</summary>
    /// <param name="Name">What they check.</param>
    /// <param name="Check">Runs them on a record.</param>
    internal sealed record RecordFamily(string Name, Action<RecordNode, CheckContext> Check);

    /// <summary>Rules about all records together.</summary>
    /// <param name="Name">What they check.</param>
    /// <param name="Check">Runs them.</param>
    internal sealed record Family(string Name, Action<CheckContext> Check);
}
