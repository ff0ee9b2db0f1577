using System.Text;

namespace Dossier;

/// <summary>Finds where claims about the fields of one record contradict each other, and where a speaker is silent.</summary>
/// <remarks>
/// Claims contradict each other when two voices assert different values of a field that has one value, or when one denies or doubts
/// what another asserts. Who does not know contradicts nobody. Who omits a field is silent on it, which is listed apart. Deprecated and
/// withdrawn claims count for nothing.
/// <para>
/// Neither do claims whose own speaker replaced them: by a claim about the same field that is of a later stage, or that revises or
/// retracts. A value replaces the speaker's other values of a field that has one value; of a list, where it is not known which value
/// it replaces, only what was said of the same value. A retraction, a denial or a doubt replaces what was said of the value that it
/// names, or of the field when it names none. What was certainly said before the other claim replaces it in no case, and nothing
/// replaces a preferred claim.
/// </para>
/// </remarks>
public static class ClaimDisagreements
{
    /// <summary>The disagreements, in the order in which their fields first come up; contradictions of a field before silences.</summary>
    /// <param name="claims">The claims about one record.</param>
    /// <param name="nameOf">What to call a speaker or a source; null to show the keys.</param>
    /// <param name="areCompatible">
    /// Whether two different values of a field may both be true, as a place and the region around it; null when none may.
    /// </param>
    public static IReadOnlyList<Disagreement> Find(
        IReadOnlyList<ClaimedValue> claims, Func<string, string>? nameOf = null, Func<string, string, string, bool>? areCompatible = null)
    {
        _ = claims ?? throw new ArgumentNullException(nameof(claims));
        List<Disagreement>? found = null;
        for (int i = 0; i < claims.Count; i++)
        {
            string field = claims[i].Field;
            if (IsFirst(claims, i, field))
                Collect(claims, field, nameOf, areCompatible, ref found);
        }

        return found is null ? [] : found.AsReadOnly();
    }

    private static void Collect(
        IReadOnlyList<ClaimedValue> claims, string field, Func<string, string>? nameOf, Func<string, string, string, bool>? areCompatible,
        ref List<Disagreement>? found)
    {
        var against = new List<ClaimedValue>();
        var silent = new List<ClaimedValue>();
        foreach (ClaimedValue claim in claims)
        {
            if (claim.Field != field || claim.IsDropped || IsReplaced(claim, claims))
                continue;

            if (claim.Stance == CountStance.Omits)
                silent.Add(claim);
            else if ((claim.IsAffirmed && claim.Value is not null) || claim.IsRejected)
                against.Add(claim);
        }

        if (Contradicts(against, areCompatible))
            (found ??= []).Add(new Disagreement(field, DisagreementKind.Contradiction, Describe(field, against, nameOf)));
        if (silent.Count > 0)
            (found ??= []).Add(new Disagreement(field, DisagreementKind.Silence, DescribeSilence(field, silent, nameOf)));
    }

    private static bool IsReplaced(in ClaimedValue claim, IReadOnlyList<ClaimedValue> claims)
    {
        foreach (ClaimedValue other in claims)
        {
            if (claim.IsReplacedBy(other))
                return true;
        }

        return false;
    }

    private static bool Contradicts(List<ClaimedValue> claims, Func<string, string, string, bool>? areCompatible)
    {
        for (int i = 0; i < claims.Count; i++)
        {
            for (int j = i + 1; j < claims.Count; j++)
            {
                if (Contradict(claims[i], claims[j], areCompatible))
                    return true;
            }
        }

        return false;
    }

    private static bool Contradict(ClaimedValue a, ClaimedValue b, Func<string, string, string, bool>? areCompatible)
    {
        // Without a value, a denial is of whatever the other says.
        bool sameValue = a.Value is null || b.Value is null || string.Equals(a.Value, b.Value, StringComparison.Ordinal);
        if (a.IsAffirmed != b.IsAffirmed)
            return sameValue;

        return a.IsAffirmed && !a.IsMany && !sameValue && !string.Equals(a.Voice, b.Voice, StringComparison.Ordinal)
            && areCompatible?.Invoke(a.Field, a.Value!, b.Value!) != true;
    }

    private static string Describe(string field, List<ClaimedValue> claims, Func<string, string>? nameOf)
    {
        var text = new StringBuilder(field).Append(": ");
        for (int i = 0; i < claims.Count; i++)
        {
            ClaimedValue claim = claims[i];
            text.Append(i == 0 ? "" : " against ");
            text.Append(claim.Stance switch
            {
                CountStance.Denies => "a denial",
                CountStance.Disputes => "doubt",
                _ => claim.Value,
            });
            if (claim.IsRejected && claim.Value is not null)
                text.Append(claim.Stance == CountStance.Denies ? " of " : " about ").Append(claim.Value);
            text.Append(" (").Append(Name(claim.Voice, nameOf)).Append(')');
        }

        return text.Append('.').ToString();
    }

    private static string DescribeSilence(string field, List<ClaimedValue> claims, Func<string, string>? nameOf)
    {
        var text = new StringBuilder(field).Append(": nothing said by ");
        for (int i = 0; i < claims.Count; i++)
            text.Append(i == 0 ? "" : i == claims.Count - 1 ? " and " : ", ").Append(Name(claims[i].Voice, nameOf));
        return text.Append('.').ToString();
    }

    private static string Name(string key, Func<string, string>? nameOf) => nameOf is null ? key : nameOf(key);

    private static bool IsFirst(IReadOnlyList<ClaimedValue> claims, int index, string field)
    {
        for (int i = 0; i < index; i++)
        {
            if (claims[i].Field == field)
                return false;
        }

        return true;
    }
}
