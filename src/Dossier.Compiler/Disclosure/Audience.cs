using Dossier.Compiler.Marks;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Disclosure;

/// <summary>The readers for whom a build is made. It leaves out what is only for narrower audiences.</summary>
/// <param name="Name">The name of the level.</param>
internal sealed record Audience(string Name)
{
    /// <summary>Everybody. The audience of a build unless it sets another.</summary>
    public static Audience Public { get; } = new(WellKnown.Audience.Public);

    /// <summary>Those who keep the seeds and may read all of them, whatever levels the model has. No build is for them.</summary>
    public static Audience Keepers { get; } = new(AudienceLevels.Keepers);
}
