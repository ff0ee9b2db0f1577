namespace Dossier;

/// <summary>What somebody says of a field: what comparing claims goes by.</summary>
/// <param name="Field">The field that the claim is about.</param>
/// <param name="Value">The value that is claimed, in the notation of seeds; null when the claim names none.</param>
public readonly record struct ClaimedValue(string Field, string? Value)
{
    /// <summary>Who says so; null when the source says it in its own voice.</summary>
    public string? Speaker { get; init; }

    /// <summary>Where it was read.</summary>
    public string? Source { get; init; }

    /// <summary>How the speaker stands to it.</summary>
    public CountStance Stance { get; init; }

    /// <summary>
    /// Where the claim stands in what its speaker said over time: 0 for an initial report or one without a stage, more for updated,
    /// confirmed and revised ones.
    /// </summary>
    public int Stage { get; init; }

    /// <summary>When it was said; unknown when that was not told.</summary>
    public EdtfDate Said { get; init; }

    /// <summary>Whether it is kept for the record only: deprecated, or withdrawn.</summary>
    public bool IsDropped { get; init; }

    /// <summary>Whether the curator goes by it, so that nothing the speaker said later takes its place.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>Whether the field holds a list, where several values stand side by side.</summary>
    public bool IsMany { get; init; }

    internal string Voice => Speaker ?? Source ?? "nobody named";

    internal bool IsAffirmed => Stance is CountStance.Asserts or CountStance.Suggests or CountStance.Revises;

    internal bool IsRejected => Stance is CountStance.Denies or CountStance.Disputes;

    /// <summary>Whether a later claim takes the place of this one.</summary>
    internal bool IsReplacedBy(in ClaimedValue later)
    {
        if (later.IsDropped || IsPreferred || Field != later.Field || !IsSameVoiceAs(later))
            return false;

        // A statement without a value adds to what was said, unless it is said to stand in its place.
        if (later.IsAffirmed && later.Value is null && later.Stance != CountStance.Revises)
            return false;

        // Of a list it is not known which value another one replaces, and who denies one value may go on asserting another.
        bool sameValue = Value is null || later.Value is null || string.Equals(Value, later.Value, StringComparison.Ordinal);
        return (sameValue || (!IsMany && IsAffirmed && later.IsAffirmed)) && later.Utterance.TakesPlaceOf(Utterance);
    }

    private Utterance Utterance => new(Stage, Stance, Said);

    /// <summary>A source without a speaker is a voice of its own; a claim with neither is nobody's.</summary>
    private bool IsSameVoiceAs(in ClaimedValue other)
        => Speaker is not null ? string.Equals(Speaker, other.Speaker, StringComparison.Ordinal)
            : Source is not null && other.Speaker is null && string.Equals(Source, other.Source, StringComparison.Ordinal);
}
