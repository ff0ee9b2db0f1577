using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Linking;

/// <summary>Finds ids that are defined twice. The later definition is left out of the linked model, so rules over it could not find it.</summary>
internal static class RepeatedIds
{
    /// <summary>Finds them, in the order of the index, in one pass over the files.</summary>
    public static EquatableArray<FileProblem> Find(IEnumerable<BoundContent> contents, SeedIndex index, CancellationToken cancellation = default)
    {
        if (index.Duplicates.Count == 0)
            return default;

        Dictionary<(string Path, string Kind, string Id), (int First, int Last)> places = Places(contents, cancellation);
        var problems = ImmutableArray.CreateBuilder<FileProblem>();
        foreach (DuplicateEntry duplicate in index.Duplicates)
        {
            cancellation.ThrowIfCancellationRequested();

            // The first definition is the first one in its file; the duplicate is the last one in its file.
            if (places.TryGetValue((duplicate.FirstPath, duplicate.Kind, duplicate.Id), out (int First, int Last) first)
                && places.TryGetValue((duplicate.Path, duplicate.Kind, duplicate.Id), out (int First, int Last) second))
            {
                problems.Add(new FileProblem(duplicate.Path, new FoundProblem(
                    Rules.DuplicateId,
                    second.Last,
                    ImmutableArray.Create(duplicate.Kind, duplicate.Id),
                    ImmutableArray.Create(new ValuePlace(duplicate.FirstPath, first.First)))));
            }
        }

        return problems.ToImmutable();
    }

    private static Dictionary<(string Path, string Kind, string Id), (int First, int Last)> Places(
        IEnumerable<BoundContent> contents, CancellationToken cancellation)
    {
        var places = new Dictionary<(string Path, string Kind, string Id), (int First, int Last)>();
        foreach (BoundContent content in contents)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (BoundRecord record in content.Records)
            {
                (string, string, string) key = (content.Path, record.Kind.Name, record.Id);
                places[key] = (places.TryGetValue(key, out (int First, int Last) known) ? known.First : record.Ordinal, record.Ordinal);
            }
        }

        return places;
    }
}
