namespace Dossier;

/// <summary>A field about which speakers disagree, or that some of them do not mention.</summary>
/// <param name="Field">The field, as seeds call it: <c>date</c>, or <c>killed</c> and <c>injured</c> for casualties.</param>
/// <param name="Kind">Contradiction or silence.</param>
/// <param name="Description">One sentence that says who says what.</param>
public sealed record Disagreement(string Field, DisagreementKind Kind, string Description)
{
    /// <inheritdoc/>
    public override string ToString() => Description;
}
