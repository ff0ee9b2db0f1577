using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Marks;

/// <summary>The model that seeds are read by, and the part of it that the audience of a build may have.</summary>
/// <param name="All">All of it.</param>
/// <param name="Disclosed">The part; the same object where that is everything.</param>
/// <param name="Audience">The audience.</param>
internal sealed record ReaderModel(DomainModel All, DomainModel Disclosed, string Audience)
{
    /// <summary>Whether there is such an audience. Another may have nothing.</summary>
    public bool IsKnown { get; } = Audience.Length == 0 || new AudienceLevels(All) is { Names.Count: 0 } || new AudienceLevels(All).ReaderOf(Audience) >= 0;

    /// <summary>Whether the audience may have all of the model.</summary>
    public bool IsSame => ReferenceEquals(All, Disclosed);
}
