using Dossier.Compiler.Emitting;

namespace Dossier.Compiler.Project;

/// <summary>The settings of a project's build.</summary>
/// <param name="Emit">How its C# code is generated, and for which audience.</param>
internal sealed record ProjectSettings(EmitOptions Emit)
{
    /// <summary>Whether the project's compiler keeps long strings as data, so that its records may be of any size.</summary>
    public bool IsUnlimited { get; init; }

    /// <summary>Where seeds are searched for by default.</summary>
    public const string DefaultPlaces = "seeds/**/*.yaml, seeds/**/*.yml, seeds/**/*.json";

    /// <summary>Where seeds are searched for, for messages about files elsewhere that may have been meant to be seeds.</summary>
    public string LookedFor { get; init; } = DefaultPlaces;
}
