using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Disclosure;

/// <summary>The part of the model that an audience may see.</summary>
internal sealed class DisclosedModel
{
    private DisclosedModel(DomainModel model) => Model = model;

    /// <summary>The model.</summary>
    public DomainModel Model { get; }

    /// <summary>
    /// States for whom something was read. What is for others is out of the trees of seeds and model files before they are bound, so that nothing
    /// is left to take away here; what leaves a build asks for this type, so that it cannot be given anything else.
    /// </summary>
    public static DisclosedModel For(DomainModel model, Audience audience)
    {
        _ = audience;
        return new DisclosedModel(model);
    }
}
