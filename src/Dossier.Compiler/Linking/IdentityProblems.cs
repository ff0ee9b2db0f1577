using System.Collections.Immutable;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Linking;

/// <summary>Where a record is defined.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Span">The id in it.</param>
internal readonly record struct RecordPlace(string Path, SeedSpan Span);

/// <summary>A mistake with its file.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Problem">The mistake.</param>
internal sealed record PlacedProblem(string Path, Problem Problem);

/// <summary>The mistakes that only show when all files are seen together: ids that stand twice, names in C# that clash.</summary>
internal static class IdentityProblems
{
    /// <summary>Finds them, in the order of the index.</summary>
    public static EquatableArray<PlacedProblem> Find(ImmutableArray<BoundDocument> documents, SeedIndex index)
    {
        if (index.Duplicates.Count == 0 && index.Renamed.Count == 0)
            return default;

        var problems = ImmutableArray.CreateBuilder<PlacedProblem>();
        foreach (DuplicateEntry duplicate in index.Duplicates)
        {
            // The first definition is the first in its file; the duplicate is the last of its own.
            if (Place(documents, duplicate.FirstPath, duplicate.Kind, duplicate.Id, last: false) is { } first
                && Place(documents, duplicate.Path, duplicate.Kind, duplicate.Id, last: true) is { } second)
            {
                string where = FormattableString.Invariant($"{first.Path}({first.Span.Line + 1},{first.Span.Column + 1})");
                problems.Add(new PlacedProblem(duplicate.Path, new Problem(Rules.DuplicateId, second.Span, ImmutableArray.Create(first), duplicate.Kind, duplicate.Id, where)));
            }
        }

        foreach (RenamedEntry renamed in index.Renamed)
        {
            if (Place(documents, renamed.Path, renamed.Kind, renamed.Id, last: false) is { } place)
                problems.Add(new PlacedProblem(renamed.Path, new Problem(Rules.IdentifierClash, place.Span, renamed.Kind, renamed.Id, renamed.Member, renamed.Because)));
        }

        return problems.ToImmutable();
    }

    private static RecordPlace? Place(ImmutableArray<BoundDocument> documents, string path, string kind, string id, bool last)
    {
        RecordPlace? found = null;
        foreach (BoundDocument document in documents)
        {
            if (document.Path != path)
                continue;

            foreach (BoundRecord record in document.Content.Records)
            {
                if (record.Id == id && record.Kind.Name == kind && (found is null || last))
                    found = new RecordPlace(path, document.Spans[record.At]);
            }
        }

        return found;
    }
}
