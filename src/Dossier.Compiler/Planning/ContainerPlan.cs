using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Planning;

/// <summary>What a container needs to know of the seeds: which files hold records of its kind, and which id stands where.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Paths">The files with records of the kind, in order.</param>
/// <param name="Entries">The records in the order of the rows.</param>
/// <param name="UnreadableIds">Ids, of whatever kind, in parts of files that could not be read.</param>
internal sealed record ContainerPlan(Kind Kind, EquatableArray<string> Paths, EquatableArray<IndexEntry> Entries, EquatableArray<string> UnreadableIds)
{
    /// <summary>Why it is empty; null as a rule.</summary>
    public FileProblem? Fault { get; init; }

    /// <summary>The plans of all kinds.</summary>
    public static IReadOnlyList<ContainerPlan> All(DisclosedModel disclosed, DisclosedIndex disclosedIndex, CancellationToken cancellation = default)
    {
        DomainModel model = disclosed.Model;
        SeedIndex index = disclosedIndex.Index;

        // Once through the records for all kinds: a model may have as many kinds as a dataset has records.
        var entries = new Dictionary<string, List<IndexEntry>>(StringComparer.Ordinal);
        foreach (Kind kind in model.Kinds)
            entries[kind.Name] = [];
        foreach (IndexEntry entry in index.Entries)
        {
            cancellation.ThrowIfCancellationRequested();
            entries[entry.Kind].Add(entry);
        }

        var plans = new List<ContainerPlan>(model.Kinds.Length);
        foreach (Kind kind in model.Kinds)
        {
            cancellation.ThrowIfCancellationRequested();
            List<IndexEntry> ofKind = entries[kind.Name];
            plans.Add(new ContainerPlan(
                kind,
                ImmutableArray.CreateRange(ofKind.Select(e => e.Path).Distinct()),
                ImmutableArray.CreateRange(ofKind),
                index.UnreadableIds));
        }

        return plans;
    }
}
