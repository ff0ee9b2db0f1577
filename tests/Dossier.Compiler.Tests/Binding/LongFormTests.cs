namespace Dossier.Compiler.Tests.Binding;

/// <summary>A value in long form gives the field the plain value, and the record a claim.</summary>
public class LongFormTests
{
    [Theory]
    [InlineData("date: { value: 2023-11-22, by: us, source: s }", "date=2023-11-22", "{about=date, value=2023-11-22, attribution={by=[>us], source=>s}}")]
    [InlineData("date: { source: s, value: 2023-11-22 }", "date=2023-11-22", "{about=date, value=2023-11-22, attribution={source=>s}}")]
    [InlineData("date: { value: 2023-11-22 }", "date=2023-11-22", "{about=date, value=2023-11-22}")]
    [InlineData("kind: { value: air-strike, derived: From the photograph., quote: a strike }", "kind=air-strike",
        "{about=kind, value=air-strike, attribution={derived=From the photograph., quote=a strike}}")]
    [InlineData("place: { value: baghdad, rank: preferred, stage: initial }", "place=>baghdad", "{about=place, value=baghdad, attribution={rank=preferred, stage=initial}}")]
    [InlineData("location: { value: { lat: 33.3, lon: 44.4 }, by: us }", "location=33.3, 44.4", "{about=location, value=33.3, 44.4, attribution={by=[>us]}}")]
    // Each item of a list, and each relation.
    [InlineData("inResponseTo: [a, { value: b, by: us, stance: denies }]", "inResponseTo=[>a]", "{about=inResponseTo, value=>b, attribution={by=[>us], stance=denies}}")]
    [InlineData("aliases: [{ value: CENTCOM, source: s }]", "aliases=[{text=CENTCOM}]", "{about=aliases, value=CENTCOM, attribution={source=>s}}")]
    [InlineData("aliases: [{ value: { text: C, language: ar }, source: s }]", "aliases=[{text=C, language=ar}]", "{about=aliases, value=C, attribution={source=>s}}")]
    [InlineData("facilities: { value: [a, b], by: us }", "facilities=[>a, >b]", "{about=facilities, value=a, attribution={by=[>us]}}, {about=facilities, value=b, attribution={by=[>us]}}")]
    // What has no attribution of its own hands it on.
    [InlineData("aliases: [{ text: { value: C, source: s }, language: ar }]", "aliases=[{text=C, language=ar}]", "{about=aliases, value=C, attribution={source=>s}}")]
    [InlineData("externalIds: { ucdp: { value: 1, source: s } }", "externalIds={ucdp=1}", "{about=externalIds, value=1, attribution={source=>s}}")]
    // Without a value: who omits, and who does not know.
    [InlineData("date: { by: us, stance: omits }", "", "{about=date, attribution={by=[>us], stance=omits}}")]
    [InlineData("date: { value: ~, by: us, stance: omits }", "", "{about=date, attribution={by=[>us], stance=omits}}")]
    [InlineData("location: { stance: omits, source: s }", "", "{about=location, attribution={source=>s, stance=omits}}")]
    [InlineData("casualties: { stance: omits, by: us, source: s }", "", "{about=casualties, attribution={by=[>us], source=>s, stance=omits}}")]
    [InlineData("date: { statement: It was before dawn., by: us, stance: does-not-know }", "",
        "{about=date, statement=It was before dawn., attribution={by=[>us], stance=does-not-know}}")]
    public void A_long_form_gives_the_value_and_a_claim(string field, string value, string claim)
    {
        var document = Bound.Yaml($"incidents: {{ x: {{ name: N, {field} }} }}");
        string[] shown = [.. document.Only().Fields.Select(f => Bound.Show(System.Collections.Immutable.ImmutableArray.Create(f))[1..^1])];

        Assert.Equal("", document.Messages());
        string[] expected = [.. new[] { "name=N", value, $"claims=[{claim}]" }.Where(f => f.Length > 0)];
        Assert.Equal(expected.Order(), shown.Order());
    }

    /// <summary>An item has one attribution, and it does not matter at which of its values it stands.</summary>
    [Theory]
    [InlineData("casualties: [{ harm: killed, count: { value: 5, by: us, source: s } }]", "casualties=[{harm=killed, count=5, attribution={by=[>us], source=>s}}]")]
    [InlineData("casualties: [{ harm: killed, count: { value: 5, by: us }, source: s }]", "casualties=[{harm=killed, count=5, attribution={by=[>us], source=>s}}]")]
    [InlineData("casualties: [{ source: s, harm: killed, count: { value: 5, by: us, source: s } }]", "casualties=[{harm=killed, count=5, attribution={by=[>us], source=>s}}]")]
    [InlineData("casualties: { value: { harm: killed, count: 5 }, by: us }", "casualties=[{harm=killed, count=5, attribution={by=[>us]}}]")]
    [InlineData("casualties: [{ value: { harm: killed, count: 5, source: s }, by: us }]", "casualties=[{harm=killed, count=5, attribution={by=[>us], source=>s}}]")]
    [InlineData("casualties: { value: [{ harm: killed }, injured], by: us }",
        "casualties=[{harm=killed, attribution={by=[>us]}}, {harm=injured, attribution={by=[>us]}}]")]
    [InlineData("casualties: [{ harm: killed, count: { stance: omits, by: us } }]", "claims=[{about=casualties, item={casualty-report={harm=killed}}, attribution={by=[>us], stance=omits}}]")]
    [InlineData("participants: [{ actor: a, role: { value: target, derived: From the place., by: us } }]",
        "participants=[{actor=>a, role=target, attribution={by=[>us], derived=From the place.}}]")]
    [InlineData("casualties: [{ harm: killed, by: us, said: { value: 2023-11, source: s } }]", "casualties=[{harm=killed, attribution={by=[>us], source=>s, said=2023-11}}]")]
    [InlineData("claims: [{ about: date, value: 2023, by: { value: us, source: s } }]", "claims=[{about=date, value=2023, attribution={by=[>us], source=>s}}]")]
    [InlineData("date: { value: 2023, by: { value: us, source: s } }", "claims=[{about=date, value=2023, attribution={by=[>us], source=>s}}], date=2023")]
    public void A_long_form_in_an_item_attributes_the_item(string field, string shown)
    {
        var document = Bound.Yaml($"incidents: {{ x: {{ name: N, {field} }} }}");

        Assert.Equal("", document.Messages());
        Assert.Equal($"incident x {{name=N, {shown}}}", document.Show());
    }

