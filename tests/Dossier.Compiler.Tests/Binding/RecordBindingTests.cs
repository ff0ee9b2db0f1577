using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Modelling;

namespace Dossier.Compiler.Tests.Binding;

/// <summary>Records: shorthands, keyed lists, what is missing, what is unknown, and that one mistake is one message.</summary>
public class RecordBindingTests
{
    [Theory]
    [InlineData("actors: { a: CENTCOM }", "actor a {name=CENTCOM}")]
    [InlineData("actors: { a: { name: N, aliases: CENTCOM } }", "actor a {name=N, aliases=[{text=CENTCOM}]}")]
    [InlineData("actors: { a: { name: N, aliases: [CENTCOM, { text: C, spelling: weak }] } }", "actor a {name=N, aliases=[{text=CENTCOM}, {text=C, spelling=weak}]}")]
    [InlineData("actors: { a: { name: N, aliases: { text: C } } }", "actor a {name=N, aliases=[{text=C}]}")]
    [InlineData("incidents: { a: { name: N, participants: [us] } }", "incident a {name=N, participants=[{actor=>us}]}")]
    [InlineData("incidents: { a: { name: N, casualties: [killed] } }", "incident a {name=N, casualties=[{harm=killed}]}")]
    [InlineData("incidents: { a: { name: N, weapons: { usedBy: us } } }", "incident a {name=N, weapons=[{usedBy=[>us]}]}")]
    [InlineData("actors: { a: { name: N, suppress: { DSR5002: Old., DSR5003: Older. } } }",
        "actor a {name=N, suppress=[{rule=DSR5002, reason=Old.}, {rule=DSR5003, reason=Older.}]}")]
    [InlineData("actors: { a: { name: N, suppress: [{ rule: DSR5002, reason: Old. }] } }", "actor a {name=N, suppress=[{rule=DSR5002, reason=Old.}]}")]
    [InlineData("actors: { b: B, a: A }\nplaces: { a: P }", "actor b {name=B}\nactor a {name=A}\nplace a {name=P}")]
    // Keys that are not the model's own.
    [InlineData("$schema: dossier.json\nx-anchors: { a: &n N }\nactors: { a: *n }", "actor a {name=N}")]
    [InlineData("actors:\nplaces: ~\nincidents: {}\n", "")]
    public void What_is_written_short_means_the_same_as_what_is_written_out(string seed, string shown)
    {
        var document = Bound.Yaml(seed);

        Assert.Equal("", document.Messages());
        Assert.Equal(shown, document.Show());
    }

    [Theory]
    [InlineData("incidents: { a: { name: N, casualties: [{ harm: killed, count: 5, by: us, source: s, rank: preferred, locator: par. 4 }] } }",
        "casualties=[{harm=killed, count=5, attribution={by=[>us], source=>s, locator=par. 4, rank=preferred}}]")]
    [InlineData("incidents: { a: { name: N, claims: [{ about: date, value: 2023, by: [us, uk], stance: denies }] } }",
        "claims=[{about=date, value=2023, attribution={by=[>us, >uk], stance=denies}}]")]
    public void Items_take_the_keys_of_an_attribution_among_their_own(string seed, string shown)
    {
        var document = Bound.Yaml(seed);

        Assert.Equal("", document.Messages());
        Assert.Equal($"incident a {{name=N, {shown}}}", document.Show());
    }

