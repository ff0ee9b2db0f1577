namespace Briefing;

/// <summary>
/// The claims about one record: finds who asserts a field's value, and what else is claimed about the field. It remembers which claims it
/// has returned, so that a page can end with the remaining ones and none is lost.
/// </summary>
/// <typeparam name="TField">The fields of the record's kind.</typeparam>
internal sealed class ClaimLedger<TField>(IReadOnlyList<Claim> all, Func<TField, IReadOnlyList<Claim>> about)
{
    private readonly HashSet<Claim> _returned = new(ReferenceEqualityComparer.Instance);

    /// <summary>A field with one value.</summary>
    /// <param name="field">The field.</param>
    /// <param name="words">The value for readers.</param>
    /// <param name="notation">The value as seeds write it.</param>
    public List<Statement> Value(TField field, string words, string notation)
    {
        List<Claim> claims = Take(field);
        List<Statement> statements = Pick(claims, notation, words);
        return [.. statements, .. claims.Select(Words)];
    }

    /// <summary>A field that refers to records.</summary>
    /// <param name="field">The field.</param>
    /// <param name="records">The records that it refers to.</param>
    public List<Statement> Links(TField field, IReadOnlyList<IDossierRecord> records)
    {
        List<Claim> claims = Take(field);
        var statements = new List<Statement>();
        foreach (IDossierRecord record in records)
            statements.AddRange(Pick(claims, record.Id, Named(record)));
        return [.. statements, .. claims.Select(Words)];
    }

    /// <summary>The claims about a field whose items have their own attributions.</summary>
    public List<Statement> Remarks(TField field) => [.. Take(field).Select(Words)];

    /// <summary>The claims that were not returned yet; one about a field begins with the field's name.</summary>
    public List<Statement> Rest()
    {
        var rest = new List<Statement>();
        foreach (Claim claim in all)
        {
            if (!_returned.Add(claim))
                continue;

            Statement statement = Words(claim);
            rest.Add(claim.About.IsNone ? statement : statement with { Text = $"{claim.About}: {statement.Text}" });
        }

        return rest;
    }

    private static string Named(IDossierRecord record)
        => record is Incident incident ? $"{Timeline.Mark(incident)} {record.Name}" : record.Name;

    private List<Claim> Take(TField field)
    {
        List<Claim> claims = [.. about(field).Where(claim => !_returned.Contains(claim))];
        _returned.UnionWith(claims);
        return claims;
    }

    /// <summary>The claims that assert the value, which are removed from the list; without any, the value without an attribution.</summary>
    private static List<Statement> Pick(List<Claim> claims, string notation, string words)
    {
        List<Statement> asserted = [];
        foreach (Claim claim in claims.ToArray())
        {
            if (claim.Value == notation && IsAffirmed(claim.Attribution.Stance))
            {
                asserted.Add(new Statement(words, claim.Attribution));
                claims.Remove(claim);
            }
        }

        return asserted.Count > 0 || words.Length == 0 ? asserted : [new Statement(words)];
    }

    private static Statement Words(Claim claim)
    {
        string value = claim.AsRecord() is { } record ? Named(record) : claim.Value ?? "";
        string text = string.Join(": ", new[] { value, ItemWords.Of(claim.Item), claim.Statement }.Where(part => !string.IsNullOrEmpty(part)));

        // A denial, a doubt or a silence must not read like an assertion.
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
        return new Statement(prefix + text, claim.Attribution);
    }

    private static bool IsAffirmed(Stance stance) => stance is Stance.Unspecified or Stance.Asserts or Stance.Suggests or Stance.Revises;
}
