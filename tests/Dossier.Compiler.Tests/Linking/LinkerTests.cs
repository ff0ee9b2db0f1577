using Dossier.Compiler.Modelling;
using Dossier.Compiler.Tests.Binding;

namespace Dossier.Compiler.Tests.Linking;

/// <summary>Following references: what they lead to, what is said of those that lead nowhere, and what they take with them.</summary>
public class LinkerTests
{
    [Fact]
    public void References_lead_to_records_of_every_file()
    {
        var linked = Linked.Of("incidents: { x: { name: X, place: baghdad } }", "places: { baghdad: Baghdad }");

        Assert.Equal("", linked.Messages());
        Assert.Equal("incident x/X {name=X, place=>baghdad/Baghdad}\nplace baghdad/Baghdad {name=Baghdad}", linked.Show());
    }

    [Theory]
    [InlineData("incidents: { x: { name: X, place: baghdd } }\nplaces: { baghdad: B }", "a(1,35): DSR2002: No place has the id 'baghdd'. Did you mean 'baghdad'?")]
    [InlineData("incidents: { x: { name: X, place: nowhere } }", "a(1,35): DSR2002: No place has the id 'nowhere'.")]
    [InlineData("incidents: { x: { name: X, place: us } }\nactors: { us: US }", "a(1,35): DSR2003: 'place' must refer to a place, but 'us' is an actor.")]
    [InlineData("incidents: { x: { name: X, place: baghdad-1 } }\nfacilities: { baghdad-1: F }\nplaces: { baghdad: B }",
        "a(1,35): DSR2003: 'place' must refer to a place, but 'baghdad-1' is a facility. Did you mean 'baghdad'?")]
    [InlineData("incidents: { x: { name: X, inResponseTo: [x, y] } }", "a(1,46): DSR2002: No incident has the id 'y'.")]
    [InlineData("incidents: { x: { name: X, weapons: [{ usedBy: [us] }] } }", "a(1,49): DSR2002: No actor has the id 'us'.")]
    [InlineData("incidents: { x: { name: X, claims: [{ about: date, by: us }] } }", "a(1,56): DSR2002: No actor has the id 'us'.")]
    [InlineData("incidents: { x: { name: X, date: { value: 2023, by: us } } }", "a(1,53): DSR2002: No actor has the id 'us'.")]
    [InlineData("actors: { x: { name: X, supersededBy: y } }\nplaces: { y: Y }", "a(1,39): DSR2003: 'supersededBy' must refer to an actor, but 'y' is a place.")]
    public void A_reference_that_leads_nowhere_is_reported_at_itself(string seed, string message)
        => Assert.Equal(message, Linked.Of(seed).Messages());

