using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Binding;

/// <summary>
/// An id that a claim gives as the value of a reference. The claim stores it as text, but it must refer to an existing record
/// like any reference: linking checks that and leaves the text unchanged.
/// </summary>
internal sealed class ClaimedReference(Field field, ReferenceValue reference) : Value(reference.Ordinal)
{
    /// <summary>The field that the claim is about, which determines the kind of the record.</summary>
    public Field Field { get; } = field;

    /// <summary>The reference in the form that the field itself would have.</summary>
    public ReferenceValue Reference { get; } = reference;

    /// <inheritdoc/>
    public override Value Moved(int by) => new ClaimedReference(Field, (ReferenceValue)Reference.Moved(by));

    /// <inheritdoc/>
    public override bool Equals(Value? other) => other is ClaimedReference claimed && Field == claimed.Field && Reference.Equals(claimed.Reference);

    /// <inheritdoc/>
    public override int GetHashCode() => Reference.GetHashCode();
}
