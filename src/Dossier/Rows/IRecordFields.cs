using System.ComponentModel;
using Dossier.Derived;

namespace Dossier.Rows;

/// <summary>A generated record or item that gives the values of its fields by their numbers.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IRecordFields
{
    /// <summary>Its fields.</summary>
    RecordShape Shape { get; }

    /// <summary>
    /// The value of a field: a list as the property has it, a single reference as the id of its record, which is not read for that. Null where
    /// the field has no value, or no property.
    /// </summary>
    object? Value(int field);
}

/// <summary>A generated type whose records or items are read from rows.</summary>
/// <typeparam name="TSelf">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IReadable<TSelf> : IRecordFields
    where TSelf : class, IReadable<TSelf>
{
    /// <summary>The fields of the type.</summary>
    static abstract RecordShape TypeShape { get; }

    /// <summary>Reads one from a row.</summary>
    static abstract TSelf Read(ref RowReader row);

    /// <inheritdoc/>
    RecordShape IRecordFields.Shape => TSelf.TypeShape;
}

/// <summary>The type of the records of a kind.</summary>
/// <typeparam name="TSelf">The type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IKindRecord<TSelf> : IReadable<TSelf>, IClaimedRecord
    where TSelf : class, IKindRecord<TSelf>
{
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
}
