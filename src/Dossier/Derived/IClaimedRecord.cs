using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>A record whose fields speakers make claims about: what disagreements are worked out from.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IClaimedRecord : IDossierRecord
{
    /// <summary>What its fields hold, as far as comparing claims depends on it.</summary>
    ClaimableFields ClaimableFields { get; }

    /// <summary>Shows a visitor the fields, in the order of the model.</summary>
    void Visit(FieldVisitor visitor);
}
