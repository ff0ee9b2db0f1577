namespace Dossier.Compiler.Tests.Binding;

/// <summary>What a field or a list holds is what somebody asserts or suggests; the rest is in the claims, an item whole.</summary>
public class AssertedValuesTests
{
    private const string IranBy = "attribution={by=[>us], source=>s}";

    /// <summary>Items of a list, as seeds write them.</summary>
    [Theory]
    // One asserts and another denies: it is there once, and the denial is a claim.
    [InlineData("participants: [{ actor: iran, role: attacker, by: us, source: s }, { actor: iran, role: attacker, by: iran, stance: denies, source: s }]",
        "participants=[{actor=>iran, role=attacker, " + IranBy + "}]",
        "{about=participants, item={participation={actor=>iran, role=attacker}}, attribution={by=[>iran], source=>s, stance=denies}}")]
    // The denial alone.
    [InlineData("participants: [{ actor: iran, role: attacker, by: iran, stance: denies }]", "",
        "{about=participants, item={participation={actor=>iran, role=attacker}}, attribution={by=[>iran], stance=denies}}")]
    [InlineData("participants: { actor: iran, by: us, stance: disputes }", "", "{about=participants, item={participation={actor=>iran}}, attribution={by=[>us], stance=disputes}}")]
    [InlineData("participants: { actor: iran, by: us, stance: does-not-know }", "",
        "{about=participants, item={participation={actor=>iran}}, attribution={by=[>us], stance=does-not-know}}")]
    [InlineData("participants: { actor: iran, by: us, stance: omits }", "", "{about=participants, item={participation={actor=>iran}}, attribution={by=[>us], stance=omits}}")]
    [InlineData("participants: { actor: iran, by: us, stance: threatens }", "",
        "{about=participants, item={participation={actor=>iran}}, attribution={by=[>us], stance=threatens}}")]
    [InlineData("participants: { actor: iran, by: us, rank: deprecated }", "",
        "{about=participants, item={participation={actor=>iran}}, attribution={by=[>us], rank=deprecated}}")]
    [InlineData("participants: { actor: iran, by: us, stage: withdrawn }", "",
        "{about=participants, item={participation={actor=>iran}}, attribution={by=[>us], stage=withdrawn}}")]
    // Withdrawn beats preferred, which is one rank of several.
    [InlineData("casualties: { harm: killed, count: 5, by: us, rank: preferred, stage: withdrawn }", "",
        "{about=casualties, item={casualty-report={harm=killed, count=5}}, attribution={by=[>us], rank=preferred, stage=withdrawn}}")]
    // What is suggested, revised or confirmed is said.
    [InlineData("participants: { actor: iran, by: us, stance: suggests }", "participants=[{actor=>iran, attribution={by=[>us], stance=suggests}}]", "")]
    [InlineData("participants: { actor: iran, by: us, stance: revises }", "participants=[{actor=>iran, attribution={by=[>us], stance=revises}}]", "")]
    [InlineData("participants: { actor: iran, by: us, rank: preferred, stage: confirmed }",
        "participants=[{actor=>iran, attribution={by=[>us], rank=preferred, stage=confirmed}}]", "")]
    // Another role is another thing.
    [InlineData("participants: [{ actor: iran, role: host }, { actor: iran, role: attacker, by: iran, stance: denies, rank: preferred }]",
        "participants=[{actor=>iran, role=host}]",
        "{about=participants, item={participation={actor=>iran, role=attacker}}, attribution={by=[>iran], stance=denies, rank=preferred}}")]
    // The curator goes by the denial; what the denial leaves out matches any.
    [InlineData("participants: [{ actor: iran, role: host, by: us }, { actor: iran, by: iran, stance: denies, rank: preferred }]", "",
        "{about=participants, item={participation={actor=>iran, role=host}}, attribution={by=[>us]}}, "
            + "{about=participants, item={participation={actor=>iran}}, attribution={by=[>iran], stance=denies, rank=preferred}}")]
    // An item whose own words name more than the denial does is not what it denies when they differ.
    [InlineData("damage: [{ extent: minor, what: hangar, by: us }, { extent: minor, what: runway, by: uk, stance: denies, rank: preferred }]",
        "damage=[{extent=minor, what=hangar, attribution={by=[>us]}}]",
        "{about=damage, item={damage-report={extent=minor, what=runway}}, attribution={by=[>uk], stance=denies, rank=preferred}}")]
    public void An_item_is_in_its_list_or_in_the_claims(string field, string kept, string claims)
    {
        var document = Bound.Yaml($"incidents: {{ x: {{ name: N, {field} }} }}");

        Assert.Equal("", document.Messages());
        AssertShown(document.Show(), kept, claims);
    }

