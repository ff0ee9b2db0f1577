using System.Globalization;

namespace Dossier.Tests.Claims;

/// <summary>
/// The specification of contradictions: what is claimed of a record in, what contradicts each other out. Claims are parted by
/// semicolons; each begins with its field and value (- for none). Every expectation was worked out by hand.
/// </summary>
/// <remarks>
/// The terms: attack is broader than missile-attack and drone-attack, missile than ballistic-missile. The records: kh is part of
/// militias, baghdad lies in iraq.
/// </remarks>
public sealed class ContradictionTests
{
    [Theory]

    // Two values of a field that has one, whoever gives them.
    [InlineData("kind missile-attack, term, in w; kind drone-attack, term, by b, in w", "kind: missile-attack (w) against drone-attack (b).")]
    [InlineData("kind missile-attack, term; kind drone-attack, term, by b", "kind: missile-attack (nobody named) against drone-attack (b).")]
    [InlineData("kind missile-attack, term, in w; kind drone-attack, term, in w", "kind: missile-attack (w) against drone-attack (w).")]
    [InlineData("kind missile-attack, term, in w; kind drone-attack, term, in w, stage 1", "")]
    [InlineData("kind missile-attack, term, in w; kind drone-attack, term, in w, revises", "")]
    [InlineData("kind missile-attack, term, in w; kind drone-attack, term, by a+b, jointly, in w", "")]
    [InlineData("kind missile-attack, term, in v; kind drone-attack, term, by a+b, jointly, in w", "kind: missile-attack (v) against drone-attack (a and b together).")]
    [InlineData("kind missile-attack, term, by a+b; kind drone-attack, term, by a, stage 1", "kind: missile-attack (b) against drone-attack (a).")]
    [InlineData("kind missile-attack, term, by a+b; kind drone-attack, term, by a+b, stage 1", "")]
    [InlineData("country IQ, by a; country SY, by b", "country: IQ (a) against SY (b).")]

    // Terms of which one is broader, and those that leave it open.
    [InlineData("kind attack, term, by a; kind missile-attack, term, by b", "")]
    [InlineData("kind missile-attack, term, by a; kind attack, term, by b", "")]
    [InlineData("kind attack, term, by a; kind protest, term, by b", "kind: attack (a) against protest (b).")]
    [InlineData("outcome unknown, term, by a; outcome failed, term, by b", "")]
    [InlineData("kind other, term, by a; kind protest, term, by b", "")]
    [InlineData("kind unspecified, term, by a; kind protest, term, by b", "")]
    [InlineData("kind attack, term, by a; kind missile-attack, term, by b, denies", "")]
    [InlineData("kind missile-attack, term, by a; kind missile-attack, term, by b, denies", "kind: missile-attack (a) against a denial of missile-attack (b).")]

    // Dates that may overlap.
    [InlineData("date 2023-11-21, date, by a; date 2023-11, date, by b", "")]
    [InlineData("date 2023-11-21, date, by a; date 2023-11-21/2023-11-22, date, by b", "")]
    [InlineData("date 2023-11-21, date, by a; date 2023-11-22, date, by b", "date: 2023-11-21 (a) against 2023-11-22 (b).")]
    [InlineData("date 2023-11-21, date, by a; date 2023-10, date, by b", "date: 2023-11-21 (a) against 2023-10 (b).")]

    // Counts that do not exclude each other.
    [InlineData("dead 5+, count, by a; dead 7, count, by b", "")]
    [InlineData("dead 5+, count, by a; dead 4, count, by b", "dead: 5+ (a) against 4 (b).")]
    [InlineData("dead ~66, count, by a; dead 70, count, by b", "")]
    [InlineData("dead ?..5..?, count, by a; dead 7, count, by b", "")]

    // Records of which one lies within the other.
    [InlineData("place baghdad, reference, by a; place iraq, reference, by b", "")]
    [InlineData("place baghdad, reference, by a; place erbil, reference, by b", "place: baghdad (a) against erbil (b).")]
    [InlineData("owner kh, reference, by a; owner militias, reference, by b", "")]

