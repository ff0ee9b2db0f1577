using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Checking;

namespace Dossier.Compiler.Linking;

/// <summary>The mistakes that only show when all files are seen together: ids that stand twice, names in C# that clash.</summary>
internal static class IdentityProblems
{
    /// <summary>Finds them, in the order of the index.</summary>
    public static EquatableArray<PlacedProblem> Find(ImmutableArray<BoundContent> contents, SeedIndex index)
    {
        if (index.Duplicates.Count == 0 && index.Renamed.Count == 0)
            return default;

        var problems = ImmutableArray.CreateBuilder<PlacedProblem>();
        foreach (DuplicateEntry duplicate in index.Duplicates)
        {
            // The first definition is the first in its file; the duplicate is the last of its own.
            if (Place(contents, duplicate.FirstPath, duplicate.Kind, duplicate.Id, last: false) is { } first
                && Place(contents, duplicate.Path, duplicate.Kind, duplicate.Id, last: true) is { } second)
                Add(Rules.DuplicateId, second, ImmutableArray.Create(first), duplicate.Kind, duplicate.Id);
        }

        foreach (RenamedEntry renamed in index.Renamed)
        {
            if (Place(contents, renamed.Path, renamed.Kind, renamed.Id, last: false) is { } place)
                Add(Rules.IdentifierClash, place, ImmutableArray<ValuePlace>.Empty, renamed.Kind, renamed.Id, renamed.Member, renamed.Because);
        }

        return problems.ToImmutable();

        void Add(Rule rule, ValuePlace at, ImmutableArray<ValuePlace> others, params string[] arguments)
            => problems.Add(new PlacedProblem(at.Path, new LinkProblem(rule, at.At, arguments.ToImmutableArray(), others)));
    }

    private static ValuePlace? Place(ImmutableArray<BoundContent> contents, string path, string kind, string id, bool last)
    {
        ValuePlace? found = null;
        foreach (BoundContent content in contents)
        {
            if (content.Path != path)
                continue;

            foreach (BoundRecord record in content.Records)
            {
                if (record.Id == id && record.Kind.Name == kind && (found is null || last))
                    found = new ValuePlace(path, record.At);
            }
        }

        return found;
    }
}