    /// <summary>Who takes back what he said; with several speakers, one who stands by it is enough.</summary>
    [Theory]
    [InlineData("{ actor: iran, role: attacker, by: us }", "{ actor: iran, role: attacker, by: us, stance: retracts }", false)]
    [InlineData("{ actor: iran, role: attacker, by: us }", "{ actor: iran, by: us, stance: retracts }", false)]
    [InlineData("{ actor: iran, role: attacker, by: us }", "{ actor: iran, role: target, by: us, stance: retracts }", true)]
    [InlineData("{ actor: iran, role: attacker, by: us }", "{ actor: iran, role: attacker, by: uk, stance: retracts }", true)]
    [InlineData("{ actor: iran, role: attacker, by: [us, uk] }", "{ actor: iran, role: attacker, by: us, stance: retracts }", true)]
    [InlineData("{ actor: iran, role: attacker, by: [us, uk] }", "{ actor: iran, role: attacker, by: [uk, us], stance: retracts }", false)]
    [InlineData("{ actor: iran, role: attacker, by: [us, uk], jointly: true }", "{ actor: iran, role: attacker, by: us, stance: retracts }", true)]
    [InlineData("{ actor: iran, role: attacker, by: [us, uk], jointly: true }", "{ actor: iran, role: attacker, by: [uk, us], jointly: true, stance: retracts }", false)]
    [InlineData("{ actor: iran, role: attacker, source: s }", "{ actor: iran, role: attacker, source: s, stance: retracts }", false)]
    [InlineData("{ actor: iran, role: attacker, source: s }", "{ actor: iran, role: attacker, source: t, stance: retracts }", true)]
    // The source's own voice is not its speaker's.
    [InlineData("{ actor: iran, role: attacker, source: s }", "{ actor: iran, role: attacker, by: us, source: s, stance: retracts }", true)]
    [InlineData("{ actor: iran, role: attacker, by: us, said: 2023-11-23 }", "{ actor: iran, role: attacker, by: us, said: 2023-11-22, stance: retracts }", true)]
    [InlineData("{ actor: iran, role: attacker, by: us, said: 2023-11-22 }", "{ actor: iran, role: attacker, by: us, said: 2023-11-23, stance: denies }", false)]
    [InlineData("{ actor: iran, role: attacker, by: us, said: 2023-11-22 }", "{ actor: iran, role: attacker, by: us, said: 2023-11-22, stance: denies }", true)]
    [InlineData("{ actor: iran, role: attacker, by: us }", "{ actor: iran, role: attacker, by: us, stance: denies }", true)]
    [InlineData("{ actor: iran, role: attacker, by: us, rank: preferred }", "{ actor: iran, role: attacker, by: us, stance: retracts }", true)]
    // A retraction that was itself withdrawn takes nothing back.
    [InlineData("{ actor: iran, role: attacker, by: us }", "{ actor: iran, role: attacker, by: us, stance: retracts, stage: withdrawn }", true)]
    public void A_speaker_may_take_back_what_he_said(string item, string other, bool holds)
    {
        var inList = Bound.Yaml($"incidents: {{ x: {{ name: N, participants: [{item}, {other}] }} }}");
        string claim = other.Replace("{ actor: iran, role: attacker,", "{ about: participants, value: { actor: iran, role: attacker },", StringComparison.Ordinal)
            .Replace("{ actor: iran, role: target,", "{ about: participants, value: { actor: iran, role: target },", StringComparison.Ordinal)
            .Replace("{ actor: iran, by", "{ about: participants, value: { actor: iran }, by", StringComparison.Ordinal);
        var inClaims = Bound.Yaml($"incidents: {{ x: {{ name: N, participants: [{item}], claims: [{claim}] }} }}");

        Assert.Equal("", inList.Messages() + inClaims.Messages());
        Assert.Equal(holds, inList.Show().Contains("participants=[", StringComparison.Ordinal));
        Assert.Equal(holds, inClaims.Show().Contains("participants=[", StringComparison.Ordinal));
        Assert.Contains("about=participants, item={participation={actor=>iran", inList.Show(), StringComparison.Ordinal);
    }

