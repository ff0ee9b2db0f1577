using System.Collections.Immutable;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Project;

/// <content>The model.</content>
internal sealed partial class Containment
{
    // Without a model, nothing is bound and no code is generated.
    internal static readonly LoadedModel NoModel = new(
        new DomainModel(ImmutableArray<Kind>.Empty, ImmutableArray<ItemRecord>.Empty, ImmutableArray<Vocabulary>.Empty, "none"),
        ImmutableArray<(string, LocatedProblem)>.Empty);

    /// <summary>Without a model, for an audience.</summary>
    public static ModelOfBuild NoModelFor(Audience audience) => new(NoModel, new ReaderModel(NoModel.Model, NoModel.Model, audience.Name));

    /// <summary>Loads the model; model files that make it fail are left out.</summary>
    public LoadedModel Load(EquatableArray<ModelSource> sources, CancellationToken cancellation)
    {
        try
        {
            return LoadAll(sources.Items, cancellation);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            var problems = ImmutableArray.CreateBuilder<(string, LocatedProblem)>();
            List<ModelSource> kept = Survivors.Of(
                sources.Items,
                some => LoadAll(some, cancellation),
                (source, why) => problems.Add((source.Path, Fault.InFile(Fault.Arguments("loading the model", NothingOfFile, why)))));
            LoadedModel model = LoadOrNone(kept, cancellation);
            return new LoadedModel(model.Model.AsPartial(), model.Problems.AddRange(problems));
        }
    }

    private static LoadedModel LoadOrNone(List<ModelSource> sources, CancellationToken cancellation)
    {
        try
        {
            return ModelLoader.Load(sources, cancellation);
        }
        catch (Exception exception) when (Fault.IsOne(exception))
        {
            return NoModel;
        }
    }

    private LoadedModel LoadAll(IReadOnlyList<ModelSource> sources, CancellationToken cancellation)
    {
        if (sources.Count == 0)
            before?.Invoke(StageNames.Model, "");
        foreach (ModelSource source in sources)
            before?.Invoke(StageNames.Model, source.Path);
        return ModelLoader.Load(sources, cancellation);
    }
}
