using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>Records of a model that the consumer has added to, at run time.</summary>
public class OwnModelTests
{
    private static readonly Lazy<BuiltProject> Built = new(() => BuiltProject.Of(new SeedProject()
        .Seed("seeds/own.model.yaml",
            """
            records:
              team:
                hover: [leader, home, size, known]
                fields:
                  leader: { type: ref actor, inverse: leads }
                  members: { type: ref actor, many: true, inverse: teams }
                  home: { type: record home }
                  size: integer
                  known: flag
              home: { hover: [at], fields: { at: point } }
              step: { fields: { leaf: { type: record leaf, many: true }, twig: { type: record leaf } } }
              leaf: { fields: { who: { type: ref actor, inverse: leaves }, vein: { type: record vein } } }
              vein: { fields: { holders: { type: ref actor, many: true, inverse: veins } } }
            kinds:
              incident: { fields: { team: { type: record team } } }
              convoy: { plural: convoys, fields: { escort: { type: ref actor, inverse: escorts }, stops: { type: ref place, many: true, inverse: convoys }, next: { type: ref convoy, inverse: previous } } }
              thing: { plural: things, fields: { steps: { type: record step, many: true }, first: { type: record step } } }
            vocabularies:
              incident-kind: { terms: { checkpoint: A road block. } }
            """)
        .Seed("seeds/a.yaml",
            """
            actors: { a: A, b: B }
            places: { p: P }
            incidents:
              without: Without a team
              with: { name: With, kind: checkpoint, team: { leader: a, members: [a, b], size: 2 } }
            convoys: { one: { name: One, escort: a, stops: [p, p], next: two }, two: Two }
            things:
              many: { name: Many, steps: [{ leaf: [{ who: b }] }, { twig: { who: a, vein: { holders: [a, b] } } }] }
              one: { name: One, first: { leaf: [{ vein: { holders: b } }], twig: { who: b } } }
              none: None
            """)));

    [Fact]
    public void An_item_that_is_not_there_refers_to_nobody()
        => Assert.Equal(["with", "with", ""], Built.Value.Run("print(Actors.A.Leads.Single().Id); print(Actors.B.Teams.Single().Id); print(Actors.B.Leads.FirstOrDefault()?.Id);"));

    [Fact]
    public void A_reference_is_known_from_its_other_side_however_deep_it_stands()
        => Assert.Equal(
            ["many", "many,one", "many", "many,one"],
            Built.Value.Run(
                """
                string Ids(IEnumerable<Thing> things) => string.Join(",", things.Select(t => t.Id));
                print(Ids(Actors.A.Leaves)); print(Ids(Actors.B.Leaves)); print(Ids(Actors.A.Veins)); print(Ids(Actors.B.Veins));
                """));

    [Fact]
    public void An_item_without_its_items_shows_itself()
        => Assert.StartsWith("a 2", Assert.Single(Built.Value.Run("print(Incidents.With.Team);")), StringComparison.Ordinal);

    [Fact]
    public void An_own_kind_is_a_kind_like_the_others()
        => Assert.Equal(
            ["one,two", "a", "one", "one", "one", "One (one)", "1000", "No convoy has the id 'on'. Did you mean 'one'?"],
            Built.Value.Run(
                """
                print(string.Join(",", Convoys.All.Select(c => c.Id)));
                print(Convoys.One.Escort!.Id);
                print(string.Join(",", Actors.A.Escorts.Select(c => c.Id)));
                print(string.Join(",", Places.P.Convoys.Select(c => c.Id)));
                print(Convoys.Two.Previous.Single().Id);
                print(Convoys.One);
                print((int)Incidents.With.Kind);
                try { Convoys.Get("on"); } catch (KeyNotFoundException e) { print(e.Message); }
                """));
}
