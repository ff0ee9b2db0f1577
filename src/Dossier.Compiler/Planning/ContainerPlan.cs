using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Planning;

/// <summary>What is needed to generate the container of a kind: which files have records of the kind, and the order of their ids.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Paths">The files with records of the kind, in order.</param>
/// <param name="Entries">The records in the order of the rows.</param>
/// <param name="UnreadableIds">The ids, of any kind, in parts of files that could not be read.</param>
internal sealed record ContainerPlan(Kind Kind, EquatableArray<string> Paths, EquatableArray<IndexEntry> Entries, EquatableArray<string> UnreadableIds)
{
    /// <summary>Why it is empty; null if nothing failed.</summary>
    public FileProblem? Fault { get; init; }

    /// <summary>Whether the container opens exported files, because the project refers to what reads them.</summary>
    public bool OpensFiles { get; init; }

    /// <summary>The plans of all kinds.</summary>
    /// <param name="disclosed">The model.</param>
    /// <param name="disclosedIndex">The records.</param>
    /// <param name="readsFiles">Whether the project refers to what reads exported files.</param>
    /// <param name="cancellation">Cancelled when the plans are no longer needed.</param>
    public static IReadOnlyList<ContainerPlan> All(DisclosedModel disclosed, DisclosedIndex disclosedIndex, bool readsFiles, CancellationToken cancellation = default)
    {
        DomainModel model = disclosed.Model;
        SeedIndex index = disclosedIndex.Index;

        // One pass over the records for all kinds, since a model may have very many kinds.
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
                index.UnreadableIds)
            {
                OpensFiles = readsFiles,
            });
        }

        return plans;
    }
}
