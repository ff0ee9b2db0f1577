using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Disclosure;

/// <summary>The part of the model that an audience may see.</summary>
internal sealed class DisclosedModel
{
    private DisclosedModel(DomainModel model) => Model = model;

    /// <summary>The model.</summary>
    public DomainModel Model { get; }

    /// <summary>The part of a model that an audience may see: all of it, as nothing can be marked yet.</summary>
    public static DisclosedModel For(DomainModel model, Audience audience)
    {
        _ = audience;
        return new DisclosedModel(model);
    }
}
