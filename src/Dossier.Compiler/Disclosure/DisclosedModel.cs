using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Disclosure;

/// <summary>The model as an audience may see it.</summary>
internal sealed class DisclosedModel
{
    private DisclosedModel(DomainModel model) => Model = model;

    /// <summary>The model.</summary>
    public DomainModel Model { get; }

    /// <summary>What an audience may see of a model: all of it, as nothing can be marked yet.</summary>
    public static DisclosedModel For(DomainModel model, Audience audience)
    {
        _ = audience;
        return new DisclosedModel(model);
    }
}
