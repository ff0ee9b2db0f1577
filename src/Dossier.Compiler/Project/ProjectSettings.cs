using Dossier.Compiler.Emitting;

namespace Dossier.Compiler.Project;

/// <summary>What a project says about how it is built.</summary>
/// <param name="Emit">How its C# is emitted, and for whom.</param>
internal sealed record ProjectSettings(EmitOptions Emit)
{
    /// <summary>Whether the project's compiler keeps long strings as data, so that its records may be of any size.</summary>
    public bool IsUnlimited { get; init; }

    /// <summary>Where seeds are looked for unless the project says otherwise.</summary>
    public const string DefaultPlaces = "seeds/**/*.yaml, seeds/**/*.yml, seeds/**/*.json";

    /// <summary>Where seeds are looked for, for messages about files that may have been meant to be seeds.</summary>
    public string LookedFor { get; init; } = DefaultPlaces;
}