    /// <summary>A revision stands in the place of what its speaker said of the same thing.</summary>
    [Theory]
    [InlineData("{ harm: killed, count: 5, by: us }, { harm: killed, count: 3, by: us, stance: revises }", "[{harm=killed, count=3,")]
    [InlineData("{ harm: killed, count: 5, by: us }, { harm: killed, count: 3, by: us, stage: revised }", "[{harm=killed, count=3,")]
    [InlineData("{ harm: killed, count: 5, by: us }, { harm: killed, count: 3, by: us, stage: updated }", "[{harm=killed, count=5,")]
    [InlineData("{ harm: killed, count: 5, by: us }, { harm: killed, count: 3, by: uk, stance: revises }", "[{harm=killed, count=5,")]
    [InlineData("{ harm: killed, count: 5, by: us }, { harm: killed, count: 3, of: a, by: us, stance: revises }", "[{harm=killed, count=5,")]
    public void A_revision_replaces_the_speaker_s_own_report(string reports, string first)
        => Assert.Contains("casualties=" + first, Bound.Yaml($"incidents: {{ x: {{ name: N, casualties: [{reports}] }} }}").Show(), StringComparison.Ordinal);

    /// <summary>Values in long form, single ones and those of lists.</summary>
    [Theory]
    [InlineData("kind: { value: air-strike, by: us, stance: denies }", "", "{about=kind, value=air-strike, attribution={by=[>us], stance=denies}}")]
    [InlineData("kind: { value: air-strike, by: us, stance: suggests }", "kind=air-strike", "{about=kind, value=air-strike, attribution={by=[>us], stance=suggests}}")]
    [InlineData("date: { value: 2023, by: us, stage: withdrawn }", "", "{about=date, value=2023, attribution={by=[>us], stage=withdrawn}}")]
    [InlineData("place: { value: b, by: us, stance: disputes }", "", "{about=place, value=>b, attribution={by=[>us], stance=disputes}}")]
    [InlineData("inResponseTo: [a, { value: b, by: us, stance: denies }]", "inResponseTo=[>a]", "{about=inResponseTo, value=>b, attribution={by=[>us], stance=denies}}")]
    [InlineData("location: { value: { lat: 33.3, lon: 44.4 }, by: us, stance: denies }", "", "{about=location, value=33.3, 44.4, attribution={by=[>us], stance=denies}}")]
    [InlineData("aliases: [{ value: { text: C, language: ar }, source: s, stance: denies }]", "",
        "{about=aliases, item={alias={text=C, language=ar}}, attribution={source=>s, stance=denies}}")]
    // Somebody else says it, in a claim of his own.
    [InlineData("kind: { value: attack, by: us, stance: denies }, claims: [{ about: kind, value: attack, by: uk }]", "kind=attack",
        "{about=kind, value=attack, attribution={by=[>uk]}}, {about=kind, value=attack, attribution={by=[>us], stance=denies}}")]
    [InlineData("kind: { value: attack, by: us }, claims: [{ about: kind, value: attack, by: uk, stance: denies }]", "kind=attack",
        "{about=kind, value=attack, attribution={by=[>uk], stance=denies}}, {about=kind, value=attack, attribution={by=[>us]}}")]
    // Not when the curator goes by the denial, of this value or of any.
    [InlineData("kind: { value: attack, by: us }, claims: [{ about: kind, value: attack, by: uk, stance: denies, rank: preferred }]", "",
        "{about=kind, value=attack, attribution={by=[>uk], stance=denies, rank=preferred}}, {about=kind, value=attack, attribution={by=[>us]}}")]
    [InlineData("kind: { value: attack, by: us }, claims: [{ about: kind, by: uk, stance: denies, rank: preferred }]", "",
        "{about=kind, attribution={by=[>uk], stance=denies, rank=preferred}}, {about=kind, value=attack, attribution={by=[>us]}}")]
    [InlineData("kind: { value: attack, by: us }, claims: [{ about: kind, statement: No., by: uk, stance: denies, rank: preferred }]", "kind=attack",
        "{about=kind, statement=No., attribution={by=[>uk], stance=denies, rank=preferred}}, {about=kind, value=attack, attribution={by=[>us]}}")]
    [InlineData("kind: { value: attack, by: us }, claims: [{ about: kind, value: protest, by: uk, stance: denies, rank: preferred }]", "kind=attack",
        "{about=kind, value=protest, attribution={by=[>uk], stance=denies, rank=preferred}}, {about=kind, value=attack, attribution={by=[>us]}}")]
    [InlineData("kind: attack, claims: [{ about: kind, value: attack, by: uk, stance: denies, rank: preferred }]", "",
        "{about=kind, value=attack, attribution={by=[>uk], stance=denies, rank=preferred}}, {about=kind, value=attack}")]
    [InlineData("kind: attack, claims: [{ about: kind, value: attack, by: uk, stance: denies }]", "kind=attack",
        "{about=kind, value=attack, attribution={by=[>uk], stance=denies}}")]
    [InlineData("kind: { value: attack, by: us }, claims: [{ about: kind, value: attack, by: us, stance: retracts }]", "",
        "{about=kind, value=attack, attribution={by=[>us], stance=retracts}}, {about=kind, value=attack, attribution={by=[>us]}}")]
    [InlineData("kind: { value: attack, by: us }, claims: [{ about: kind, value: protest, by: us, stance: revises }]", "",
        "{about=kind, value=protest, attribution={by=[>us], stance=revises}}, {about=kind, value=attack, attribution={by=[>us]}}")]
    [InlineData("facilities: [{ value: f, by: us }], claims: [{ about: facilities, value: g, by: us, stance: revises }]", "facilities=[>f]",
        "{about=facilities, value=>g, attribution={by=[>us], stance=revises}}, {about=facilities, value=f, attribution={by=[>us]}}")]
    public void A_value_is_in_its_field_or_in_the_claims(string field, string kept, string claims)
    {
        var document = Bound.Yaml($"incidents: {{ x: {{ name: N, {field} }} }}");

        Assert.Equal("", document.Messages());
        AssertShown(document.Show(), kept, claims);
    }