    [Theory]
    // Names that there are not, at the name.
    [InlineData("actrs: { a: N }", "(1,1): DSR2009: 'actrs' is not a kind of record. Did you mean 'actors'?")]
    [InlineData("actors: [a]", "(1,9): DSR2007: 'actors' must be a map from ids to records, but a list was given. Write the id as the key of each record: { \"a\": { \"name\": \"a\" } }.")]
    [InlineData("actors: none", "(1,9): DSR2007: 'actors' must be a map from ids to records, but text was given. Leave 'actors' out if there are none.")]
    [InlineData("actors: { a b: N }", "(1,11): DSR2008: 'a b' is not a valid id: an id is up to 128 letters, digits, '-', '_' and '.', and starts with a letter or a digit. Did you mean 'a-b'?")]
    [InlineData("actors: { a: [N] }", "(1,14): DSR2007: 'actor' must be a map of fields, but a list was given. If the brackets belong to the value, quote it.")]
    [InlineData("actors: { a: { name: N, knd: state } }", "(1,25): DSR2005: The actor 'a' has no field 'knd'. Did you mean 'kind'?")]
    [InlineData("actors: { a: { name: N, by: us } }", "(1,25): DSR2005: The actor 'a' has no field 'by'. 'by' belongs to one value: write '{ value: ..., by: ... }' in place of the value.")]
    [InlineData("actors: { a: { name: N, aliases: [{ text: T, spellin: weak }] } }", "(1,46): DSR2005: An alias has no field 'spellin'. Did you mean 'spelling'?")]
    [InlineData("incidents: { a: { name: N, participants: [{ actor: us, rol: host }] } }", "(1,56): DSR2005: A participation has no field 'rol'. Did you mean 'role'?")]
    [InlineData("incidents: { a: { name: N, participants: [{ actor: us, sorce: s }] } }", "(1,56): DSR2005: A participation has no field 'sorce'. Did you mean 'source'?")]
    [InlineData("incidents: { a: { name: N, participants: [{ actor: us, stance: assert }] } }", "(1,64): DSR2004: 'assert' is not a valid stance. Did you mean 'asserts'? Write one of: asserts, denies, disputes, suggests, does-not-know, omits, threatens, revises, retracts.")]
    // What must be there, at the record.
    [InlineData("actors: { a: {} }", "(1,11): DSR2006: The actor 'a' needs 'name': add 'name' and its value.")]
    [InlineData("actors: { a: }", "(1,11): DSR2006: The actor 'a' needs 'name': add 'name' and its value.")]
    [InlineData("actors: { a: { name: } }", "(1,11): DSR2006: The actor 'a' needs 'name': add 'name' and its value.")]
    [InlineData("actors: { a: { name: '' } }", "(1,22): DSR2007: 'name' must be text, but nothing was given. Leave the field out if there is nothing to say.")]
    [InlineData("actors: { a: { name: { by: us, stance: omits } } }", "(1,11): DSR2006: The actor 'a' needs 'name': add 'name' and its value.")]
    [InlineData("actors: { a: { name: N, aliases: [{ language: ar }] } }", "(1,35): DSR2006: An alias needs 'text': add 'text' and its value.")]
    [InlineData("actors: { a: { name: N, aliases: [~] } }", "(1,35): DSR2006: An alias needs 'text': add 'text' and its value.")]
    [InlineData("actors: { a: { name: N, suppress: { DSR5002: } } }", "(1,37): DSR2006: A suppression needs 'reason': add 'reason' and its value.")]
    [InlineData("incidents: { a: { name: N, casualties: [{ harm: unspecified, count: 5 }] } }", "(1,41): DSR2006: A casualty report needs 'harm': add 'harm' and its value.")]
    // A required field that is there but wrong has its one message.
    [InlineData("actors: { a: { name: [N] } }", "(1,22): DSR2007: 'name' must be text, but a list was given. If the brackets belong to the value, quote it.")]
    [InlineData("incidents: { a: { name: N, casualties: [kiled] } }", "(1,41): DSR2004: 'kiled' is not a valid harm. Did you mean 'killed'? Write one of: killed, injured, killed-or-injured, missing, captured.")]
    [InlineData("incidents: { a: { name: N, casualties: [{ harm: kiled }] } }", "(1,49): DSR2004: 'kiled' is not a valid harm. Did you mean 'killed'? Write one of: killed, injured, killed-or-injured, missing, captured.")]
    [InlineData("actors: { a: { name: N, suppress: { DSR52: Old. } } }", "(1,37): DSR2012: 'DSR52' is not a valid 'rule'. The id of the rule, such as DSR5002. It must match the pattern '^DSR[0-9]{4}$'.")]
    // So has one that cannot be read.
    [InlineData("actors:\n  a:\n    name: @N\n", "(3,11): DSR1022: A value that starts with '@' has a special meaning in YAML. Quote it: '@N'.")]
    [InlineData("actors:\n  a: { name: b: c }\n", "(2,14): DSR1024: The value contains a colon followed by a space. Quote it: 'b: c'.")]
    [InlineData("places:\n  a:\n    name: N\n    location: { lat: @1, lon: 2 }\n", "(4,22): DSR1022: A value that starts with '@' has a special meaning in YAML. Quote it: '@1'.")]
    // Names in C#.
    [InlineData("actors: { a: { name: N, member: two words } }", "(1,33): DSR2011: 'two words' is not a valid C# member name: use only letters and digits, and start with a capital letter. 'A' is used instead.")]
    [InlineData("actors: { a: { name: N, member: lower } }", "(1,33): DSR2011: 'lower' is not a valid C# member name: use only letters and digits, and start with a capital letter. 'A' is used instead.")]
    public void One_mistake_is_one_message(string seed, string message) => Assert.Equal(message, Bound.Yaml(seed).Messages());

