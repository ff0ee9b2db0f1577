using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Mapping;

namespace Dossier.Compiler.Linking;

/// <summary>Finds ids that are defined twice. The later definition is left out of the linked model, so rules over it could not find it.</summary>
internal static class RepeatedIds
{
    private const string Usual = "Give this one another id, or merge the two.";

    /// <summary>Finds them, in the order of the index, in one pass over the files.</summary>
    public static EquatableArray<FileProblem> Find(IEnumerable<BoundContent> contents, SeedIndex index, CancellationToken cancellation = default)
    {
        if (index.Duplicates.Count == 0)
            return default;

        Dictionary<(string Path, string Kind, string Id), (int First, int Last)> places = Places(contents, cancellation);
        var problems = ImmutableArray.CreateBuilder<FileProblem>();
        ILookup<(string, string), DuplicateEntry> byFiles = index.Duplicates.Items.ToLookup(static duplicate => (duplicate.FirstPath, duplicate.Path));
        foreach (DuplicateEntry duplicate in index.Duplicates)
        {
            // The rows of a table that are there twice are one mistake, whatever their number.
            int alike = IsOfTable(duplicate) ? byFiles[(duplicate.FirstPath, duplicate.Path)].Count() : 1;
            if (alike > 1 && byFiles[(duplicate.FirstPath, duplicate.Path)].First() != duplicate)
                continue;

            cancellation.ThrowIfCancellationRequested();

            // The first definition is the first one in its file; the duplicate is the last one in its file.
            if (places.TryGetValue((duplicate.FirstPath, duplicate.Kind, duplicate.Id), out (int First, int Last) first)
                && places.TryGetValue((duplicate.Path, duplicate.Kind, duplicate.Id), out (int First, int Last) second))
            {
                problems.Add(new FileProblem(duplicate.Path, new FoundProblem(
                    Rules.DuplicateId,
                    second.Last,
                    ImmutableArray.Create(duplicate.Kind, duplicate.Id, alike > 1 ? Advice(duplicate, alike - 1) : Usual),
                    ImmutableArray.Create(new ValuePlace(duplicate.FirstPath, first.First)))));
            }
        }

        return problems.ToImmutable();
    }

    private static bool IsOfTable(DuplicateEntry duplicate) => MappingSet.IsTable(duplicate.FirstPath) || MappingSet.IsTable(duplicate.Path);

    private static string Advice(DuplicateEntry duplicate, int others)
        => $"So {(others == 1 ? "is 1 more record" : FormattableString.Invariant($"are {others} more records"))} of this file. "
            + (MappingSet.IsTable(duplicate.FirstPath) && MappingSet.IsTable(duplicate.Path)
                ? "If both tables have the same rows, take one of them out of 'files' in the mapping; if their rows are counted from 1 in each, make the name of the table a part of the id: '{$table}'."
                : "If the rows of the table were imported into seeds as well, take the table out of 'files' in the mapping, or remove those seeds.");

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
