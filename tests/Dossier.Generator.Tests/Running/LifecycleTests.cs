using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>Records that were renamed, replaced or withdrawn: what still works, where it leads, and what the compiler says of a use.</summary>
public class LifecycleTests
{
    private static readonly Lazy<BuiltProject> Built = new(() => BuiltProject.Of(new SeedProject()
        .Seed("seeds/actors.yaml",
            """
            actors:
              first: { name: First, supersededBy: second, reason: Named by mistake. }
              second: { name: Second, status: superseded, supersededBy: once-third }
              third:
                name: Third
                formerIds: [once-third]
                partOf: first
                revisions: [{ date: 2023-11-24, note: Name corrected. }, { date: 2023-12~, note: Parent added. }]
              nobody: { name: Nobody, status: superseded, reason: Dissolved. }
              hoax: { name: Hoax, status: retracted, reason: Never was. }
              left: { name: Left, supersededBy: right }
              right: { name: Right, supersededBy: left }
              into-circle: { name: Into the circle, supersededBy: left }
              itself: { name: Itself, supersededBy: itself }
            """)
        .Seed("seeds/incidents.yaml", "incidents: { march: { name: March, participants: [{ actor: first, role: participant }] } }")));

    [Fact]
    public void A_superseded_record_stays_and_leads_to_its_successor()
        => Assert.Equal(
            ["First", "second", "third", "third", "third", "nobody", "second", "first", "third"],
            Built.Value.Run(
                """
                print(Actors.First.Name);
                print(Actors.First.SupersededBy!.Id);
                print(Actors.First.Current.Id);
                print(Actors.Second.Current.Id);
                print(Actors.Third.Current.Id);
                print(Actors.Nobody.Current.Id);
                print(string.Join(",", Actors.Third.Supersedes.Select(a => a.Id)));
                print(Incidents.March.Participants[0].Actor.Id);
                print(Incidents.March.Participants[0].Actor.Current.Id);
                """));

    [Fact]
    public void Successors_that_run_in_a_circle_lead_nowhere_and_come_to_an_end()
        => Assert.Equal(
            ["left", "right", "into-circle", "itself"],
            Built.Value.Run("foreach (string id in new[] { \"left\", \"right\", \"into-circle\", \"itself\" }) print(Actors.Get(id).Current.Id);"));

    [Fact]
    public void A_chain_may_be_long()
    {
        BuiltProject built = BuiltProject.Of(new SeedProject().Seed(
            "seeds/places.yaml",
            "places:\n" + string.Concat(Enumerable.Range(0, 300).Select(i => $"  p{i}: {{ name: Place {i}, supersededBy: p{i + 1} }}\n")) + "  p300: Last\n"));

        Assert.Equal(["p300"], built.Run("print(Places.P0.Current.Id);"));
        Assert.Equal("CS0618: 'Places.P0' is obsolete: 'Superseded by Places.P300.'", Assert.Single(built.Messages("_ = Places.P0;")));
    }

    [Theory]
    [InlineData("First", "CS0618: 'Actors.First' is obsolete: 'Superseded by Actors.Third. Named by mistake.'")]
    [InlineData("Second", "CS0618: 'Actors.Second' is obsolete: 'Superseded by Actors.Third.'")]
    [InlineData("OnceThird", "CS0618: 'Actors.OnceThird' is obsolete: ''once-third' is now called 'third': use Actors.Third.'")]
    [InlineData("Nobody", "CS0618: 'Actors.Nobody' is obsolete: 'Superseded. Dissolved.'")]
    [InlineData("Hoax", "CS0618: 'Actors.Hoax' is obsolete: 'Retracted: Never was.'")]
    [InlineData("Left", "CS0618: 'Actors.Left' is obsolete: 'Superseded.'")]
    [InlineData("Itself", "CS0618: 'Actors.Itself' is obsolete: 'Superseded.'")]
    public void A_use_in_CSharp_is_a_warning_that_says_where_to_go(string member, string warning)
        => Assert.Equal(warning, Assert.Single(Built.Value.Messages($"_ = Actors.{member};")));

    [Fact]
    public void What_stands_is_used_without_a_warning()
        => Assert.Empty(Built.Value.Messages("_ = Actors.Third; _ = Incidents.March;"));

    [Fact]
    public void What_was_retracted_is_kept_apart()
        => Assert.Equal(
            ["False", "hoax", "hoax", "True"],
            Built.Value.Run(
                """
                print(Actors.All.Any(a => a.Id == "hoax"));
                print(Actors.Retracted.Single().Id);
                print(Actors.Get("hoax").Id);
                print(Actors.All.Any(a => a.Id == "first"));
                """));

    [Fact]
    public void A_former_id_finds_the_record_that_had_it()
        => Assert.Equal(
            ["third", "True"],
            Built.Value.Run("print(Actors.Get(\"once-third\").Id); print(ReferenceEquals(Actors.Get(\"once-third\"), Actors.Third));"));

    [Fact]
    public void Revisions_have_their_dates()
        => Assert.Equal(
            ["2023-11-24 Name corrected.", "2023-12~ Parent added.", "Yes", "0"],
            Built.Value.Run(
                """
                foreach (Revision revision in Actors.Third.Revisions) print($"{revision.Date} {revision.Note}");
                print(Actors.Third.Revisions[0].Date.WhetherPrecedes(Actors.Third.Revisions[1].Date));
                print(Actors.Second.Revisions.Count);
                """));

    [Fact]
    public void A_reference_in_a_seed_to_what_was_superseded_is_a_warning_that_names_the_last_successor()
    {
        SeedRun run = new SeedProject()
            .Seed("seeds/places.yaml", "places:\n  a: { name: A, supersededBy: b }\n  b: { name: B, supersededBy: c }\n  c: C\n")
            .Seed("seeds/incidents.yaml", "incidents:\n  march: { name: March, place: a }\n")
            .Severity("DSR7003", Microsoft.CodeAnalysis.ReportDiagnostic.Warn)
            .Run();

        Assert.Equal(["seeds/incidents.yaml(2,32): warning DSR7003: The place 'a' is superseded by 'c': see seeds/places.yaml(2,3). Refer to the record that replaced it."], run.Messages);
    }
}
