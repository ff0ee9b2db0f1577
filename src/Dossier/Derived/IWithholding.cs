using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>A record or an item that names what of it is known and withheld.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IWithholding
{
    /// <summary>The fields whose value is known and is withheld from the readers of this build.</summary>
    IReadOnlyList<FieldName> Withheld { get; }
}
