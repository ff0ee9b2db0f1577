using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>A record that may be part of others of its kind: an actor, a place.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IHierarchical : IDossierRecord
{
    /// <summary>The records that it is directly part of.</summary>
    IReadOnlyList<IHierarchical> Wholes { get; }
}
