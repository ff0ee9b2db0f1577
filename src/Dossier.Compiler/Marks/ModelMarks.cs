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
    /// <summary>Reads the part of a model that an audience may have, and leaves out of the messages what it may not.</summary>
    public static (LoadedModel Model, ReaderModel Readers) Disclose(LoadedModel all, IReadOnlyList<ModelSource> sources, string audience, CancellationToken cancellation)
    {
        var levels = new AudienceLevels(all.Model);
        ModelParts marked = ModelParts.Of(sources, levels, cancellation);
        int reader = levels.ReaderOf(audience);
        bool isMarked = false;
        LoadedModel part = ModelLoader.Load(
            sources,
            (path, root) =>
            {
                SeedMap stripped = marked.For(reader, path, root);
                isMarked |= !ReferenceEquals(stripped, root);
                return stripped;
            },
            "\0" + audience,
            cancellation);
        all = all with { Problems = all.Problems.AddRange(marked.Problems) };
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
}
