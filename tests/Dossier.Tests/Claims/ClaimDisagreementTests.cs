namespace Dossier.Tests.Claims;

/// <summary>When claims contradict each other, when they do not, and what silence is. Worked out by hand.</summary>
public class ClaimDisagreementTests
{
    // Field, value (- for none), speaker (- for none), source (- for none), stance; then ! for dropped, * for a field of many values,
    // ^ for preferred, a number for a later stage, @ and a date for when it was said.
    [Theory]
    // One voice, or voices that agree.
    [InlineData("", "")]
    [InlineData("date 2023 us - Asserts", "")]
    [InlineData("date 2023 us - Asserts; date 2023 uk - Asserts", "")]
    [InlineData("date 2023 us - Asserts; date 2023 uk - Suggests; date 2023 - s Revises", "")]
    // Different values of a field that has one.
    [InlineData("date 2023 us - Asserts; date 2024 uk - Asserts", "date: 2023 (us) against 2024 (uk).")]
    [InlineData("date 2023 us - Asserts; date 2024 uk - Suggests", "date: 2023 (us) against possibly 2024 (uk).")]
    [InlineData("date 2023 - a Asserts; date 2024 - b Asserts", "date: 2023 (a) against 2024 (b).")]
    [InlineData("date 2023 us a Asserts; date 2024 us b Asserts", "date: 2023 (us) against 2024 (us).")]
    [InlineData("date 2023 us a Asserts; date 2024 us b Revises", "")]
    [InlineData("date 2023 us - Asserts; date 2023 uk - Asserts; date 2024 fr - Asserts", "date: 2023 (us) against 2023 (uk) against 2024 (fr).")]
    [InlineData("kind attack us - Asserts; kind Attack uk - Asserts", "kind: attack (us) against Attack (uk).")]
    // Values that stand side by side.
    [InlineData("partOf a us - Asserts *; partOf b uk - Asserts *", "")]
    [InlineData("partOf a us - Asserts *; partOf a uk - Denies *", "partOf: a (us) against a denial of a (uk).")]
    [InlineData("partOf a us - Asserts *; partOf b uk - Denies *", "")]
    // Denial and doubt.
    [InlineData("date 2023 us - Asserts; date 2023 uk - Denies", "date: 2023 (us) against a denial of 2023 (uk).")]
    [InlineData("date 2023 us - Asserts; date - uk - Denies", "date: 2023 (us) against a denial (uk).")]
    [InlineData("date 2023 us - Asserts; date 2024 uk - Denies", "")]
    [InlineData("date 2023 uk - Disputes; date 2023 us - Suggests", "date: doubt about 2023 (uk) against possibly 2023 (us).")]
    [InlineData("date 2023 us - Denies; date 2024 uk - Denies", "")]
    [InlineData("date 2023 us - Denies; date 2023 uk - Disputes", "")]
    [InlineData("date 2023 us - Asserts; date 2023 us - Denies", "date: 2023 (us) against a denial of 2023 (us).")]
    // Who does not know, threatens or takes back contradicts nobody.
    [InlineData("date 2023 us - Asserts; date - uk - DoesNotKnow", "")]
    [InlineData("date 2023 us - Asserts; date 2024 uk - Threatens", "")]
    [InlineData("date 2023 us - Asserts; date 2024 uk - Retracts", "")]
    [InlineData("date 2023 us - Asserts; date - uk - Asserts", "")]
    // What is dropped counts for nothing.
    [InlineData("date 2023 us - Asserts; date 2024 uk - Asserts !", "")]
    [InlineData("date 2023 us - Asserts; date - uk - Omits !", "")]
    // A speaker's revision takes the place of what he said before, and of nothing that others said.
    [InlineData("date 2023 us - Asserts; date 2024 us - Revises; date 2024 uk - Asserts", "")]
    [InlineData("date 2023 us - Asserts; date 2024 us - Revises; date 2023 uk - Asserts", "date: 2024 (us) against 2023 (uk).")]
    [InlineData("date 2023 us - Asserts; date 2024 uk - Revises", "date: 2023 (us) against 2024 (uk).")]
    [InlineData("date 2023 us wire Asserts; date 2024 us post Revises; date 2024 uk - Asserts", "")]
    [InlineData("date 2023 - wire Asserts; date 2024 - wire Revises; date 2024 uk - Asserts", "")]
    [InlineData("date 2023 - wire Asserts; date 2024 us wire Revises; date 2024 uk - Asserts", "date: 2023 (wire) against 2024 (us) against 2024 (uk).")]
    [InlineData("date 2023 - - Asserts; date 2024 - - Revises; date 2024 uk - Asserts", "date: 2023 (nobody named) against 2024 (nobody named) against 2024 (uk).")]
    [InlineData("date 2023 us - Asserts; kind raid us - Revises; date 2024 uk - Asserts", "date: 2023 (us) against 2024 (uk).")]
    [InlineData("date 2023 us - Asserts; date - us - Revises; date 2024 uk - Asserts", "")]
    [InlineData("date 2023 us - Denies; date 2023 us - Revises; date 2023 uk - Asserts", "")]
    // So does a later stage, and so does a retraction of what it names.
    [InlineData("date 2023 us - Asserts; date 2024 us - Asserts 1; date 2024 uk - Asserts", "")]
    [InlineData("date 2023 us - Asserts 2; date 2024 us - Asserts 1; date 2024 uk - Asserts", "date: 2023 (us) against 2024 (uk).")]
    [InlineData("date 2023 us - Asserts 2; date 2024 us - Revises; date 2024 uk - Asserts", "")]
    [InlineData("date 2023 us - Asserts; date - us - Retracts; date 2024 uk - Asserts", "")]
    [InlineData("date 2023 us - Asserts; date 2023 us - Retracts; date 2024 uk - Asserts", "")]
    [InlineData("date 2023 us - Asserts; date 2022 us - Retracts; date 2024 uk - Asserts", "date: 2023 (us) against 2024 (uk).")]
    [InlineData("date 2023 us - Asserts; date - us - DoesNotKnow 1; date 2024 uk - Asserts", "")]
    [InlineData("date 2023 us - Asserts; date 2023 us - Disputes 1; date 2023 uk - Asserts", "date: doubt about 2023 (us) against 2023 (uk).")]
    [InlineData("date 2023 us - Asserts; date 2022 us - Denies 1; date 2024 uk - Asserts", "date: 2023 (us) against a denial of 2022 (us) against 2024 (uk).")]
    [InlineData("date 2023 uk - Asserts; date 2023 us - Denies; date - us - Retracts", "")]
    [InlineData("date - us - Omits; date 2023 us - Asserts 1", "")]
    [InlineData("date 2023 us - Asserts; date - us - Omits 1; date 2024 uk - Asserts", "date: 2023 (us) against 2024 (uk).|date: 2023 (us) and 2024 (uk); not mentioned by us.")]
    [InlineData("date 2023 us - Asserts; date - us - Asserts 1; date 2024 uk - Asserts", "date: 2023 (us) against 2024 (uk).")]
    // When it was said decides between revisions, and against what was said before.
    [InlineData("date 2023 us - Revises @2023-11-21; date 2024 us - Revises @2023-11-22; date 2024 uk - Asserts", "")]
    [InlineData("date 2023 us - Revises; date 2024 us - Revises; date 2024 uk - Asserts", "date: 2023 (us) against 2024 (us) against 2024 (uk).")]
    [InlineData("date 2023 us - Asserts @2023-11-22; date 2024 us - Revises @2023-11-21; date 2024 uk - Asserts", "date: 2023 (us) against 2024 (us) against 2024 (uk).")]
    [InlineData("date 2023 us - Asserts @2023-11; date 2024 us - Revises @2023-11-21; date 2024 uk - Asserts", "")]
    // Of a list it is not known which value a new one replaces. What is dropped replaces nothing, and nothing replaces the preferred.
    [InlineData("partOf a us - Asserts *; partOf b us - Revises *; partOf a uk - Denies *", "partOf: a (us) against a denial of a (uk).")]
    [InlineData("partOf a us - Asserts *; partOf a us - Retracts *; partOf a uk - Denies *", "")]
    [InlineData("partOf a us - Asserts *; partOf - us - Retracts *; partOf a uk - Denies *", "")]
    [InlineData("date 2023 us - Asserts; date 2024 us - Revises !; date 2024 uk - Asserts", "date: 2023 (us) against 2024 (uk).")]
    [InlineData("date 2023 us - Asserts ^; date 2024 us - Revises; date 2024 uk - Asserts", "date: 2023 (us) against 2024 (us) against 2024 (uk).")]
    // Silence is no contradiction, and is listed apart.
    [InlineData("date - us - Omits", "date: not mentioned by us.")]
    [InlineData("date 2023 us - Asserts; date - uk - Omits; date - - s Omits; date - - - Omits", "date: 2023 (us); not mentioned by uk, s and nobody named.")]
    [InlineData("date - fr - Omits; date 2023 us - Asserts; date 2024 uk - Asserts", "date: 2023 (us) against 2024 (uk).|date: 2023 (us) and 2024 (uk); not mentioned by fr.")]
    // Fields on their own, in the order in which they come up.
    [InlineData("kind attack us - Asserts; date 2023 us - Asserts; kind raid uk - Asserts; date 2024 uk - Asserts",
        "kind: attack (us) against raid (uk).|date: 2023 (us) against 2024 (uk).")]
    [InlineData("kind attack us - Asserts; date attack uk - Asserts", "")]
    public void Claims_disagree_or_do_not(string claims, string disagreements)
    {
        IReadOnlyList<Disagreement> found = ClaimDisagreements.Find(Read(claims));

        Assert.Equal(disagreements, string.Join('|', found.Select(d => d.Description)));
        Assert.All(found, d => Assert.Equal(d.Description.Contains("not mentioned", StringComparison.Ordinal), d.Kind == DisagreementKind.Silence));
        Assert.All(found, d => Assert.StartsWith(d.Field + ": ", d.Description));
        Assert.All(found, d => Assert.Equal(d.Description, d.ToString()));
    }

