using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Marks;

/// <summary>
/// The marks in model files: a kind, a field, a vocabulary or a term that only some readers may have. For others the model is read as if it had
/// not been written.
/// </summary>
internal static class ModelMarks
{
    private const string Key = WellKnown.Marked.Audience;

    /// <summary>Reads the part of a model that an audience may have, and leaves out of the messages what it may not.</summary>
    public static (LoadedModel Model, ReaderModel Readers) Disclose(LoadedModel all, IReadOnlyList<ModelSource> sources, string audience, CancellationToken cancellation)
    {
        var levels = new AudienceLevels(all.Model);
        int reader = levels.ReaderOf(audience);
        bool isMarked = false;
        var problems = ImmutableArray.CreateBuilder<(string, LocatedProblem)>();
        LoadedModel part = ModelLoader.Load(
            sources,
            (path, root) =>
            {
                SeedMap stripped = Strip(root, levels, reader, (rule, span, arguments) => problems.Add((path, new LocatedProblem(rule, span, arguments))));
                isMarked |= !ReferenceEquals(stripped, root);
                return stripped;
            },
            "\0" + audience,
            cancellation);
        all = all with { Problems = all.Problems.AddRange(problems) };
        if (!isMarked)
            return (all, new ReaderModel(all.Model, all.Model, audience));

        return (all with { Problems = Told(all, part) }, new ReaderModel(all.Model, part.Model, audience));
    }

    // What is wrong with the whole is told as far as it is wrong with the part; the rest quotes what is withheld.
    private static ImmutableArray<(string, LocatedProblem)> Told(LoadedModel all, LoadedModel part)
    {
        var told = ImmutableArray.CreateBuilder<(string, LocatedProblem)>();
        foreach ((string path, LocatedProblem problem) in all.Problems)
        {
            LocatedProblem? same = problem.Rule.IsAboutDisclosure ? problem : Match(part, path, problem);
            told.Add((path, same ?? problem.Redacted()));
        }

        foreach ((string path, LocatedProblem problem) in part.Problems)
        {
            // A type that only the part lacks is withheld.
            if (problem.Rule == Rules.UnknownType && Match(all, path, problem) is null)
                told.Add((path, new LocatedProblem(Rules.ModelNeedsWithheld, problem.Span, "type")));
        }

        return told.ToImmutable();
    }

    private static LocatedProblem? Match(LoadedModel model, string path, LocatedProblem problem)
    {
        foreach ((string other, LocatedProblem same) in model.Problems)
        {
            if (other == path && same.Rule.Id == problem.Rule.Id && same.Span == problem.Span)
                return same;
        }

        return null;
    }

    // Every map of a model file that says for whom it is: a kind, a field, a vocabulary, a term.
    private static SeedMap Strip(SeedMap map, AudienceLevels levels, int reader, Action<Rule, SeedSpan, string[]> report)
    {
        ImmutableArray<SeedEntry>.Builder? kept = null;
        for (int i = 0; i < map.Entries.Length; i++)
        {
            SeedEntry entry = map.Entries[i];
            SeedEntry? part = entry.Value is SeedMap inner ? Strip(entry, inner, levels, reader, report) : entry;
            if (kept is null && !ReferenceEquals(part, entry))
            {
                kept = ImmutableArray.CreateBuilder<SeedEntry>(map.Entries.Length);
                kept.AddRange(map.Entries, i);
            }

            if (part is not null)
                kept?.Add(part);
        }

        return kept is null ? map : new SeedMap(kept.ToImmutable(), map.Span, map.IsFlow, map.IsIncomplete);
    }

    private static SeedEntry? Strip(SeedEntry entry, SeedMap inner, AudienceLevels levels, int reader, Action<Rule, SeedSpan, string[]> report)
    {
        foreach (SeedEntry mark in inner.Entries)
        {
            // The vocabulary of audiences, and a term of that name, are maps; a mark is a word.
            if (mark.Key != Key || mark.Value is not SeedScalar { IsNull: false } word)
                continue;

            int rank = levels.RankOf(word.Text);
            if (rank == AudienceLevels.Narrowest)
                report(Rules.UnknownAudience, word.Span, [word.Text, Suggestion.For(word.Text, levels.Names) is { Length: > 0 } near ? near : $" Write one of: {string.Join(", ", levels.Names)}."]);
            if (rank > reader)
                return null;
        }

        SeedMap stripped = Strip(inner, levels, reader, report);
        return ReferenceEquals(stripped, inner) ? entry : new SeedEntry(entry.Key, entry.KeySpan, stripped);
    }
}
