using System.ComponentModel;
using Dossier.Derived;

namespace Dossier.Rows;

/// <summary>The type of an item that carries an attribution.</summary>
/// <typeparam name="TSelf">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IAttributedItem<TSelf> : IReadable<TSelf>, IStatedItem
    where TSelf : class, IAttributedItem<TSelf>
{
    /// <inheritdoc/>
    IDossierAttribution IStatedItem.Attribution => RecordFields.Attribution(this);

    /// <inheritdoc/>
    string IStatedItem.IdentityKey => RecordFields.IdentityKey(this);

    /// <inheritdoc/>
    Estimate IStatedItem.Figure => RecordFields.Figure(this);
}
