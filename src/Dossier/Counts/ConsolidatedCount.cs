namespace Dossier;

/// <summary>The result of combining several reports of one count.</summary>
public readonly struct ConsolidatedCount
{
    private readonly IReadOnlyList<CountDisagreement>? _disagreements;

    internal ConsolidatedCount(Estimate estimate, IReadOnlyList<CountDisagreement> disagreements)
        => (Estimate, _disagreements) = (estimate, disagreements);

    /// <summary>The count; unknown when no report has a figure.</summary>
    public Estimate Estimate { get; }

    /// <summary>
    /// Where the reports contradict each other, then where some are silent. Within each kind, everybody comes first, then the groups in
    /// ordinal order of their keys.
    /// </summary>
    public IReadOnlyList<CountDisagreement> Disagreements => _disagreements ?? [];
}
