namespace Dossier.Compiler.Tests.Binding;

/// <summary>A bare value where a map or a list is wanted: the message has the shape, written out to type.</summary>
public class ShapeTests
{
    [Theory]
    [InlineData("casualties: 5", "DSR2007: 'casualties' must be a casualty report, a map of fields, but '5' was given. Write 'casualties: [{ harm: killed, count: 5 }]'.")]
    [InlineData("casualties: none reported", "but 'none reported' was given. Write 'casualties: [{ harm: killed, count: none-reported }]'.")]
    [InlineData("casualties: [\"3 killed and 5 wounded\"]", "but '3 killed and 5 wounded' was given. Write 'casualties: [{ harm: killed, count: 3 }, { harm: injured, count: 5 }]'.")]
    [InlineData("casualties: { killed: 5 }", "DSR2005: A casualty report has no field 'killed'. Write '{ harm: killed, count: 5 }'.")]
    [InlineData("casualties: { wounded: several }", "A casualty report has no field 'wounded'. Write '{ harm: injured, count: several }'.")]
    [InlineData("killed: 5", "DSR2005: The incident 'a' has no field 'killed'. Did you mean 'casualties'? Write 'casualties: [{ harm: killed, count: 5 }]'.")]
    [InlineData("deaths: 5", "has no field 'deaths'. Did you mean 'casualties'? Write 'casualties: [{ harm: killed, count: 5 }]'.")]
    [InlineData("participants: { attacker: iran }", "DSR2005: A participation has no field 'attacker'. Write '{ actor: iran, role: attacker }'.")]
    [InlineData("participants: { iran: attacker }", "DSR2005: A participation has no field 'iran'. Write '{ actor: iran, role: attacker }'.")]
    [InlineData("participants: { iran: { role: attacker } }", "DSR2005: A participation has no field 'iran'. Write '{ actor: iran, role: attacker }'.")]
    [InlineData("aliases: { ar: الاسم }", "DSR2005: An alias has no field 'ar'. Write '{ text: الاسم, language: ar }'.")]
    [InlineData("externalIds: { wikidata: 'https://www.wikidata.org/wiki/Q5' }", "DSR2012: 'https://www.wikidata.org/wiki/Q5' is not a valid 'wikidata'. Did you mean 'Q5'?")]
    [InlineData("date: { date: 2023, by: us }", "DSR2005: The long form of 'date' has no field 'date'. Did you mean 'value'?")]
    [InlineData("attacker: iran", "has no field 'attacker'. Did you mean 'participants'? Write 'participants: [{ actor: iran, role: attacker }]'.")]
    [InlineData("weapons: 5", "but '5' was given. Write 'weapons: [{ count: 5, kind: ballistic-missile }]'.")]
    [InlineData("claims: It was an accident", "DSR2007: 'claims' must be a claim, a map of fields, but 'It was an accident' was given. Write 'claims: [{ about: name, value: ... }]'.")]
    [InlineData("revisions: fixed a typo", "'revisions' must be a revision, a map of fields, but 'fixed a typo' was given. Write 'revisions: [{ date: 2023-11-22, note: ... }]'.")]
    [InlineData("sources: { name: BBC }", "DSR2007: 'sources' must be the id of a source, but a map was given. Put the record under 'sources' at the top of a file, and write its id here.")]
    [InlineData("place: { name: Baghdad }", "'place' must be the id of a place, but a map was given. Put the record under 'places' at the top of a file, and write its id here.")]
    [InlineData("location: \"33.1, 44.2\"", "DSR2007: 'location' must be a point, { lat: 33.3, lon: 44.4 }, but '33.1, 44.2' was given. Write '{ lat: 33.1, lon: 44.2 }'.")]
    [InlineData("location: [33.1, 44.2]", "but a list was given. Write '{ lat: 33.1, lon: 44.2 }'.")]
    [InlineData("location: \"POINT(44.2 33.1)\"", "Write '{ lat: 33.1, lon: 44.2 }'.")]
    [InlineData("location: \"33.1° S, 44.2° W\"", "Write '{ lat: -33.1, lon: -44.2 }'.")]
    [InlineData("location: { latitude: 33.1, longitude: 44.2 }", "DSR2005: A point has no field 'latitude'. Did you mean 'lat'?")]
    [InlineData("lat: 33.1", "Did you mean 'location'? Write 'location: { lat: 33.3, lon: 44.4 }'.")]
    public void The_shape_is_written_out(string field, string message)
        => Assert.Contains(message, Bound.Yaml($"incidents: {{ a: {{ name: N, {field} }} }}").Messages(), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"casualties\": 5", "but '5' was given. Write 'casualties: [{ harm: killed, count: 5 }]'.")]
    [InlineData("\"casualties\": [{ \"killed\": 5 }]", "A casualty report has no field 'killed'. Write '{ harm: killed, count: 5 }'.")]
    [InlineData("\"location\": [33.1, 44.2]", "but a list was given. Write '{ lat: 33.1, lon: 44.2 }'.")]
    public void In_json_too(string field, string message)
        => Assert.Contains(message, Bound.Json($"{{ \"incidents\": {{ \"a\": {{ \"name\": \"N\", {field} }} }} }}").Messages(), StringComparison.Ordinal);

    [Theory]
    [InlineData("casualties: 5")]
    [InlineData("casualties: none reported")]
    [InlineData("casualties: { killed: 5 }")]
    [InlineData("participants: { iran: attacker }")]
    [InlineData("aliases: { ar: x }")]
    [InlineData("date: { date: 2023, by: us }")]
    [InlineData("participants: [{ attacker: iran }]")]
    [InlineData("killed: 5")]
    [InlineData("claims: It was an accident")]
    public void One_mistake_is_one_message(string field)
        => Assert.DoesNotContain('\n', Bound.Yaml($"incidents: {{ a: {{ name: N, {field} }} }}").Messages());

    [Theory]
    [InlineData("casualties: [killed]")]
    [InlineData("participants: [iran]")]
    [InlineData("revisions: [2023-11-22]")]
    public void A_bare_word_that_is_the_first_field_is_no_mistake(string field)
        => Assert.Equal("", Bound.Yaml($"incidents: {{ a: {{ name: N, {field} }} }}").Messages());
}
