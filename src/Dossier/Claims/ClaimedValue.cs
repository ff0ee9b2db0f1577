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

    /// <summary>The stage of reporting. Initial, or none stated, comes before updated, confirmed and revised.</summary>
    public Stage Stage { get; init; }

    /// <summary>When it was said; unknown if that was not stated.</summary>
    public EdtfDate Said { get; init; }

    /// <summary>Whether the claim is kept for the record only, because it is deprecated or withdrawn.</summary>
    public bool IsDropped { get; init; }

    /// <summary>Whether the curator prefers it, so that nothing the speaker said later replaces it.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>Whether the field holds a list, in which several values can be true together.</summary>
    public bool IsMany { get; init; }

    /// <summary>What the values of the field are.</summary>
    public ClaimedKind Kind { get; init; }

    /// <summary>Whether the claim has a sentence. A claim with a sentence and no value is not compared with others.</summary>
    public bool HasStatement { get; init; }

    /// <summary>
    /// For an item of a list, the key that distinguishes it from other items, as <see cref="ItemIdentity"/> makes it; null for a plain value.
    /// </summary>
    public string? Item { get; init; }

    /// <summary>
    /// For an item, the property on which two reports cannot both be right, such as how badly something was damaged; null for none.
    /// </summary>
    public string? Extent { get; init; }

    /// <summary>
    /// For an item of which speakers may name different ones, such as an attacker: the id of the one named here. Two that differ are listed
    /// as differing. Null if any number of them can be true together.
    /// </summary>
    public string? Alternative { get; init; }

    /// <summary>For an item, the count that it states beside what distinguishes it, which a denial with a count is of; unknown for none.</summary>
    public Estimate Figure { get; init; }

    /// <summary>What the value is called in a sentence; null to show it as it is.</summary>
    public string? Label { get; init; }

    internal string? Text => Label ?? Value;

    internal bool IsAffirmed => Stance.IsAffirming();

    internal bool IsRejected => Stance.IsRejecting();

    /// <summary>Whether the claim names a value or an item.</summary>
    internal bool HasValue => (Item ?? Value) is not null;

    /// <summary>Whether the claim can be compared with others: a sentence alone cannot.</summary>
    internal bool IsComparable => HasValue || !HasStatement;

    /// <summary>Whether this claim's value and the other's may be the same one: they are equal, or one of them leaves a part unstated.</summary>
    internal bool IsAbout(in ClaimedValue other)
        => !HasValue || !other.HasValue
            || (Item is not null && other.Item is not null ? ItemIdentity.Matches(Item, other.Item) && (Extent is null || string.Equals(Extent, other.Extent, StringComparison.Ordinal))
                : string.Equals(Value, other.Value, StringComparison.Ordinal));

    /// <summary>Whether this denies or doubts the other: it is about it, and about its count, where it names one.</summary>
    internal bool Rejects(in ClaimedValue other)
        => IsAbout(other) && (SaidFigure.IsOf(Figure, other.Figure) || (SaidFigure.MayBeOf(Figure, other.Figure) && !IsSameVoiceAs(other)));

    /// <summary>
    /// Whether both were read in one source, and one of them credits several speakers together, so that it is not known who said which.
    /// </summary>
    internal bool IsBesideJoint(in ClaimedValue other)
        => (IsJoint || other.IsJoint) && Source is not null && string.Equals(Source, other.Source, StringComparison.Ordinal);

    /// <summary>Whether a later claim of the same voice replaces this one.</summary>
    internal bool IsReplacedBy(in ClaimedValue later)
    {
        if (later.IsDropped || IsPreferred || Field != later.Field || !later.StatementOrder.Supersedes(StatementOrder))
            return false;

        // A statement without a value adds to what was said before, unless it is marked as a revision.
        if (later.IsAffirmed && !later.HasValue && later.Stance != Stance.Revises)
            return false;

        // In a list it is not known which value another one replaces, and a speaker who denies one value may go on asserting another.
        if (!later.IsAffirmed && !SaidFigure.IsOf(later.Figure, Figure))
            return false;
        return later.IsAbout(this) || (IsAffirmed && later.IsAffirmed && (Item is null ? !IsMany : string.Equals(Item, later.Item, StringComparison.Ordinal)));
    }

    /// <summary>Whether both have the same speaker, or one in common. A source without a speaker counts as a voice itself.</summary>
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
    internal bool IsBefore(in ClaimedValue later) => later.StatementOrder.Supersedes(StatementOrder);

    private StatementOrder StatementOrder => new(Stage.Order(), Stance, Said);
}
