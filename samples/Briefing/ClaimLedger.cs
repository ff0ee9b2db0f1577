namespace Briefing;

/// <summary>
/// The claims about one record: finds who says what a field says, and what else is said of the field. It remembers what it gave out,
/// so that a page can end with the claims that had no other place, and loses none.
/// </summary>
/// <typeparam name="TField">The fields of the record's kind.</typeparam>
internal sealed class ClaimLedger<TField>(IReadOnlyList<Claim> all, Func<TField, IReadOnlyList<Claim>> about)
{
    private readonly HashSet<Claim> _given = new(ReferenceEqualityComparer.Instance);

    /// <summary>A field with one value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="words">The value for readers.</param>
    /// <param name="notation">The value as seeds write it.</param>
    public List<Told> Value(TField field, string words, string notation)
    {
        List<Claim> claims = Take(field);
        List<Told> tellings = Pick(claims, notation, words);
        return [.. tellings, .. claims.Select(Words)];
    }

    /// <summary>A field that refers to records.</summary>
    /// <param name="field">The field.</param>
    /// <param name="records">The records that it refers to.</param>
    public List<Told> Links(TField field, IReadOnlyList<IDossierRecord> records)
    {
        List<Claim> claims = Take(field);
        var tellings = new List<Told>();
        foreach (IDossierRecord record in records)
            tellings.AddRange(Pick(claims, record.Id, Named(record)));
        return [.. tellings, .. claims.Select(Words)];
    }

    /// <summary>What is claimed about a field whose items have attributions of their own.</summary>
    public List<Told> Remarks(TField field) => [.. Take(field).Select(Words)];

    /// <summary>The claims that were not given out yet, those about a field with its name.</summary>
    public List<Told> Rest()
    {
        var rest = new List<Told>();
        foreach (Claim claim in all)
        {
            if (!_given.Add(claim))
                continue;

            Told told = Words(claim);
            rest.Add(claim.About.IsNone ? told : told with { What = $"{claim.About}: {told.What}" });
        }

        return rest;
    }

    private static string Named(IDossierRecord record)
        => record is Incident incident ? $"{Timeline.Mark(incident)} {record.Name}" : record.Name;

    private List<Claim> Take(TField field)
    {
        List<Claim> claims = [.. about(field).Where(claim => !_given.Contains(claim))];
        _given.UnionWith(claims);
        return claims;
    }

    /// <summary>Takes the claims that say so off the list; without any the value stands by itself.</summary>
    private static List<Told> Pick(List<Claim> claims, string notation, string words)
    {
        List<Told> voices = [];
        foreach (Claim claim in claims.ToArray())
        {
            if (claim.Value == notation && IsAffirmed(claim.Attribution.Stance))
            {
                voices.Add(new Told(words, claim.Attribution));
                claims.Remove(claim);
            }
        }

        return voices.Count > 0 || words.Length == 0 ? voices : [new Told(words)];
    }

    private static Told Words(Claim claim)
    {
        string value = claim.AsRecord() is { } record ? Named(record) : claim.Value ?? "";
        string text = string.Join(": ", new[] { value, ItemWords.Of(claim.Item), claim.Statement }.Where(part => !string.IsNullOrEmpty(part)));

        // A statement that nobody makes must not read as if somebody did.
        string prefix = claim.Attribution.Stance switch
        {
            Stance.Denies => "Denied: ",
            Stance.Disputes => "Disputed: ",
            Stance.Suggests => "Suggested: ",
            Stance.DoesNotKnow => "Not known whether this is so: ",
            Stance.Omits => text.Length > 0 ? "Not mentioned: " : "Not mentioned",
            Stance.Threatens => "Threatened: ",
            Stance.Retracts => "Taken back: ",
            _ => "",
        };
        return new Told(prefix + text, claim.Attribution);
    }

    private static bool IsAffirmed(Stance stance) => stance is Stance.Unspecified or Stance.Asserts or Stance.Suggests or Stance.Revises;
}
