using Dossier.Compiler.Disclosure;

namespace Dossier.Compiler.Planning;

/// <summary>What the code of the model needs to know of the records.</summary>
/// <param name="TooLong">The kinds with so many records that an editor is not asked to offer them.</param>
/// <param name="TellsWithheld">Whether some reader is told that a value is withheld.</param>
internal sealed record ModelNeeds(EquatableArray<string> TooLong, bool TellsWithheld)
{
    /// <summary>What it needs in a build.</summary>
    public static ModelNeeds Of(IdsOfBuild ids) => new(OfferedKinds.TooLong(ids.Index.Disclosed), ids.TellsWithheld);
}
