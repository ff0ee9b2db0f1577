using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>Equality, copies, records that users make, and how a record shows itself.</summary>
public class RecordTests
{
    [Fact]
    public void A_copy_equals_its_original_until_something_differs()
        => Assert.Equal(
            ["True", "True", "True", "False", "False", "False", "True", "False"],
            World.Built.Run(
                """
                var attack = Incidents.MissileAttack;
                print(attack == attack with { });
                print((attack with { }).GetHashCode() == attack.GetHashCode());
                print(attack == attack with { Notes = new List<string> { "one; two", "three | four" } });
                print(attack == attack with { Notes = new[] { "three | four", "one; two" } });
                print(attack == attack with { Participants = attack.Participants.Take(1).ToArray() });
                print(attack == attack with { Casualties = attack.Casualties.Select(c => c with { Count = Estimate.Exact(1) }).ToArray() });
                print(attack == attack with { Casualties = attack.Casualties.Select(c => c with { }).ToArray() });
                print(attack == null);
                """));

    [Fact]
    public void References_are_compared_by_id()
        => Assert.Equal(
            ["True", "True", "False", "False"],
            World.Built.Run(
                """
                var strike = Incidents.Strike;
                print(strike == strike with { Place = Places.Baghdad with { Name = "Elsewhere" } });
                print(strike == strike with { InResponseTo = new[] { Incidents.MissileAttack with { Name = "Other" } } });
                print(strike == strike with { Place = Places.Erbil });
                print(strike == strike with { Place = null });
                """));

    [Fact]
    public void Cycles_are_harmless()
    {
        BuiltProject built = BuiltProject.Of(new SeedProject().Seed("seeds/a.yaml",
            """
            actors:
              a: { name: A, backedBy: b, partOf: b }
              b: { name: B, backedBy: a, partOf: a }
            """));

        Assert.Equal(
            ["True", "A (a)", "True", "True", "False", "{\"id\":\"a\",\"name\":\"A\",\"partOf\":[\"b\"],\"backedBy\":[\"b\"]}"],
            built.Run(
                """
                print(Actors.A == Actors.A with { });
                print(Actors.A);
                print(Actors.A.GetHashCode() == (Actors.A with { }).GetHashCode());
                print(Actors.A.IsWithin(Actors.B));
                print(Actors.A.IsWithin(new Actor { Id = "c", Name = "C" }));
                print(JsonSerializer.Serialize(Actors.A));
                """));
    }

    [Fact]
    public void Copies_and_records_of_ones_own_are_referred_to_by_nobody()
        => Assert.Equal(
            ["2", "0", "0", "0", "2", "Own", "Al-Nujaba Movement"],
            World.Built.Run(
                """
                print(Actors.Militia.Incidents.Count);
                print((Actors.Militia with { }).Incidents.Count);
                print((Actors.Militia with { Name = "Own" }).Incidents.Count);
                print(new Actor { Id = "militia", Name = "Own" }.Incidents.Count);
                print(Actors.Militia.Incidents.Count);
                print((Actors.Militia with { Name = "Own" }).Name);
                print(Actors.Militia.Name);
                """));

    [Fact]
    public void A_record_of_ones_own_can_be_made_in_full()
        => Assert.Equal(
            ["Own (own)", "7", "baghdad", "attacker own"],
            World.Built.Run(
                """
                var actor = new Actor { Id = "own", Name = "Own" };
                var own = new Incident
                {
                    Id = "own", Name = "Own", Date = EdtfDate.Parse("2024"), Place = Places.Baghdad,
                    Participants = [new Participation { Actor = actor, Role = ParticipantRole.Attacker }],
                    Casualties = [new CasualtyReport { Harm = Harm.Killed, Count = Estimate.Exact(7), Of = actor }],
                };
                print(own);
                print(own.Killed);
                print(own.Place.Id);
                print(own.Participants[0]);
                """));

    [Fact]
    public void Every_record_and_item_shows_itself_in_one_line()
    {
        BuiltProject built = BuiltProject.Of(new SeedProject().Seed("seeds/a.yaml", "actors: { a: { name: \"One\\ntwo\\u2028three\\rfour\", aliases: \"x\\ny\" } }"));
        Assert.Equal(["One two three four (a)", "x y"], built.Run("print(Actors.A); print(Actors.A.Aliases[0]);"));

        Assert.Equal(
            [
                "Missile attack on Ain al-Asad (missile-attack)", "attacker militia (suspected)", "injured 8 centcom non-serious", "at least 2 ballistic-missile truck",
                "minor a hangar; two roofs 1000000.25", "about 3 building us", "outcome failed", "militia", "CENTCOM", "Q1 4", "Spokesman centcom 2022 2023-11",
            ],
            World.Built.Run(
                """
                var attack = Incidents.MissileAttack;
                print(attack);
                print(attack.Participants[0]);
                print(attack.Casualties[0]);
                print(attack.Weapons[0]);
                print(attack.Damage[0]);
                print(attack.Targets[0]);
                print(attack.Claims[0]);
                print(attack.Claims[0].Attribution);
                print(Actors.Centcom.Aliases[0]);
                print(Actors.Centcom.ExternalIds);
                print(Actors.Spokesman.Roles[0]);
                """));
    }
}