    [Fact]
    public void A_record_with_everything_wrong_keeps_its_id()
    {
        const string Seed = """
            incidents:
              everything-wrong:
                nme: N
                kind: air-stike
                date: 2023-13
                time: 25:61
                place: [x, y]
                location: { lat: 91, lon: 181 }
                precision: {}
                facilities: { a: b }
                participants: [{ role: atacker }]
                casualties: [{ harm: x, count: -1 }]
                clarity:
                  - x
                member: 1
            """;
        var document = Bound.Yaml(Seed);

        BoundRecord record = document.Only();
        Assert.Equal("everything-wrong", record.Id);
        Assert.Equal("", record.Member);
        Assert.Equal("incident everything-wrong {member=1}", document.Show());
        Assert.Equal(
            "nme|air-stike|2023-13|25:61|[x, y]|91|181|{}|{ a: b }|atacker|{ role: atacker }|x|-1|- x|1",
            document.Culprits(Seed));
    }

    [Fact]
    public void A_file_with_nothing_in_it_is_bound_to_nothing()
    {
        foreach (string text in new[] { "", "# Nothing yet.\n", "---\n" })
        {
            Assert.Empty(Bound.Yaml(text).Content.Records);
            Assert.Equal("", Bound.Yaml(text).Messages());
        }
    }

    [Fact]
    public void A_claim_inside_of_an_item_is_about_a_field_of_the_record_around_it()
    {
        Assert.Equal("", Bound.Yaml("incidents: { a: { name: N, claims: [{ about: casualties, statement: None. }], incomplete: [participants] } }").Messages());
        Assert.Equal(
            "(1,46): DSR2012: 'casualtes' is not a valid field of an incident. Did you mean 'casualties'?",
            Bound.Yaml("incidents: { a: { name: N, claims: [{ about: casualtes }] } }").Messages());
        Assert.Equal(
            "(1,43): DSR2012: 'casualties' is not a valid field of an actor.",
            Bound.Yaml("actors: { a: { name: N, claims: [{ about: casualties }] } }").Messages());
    }

    [Fact]
    public void An_item_record_of_which_no_field_stands_is_no_danger()
    {
        LoadedModel model = Models.Extend("""
            records:
              broken: { fields: { a: txt } }
              single: { attributed: true, fields: { a: text } }
            kinds:
              actor: { fields: { one: record broken, many: { type: record single, many: true, keyed: true } } }
            """);

        var document = Bound.Yaml("actors: { a: { name: N, one: x, many: { k: v } } }", model.Model);

        Assert.Equal(
            """
            (1,30): DSR2007: 'broken' must be a map of fields, but text was given.
            (1,41): DSR2005: A single has no field 'k'.
            """,
            document.Messages());
        Assert.Equal("actor a {name=N}", document.Show());
    }

    [Fact]
    public void A_list_where_one_record_is_wanted_is_told_that_it_is_a_map()
        => Assert.Equal(
            "(1,41): DSR2007: 'externalIds' must be a map of fields, but a list was given. If the brackets belong to the value, quote it.",
            Bound.Yaml("incidents: { x: { name: N, externalIds: [{ ucdp: 1 }] } }").Messages());
}