    // Points within the precision of the coarser one.
    [InlineData("load 5.5+t, quantity, by a; load 7t, quantity, by b", "")]
    [InlineData("load 5.5t, quantity, by a; load 5.50t, quantity, by b", "")]
    [InlineData("load ~7t, quantity, by a; load 9t, quantity, by b", "")]
    [InlineData("load 5.5+t, quantity, by a; load <=5.4t, quantity, by b", "load: 5.5+t (a) against <=5.4t (b).")]
    [InlineData("at 33.3,44.4, point, by a; at 33.31,44.38, point, by b", "")]
    [InlineData("at 33.30,44.40, point, by a; at 33.31,44.41, point, by b", "")]
    [InlineData("at 33.30,44.40, point, by a; at 33.32,44.40, point, by b", "at: 33.30,44.40 (a) against 33.32,44.40 (b).")]
    [InlineData("at 33,44, point, by a; at 33.9,44.9, point, by b", "")]
    [InlineData("at 33,44, point, by a; at 34.1,44, point, by b", "at: 33,44 (a) against 34.1,44 (b).")]
    [InlineData("at 0.5,179.99, point, by a; at 0.5,-179.99, point, by b", "at: 0.5,179.99 (a) against 0.5,-179.99 (b).")]
    [InlineData("at 0.5,179.9, point, by a; at 0.5,-180, point, by b", "")]

    // Times of day.
    [InlineData("time 05:30, time, by a; time morning, time, by b", "")]
    [InlineData("time 05:30, time, by a; time 05:30:10, time, by b", "")]
    [InlineData("time 05:30, time, by a; time 05:31, time, by b", "time: 05:30 (a) against 05:31 (b).")]
    [InlineData("time night, time, by a; time morning, time, by b", "time: night (a) against morning (b).")]

    // Names may be spelt in several ways; a sentence without a value is compared with nothing.
    [InlineData("name Jurf, wording, by a; name Jurf al-Nasr, wording, by b", "")]
    [InlineData("name Jurf, wording, by a; name Jurf, wording, by b, denies", "name: Jurf (a) against a denial of Jurf (b).")]
    [InlineData("date 2023, date, by a; date -, by b, denies", "date: 2023 (a) against a denial (b).")]
    [InlineData("date 2023, date, by a; date -, by b, denies, sentence", "")]
    [InlineData("date 2023, date, by a; date 2023, by b, denies, sentence", "date: 2023 (a) against a denial of 2023 (b).")]

    // Items of lists: only affirmation and denial of one thing, and two extents of one damage.
    [InlineData("participants -, item iran|attacker, by us; participants -, item iran|attacker, by iran, denies",
        "participants: iran|attacker (us) against a denial of iran|attacker (iran).")]
    [InlineData("participants -, item iran|attacker, by us; participants -, item iran|, by iran, denies",
        "participants: iran|attacker (us) against a denial of iran| (iran).")]
    [InlineData("participants -, item iran|, by us; participants -, item iran|attacker, by iran, denies", "")]
    [InlineData("participants -, item iran|target, by us; participants -, item iran|attacker, by iran, denies", "")]
    [InlineData("participants -, item iran|attacker, by us; participants -, many, by iran, denies",
        "participants: iran|attacker (us) against a denial (iran).")]
    [InlineData("participants -, item iran|attacker, by iran, denies", "")]
    [InlineData("participants -, item kh|attacker, by us; participants -, item kh|attacker, by us, retracts; participants -, item kh|attacker, by kh, denies", "")]
    [InlineData("participants -, item a|attacker, by us; participants -, item b|target, by us; participants -, item a|attacker, by a, denies; participants -, item b|target, by b, disputes",
        "participants: a|attacker (us) against a denial of a|attacker (a).|participants: b|target (us) against doubt about b|target (b).")]
    [InlineData("weapons -, item drone, by a; weapons -, item missile, by b", "")]
    [InlineData("damage -, item runway, extent none, by a; damage -, item runway, extent major, by b", "damage: runway none (a) against runway major (b).")]
    [InlineData("damage -, item , extent none, by a; damage -, item , extent major, by b", "damage:  none (a) against  major (b).")]
    [InlineData("damage -, item runway, extent none, in w; damage -, item runway, extent major, in w", "damage: runway none (w) against runway major (w).")]
    [InlineData("damage -, item runway, extent none, in w; damage -, item runway, extent major, in w, stage 1", "")]
    [InlineData("damage -, item runway, extent none, by a; damage -, item hangar, extent major, by b", "")]
    [InlineData("damage -, item runway, extent unknown, by a; damage -, item runway, extent major, by b", "")]
    [InlineData("damage -, item runway, extent none, by a; damage -, item runway, extent major, by b, denies", "")]
    [InlineData("damage -, item runway, extent major, by a; damage -, item runway, by b, denies", "damage: runway major (a) against a denial of runway (b).")]
    [InlineData("aliases X, many, by a; aliases Y, many, by b", "")]
    [InlineData("partOf x, many, reference; partOf x, many, reference, by b, denies", "partOf: x (nobody named) against a denial of x (b).")]
    public void Claims_contradict_each_other_or_do_not(string claims, string contradictions)
        => Assert.Equal(contradictions, Found(claims, DisagreementKind.Contradiction));