    [Fact]
    public void A_denied_name_is_a_missing_name()
        => Assert.StartsWith(
            "(1,11): DSR2006: The actor 'x' needs 'name'",
            Bound.Yaml("actors: { x: { name: { value: N, by: us, stance: denies } } }").Messages(),
            StringComparison.Ordinal);

    /// <summary>A claim may hold the item whose like the list would have.</summary>
    [Theory]
    [InlineData("{ about: participants, value: { actor: iran, role: attacker }, by: iran, stance: denies }",
        "{about=participants, item={participation={actor=>iran, role=attacker}}, attribution={by=[>iran], stance=denies}}")]
    [InlineData("{ by: iran, stance: denies, value: { actor: iran, role: attacker }, about: participants }",
        "{about=participants, item={participation={actor=>iran, role=attacker}}, attribution={by=[>iran], stance=denies}}")]
    [InlineData("{ about: participants, value: { actor: iran, by: iran, stance: denies } }",
        "{about=participants, item={participation={actor=>iran}}, attribution={by=[>iran], stance=denies}}")]
    [InlineData("{ about: participants, value: iran, by: iran, stance: denies }",
        "{about=participants, item={participation={actor=>iran}}, attribution={by=[>iran], stance=denies}}")]
    [InlineData("{ about: aliases, value: C, by: iran }", "{about=aliases, value=C, attribution={by=[>iran]}}")]
    [InlineData("{ about: aliases, value: { text: C, language: ar }, by: iran }", "{about=aliases, item={alias={text=C, language=ar}}, attribution={by=[>iran]}}")]
    public void A_claim_about_a_list_may_hold_an_item(string claim, string shown)
    {
        var document = Bound.Yaml($"incidents: {{ x: {{ name: N, claims: [{claim}] }} }}");

        Assert.Equal("", document.Messages());
        Assert.Equal($"incident x {{name=N, claims=[{shown}]}}", document.Show());
    }

