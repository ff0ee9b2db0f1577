namespace Dossier.Compiler.Tests.Binding;

/// <summary>Records that do not stand under their ids below their kind: one message says where they belong, and what can be read is.</summary>
public class RecordsWithoutIdsTests
{
    [Theory]
    // Fields without an id, each of which would be a record.
    [InlineData("incidents:\n  name: Strike on X\n  kind: air-strike\n", "(2,3): DSR2007: 'incidents' must be a map from ids to records, but a record without an id was given. Write the id of each record as its key, such as 'strike-on-x:', and indent its fields below it.", "")]
    [InlineData("actors:\n  kind: state\n  name: Iraq\n  country: IQ\n", "(2,3): DSR2007: 'actors' must be a map from ids to records, but a record without an id was given. Write the id of each record as its key, such as 'iraq:', and indent its fields below it.", "")]
    [InlineData("places: { name: Hit }\n", "(1,11): DSR2007: 'places' must be a map from ids to records, but a record without an id was given. Write the id as the key of each record: { \"hit\": { \"name\": \"Hit\" } }.", "")]
    // Lists, as other formats have them.
    [InlineData("actors:\n  - id: a\n    name: A\n  - id: b\n    name: B\n", "(2,3): DSR2007: 'actors' must be a map from ids to records, but a list was given. Write the id of each record as its key, such as 'a:', and indent its fields below it.", "actor a {name=A}\nactor b {name=B}")]
    [InlineData("actors:\n  - name: US Army\n", "(2,3): DSR2007: 'actors' must be a map from ids to records, but a list was given. Write the id of each record as its key, such as 'us-army:', and indent its fields below it.", "")]
    [InlineData("places:\n  - Hit\n  - Ramadi\n", "(2,3): DSR2007: 'places' must be a map from ids to records, but a list was given. Write the id of each record as its key, such as 'hit:', and indent its fields below it.", "")]
    [InlineData("actors: [{ id: a, name: A }]\n", "(1,9): DSR2007: 'actors' must be a map from ids to records, but a list was given. Write the id as the key of each record: { \"a\": { \"name\": \"A\" } }.", "actor a {name=A}")]
    [InlineData("actors:\n  a:\n    - name: A\n    - kind: state\n", "(3,5): DSR2007: 'actor' must be a map of fields, but a list was given. Remove the dashes before its fields.", "actor a {}")]
    public void What_belongs_where_is_said_once(string seed, string message, string records)
    {
        var document = Bound.Yaml(seed);
        Assert.Equal(message, document.Messages());
        Assert.Equal(records, document.Show());
    }

    [Theory]
    [InlineData("actors: { name: { name: A }, kind: { name: B } }")] // two records whose ids are odd
    [InlineData("actors: { country: Iraq, kind: B }")]
    [InlineData("actors: { name: The man called Name, a: B }")]
    public void Ids_that_are_called_like_fields_are_ids(string seed) => Assert.Equal("", Bound.Yaml(seed).Messages());

    [Theory]
    [InlineData("incidents:\nx:\n  name: X\n  kind: air-strike\ny:\n  name: Y\nplaces:\n  p: { name: P }\n", "(2,1): DSR1040: The records of 'incidents' must be indented below it: put two spaces before 'x' and before each of the lines that belong to 'incidents'.", "incident x {name=X, kind=air-strike}\nincident y {name=Y}\nplace p {name=P}")]
    [InlineData("places:\np:\n  country: IQ\n  name: P\n", "(2,1): DSR1040: The records of 'places' must be indented below it: put two spaces before 'p' and before each of the lines that belong to 'places'.", "place p {name=P, country=IQ}")]
    [InlineData("actors:\n  a: { name: A }\nb:\n  name: B\n", "(3,1): DSR1040: The records of 'actors' must be indented below it: put two spaces before 'b' and before each of the lines that belong to 'actors'.", "actor a {name=A}\nactor b {name=B}")]
    [InlineData("incidents:\nx:\nname: X\nkind: air-strike\n", "(2,1): DSR1040: The records of 'incidents' must be indented below it: put two spaces before 'x' and before each of the lines that belong to 'incidents'.", "incident x {name=X, kind=air-strike}")]
    public void Records_beside_their_kind_are_brought_below_it(string seed, string message, string records)
    {
        var document = Bound.Yaml(seed);
        Assert.Equal(message, document.Messages());
        Assert.Equal(records, document.Show());
    }

    [Theory]
    [InlineData("x:\n  name: X\n", "(1,1): DSR2009: 'x' is not a kind of record. If it is a record, write it below its kind, such as 'actors:', and indent it.")]
    [InlineData("{ \"incidents\": {}, \"x\": { \"name\": \"X\" } }", "(1,20): DSR2009: 'x' is not a kind of record. If it is a record, write it below its kind, such as 'actors:', and indent it.")]
    [InlineData("actors:\nattacks:\n  a: { name: A }\n", "(2,1): DSR2009: 'attacks' is not a kind of record. Did you mean 'incidents'?")]
    [InlineData("casualties: [{ harm: killed }]\n", "(1,1): DSR2009: 'casualties' is not a kind of record. 'casualties' is a field of an incident: write it below the id of one, and indent it.")]
    [InlineData("name: X\n", "(1,1): DSR2009: 'name' is not a kind of record. 'name' is a field of a record: write it below the id of one, and indent it.")]
    public void What_is_no_kind_is_helped(string seed, string message) => Assert.Equal(message, Bound.Yaml(seed).Messages());
}
