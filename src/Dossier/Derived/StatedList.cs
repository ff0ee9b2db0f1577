using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>A list of a record whose items carry an attribution.</summary>
/// <param name="Field">The field, as seeds call it.</param>
/// <param name="Items">Its items.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct StatedList(string Field, IReadOnlyList<IStatedItem> Items);
