namespace Dossier;

/// <summary>
/// Finds where claims about the fields of one record contradict each other, where they name different values that may all be right, and
/// where a speaker is silent.
/// </summary>
/// <remarks>
/// Claims contradict each other in two cases: when they assert two values of a field that has one value, or two extents of one item; and
/// when one denies or doubts what another asserts. It makes no difference which speaker does which. Values that may both be true do not
/// contradict each other: dates that may overlap, counts that do not exclude each other, a record and one that contains it, a term and a
/// broader one. A speaker who does not know contradicts nobody, and neither does a sentence without a value. A speaker who omits a field
/// is silent on it, which is listed separately. Deprecated and withdrawn claims are ignored.
/// <para>
/// A claim that its own speaker has replaced is ignored too. A claim is replaced by a claim about the same field that is of a later
/// stage, or that revises or retracts. A value replaces the speaker's other values of a field that has one value. In a list it is not known
/// which value it replaces, so it replaces only what the speaker said about the same value. A retraction, a denial or a doubt replaces
/// claims about the value that it names, or about the whole field when it names none. A claim never replaces one that was certainly made
/// after it, and nothing replaces a preferred claim. When a claim has several speakers, each can replace it only for himself.
/// </para>
/// </remarks>
public static class ClaimDisagreements
{
    /// <summary>The disagreements, in the order in which their fields first appear; contradictions of a field before silences.</summary>
    /// <param name="claims">What is claimed about one record, including the plain values of its fields.</param>
    /// <param name="nameOf">What to call a speaker or a source; null to show the keys.</param>
    /// <param name="areNested">
    /// Whether, of two different values of a field, one contains the other or is broader, as a region contains a place; null when no value
    /// contains another.
    /// </param>
    public static IReadOnlyList<Disagreement> Find(
        IReadOnlyList<ClaimedValue> claims, Func<string, string>? nameOf = null, Func<string, string, string, bool>? areNested = null)
    {
        _ = claims ?? throw new ArgumentNullException(nameof(claims));
        if (claims.Count == 0)
            return [];

        var found = new List<Disagreement>();
        var fields = new Dictionary<string, List<ClaimedValue>>(StringComparer.Ordinal);
        var order = new List<string>();
        foreach (ClaimedValue claim in claims)
        {
            if (!fields.TryGetValue(claim.Field, out List<ClaimedValue>? about))
            {
                fields[claim.Field] = about = [];
                order.Add(claim.Field);
            }

            about.Add(claim);
        }

        foreach (string field in order)
            AddDisagreements(field, fields[field], nameOf, areNested, found);
        return found.AsReadOnly();
    }

    private static void AddDisagreements(
        string field, List<ClaimedValue> claims, Func<string, string>? nameOf, Func<string, string, string, bool>? areNested, List<Disagreement> found)
    {
        var against = new List<ClaimedValue>();
        var silent = new List<ClaimedValue>();
        foreach (ClaimedValue claim in claims)
        {
            if (claim.IsDropped || WithRemainingSpeakers(claim, claims) is not { } remaining)
                continue;

            if (claim.Stance == Stance.Omits)
                silent.Add(remaining);
            else if (claim.IsComparable && ((claim.IsAffirmed && claim.HasValue) || claim.IsRejected))
                against.Add(remaining);
        }

        AddContradictions(field, against, nameOf, areNested, found);
        AddDiffering(field, against, nameOf, areNested, found);
        if (silent.Count > 0)
            found.Add(new Disagreement(field, DisagreementKind.Silence, ClaimSentences.OfSilence(field, against, silent, nameOf)));
    }

    /// <summary>The claim with only the speakers who have not replaced it; null when all of them have.</summary>
    private static ClaimedValue? WithRemainingSpeakers(in ClaimedValue claim, List<ClaimedValue> claims)
    {
        if (!Speakers.AreSeveral(claim.Speaker, claim.IsJoint))
            return IsReplaced(claim, claims) ? null : claim;

        var left = new List<string>();
        foreach (string voice in Speakers.Of(claim.Speaker, isJoint: false))
        {
            if (!IsReplaced(claim with { Speaker = voice }, claims))
                left.Add(voice);
        }

        return left.Count == 0 ? null : claim with { Speaker = Speakers.Key(left) };
    }

    private static bool IsReplaced(in ClaimedValue claim, List<ClaimedValue> claims)
    {
        foreach (ClaimedValue other in claims)
        {
            if (claim.IsReplacedBy(other) && claim.IsSameVoiceAs(other))
                return true;
        }

        return false;
    }

