using System.ComponentModel;
using Dossier.Derived;

namespace Dossier.Rows;

/// <summary>The type of the records of a kind.</summary>
/// <typeparam name="TSelf">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IKindRecord<TSelf> : IReadable<TSelf>, IClaimedRecord
    where TSelf : class, IKindRecord<TSelf>
{
    /// <summary>Makes the container create the set of its records, if it has not yet.</summary>
    static abstract void Load();

    /// <inheritdoc/>
    RecordKind IDossierRecord.RecordKind => new(Shape.Name, Shape.Plural);

    /// <inheritdoc/>
    IReadOnlyList<IDossierAlias> IDossierRecord.Aliases => (IReadOnlyList<IDossierAlias>)Value(CommonFields.Aliases)!;

    /// <inheritdoc/>
    IReadOnlyList<IDossierRecord> IDossierRecord.Sources => (IReadOnlyList<IDossierRecord>)Value(CommonFields.Sources)!;

    /// <inheritdoc/>
    IReadOnlyList<IDossierClaim> IDossierRecord.Claims => (IReadOnlyList<IDossierClaim>)Value(CommonFields.Claims)!;

    /// <inheritdoc/>
    ClaimableFields IClaimedRecord.ClaimableFields => Shape.Claimable;

    /// <inheritdoc/>
    IReadOnlyList<StatedList> IClaimedRecord.StatedLists => RecordFields.StatedLists(this);

    /// <inheritdoc/>
    void IClaimedRecord.Visit(FieldVisitor visitor) => RecordFields.Visit(this, visitor);
}
