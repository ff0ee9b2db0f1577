using System.Text;

namespace Dossier;

/// <summary>Writes the sentence that says who claims what about a field, and who does not mention it.</summary>
internal static class ClaimSentences
{
    /// <summary>All claims, with words between them.</summary>
    public static string OfClaims(string field, List<ClaimedValue> claims, string between, Func<string, string>? nameOf)
    {
        StringBuilder text = new StringBuilder(field).Append(": ");
        Append(text, claims, between, nameOf);
        return text.Append('.').ToString();
    }

    /// <summary>What others claim, and those who do not mention it.</summary>
    public static string OfSilence(string field, List<ClaimedValue> claims, List<ClaimedValue> silent, Func<string, string>? nameOf)
    {
        StringBuilder text = new StringBuilder(field).Append(": ");
        Append(text, claims, " and ", nameOf);
        text.Append(claims.Count == 0 ? "not mentioned by " : "; not mentioned by ");
        for (int i = 0; i < silent.Count; i++)
            text.Append(i == 0 ? "" : i == silent.Count - 1 ? " and " : ", ").Append(Voice(silent[i], nameOf));
        return text.Append('.').ToString();
    }

    private static void Append(StringBuilder text, List<ClaimedValue> claims, string between, Func<string, string>? nameOf)
    {
        for (int i = 0; i < claims.Count; i++)
        {
            ClaimedValue claim = claims[i];
            text.Append(i == 0 ? "" : between);
            if (claim.IsRejected)
            {
                text.Append(claim.Stance == Stance.Denies ? "a denial" : "doubt");
                if (claim.Text is not null)
                    text.Append(claim.Stance == Stance.Denies ? " of " : " about ");
            }
            else if (claim.Stance == Stance.Suggests)
            {
                text.Append(Words.Possibly).Append(' ');
            }

            text.Append(claim.Text).Append(" (").Append(Voice(claim, nameOf)).Append(')');
        }
    }

    private static string Voice(in ClaimedValue claim, Func<string, string>? nameOf)
        => Speakers.Named(claim.Speaker, claim.IsJoint, claim.Source, nameOf);
}
