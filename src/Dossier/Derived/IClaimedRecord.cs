using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>A record whose fields speakers make claims about: what disagreements are worked out from.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IClaimedRecord : IDossierRecord
{
    /// <summary>What its fields hold, as far as comparing claims depends on it.</summary>
    ClaimableFields ClaimableFields { get; }

    /// <summary>
    /// Its lists of items that carry an attribution, in the order of the model. They are needed while a record is read, so they must not
    /// touch another field: a reference would be followed to records that refer back.
    /// </summary>
    IReadOnlyList<StatedList> StatedLists { get; }

    /// <summary>Shows a visitor the values of the other fields, in the order of the model.</summary>
    void Visit(FieldVisitor visitor);
}
