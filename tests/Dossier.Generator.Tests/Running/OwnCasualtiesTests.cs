using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>How many were harmed on a kind of one's own whose field says that casualties are worked out from it, and fields that only sound like it.</summary>
public class OwnCasualtiesTests
{
    private static readonly Lazy<BuiltProject> Built = new(() => BuiltProject.Of(new SeedProject()
        .Seed("seeds/own.model.yaml",
            """
            kinds:
              convoy: { plural: convoys, fields: { losses: { type: record casualty-report, many: true, derives: casualties } } }
              hospital: { plural: hospitals, fields: { killed: text, injured: integer, harm: text, casualties: { type: text, many: true }, countOf: flag } }
            """)
        .Seed("seeds/a.yaml",
            """
            sources: { wire: { name: Wire, kind: news-article }, post: { name: Post, kind: post } }
            actors: { us: { name: US }, crew: { name: Crew, partOf: [us] } }
            convoys:
              first:
                name: First
                losses:
                  - { harm: killed, count: 2, source: wire }
                  - { harm: killed, count: 5, source: post }
                  - { harm: injured, count: 3+, of: crew, source: wire }
                claims: [{ about: losses, value: { harm: injured, count: 9 }, by: us, stance: denies, source: post }]
              second: { name: Second }
            hospitals: { main: { name: Main, killed: none that we know of, injured: 3, harm: heavy, casualties: [two, three], countOf: true } }
            """)));

    [Fact]
    public void They_are_worked_out_as_those_of_an_incident()
        => Assert.Equal(
            ["2 to 5", "at least 3", "at least 5", "unknown", "killed Contradiction killed: 2 (Wire) against 5 (Post).", "injured Contradiction"],
            Built.Value.Run(
                """
                print(Convoys.First.Killed);
                print(Convoys.First.Injured);
                print(Convoys.First.CountOf(Harm.KilledOrInjured));
                print(Convoys.Second.Killed);
                foreach (var d in Convoys.First.Disagreements) print(d.Field == "injured" ? $"{d.Field} {d.Kind}" : $"{d.Field} {d.Kind} {d}");
                """));

    [Fact]
    public void A_field_that_sounds_like_it_is_a_field()
        => Assert.Equal(
            ["none that we know of 3 heavy two,three True", """{"id":"main","name":"Main","killed":"none that we know of","injured":3,"harm":"heavy","casualties":["two","three"],"countOf":true}""", "True"],
            Built.Value.Run(
                """
                var main = Hospitals.Main;
                print($"{main.Killed} {main.Injured} {main.Harm} {string.Join(",", main.Casualties)} {main.CountOf}");
                string json = JsonSerializer.Serialize(main);
                print(json);
                print(JsonSerializer.Deserialize<Hospital>(json)!.Equals(main));
                """));

    [Fact]
    public void What_was_worked_out_is_kept_and_a_copy_begins_anew()
        => Assert.Equal(
            ["True", "2 to 5", "9", "False", "2 to 5"],
            Built.Value.Run(
                """
                var first = Convoys.First;
                print(ReferenceEquals(first.Disagreements, first.Disagreements));
                print(first.Killed);
                var copy = first with { Losses = [new CasualtyReport { Harm = Harm.Killed, Count = Estimate.Parse("9") }] };
                print(copy.Killed);
                print(ReferenceEquals(first.Disagreements, copy.Disagreements));
                print(first.Killed);
                """));

    [Fact]
    public void Reports_that_nothing_is_worked_out_from_are_items_whose_denial_is_listed()
        => Assert.Equal(
            ["losses Contradiction losses: killed (Wire) against a denial of 2 killed (US)."],
            BuiltProject.Of(new SeedProject()
                .Seed("seeds/own.model.yaml", "kinds: { convoy: { plural: convoys, fields: { losses: { type: record casualty-report, many: true } } } }")
                .Seed("seeds/a.yaml",
                    """
                    sources: { wire: { name: Wire, kind: news-article } }
                    actors: { us: { name: US } }
                    convoys:
                      first:
                        name: First
                        losses: [{ harm: killed, count: 2, source: wire }]
                        claims: [{ about: losses, value: { harm: killed, count: 2 }, by: us, stance: denies, source: wire }]
                    """)).Run("foreach (var d in Convoys.First.Disagreements) print($\"{d.Field} {d.Kind} {d}\");"));
}