    /// <summary>Adds one sentence for a field with one value; for a list, one for each item about which claims contradict each other.</summary>
    private static void AddContradictions(
        string field, List<ClaimedValue> claims, Func<string, string>? nameOf, Func<string, string, string, bool>? areNested, List<Disagreement> found)
    {
        var group = new int[claims.Count];
        for (int i = 0; i < claims.Count; i++)
            group[i] = i;

        var involved = new bool[claims.Count];
        for (int i = 0; i < claims.Count; i++)
        {
            for (int j = i + 1; j < claims.Count; j++)
            {
                if (!Contradict(claims[i], claims[j], areNested))
                    continue;

                involved[i] = true;
                involved[j] = true;
                Join(group, i, j);
            }
        }

        bool isList = claims.Count > 0 && claims[0].IsMany;
        var reported = new HashSet<int>();
        for (int i = 0; i < claims.Count; i++)
        {
            if (!involved[i] || !reported.Add(isList ? group[i] : 0))
                continue;

            var together = new List<ClaimedValue>();
            for (int j = 0; j < claims.Count; j++)
            {
                if (!isList || (involved[j] && group[j] == group[i]))
                    together.Add(claims[j]);
            }

            found.Add(new Disagreement(field, DisagreementKind.Contradiction, ClaimSentences.OfClaims(field, together, " against ", nameOf)));
        }
    }

    private static void Join(int[] group, int one, int other)
    {
        int from = group[other];
        int to = group[one];
        for (int i = 0; from != to && i < group.Length; i++)
        {
            if (group[i] == from)
                group[i] = to;
        }
    }

    private static bool Contradict(in ClaimedValue a, in ClaimedValue b, Func<string, string, string, bool>? areNested)
    {
        if (a.IsBesideJoint(b) || (a.IsAffirmed && b.IsAffirmed && a.IsSameVoiceAs(b) && (a.IsBefore(b) || b.IsBefore(a))))
            return false;
        if (a.IsAffirmed != b.IsAffirmed)
            return a.IsAffirmed ? b.Rejects(a) : a.Rejects(b);
        if (!a.IsAffirmed)
            return false;
        if (a.Item is not null)
        {
            return a.Extent is not null && b.Extent is not null && string.Equals(a.Item, b.Item, StringComparison.Ordinal)
                && !ClaimedValues.AreCompatible(ClaimedKind.Term, a.Field, a.Extent, b.Extent, areNested);
        }

        return !a.IsMany && !ClaimedValues.AreCompatible(a.Kind, a.Field, a.Value!, b.Value!, areNested);
    }

    /// <summary>Lists the fields for which different speakers name different values, such as attackers, and no voice names both.</summary>
    private static void AddDiffering(
        string field, List<ClaimedValue> claims, Func<string, string>? nameOf, Func<string, string, string, bool>? areNested, List<Disagreement> found)
    {
        var differing = new bool[claims.Count];
        bool any = false;
        for (int i = 0; i < claims.Count; i++)
        {
            for (int j = i + 1; j < claims.Count; j++)
            {
                if (Differ(claims[i], claims[j], areNested) && !DoesOneNameBoth(claims[i], claims[j], claims))
                {
                    differing[i] = true;
                    differing[j] = true;
                    any = true;
                }
            }
        }

        if (!any)
            return;

        var together = new List<ClaimedValue>();
        for (int i = 0; i < claims.Count; i++)
        {
            if (differing[i])
                together.Add(claims[i]);
        }

        found.Add(new Disagreement(field, DisagreementKind.Differing, ClaimSentences.OfClaims(field, together, ", elsewhere ", nameOf)));
    }

    private static bool Differ(in ClaimedValue a, in ClaimedValue b, Func<string, string, string, bool>? areNested)
        => a.IsAffirmed && b.IsAffirmed && a.Alternative is { } one && b.Alternative is { } other
            && !ClaimedValues.AreCompatible(ClaimedKind.Term, a.Field, one, other, areNested)
            && (a.Speaker ?? a.Source) is not null && (b.Speaker ?? b.Source) is not null;

    // A source that names one in its own voice and quotes somebody who names the other reports both.
    private static bool DoesOneNameBoth(in ClaimedValue a, in ClaimedValue b, List<ClaimedValue> claims)
    {
        if (a.IsSameVoiceAs(b) || a.IsBesideJoint(b) || ((a.Speaker is null || b.Speaker is null) && string.Equals(a.Source, b.Source, StringComparison.Ordinal)))
            return true;

        foreach (ClaimedValue claim in claims)
        {
            if (!claim.IsAffirmed || claim.Alternative is null)
                continue;
            if ((string.Equals(claim.Alternative, a.Alternative, StringComparison.Ordinal) && claim.IsSameVoiceAs(b))
                || (string.Equals(claim.Alternative, b.Alternative, StringComparison.Ordinal) && claim.IsSameVoiceAs(a)))
            {
                return true;
            }
        }

        return false;
    }
}