    [Theory]
    [InlineData("casualties: [{ harm: killed, count: { value: 5, by: us }, by: uk }]", "(1,80): DSR6012: 'by' already has another value for this casualty report, and that one is kept."
        + " An item can have only one attribution: write one item for each speaker or source.", "by=[>uk]")]
    [InlineData("casualties: [{ harm: killed, count: { value: 5, by: us }, of: { value: a, by: [us, uk] } }]", "(1,107): DSR6012: 'by' already has another value for this"
        + " casualty report, and that one is kept. An item can have only one attribution: write one item for each speaker or source.", "by=[>us]")]
    public void Two_attributions_of_an_item_are_reported_at_the_second(string field, string message, string kept)
    {
        var document = Bound.Yaml($"incidents: {{ x: {{ name: N, {field} }} }}");

        Assert.Equal(message, document.Messages());
        Assert.Contains($"attribution={{{kept}}}", document.Show(), StringComparison.Ordinal);
    }

    [Fact]
    public void Claims_of_long_forms_come_after_those_that_stand_alone()
    {
        var document = Bound.Yaml("incidents: { x: { date: { value: 2023, by: us }, name: N, claims: [{ about: kind, by: uk }], kind: { value: attack, by: us } } }");

        Assert.Equal(
            "incident x {name=N, claims=[{about=kind, attribution={by=[>uk]}}, {about=date, value=2023, attribution={by=[>us]}}, "
                + "{about=kind, value=attack, attribution={by=[>us]}}], kind=attack, date=2023}",
            document.Show());
    }

    [Fact]
    public void A_claim_takes_its_own_value_and_is_no_long_form()
        => Assert.Equal(
            "incident x {name=N, claims=[{about=date, value=2023}]}",
            Bound.Yaml("incidents: { x: { name: N, claims: [{ about: date, value: 2023 }] } }").Show());

    [Theory]
    [InlineData("date: { value: 2023-13, by: us }", "(1,43): DSR3001: '2023-13' is not a valid EDTF date: month 13 does not exist.")]
    [InlineData("date: { value: 2023, bye: us }", "(1,49): DSR2005: The long form of 'date' has no field 'bye'. Did you mean 'by'?")]
    [InlineData("date: { vale: 2023, by: us }", "(1,36): DSR2005: The long form of 'date' has no field 'vale'. Did you mean 'value'?")]
    [InlineData("date: { value: [2023], by: us }", "(1,43): DSR2007: 'date' must be an EDTF date, such as 2023-11-22, but a list was given. If the brackets belong to the value, quote it.")]
    [InlineData("date: { value: 2023, stance: says }", "(1,57): DSR2004: 'says' is not a valid stance. Did you mean 'asserts'? Write one of: asserts, denies, disputes, suggests, does-not-know, omits, threatens, revises, retracts.")]
    [InlineData("date: { value: 2023, about: place, by: us }", "(1,49): DSR2005: The long form of 'date' has no field 'about'.")]
    [InlineData("date: { by: us }", "(1,34): DSR2006: The long form of 'date' needs 'value': add 'value' and its value.")]
    [InlineData("date: { value: ~, by: us }", "(1,34): DSR2006: The long form of 'date' needs 'value': add 'value' and its value.")]
    [InlineData("place: { value: ~, by: us, source: s }", "(1,35): DSR2006: The long form of 'place' needs 'value': add 'value' and its value.")]
    [InlineData("location: { lat: 33.3, stance: omits }", "(1,51): DSR2005: A point has no field 'stance'.")]
    [InlineData("facilities: { value: [a, ~], source: s }", "(1,53): DSR2007: 'facilities' must be the id of a facility, but nothing was given.")]
    [InlineData("facilities: [a, ~]", "(1,44): DSR2007: 'facilities' must be the id of a facility, but nothing was given.")]
    [InlineData("targets: [~]", "(1,38): DSR2007: 'targets' must be a target object, a map of fields, but nothing was given.")]
    [InlineData("targets: [{}]", "(1,38): DSR2007: 'targets' must be a target object, a map of fields, but nothing was given.")]
    [InlineData("casualties: [{ count: { value: 5, by: us } }]", "(1,41): DSR2006: A casualty report needs 'harm': add 'harm' and its value.")]
    [InlineData("casualties: [{ harm: killed, count: { value: 5, statement: Five., by: us } }]", "(1,76): DSR2005: The long form of 'count' has no field 'statement'.")]
    [InlineData("date: { values: 2023 }", "(1,34): DSR2007: 'date' must be an EDTF date, such as 2023-11-22, but a map was given. If the braces belong to the value, quote it.")]
    public void A_mistake_in_a_long_form_is_reported_at_itself(string field, string message)
        => Assert.Equal(message, Bound.Yaml($"incidents: {{ x: {{ name: N, {field} }} }}").Messages());
}