    [Theory]

    // Different attackers by different speakers.
    [InlineData("p -, item a|attacker, alternative a, by x; p -, item b|attacker, alternative b, by y", "p: a|attacker (x), elsewhere b|attacker (y).")]
    [InlineData("p -, item a|attacker, alternative a, in v; p -, item b|attacker, alternative b, in w", "p: a|attacker (v), elsewhere b|attacker (w).")]
    [InlineData("p -, item a|attacker, alternative a, by x, in w; p -, item b|attacker, alternative b, by y, in w", "p: a|attacker (x), elsewhere b|attacker (y).")]
    [InlineData("p -, item a|attacker, alternative a, by x, suggests; p -, item b|attacker, alternative b, by y", "p: possibly a|attacker (x), elsewhere b|attacker (y).")]

    // Not where one is part of the other, or not identified.
    [InlineData("p -, item kh|attacker, alternative kh, by x; p -, item militias|attacker, alternative militias, by y", "")]
    [InlineData("p -, item u|attacker, alternative unknown, by x; p -, item b|attacker, alternative b, by y", "")]

    // Not where one voice names both, or nobody is named.
    [InlineData("p -, item a|attacker, alternative a, by x; p -, item b|attacker, alternative b, by x", "")]
    [InlineData("p -, item a|attacker, alternative a, by x; p -, item b|attacker, alternative b, by x+y", "")]
    [InlineData("p -, item a|attacker, alternative a, by x; p -, item a|attacker, alternative a, by y; p -, item b|attacker, alternative b, by y", "")]
    [InlineData("p -, item a|attacker, alternative a, by x, in w; p -, item b|attacker, alternative b, in w", "")]
    [InlineData("p -, item a|attacker, alternative a; p -, item b|attacker, alternative b, by y", "")]
    [InlineData("p -, item a|attacker, alternative a, by x; p -, item b|attacker, alternative b, by y, denies", "")]
    [InlineData("p -, item a|target, by x; p -, item b|target, by y", "")]
    public void Different_ones_by_different_speakers_differ(string claims, string differing)
    {
        Assert.Equal(differing, Found(claims, DisagreementKind.Differing));
        Assert.Equal("", Found(claims, DisagreementKind.Contradiction));
    }

    private static string Found(string claims, DisagreementKind kind)
        => string.Join('|', ClaimDisagreements
            .Find([.. claims.Split("; ").Select(Read)], areNested: (_, one, other) => IsWithin(one, other) || IsWithin(other, one))
            .Where(d => d.Kind == kind));

    private static bool IsWithin(string inner, string outer)
        => (inner, outer) is ("missile-attack" or "drone-attack", "attack") or ("ballistic-missile", "missile") or ("kh", "militias") or ("baghdad", "iraq");

    private static ClaimedValue Read(string text)
    {
        string[] parts = text.Split(", ");
        string[] start = parts[0].Split(' ');
        var claim = new ClaimedValue(start[0], start[1] == "-" ? null : start[1]);
        foreach (string part in parts.Skip(1))
        {
            string[] words = part.Split(' ', 2);
            claim = words[0] switch
            {
                "by" => claim with { Speaker = words[1] },
                "in" => claim with { Source = words[1] },
                "jointly" => claim with { IsJoint = true },
                "stage" => claim with { Stage = (Stage)(int.Parse(words[1], CultureInfo.InvariantCulture) + 1) },
                "many" => claim with { IsMany = true },
                "sentence" => claim with { HasStatement = true },
                "item" => claim with { IsMany = true, Item = words[1].Replace('|', '\u001f'), Label = words[1] },
                "extent" => claim with { Extent = words[1], Label = claim.Label + " " + words[1] },
                "alternative" => claim with { Alternative = words[1] },
                "term" or "date" or "count" or "quantity" or "reference" or "point" or "time" or "wording"
                    => claim with { Kind = Enum.Parse<ClaimedKind>(words[0], ignoreCase: true) },
                _ => claim with { Stance = Enum.Parse<Stance>(words[0], ignoreCase: true) },
            };
        }

        return claim;
    }
}
