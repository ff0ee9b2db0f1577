namespace Dossier;

/// <summary>Which harm a figure counts, where some reports count killed and injured together.</summary>
public enum CountComponent
{
    /// <summary>Everything that is counted.</summary>
    Whole,

    /// <summary>The killed only.</summary>
    Killed,

    /// <summary>The injured only.</summary>
    Injured,
}

/// <summary>One report of how many people were killed, injured or otherwise harmed in one event: the input of consolidation.</summary>
/// <param name="Count">The figure as reported.</param>
public readonly record struct ReportedCount(Estimate Count)
{
    /// <summary>The group of people; null when the report is about everybody. Every group is a part of everybody.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the figure counts only some of the group, such as one person who is named. It only raises the low figure.</summary>
    public bool IsPart { get; init; }

    /// <summary>
    /// Whether it is reported for the whole group, even if a nationality or a severity is given.
    /// </summary>
    public bool IsTotal { get; init; }

    /// <summary>The nationality of those counted; null when it is not given. If it is, the figure is about a part of the group.</summary>
    public string? Nationality { get; init; }

    /// <summary>
    /// How badly those counted were hurt, as a term of the vocabulary; null when it is not given. If it is, the figure is about a part of the
    /// group.
    /// </summary>
    public string? Severity { get; init; }

    /// <summary>
    /// Whether the figure counts killed and injured together, among reports that count one of the two. It is then the most that either can
    /// be, unless a total says how many at most, and it contradicts figures above it.
    /// </summary>
    public bool IsCombined { get; init; }

    /// <summary>
    /// Which of the killed and the injured the figure counts, among reports of both together. The sum of the two is then the least that
    /// both can be.
    /// </summary>
    public CountComponent Component { get; init; }

    /// <summary>
    /// The speaker; null when the source says it in its own voice. Several speakers are one key, separated by <c>+</c>.
    /// </summary>
    public string? Speaker { get; init; }

    /// <summary>
    /// Whether several speakers are credited together, so that it is not known which of them said it. They count as one voice. Otherwise
    /// each of them says it.
    /// </summary>
    public bool IsJoint { get; init; }

    /// <summary>The source in which it was read.</summary>
    public string? Source { get; init; }

    /// <summary>How the curator ranks the report.</summary>
    public Rank Rank { get; init; }

    /// <summary>Whether the report is to be ignored. One of the stage <see cref="Stage.Withdrawn"/> always is.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>
    /// The stage of reporting. Initial, or none stated, comes before updated, confirmed and revised. A figure of a later stage supersedes the
    /// same speaker's earlier ones about the same group. So does a revision or a retraction, which without a stage counts as "revised".
    /// </summary>
    public Stage Stage { get; init; }

    /// <summary>
    /// When it was said; unknown if that was not stated. Of two revisions the later one supersedes the other. A report never supersedes one
    /// that was certainly made after it.
    /// </summary>
    public EdtfDate Said { get; init; }

    /// <summary>What the speaker says about the figure.</summary>
    public Stance Stance { get; init; }

    /// <summary>
    /// Creates the same value by a method call. The compiler may run with either build of this library, and the init accessors of the two
    /// builds are not compatible.
    /// </summary>
    internal static ReportedCount Of(
        Estimate count, string? group, string? covers, string? nationality, string? severity, string? speaker, bool isJoint, string? source,
        Rank rank, Stage stage, EdtfDate said, Stance stance)
        => new(count)
        {
            Group = group,
            IsPart = covers == Derived.HarmTerms.Part,
            IsTotal = covers == Derived.HarmTerms.Total,
            Nationality = nationality,
            Severity = severity,
            Speaker = speaker,
            IsJoint = isJoint,
            Source = source,
            Rank = rank,
            Stage = stage,
            Said = said,
            Stance = stance,
        };

    /// <summary>Whether the report itself states a figure that is used.</summary>
    internal bool HasFigure => !IsDropped && Stance.IsAffirming();

    /// <summary>Whether it only suggests its figure: by its stance, or by a "possibly" in the count, which a revision can have as well.</summary>
    internal bool IsSuggestion => Stance == Stance.Suggests || Count.IsSuggested;

    /// <summary>Whether the report is kept for the record only.</summary>
    internal bool IsDropped => IsWithdrawn || Stances.IsDropped(Rank, Stage);

    /// <summary>Whether it states a figure of the count itself, or of one component of it.</summary>
    internal bool IsOwn(CountComponent component) => HasFigure && !IsCombined && Component == component;

    /// <summary>Whether it counts fewer people than the whole group, so that it is not compared with figures of the whole as an equal.</summary>
    internal bool IsNarrow => IsPart || (!IsTotal && (Nationality ?? Severity) is not null);

    /// <summary>The nationality that limits it to a part of the group; null for none.</summary>
    internal string? NarrowNationality => IsTotal ? null : Nationality;

    /// <summary>The severity that limits it to a part of the group; null for none.</summary>
    internal string? NarrowSeverity => IsTotal ? null : Severity;

    /// <summary>Whether it states how many there were in all, also of those whom no other report counts.</summary>
    internal bool IsOfEverybody => HasFigure && Group is null && !IsNarrow && !IsCombined && Component == CountComponent.Whole && Count.HasNumber;

    /// <summary>
    /// Whether both were read in one source, and one of them credits several speakers together, so that it is not known who said which. What
    /// somebody else says is known to be of another.
    /// </summary>
    internal bool IsBesideJoint(in ReportedCount other)
        => (IsJoint || other.IsJoint) && Source is not null && string.Equals(Source, other.Source, StringComparison.Ordinal)
            && Speakers.MayShareOne(Speaker, other.Speaker);

    /// <summary>Whether a voice of this report, all of it or one of its speakers, is also a voice of the other.</summary>
    internal bool IsSameVoiceAs(in ReportedCount other)
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

    /// <summary>Whether it is about the same people as another report, and counts the same harm.</summary>
    internal bool IsAboutSameAs(in ReportedCount other)
        => IsPart == other.IsPart && IsCombined == other.IsCombined && Component == other.Component
            && string.Equals(Group, other.Group, StringComparison.Ordinal)
            && string.Equals(NarrowNationality, other.NarrowNationality, StringComparison.Ordinal)
            && string.Equals(NarrowSeverity, other.NarrowSeverity, StringComparison.Ordinal);

    /// <summary>
    /// Whether a later report of the same voice about the same people replaces this one. A denial or a retraction that names a number takes back
    /// that number alone.
    /// </summary>
    internal bool IsSupersededBy(in ReportedCount later)
        => !later.IsDropped && Rank != Rank.Preferred
            && IsAboutSameAs(later) && IsBefore(later)
            && (later.Stance.IsAffirming() || SaidFigure.IsOf(later.Count, Count));

    /// <summary>Whether the other is of a later stage, or a revision, and not certainly of an earlier time.</summary>
    internal bool IsBefore(in ReportedCount later) => later.StatementOrder.Supersedes(StatementOrder);

    private StatementOrder StatementOrder => new(Stage.Order(), Stance, Said);
}
