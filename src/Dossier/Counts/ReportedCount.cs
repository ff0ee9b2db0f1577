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

/// <summary>How a speaker stands to the count that a report names.</summary>
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

/// <summary>One report of how many were killed, or injured, or otherwise harmed, in one event: what consolidation goes by.</summary>
/// <param name="Count">The figure as reported.</param>
public readonly record struct ReportedCount(Estimate Count)
{
    /// <summary>Of whom; null when the report is about everybody, of whom every group is a part.</summary>
    public string? Group { get; init; }

    /// <summary>Whether the figure covers only some of the group, such as one who is named. It raises the low figure and no more.</summary>
    public bool IsPart { get; init; }

    /// <summary>
    /// Whether the figure counts killed and injured together. It then changes no number of either, not even as an upper bound; it is
    /// only held against figures that are larger than the two together.
    /// </summary>
    public bool IsCombined { get; init; }

    /// <summary>Who said so; null when the source says it in its own voice. Several speakers of one statement are one key.</summary>
    public string? Speaker { get; init; }

    /// <summary>Where it was read.</summary>
    public string? Source { get; init; }

    /// <summary>What the curator thinks of it.</summary>
    public CountRank Rank { get; init; }

    /// <summary>Whether the report, or its stage, is marked as withdrawn.</summary>
    public bool IsWithdrawn { get; init; }

    /// <summary>
    /// Where the report stands in what its speaker said over time: 0 for an initial report or one without a stage, more for updated,
    /// confirmed and revised ones. A later figure supersedes the same speaker's earlier ones about the same group, and so does a
    /// revision or a retraction, which without a stage is as late as a revised report.
    /// </summary>
    public int Stage { get; init; }

    /// <summary>
    /// When it was said; unknown when that was not told. Of two revisions the later one supersedes the other, and nothing supersedes
    /// what was certainly said after it.
    /// </summary>
    public EdtfDate Said { get; init; }

    /// <summary>How the speaker stands to the figure.</summary>
    public CountStance Stance { get; init; }

    /// <summary>
    /// The same by a call. The compiler side runs with either build of this library, and an init accessor of the one is not that of
    /// the other.
    /// </summary>
    internal static ReportedCount Of(
        Estimate count, string? group, bool isPart, bool isCombined, string? speaker, string? source, CountRank rank, bool isWithdrawn,
        int stage, EdtfDate said, CountStance stance)
        => new(count)
        {
            Group = group,
            IsPart = isPart,
            IsCombined = isCombined,
            Speaker = speaker,
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

    /// <summary>Whether both come from one statement: the same speaker, in the same source, and not said at different times.</summary>
    internal bool IsSameStatementAs(in ReportedCount other)
        => (Speaker ?? Source) is not null && string.Equals(Speaker, other.Speaker, StringComparison.Ordinal)
            && string.Equals(Source, other.Source, StringComparison.Ordinal)
            && Said.Precedes(other.Said) != Answer.Yes && other.Said.Precedes(Said) != Answer.Yes;

    /// <summary>Whether a later report takes the place of this one.</summary>
    internal bool IsSupersededBy(in ReportedCount later)
    {
        if (later.IsWithdrawn || later.Rank == CountRank.Deprecated)
            return false;
        if (Rank == CountRank.Preferred || !IsSameVoiceAs(later) || IsPart != later.IsPart || IsCombined != later.IsCombined
            || !string.Equals(Group, later.Group, StringComparison.Ordinal))
        {
            return false;
        }

        return later.Utterance.TakesPlaceOf(Utterance);
    }

    private Utterance Utterance => new(Stage, Stance, Said);

    /// <summary>A source without a speaker is a voice of its own; a report with neither is nobody's.</summary>
    private bool IsSameVoiceAs(in ReportedCount other)
        => Speaker is not null ? string.Equals(Speaker, other.Speaker, StringComparison.Ordinal)
            : Source is not null && other.Speaker is null && string.Equals(Source, other.Source, StringComparison.Ordinal);
}
