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
            kinds:
              incident: { fields: { team: { type: record team } } }
              convoy: { plural: convoys, fields: { escort: { type: ref actor, inverse: escorts }, stops: { type: ref place, many: true, inverse: convoys }, next: { type: ref convoy, inverse: previous } } }
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
            """)));

    [Fact]
    public void An_item_that_is_not_there_refers_to_nobody()
        => Assert.Equal(["with", "with", ""], Built.Value.Run("print(Actors.A.Leads.Single().Id); print(Actors.B.Teams.Single().Id); print(Actors.B.Leads.FirstOrDefault()?.Id);"));

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
