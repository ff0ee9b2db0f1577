namespace Dossier;

/// <summary>What somebody says about a field, for comparing claims.</summary>
/// <param name="Field">The field that the claim is about.</param>
/// <param name="Value">The value that is claimed, in the notation of seeds; null when the claim names none.</param>
public readonly record struct ClaimedValue(string Field, string? Value)
{
    /// <summary>Who says so; null when the source says it in its own voice. Several speakers are one key, separated by <c>+</c>.</summary>
    public string? Speaker { get; init; }

    /// <summary>Whether several speakers are credited together as one voice. Otherwise each of them says it.</summary>
    public bool IsJoint { get; init; }

    /// <summary>Where it was read.</summary>
    public string? Source { get; init; }

    /// <summary>What the speaker says about it.</summary>
    public Stance Stance { get; init; }

    /// <summary>How far reporting had come: an initial report or one without a stage comes before updated, confirmed and revised ones.</summary>
    public Stage Stage { get; init; }

    /// <summary>When it was said; unknown if that was not stated.</summary>
    public EdtfDate Said { get; init; }

    /// <summary>Whether it is kept for the record only: deprecated, or withdrawn.</summary>
    public bool IsDropped { get; init; }

    /// <summary>Whether the curator prefers it, so that nothing the speaker said later replaces it.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>Whether the field holds a list, in which several values can be true together.</summary>
    public bool IsMany { get; init; }

    /// <summary>What the values of the field are.</summary>
    public ClaimedKind Kind { get; init; }

    /// <summary>Whether it says a sentence. One that names no value besides is compared with nothing.</summary>
    public bool HasStatement { get; init; }

    /// <summary>
    /// For an item of a list, what distinguishes it from the others, as <see cref="ItemIdentity"/> makes it; null for a plain value.
    /// </summary>
    public string? Item { get; init; }

    /// <summary>
    /// For an item, the one thing that two reports of it cannot both be right about, such as how far something was damaged; null for none.
    /// </summary>
    public string? Extent { get; init; }

    /// <summary>
    /// For an item of which others name others, such as an attacker, who or what that is: two that differ are listed as differing.
    /// Null if any number of them can be true together.
    /// </summary>
    public string? Alternative { get; init; }

    /// <summary>What the value is called in a sentence; null to show it as it is.</summary>
    public string? Label { get; init; }

    internal string? Text => Label ?? Value;

    internal bool IsAffirmed => Stance.IsAffirming();

    internal bool IsRejected => Stance.IsRejecting();

    /// <summary>Whether it names what it is about.</summary>
    internal bool HasValue => (Item ?? Value) is not null;

    /// <summary>Whether it can be held against others: a sentence alone cannot.</summary>
    internal bool IsComparable => HasValue || !HasStatement;

    /// <summary>Whether what this one says of its value is said of the other's: it names the same, or leaves something open.</summary>
    internal bool IsAbout(in ClaimedValue other)
        => !HasValue || !other.HasValue
            || (Item is not null && other.Item is not null ? ItemIdentity.Matches(Item, other.Item) && (Extent is null || string.Equals(Extent, other.Extent, StringComparison.Ordinal))
                : string.Equals(Value, other.Value, StringComparison.Ordinal));

    /// <summary>
    /// Whether both were read in one source of which one cannot say who said what: it credits the speakers of one claim together.
    /// </summary>
    internal bool IsBesideJoint(in ClaimedValue other)
        => (IsJoint || other.IsJoint) && Source is not null && string.Equals(Source, other.Source, StringComparison.Ordinal);

    /// <summary>Whether a later claim, of the same voice, takes the place of this one.</summary>
    internal bool IsReplacedBy(in ClaimedValue later)
    {
        if (later.IsDropped || IsPreferred || Field != later.Field || !later.Utterance.TakesPlaceOf(Utterance))
            return false;

        // A statement without a value adds to what was said, unless it is said to stand in its place.
        if (later.IsAffirmed && !later.HasValue && later.Stance != Stance.Revises)
            return false;

        // Of a list it is not known which value another one replaces, and who denies one value may go on asserting another.
        return later.IsAbout(this) || (IsAffirmed && later.IsAffirmed && (Item is null ? !IsMany : string.Equals(Item, later.Item, StringComparison.Ordinal)));
    }

    /// <summary>Whether the speakers of both are one, or one of several; a source without a speaker is a voice of its own.</summary>
    internal bool IsSameVoiceAs(in ClaimedValue other)
    {
        if (Speaker is null)
            return Source is not null && other.Speaker is null && string.Equals(Source, other.Source, StringComparison.Ordinal);

        foreach (string voice in Speakers.Of(Speaker, IsJoint))
        {
            if (Speakers.Include(other.Speaker, other.IsJoint, voice, IsJoint))
                return true;
        }

        return false;
    }

    /// <summary>Whether the other is of a later stage, or a revision, and not certainly of an earlier time.</summary>
    internal bool IsBefore(in ClaimedValue later) => later.Utterance.TakesPlaceOf(Utterance);

    private Utterance Utterance => new(Stage.Order(), Stance, Said);
}
