using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>The results that were computed for a record, so that each is computed once. A copy of the record computes its own.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Memo
{
    private readonly IClaimedRecord _record;
    private IReadOnlyList<Disagreement>? _disagreements;

    // A count is too large to be written at once: who reads it while it is written must see none of it, so it is held in a box.
    private object? _killed;
    private object? _injured;

    private Memo(IClaimedRecord record) => _record = record;

    /// <summary>Where those who speak of a record disagree.</summary>
    public static IReadOnlyList<Disagreement> Disagreements(ref Memo? memo, IClaimedRecord record)
    {
        Memo held = Of(ref memo, record);
        return held._disagreements ??= RecordDisagreements.Of(record);
    }

    /// <summary>How many were killed.</summary>
    public static Estimate Killed(ref Memo? memo, ICasualtyRecord record)
        => (Estimate)(Of(ref memo, record)._killed ??= Casualties.CountOf(record, HarmTerms.Killed));

    /// <summary>How many were injured.</summary>
    public static Estimate Injured(ref Memo? memo, ICasualtyRecord record)
        => (Estimate)(Of(ref memo, record)._injured ??= Casualties.CountOf(record, HarmTerms.Injured));

    private static Memo Of(ref Memo? memo, IClaimedRecord record)
    {
        Memo? held = memo;
        if (held is null || !ReferenceEquals(held._record, record))
            memo = held = new Memo(record);
        return held;
    }
}
