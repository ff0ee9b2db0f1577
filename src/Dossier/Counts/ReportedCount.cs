namespace Dossier;

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
    public Rank Rank { get; init; }

    /// <summary>Whether the report counts for nothing, as one of the stage <see cref="Stage.Withdrawn"/> does in any case.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>
    /// How far reporting had come: an initial report or one without a stage comes before updated, confirmed and revised ones. A later
    /// figure supersedes the same speaker's earlier ones about the same group, and so does a revision or a retraction, which without a
    /// stage is as late as a revised report.
    /// </summary>
    public Stage Stage { get; init; }

    /// <summary>
    /// When it was said; unknown if that was not stated. Of two revisions the later one supersedes the other, and nothing supersedes
    /// what was certainly said after it.
    /// </summary>
    public EdtfDate Said { get; init; }

    /// <summary>What the speaker says about the figure.</summary>
    public Stance Stance { get; init; }

    /// <summary>
    /// The same by a call. The compiler side runs with either build of this library, and an init accessor of the one is not that of
    /// the other.
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

    /// <summary>Whether the report, by itself, states a figure.</summary>
    internal bool HasFigure => !IsDropped && Stance.IsAffirming();

    /// <summary>Whether it is kept for the record only.</summary>
    internal bool IsDropped => IsWithdrawn || Stances.IsDropped(Rank, Stage);

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
        => !later.IsDropped && Rank != Rank.Preferred
            && IsAboutSameAs(later) && IsBefore(later);

    /// <summary>Whether the other is of a later stage, or a revision, and not certainly of an earlier time.</summary>
    internal bool IsBefore(in ReportedCount later) => later.Utterance.TakesPlaceOf(Utterance);

    private Utterance Utterance => new(Stage.Order(), Stance, Said);
}
