using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Binding;

/// <summary>
/// An id that a claim gives as the value of a reference. The claim holds it as text, and it must lead to a record all the same:
/// linking follows it, and leaves the text.
/// </summary>
internal sealed class ClaimedReference(Field field, ReferenceValue reference) : Value(reference.Ordinal)
{
    /// <summary>The field that the claim is about, which says of which kind the record is.</summary>
    public Field Field { get; } = field;

    /// <summary>The reference as the field itself would have it.</summary>
    public ReferenceValue Reference { get; } = reference;

    /// <inheritdoc/>
    public override bool Equals(Value? other) => other is ClaimedReference claimed && Field == claimed.Field && Reference.Equals(claimed.Reference);

    /// <inheritdoc/>
    public override int GetHashCode() => Reference.GetHashCode();
}
