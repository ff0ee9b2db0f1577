using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>What stands in the seeds comes out of the records.</summary>
public class ValueTests
{
    [Fact]
    public void Texts_come_out_as_they_are()
        => Assert.Equal(
            ["https://example.org/wire?a=1;b=2|3", "AP | {Baz}", "First line.\n\nSecond line; with \\n in it.\n", "one; two", "three | four", "a hangar; two roofs", "It \"failed\"."],
            World.Built.Run(
                """
                print(Sources.Wire.Url);
                print(Sources.Photo.Credit);
                print(Sources.Ministry.Summary);
                foreach (var note in Incidents.MissileAttack.Notes) print(note);
                print(Incidents.MissileAttack.Damage[0].What);
                print(Incidents.MissileAttack.Claims[0].Attribution.Quote);
                """));

    [Fact]
    public void Values_come_out_in_their_types()
        => Assert.Equal(
            [
                "2023-11-20/2023-11-21", "night", "05:30", "2023-11?", "BallisticMissile", "2+", "1000000.25", "Minor", "33.7856, 42.4412", "250.50",
                "True", "2014-10", "Q1", "4", "US", "ar", "NonSerious", "Initial", "close-range ballistic missile", "Near", "62", "~66",
            ],
            World.Built.Run(
                """
                print(Incidents.MissileAttack.Date);
                print(Incidents.MissileAttack.Time);
                print(Incidents.Strike.Time);
                print(Incidents.Drones.Date);
                print(Incidents.MissileAttack.Weapons[0].Kind);
                print(Incidents.MissileAttack.Weapons[0].Count.Notation);
                print(Incidents.MissileAttack.Damage[0].ValueUsd);
                print(Incidents.MissileAttack.Damage[0].Extent);
                print(FormattableString.Invariant($"{Facilities.Asad.Location!.Value.Latitude}, {Facilities.Asad.Location!.Value.Longitude}"));
                print(Places.Anbar.RadiusKm);
                print(Actors.TaskForce.Anonymous);
                print(Actors.TaskForce.ActiveFrom);
                print(Actors.Centcom.ExternalIds!.Wikidata);
                print(Actors.Centcom.ExternalIds!.Ucdp);
                print(Actors.Us.Country);
                print(Sources.Ministry.Language);
                print(Incidents.MissileAttack.Casualties[0].Severity);
                print(Incidents.MissileAttack.Casualties[0].Attribution.Stage);
                print(Incidents.MissileAttack.Subkind);
                print(Places.Baghdadi.Precision);
                print(Tallies.SinceOctober.Counts[1].Count.Notation);
                print(Tallies.SinceOctober.Counts[0].Count.Notation);
                """));

    [Fact]
    public void What_is_not_stated_is_absent_and_never_null_for_a_list()
        => Assert.Equal(
            ["True", "True", "0", "0", "Unspecified", "True", "True", "True", "unspecified", "unknown", "True", "0"],
            World.Built.Run(
                """
                var bare = Incidents.Undated;
                print(bare.Summary is null);
                print(bare.Location is null);
                print(bare.Participants.Count);
                print(bare.Sources.Count);
                print(bare.Kind);
                print(bare.Date.IsUnknown);
                print(bare.ExternalIds is null);
                print(bare.SupersededBy is null);
                print(bare.Time);
                print(bare.Killed);
                print(Incidents.Strike.Participants[0].Attribution is not null);
                print(Incidents.Strike.Participants[0].Attribution.By.Count);
                """));

    [Fact]
    public void A_record_without_a_name_is_called_by_its_id()
    {
        SeedProject project = new SeedProject().Seed("seeds/a.yaml", "actors: { nameless: { kind: state } }");
        Assert.Equal(["seeds/a.yaml(1,11): error DSR2006: The actor 'nameless' needs 'name': add 'name' and its value."], project.Run().Compiles().Messages);
    }

    [Fact]
    public void References_lead_to_records()
        => Assert.Equal(
            ["baghdadi", "asad,runway", "militia,centcom", "centcom,coalition", "us", "True", "True", "militia,brigades", "centcom"],
            World.Built.Run(
                """
                print(Incidents.MissileAttack.Place!.Id);
                print(string.Join(",", Incidents.MissileAttack.Facilities.Select(f => f.Id)));
                print(string.Join(",", Incidents.MissileAttack.Participants.Select(p => p.Actor.Id)));
                print(string.Join(",", Actors.TaskForce.PartOf.Select(a => a.Id)));
                print(Actors.Centcom.PartOf[0].Id);
                print(ReferenceEquals(Incidents.MissileAttack.Place, Places.Baghdadi));
                print(ReferenceEquals(Incidents.MissileAttack.Facilities[0], Facilities.Get("asad")));
                print(string.Join(",", Incidents.MissileAttack.Weapons[0].UsedBy.Select(a => a.Id)));
                print(Actors.Spokesman.Roles[0].Org!.Id);
                """));

    [Fact]
    public void Long_forms_give_the_value_and_a_claim()
        => Assert.Equal(
            ["baghdad", "2", "place", "baghdad", "Asserts", "centcom", "wire", "2023-12-01", "died", "2023-12-01"],
            World.Built.Run(
                """
                var strike = Incidents.Strike;
                print(strike.Place!.Id);
                print(strike.Claims.Count);
                print(strike.Claims[0].About);
                print(strike.Claims[0].Value);
                print(strike.Claims[0].Attribution.Stance);
                print(strike.Claims[0].Attribution.By[0].Id);
                print(strike.Claims[0].Attribution.Source!.Id);
                print(Actors.Spokesman.Died);
                print(Actors.Spokesman.Claims[0].About);
                print(Actors.Spokesman.Claims[0].Value);
                """));