    [Theory]
    [InlineData("{ about: participants, value: { actr: iran }, by: us }", "DSR2005: A participation has no field 'actr'. Did you mean 'actor'?")]
    [InlineData("{ about: damage, value: { extent: huge }, by: us }", "DSR2004:")]
    [InlineData("{ about: kind, value: { actor: iran }, by: us }", "DSR2007:")]
    [InlineData("{ about: participants, item: { actor: iran }, by: us }", "DSR2005: A claim has no field 'item'.")]
    public void A_mistake_in_it_is_found_where_it_is(string claim, string message)
        => Assert.Contains(message, Bound.Yaml($"incidents: {{ x: {{ name: N, claims: [{claim}] }} }}").Messages(), StringComparison.Ordinal);

    [Theory]
    [InlineData("by: [us, uk], jointly: true", "")]
    [InlineData("by: [us, uk], jointly: false", "")]
    [InlineData("by: us, jointly: false", "")]
    [InlineData("by: us, jointly: true", "(1,73): DSR6016: 'jointly: true' needs two or more speakers in 'by', but only one is named. Name the others, or leave 'jointly' out.")]
    [InlineData("by: [us, us], jointly: true", "(1,79): DSR6016: 'jointly: true' needs two or more speakers in 'by', but only one is named. Name the others, or leave 'jointly' out.")]
    [InlineData("jointly: true", "(1,65): DSR6016: 'jointly: true' needs two or more speakers in 'by', but none is named. Name the others, or leave 'jointly' out.")]
    public void Joint_speakers_are_two_or_more(string attribution, string message)
        => Assert.Equal(message, Bound.Yaml($"incidents: {{ x: {{ name: N, casualties: {{ harm: killed, {attribution} }} }} }}").Messages());

    private static void AssertShown(string shown, string kept, string claims)
    {
        string fields = shown["incident x {name=N".Length..^1];
        int start = fields.IndexOf(", claims=[", StringComparison.Ordinal);
        string rest = fields;
        string said = "";
        if (start >= 0)
        {
            int depth = 0;
            int end = start + ", claims=".Length;
            do
            {
                depth += fields[end] == '[' ? 1 : fields[end] == ']' ? -1 : 0;
                end++;
            }
            while (depth > 0);
            said = fields[(start + ", claims=[".Length)..(end - 1)];
            rest = fields.Remove(start, end - start);
        }

        Assert.Equal(kept, rest.TrimStart(',', ' '));
        Assert.Equal(claims, said);
    }
}
