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

    /// <summary>Whether it is kept for the record only: deprecated, or withdrawn.</summary>
    public bool IsDropped { get; init; }

    /// <summary>Whether the field holds a list, where several values stand side by side.</summary>
    public bool IsMany { get; init; }

    internal string Voice => Speaker ?? Source ?? "nobody named";

    internal bool IsAffirmed => Stance is CountStance.Asserts or CountStance.Suggests or CountStance.Revises;

    internal bool IsRejected => Stance is CountStance.Denies or CountStance.Disputes;
}