    [Fact]
    public void A_source_knows_what_rests_on_it()
    {
        BuiltProject built = BuiltProject.Of(new SeedProject()
            .Seed("seeds/own.model.yaml", "kinds: { inquiry: { plural: inquiries } }")
            .Seed("seeds/a.yaml",
                """
                sources: { wire: Wire, copy: { name: Copy, sources: [wire] } }
                actors: { a: { name: A, sources: [wire, copy] }, b: { name: B, sources: copy } }
                places: { p: { name: P, sources: wire } }
                facilities: { f: { name: F, sources: wire } }
                incidents: { i: { name: I, sources: [wire] }, j: { name: J, sources: [wire] }, k: { name: K } }
                tallies: { t: { name: T, sources: [wire] } }
                inquiries: { q: { name: Q, sources: [wire] } }
                """));

        Assert.Equal(
            ["a", "p", "f", "i,j", "t", "q", "copy", "a,b", "0"],
            built.Run(
                """
                string Ids(IEnumerable<IDossierRecord> records) => string.Join(",", records.Select(r => r.Id));
                Source wire = Sources.Wire;
                print(Ids(wire.Actors)); print(Ids(wire.Places)); print(Ids(wire.Facilities)); print(Ids(wire.Incidents)); print(Ids(wire.Tallies));
                print(Ids(wire.Inquiries)); print(Ids(wire.SourceSources)); print(Ids(Sources.Copy.Actors)); print(Sources.Copy.Incidents.Count);
                """));
    }

    [Fact]
    public void Inverses_list_who_refers_in_the_order_of_the_files()
        => Assert.Equal(
            ["missile-attack,strike", "missile-attack", "strike", "strike", "asad", "spokesman", "since-october", "task-force", "photo", "missile-attack,strike", "", "brigades", "militia", "coalition", "old", "runway"],
            World.Built.Run(
                """
                string Ids(IEnumerable<IDossierRecord> records) => string.Join(",", records.Select(r => r.Id));
                print(Ids(Actors.Militia.Incidents));
                print(Ids(Facilities.Asad.Incidents));
                print(Ids(Incidents.MissileAttack.Responses));
                print(Ids(Incidents.MissileAttack.FollowedBy));
                print(Ids(Places.Baghdadi.Facilities));
                print(Ids(Actors.Centcom.Members));
                print(Ids(Incidents.MissileAttack.Tallies));
                print(Ids(Actors.Centcom.Parts));
                print(Ids(Sources.Wire.Parts));
                print(Ids(Actors.Militia.HarmedIn.Concat(Actors.Centcom.HarmedIn).OrderBy(i => i.Id)));
                print(Ids(Actors.Civilians.Incidents));
                print(Ids(Actors.Militia.Parts));
                print(Ids(Actors.Iran.Backs));
                print(Ids(Actors.TaskForce.CommandedBy));
                print(Ids(Incidents.Strike.Supersedes));
                print(Ids(Facilities.Asad.Parts));
                """));

    [Fact]
    public void A_flag_that_is_false_is_told_from_one_that_is_not_stated()
    {
        BuiltProject built = BuiltProject.Of(new SeedProject()
            .Seed("seeds/own.model.yaml",
                """
                records:
                  crew: { hover: [size, armed], fields: { size: integer, armed: flag } }
                kinds:
                  boat: { plural: boats, fields: { afloat: { type: flag, required: true }, crew: { type: record crew, many: true } } }
                """)
            .Seed("seeds/a.yaml",
                """
                actors: { yes: { name: A, anonymous: true }, no: { name: B, anonymous: false }, unsaid: C }
                boats:
                  sunk: { name: Sunk, afloat: false, crew: [{ size: 1, armed: true }, { size: 2, armed: false }, { size: 3 }] }
                """));

        Assert.Equal(
            [
                "True", "False", "", "False", "1 armed", "2 not armed", "3", "False", "False",
                """{"id":"no","name":"B","anonymous":false}""", """{"id":"unsaid","name":"C"}""",
                """{"id":"sunk","name":"Sunk","afloat":false,"crew":[{"size":1,"armed":true},{"size":2,"armed":false},{"size":3}]}""",
                "True", "True",
            ],
            built.Run(
                """"
                print(Actors.Yes.Anonymous); print(Actors.No.Anonymous); print(Actors.Unsaid.Anonymous); print(Boats.Sunk.Afloat);
                foreach (var crew in Boats.Sunk.Crew) print(crew);
                print(Actors.No.Equals(Actors.No with { Anonymous = null }));
                print(Boats.Sunk.Crew[1].Equals(Boats.Sunk.Crew[1] with { Armed = null }));
                foreach (string json in new[] { JsonSerializer.Serialize(Actors.No), JsonSerializer.Serialize(Actors.Unsaid), JsonSerializer.Serialize(Boats.Sunk) })
                    print(json);
                print(Actors.No.Equals(JsonSerializer.Deserialize<Actor>(JsonSerializer.Serialize(Actors.No))));
                print(Boats.Sunk.Equals(JsonSerializer.Deserialize<Boat>(JsonSerializer.Serialize(Boats.Sunk))));
                """"));
    }
}
