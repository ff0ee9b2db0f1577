namespace Dossier;

/// <summary>A field of a record that speakers disagree about, or that somebody says nothing about.</summary>
/// <param name="Field">The field, as seeds call it: <c>date</c>, or <c>killed</c> and <c>injured</c> for casualties.</param>
/// <param name="Kind">Contradiction or silence.</param>
/// <param name="Description">One sentence that says who says what.</param>
public sealed record Disagreement(string Field, DisagreementKind Kind, string Description)
{
    /// <inheritdoc/>
    public override string ToString() => Description;
}