    [Theory]
    [InlineData(99, 99)]
    [InlineData(100, 100)]
    [InlineData(101, 100)]
    [InlineData(250, 100)]
    public void Of_many_references_that_lead_nowhere_in_a_file_a_hundred_are_helped_by_a_nearest_id(int references, int helped)
    {
        string[] messages = Linked.Of(
            "incidents:\n" + string.Concat(Enumerable.Range(0, references).Select(i => $"  i{i}: {{ name: I, place: baghdd }}\n")) + "places: { baghdad: B }").Messages().Split('\n');

        Assert.Equal(references, messages.Length);
        Assert.Equal(helped, messages.TakeWhile(m => m.EndsWith("Did you mean 'baghdad'?", StringComparison.Ordinal)).Count());
        Assert.Equal(helped, messages.Count(m => m.Contains("Did you mean", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_lost_reference_takes_no_more_than_itself()
        => Assert.Equal(
            "incident x/X {name=X, date=2023, inResponseTo=[>x/X]}",
            Linked.Of("incidents: { x: { name: X, date: 2023, place: nowhere, inResponseTo: [x, y] } }").Show());

    [Fact]
    public void An_item_without_what_it_must_have_is_dropped_and_its_neighbours_are_not()
    {
        var linked = Linked.Of("""
            actors: { us: US }
            incidents:
              x:
                name: X
                participants: [{ actor: them, role: target }, { actor: us, role: attacker }]
                casualties: [{ harm: killed, of: them, count: 5 }]
                claims: [{ by: them }, { statement: S, by: them }]
            """);

        Assert.Equal("actor us/Us {name=US}\n"
            + "incident x/X {name=X, claims=[{statement=S}], participants=[{actor=>us/Us, role=attacker}], casualties=[{harm=killed, count=5}]}", linked.Show());
        Assert.Equal(4, linked.Messages().Split('\n').Length);
    }

    [Fact]
    public void A_former_id_still_leads_to_its_record_with_a_warning()
    {
        var linked = Linked.Of("actors: { us-central-command: { name: C, formerIds: [centcom] }, x: { name: X, partOf: centcom } }");

        Assert.Equal("a(1,88): DSR2013: The actor 'centcom' is now called 'us-central-command', in seeds/a.yaml(1,11). Write 'us-central-command'.", linked.Messages());
        Assert.Contains("partOf=[>us-central-command/UsCentralCommand]", linked.Show());
        Assert.Equal("UsCentralCommand(centcom=Centcom) X", linked.Members());
    }

    [Fact]
    public void A_former_id_that_gives_the_same_name_in_csharp_works_as_well()
    {
        var linked = Linked.Of("actors: { jurf-al-nasr: { name: J, formerIds: [jurf_al_nasr] }, x: { name: X, partOf: jurf_al_nasr } }");

        Assert.Equal("a(1,87): DSR2013: The actor 'jurf_al_nasr' is now called 'jurf-al-nasr', in seeds/a.yaml(1,11). Write 'jurf-al-nasr'.", linked.Messages());
        Assert.Equal("JurfAlNasr(jurf_al_nasr=) X", linked.Members());
    }

    [Fact]
    public void An_id_that_is_in_use_is_nobodys_former_id()
    {
        var linked = Linked.Of("actors: { a: { name: A, formerIds: [b, c] }, b: B, c2: { name: C, formerIds: [c] }, x: { name: X, partOf: [b, c] } }");

        Assert.Equal("a(1,111): DSR2013: The actor 'c' is now called 'a', in seeds/a.yaml(1,11). Write 'a'.", linked.Messages());
        Assert.Contains("partOf=[>b/B, >a/A]", linked.Show());
        Assert.Equal("A(c=C) B C2 X", linked.Members());
    }

    [Fact]
    public void Former_ids_belong_to_their_kind()
        => Assert.Equal(
            "b(1,36): DSR2002: No place has the id 'old'.",
            Linked.Of("actors: { new: { name: N, formerIds: [old] } }", "facilities: { f: { name: F, place: old } }").Messages());

    [Theory]
    // A syntax error behind which records are lost.
    [InlineData("places: - x\n  baghdad: B\n")]
    [InlineData("places:\n\u00A0\u00A0baghdad: B\n")]
    [InlineData("places: { other: O }\nplaces:\n  baghdad: B\n")]
    // A kind that is misspelled.
    [InlineData("plces: { baghdad: B }")]
    public void What_is_lost_to_another_mistake_is_not_reported_as_missing(string broken)
    {
        var linked = Linked.Of("incidents: { x: { name: X, place: baghdad, facilities: [nowhere] } }", broken);

        Assert.Equal("a(1,57): DSR2002: No facility has the id 'nowhere'.", linked.Messages());
        Assert.StartsWith("incident x/X {name=X", linked.Show());
    }

    [Fact]
    public void Keys_of_a_file_without_mistakes_are_not_lost()
        => Assert.Equal(
            "a(1,35): DSR2002: No place has the id 'name'.",
            Linked.Of("incidents: { x: { name: X, place: name } }", "places: { baghdad: { name: B } }").Messages());

    [Fact]
    public void Fields_without_references_are_handed_on_as_they_are()
    {
        var bound = Bound.Yaml("sources: { s: { name: S, kind: post } }");
        var linked = Linked.Of(ModelLoader.BuiltIn, ("seeds/test.yaml", "sources: { s: { name: S, kind: post } }"));

        Assert.Equal(bound.Only().Fields, linked.Result("seeds/test.yaml").Document.Records[0].Fields);
    }
}
