namespace Dossier;

/// <summary>What the curator of the data thinks of a report beside others.</summary>
public enum CountRank
{
    /// <summary>As good as any other.</summary>
    Normal,

    /// <summary>The one to go by.</summary>
    Preferred,

    /// <summary>Known to be wrong or outdated; kept, and counted for nothing.</summary>
    Deprecated,
}

/// <summary>What a speaker says about the count that a report names.</summary>
public enum CountStance
{
    /// <summary>Says that it is so.</summary>
    Asserts,

    /// <summary>Says that it may be so; taken as a figure like an assertion.</summary>
    Suggests,

    /// <summary>Says that it is so now, in place of what the speaker said before.</summary>
    Revises,

    /// <summary>Says that it is not so: no figure, and a contradiction to those who say that it is.</summary>
    Denies,

    /// <summary>Doubts it: no figure, and a contradiction to those who say that it is.</summary>
    Disputes,

    /// <summary>Says that the count is not known to the speaker: no figure.</summary>
    DoesNotKnow,

    /// <summary>Takes back what the speaker said before, without a new figure.</summary>
    Retracts,

    /// <summary>Told of the event and not of this: no figure, listed as silence.</summary>
    Omits,

    /// <summary>Something that informs no count, such as a threat.</summary>
    Other,
}

/// <summary>Whose harm a figure counts, where killed and injured are counted together.</summary>
public enum CountComponent
{
    /// <summary>All of what is counted.</summary>
    Whole,

    /// <summary>The killed alone.</summary>
    Killed,

    /// <summary>The injured alone.</summary>
    Injured,
}

/// <summary>One report of how many were killed, or injured, or otherwise harmed, in one event: the input of consolidation.</summary>
/// <param name="Count">The figure as reported.</param>
public readonly record struct ReportedCount(Estimate Count)
{
    /// <summary>Of whom; null when the report is about everybody, of whom every group is a part.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the figure covers only some of the group, such as one who is named. It raises the low figure and no more.</summary>
    public bool IsPart { get; init; }

    /// <summary>
    /// Whether it is reported for the whole group, so that neither a nationality nor a severity makes it the figure of a part.
    /// </summary>
    public bool IsTotal { get; init; }

    /// <summary>The nationality of those it counts; null when that plays no part. It makes a figure one of a part of the group.</summary>
    public string? Nationality { get; init; }

    /// <summary>
    /// How badly those it counts were hurt, in the terms of the vocabulary; null when that plays no part. It makes a figure one of a
    /// part of the group.
    /// </summary>
    public string? Severity { get; init; }

    /// <summary>
    /// Whether the figure counts killed and injured together, among reports of one of the two. It then is the most that there can be
    /// of either, where no total says that, and contradicts figures above it.
    /// </summary>
    public bool IsCombined { get; init; }

    /// <summary>
    /// Whether the figure is of the killed or of the injured alone, among reports of both together. What the two come to is then the
    /// least that both can be.
    /// </summary>
    public CountComponent Component { get; init; }

    /// <summary>
    /// Who said so; null when the source says it in its own voice. Several speakers are one key, separated by <c>+</c>.
    /// </summary>
    public string? Speaker { get; init; }

    /// <summary>
    /// Whether several speakers are credited together, so that it is not known which of them said it: they count as one voice. Otherwise
    /// each of them says it.
    /// </summary>
    public bool IsJoint { get; init; }

    /// <summary>Where it was read.</summary>
    public string? Source { get; init; }

    /// <summary>What the curator thinks of it.</summary>
    public CountRank Rank { get; init; }

    /// <summary>Whether the report, or its stage, is marked as withdrawn.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>
    /// The position of the report in what its speaker said over time: 0 for an initial report or one without a stage, more for updated,
    /// confirmed and revised ones. A later figure supersedes the same speaker's earlier ones about the same group, and so does a
    /// revision or a retraction, which without a stage is as late as a revised report.
    /// </summary>
    public int Stage { get; init; }

    /// <summary>
    /// When it was said; unknown if that was not stated. Of two revisions the later one supersedes the other, and nothing supersedes
    /// what was certainly said after it.
    /// </summary>
    public EdtfDate Said { get; init; }

    /// <summary>What the speaker says about the figure.</summary>
    public CountStance Stance { get; init; }

    /// <summary>
    /// The same by a call. The compiler side runs with either build of this library, and an init accessor of the one is not that of
    /// the other.
    /// </summary>
    internal static ReportedCount Of(
        Estimate count, string? group, bool isPart, bool isTotal, string? nationality, string? severity, bool isCombined,
        CountComponent component, string? speaker, bool isJoint, string? source, CountRank rank, bool isWithdrawn, int stage, EdtfDate said,
        CountStance stance)
        => new(count)
        {
            Group = group,
            IsPart = isPart,
            IsTotal = isTotal,
            Nationality = nationality,
            Severity = severity,
            IsCombined = isCombined,
            Component = component,
            Speaker = speaker,
            IsJoint = isJoint,
            Source = source,
            Rank = rank,
            IsWithdrawn = isWithdrawn,
            Stage = stage,
            Said = said,
            Stance = stance,
        };

    /// <summary>Whether the report, by itself, states a figure.</summary>
    internal bool HasFigure => !IsWithdrawn && Rank != CountRank.Deprecated
        && Stance is CountStance.Asserts or CountStance.Suggests or CountStance.Revises;

    /// <summary>Whether it states a figure of what is counted itself, or of one component of that.</summary>
    internal bool IsOwn(CountComponent component) => HasFigure && !IsCombined && Component == component;

    /// <summary>Whether it counts fewer than the whole group, so that it never competes with figures of the whole.</summary>
    internal bool IsNarrow => IsPart || (!IsTotal && (Nationality ?? Severity) is not null);

    /// <summary>The nationality that narrows it.</summary>
    internal string? NarrowNationality => IsTotal ? null : Nationality;

    /// <summary>The severity that narrows it.</summary>
    internal string? NarrowSeverity => IsTotal ? null : Severity;

    /// <summary>
    /// Whether both were read in one source of which one cannot say who said what: it credits the speakers of one figure together.
    /// </summary>
    internal bool IsBesideJoint(in ReportedCount other)
        => (IsJoint || other.IsJoint) && Source is not null && string.Equals(Source, other.Source, StringComparison.Ordinal);

    /// <summary>Whether a voice of this report, all of it or one of its speakers, speaks in the other too.</summary>
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

    /// <summary>Whether it is about the same people as another report, in what it counts and in whom.</summary>
    internal bool IsAboutSameAs(in ReportedCount other)
        => IsPart == other.IsPart && IsCombined == other.IsCombined && Component == other.Component
            && string.Equals(Group, other.Group, StringComparison.Ordinal)
            && string.Equals(NarrowNationality, other.NarrowNationality, StringComparison.Ordinal)
            && string.Equals(NarrowSeverity, other.NarrowSeverity, StringComparison.Ordinal);

    /// <summary>Whether a later report, of the same voice and about the same people, takes the place of this one.</summary>
    internal bool IsSupersededBy(in ReportedCount later)
        => !later.IsWithdrawn && later.Rank != CountRank.Deprecated && Rank != CountRank.Preferred
            && IsAboutSameAs(later) && IsBefore(later);

    /// <summary>Whether the other is of a later stage, or a revision, and not certainly of an earlier time.</summary>
    internal bool IsBefore(in ReportedCount later) => later.Utterance.TakesPlaceOf(Utterance);

    private Utterance Utterance => new(Stage, Stance, Said);
}