    [Fact]
    public void Speakers_and_sources_are_called_what_the_caller_calls_them()
        => Assert.Equal(
            "date: 2023 (THE US) against 2024 (S).",
            Assert.Single(ClaimDisagreements.Find(Read("date 2023 us - Asserts; date 2024 - s Asserts"), key => key == "us" ? "THE US" : key.ToUpperInvariant())).Description);

    [Fact]
    public void The_order_of_claims_changes_words_and_not_findings()
    {
        ClaimedValue[] claims = Read("date 2023 us - Asserts; date 2024 uk - Asserts; date - fr - Omits; kind a us - Asserts; kind a uk - Denies");

        foreach (int shift in Enumerable.Range(1, claims.Length - 1))
        {
            ClaimedValue[] turned = [.. claims.Skip(shift), .. claims.Take(shift)];
            Assert.Equal(
                ClaimDisagreements.Find(claims).Select(d => (d.Field, d.Kind)).Order(),
                ClaimDisagreements.Find(turned).Select(d => (d.Field, d.Kind)).Order());
        }
    }

    [Fact]
    public void Null_is_no_list_of_claims() => Assert.Throws<ArgumentNullException>(() => ClaimDisagreements.Find(null!));

    private static ClaimedValue[] Read(string claims)
        => [.. claims.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(claim =>
        {
            string[] parts = claim.Split(' ');
            return new ClaimedValue(parts[0], Some(parts[1]))
            {
                Speaker = Some(parts[2]),
                Source = Some(parts[3]),
                Stance = Enum.Parse<Stance>(parts[4]),
                IsDropped = parts.Contains("!"),
                IsMany = parts.Contains("*"),
                IsPreferred = parts.Contains("^"),
                Stage = parts.Skip(5).Select(part => int.TryParse(part, out int stage) ? (Stage)(stage + 1) : default).DefaultIfEmpty().Max(),
                Said = parts.FirstOrDefault(part => part[0] == '@') is { } said ? EdtfDate.Parse(said[1..]) : default,
            };
        })];

    private static string? Some(string part) => part == "-" ? null : part;
}
