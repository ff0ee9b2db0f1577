using Dossier.Compiler.Project;
using Dossier.Generator.Tests.Driving;
using Microsoft.CodeAnalysis;

namespace Dossier.Generator.Tests.Incremental;

/// <summary>What runs again after an edit, and what is emitted again.</summary>
public class CachingTests
{
    private const int Edited = 7;

    [Fact]
    public void Every_step_is_tracked()
    {
        // A file without a mistake has no part in the last step.
        SeedRun run = Neighbours.Project().Edit(Neighbours.PathOf(Edited), "country: IQ", "country: iq").Run();

        Assert.All(StageNames.All, step => Assert.NotEmpty(run.Reasons(step)));
        Assert.Equal(Neighbours.Files, run.Reasons(StageNames.SeedSource).Length);
        Assert.Equal(run.Sources.Keys, run.Emitted(StageNames.Sources));
    }

    [Fact]
    public void A_second_run_does_nothing()
    {
        SeedProject project = Neighbours.Project();
        project.Run();

        AssertNothingRan(project.Run());
    }

    [Fact]
    public void An_edit_of_the_code_does_nothing()
    {
        SeedProject project = Neighbours.Project();
        project.Run();

        AssertNothingRan(project.Code("Use.cs", "class Use { int one = 1; }").Code("More.cs", "class More { }").Run());
    }

    [Fact]
    public void Options_that_are_given_anew_and_say_the_same_emit_nothing()
    {
        SeedProject project = Neighbours.Project();
        SeedRun before = project.Run();
        SeedRun after = project.Property("RootNamespace", "Watch").Property("Unrelated", "x").Run();

        AssertSameSources(before, after);
        Assert.Empty(Ran(after, StageNames.Bound));
    }

    [Fact]
    public void Another_namespace_emits_everything()
    {
        SeedProject project = Neighbours.Project();
        SeedRun before = project.Run();
        SeedRun after = project.Property("DossierNamespace", "Elsewhere").Run();

        Assert.Equal(before.Sources.Keys, after.Emitted(StageNames.Sources));
        Assert.Empty(Ran(after, StageNames.Bound));
    }

    [Fact]
    public void A_comment_moves_messages_and_emits_nothing()
    {
        SeedProject project = Neighbours.Project().Edit(Neighbours.PathOf(Edited), "country: IQ", "country: iq");
        SeedRun before = project.Run();
        SeedRun after = project.Edit(Neighbours.PathOf(Edited), "actors:", "# A comment.\n\n# Another one.\nactors:").Run();

        AssertSameSources(before, after);
        Assert.Equal(["seeds/file-08.yaml(2,40): error DSR2012: 'iq' is not a valid country code. Did you mean 'IQ'?"], before.Messages);
        Assert.Equal(["seeds/file-08.yaml(5,40): error DSR2012: 'iq' is not a valid country code. Did you mean 'IQ'?"], after.Messages);
        Assert.Single(Ran(after, StageNames.Bound));
        Assert.Empty(Ran(after, StageNames.Content));
    }

    [Fact]
    public void A_comment_moves_messages_about_references_and_duplicates_as_well()
    {
        SeedProject project = Neighbours.Project()
            .Edit(Neighbours.PathOf(Edited), "[{ actor: actor-08 }, { actor: actor-07 }]", "[{ actor: actor-08 }, { actor: nobody }]")
            .Seed("seeds/twice.yaml", "actors:\n  actor-08: Once more\n");
        SeedRun before = project.Run();
        SeedRun after = project.Edit(Neighbours.PathOf(Edited), "actors:", "# A comment.\nactors:").Run();

        AssertSameSources(before, after);
        Assert.Equal(
            [
                "seeds/file-08.yaml(7,50): error DSR2002: No actor has the id 'nobody'.",
                "seeds/twice.yaml(2,3): error DSR2001: The actor 'actor-08' is already defined in seeds/file-08.yaml(2,3), "
                    + "and that definition is used. Give this one another id, or merge the two.",
            ],
            before.Messages);
        Assert.Equal(
            [.. before.Messages.Select(m => m.Replace("(7,50)", "(8,50)", StringComparison.Ordinal).Replace("08.yaml(2,3)", "08.yaml(3,3)", StringComparison.Ordinal))],
            after.Messages);
    }

    [Fact]
    public void An_edit_of_a_field_emits_its_file_alone()
    {
        SeedProject project = Neighbours.Project();
        SeedRun before = project.Run();
        SeedRun after = project.Edit(Neighbours.PathOf(Edited), "name: Incident 08", "name: Incident of the eighth").Run();

        Assert.Equal([Neighbours.HintOf(after, Edited)], after.Emitted(StageNames.Sources));
        Assert.Equal([Neighbours.HintOf(after, Edited)], Changed(before, after));
        Assert.Single(Ran(after, StageNames.Bound));
        Assert.Empty(Ran(after, StageNames.Keys));
        Assert.Equal([IncrementalStepRunReason.Cached], after.Reasons(StageNames.Index).Distinct());
        Assert.Single(Ran(after, StageNames.Linked));
    }

    [Fact]
    public void After_several_edits_the_rules_say_what_they_say_of_a_new_project()
    {
        const string Died = "name: Actor 08, died: 2023-11-0";
        SeedProject project = Attacked().Edit(Neighbours.PathOf(Edited), "name: Actor 08", Died + "1");
        project.Run();
        foreach (int day in (int[])[2, 3, 4])
        {
            project.Edit(Neighbours.PathOf(Edited), Died + (day - 1), Died + day);
            string[] messages = project.Run().Messages;

            Assert.Contains(messages, message => message.Contains($"died on 2023-11-0{day}", StringComparison.Ordinal));
            Assert.Equal(Attacked().Edit(Neighbours.PathOf(Edited), "name: Actor 08", Died + day).Run().Messages, messages);
        }

        // The incident of another file, which is not edited.
        static SeedProject Attacked() => Neighbours.Project().Checked().Edit(Neighbours.PathOf(Edited + 1), "{ actor: actor-08 }", "{ actor: actor-08, role: attacker }");
    }

    [Fact]
    public void A_new_record_emits_its_file_and_its_container()
    {
        SeedProject project = Neighbours.Project();
        SeedRun before = project.Run();
        SeedRun after = project.Edit(Neighbours.PathOf(Edited), "incidents:", "  actor-extra: Extra\nincidents:").Run();

        Assert.Equal(["Actors.g.cs", Neighbours.HintOf(after, Edited)], after.Emitted(StageNames.Sources));
        Assert.Equal(["Actors.g.cs", Neighbours.HintOf(after, Edited)], Changed(before, after));
    }

    [Fact]
    public void A_record_that_others_were_waiting_for_emits_them_as_well()
    {
        SeedProject project = Neighbours.Project().Edit(Neighbours.PathOf(12), "{ actor: actor-12 }", "{ actor: actor-extra }");
        SeedRun before = project.Run();
        SeedRun after = project.Edit(Neighbours.PathOf(Edited), "incidents:", "  actor-extra: Extra\nincidents:").Run();

        Assert.Single(before.Messages);
        Assert.Empty(after.Messages);
        Assert.Equal(["Actors.g.cs", Neighbours.HintOf(after, Edited), Neighbours.HintOf(after, 12)], after.Emitted(StageNames.Sources));
    }

    [Fact]
    public void A_renamed_id_emits_its_file_its_container_and_who_refers_to_it()
    {
        SeedProject project = Neighbours.Project();
        SeedRun before = project.Run();
        SeedRun after = project
            .Edit(Neighbours.PathOf(Edited), "  actor-08: {", "  renamed: { formerIds: actor-08,")
            .Run();

        string[] expected = ["Actors.g.cs", Neighbours.HintOf(after, Edited), Neighbours.HintOf(after, Edited + 1)];
        Assert.Equal(expected, after.Emitted(StageNames.Sources));
        Assert.Equal(expected, Changed(before, after));
        Assert.Equal(2, after.Messages.Length);
        Assert.All(after.Messages, message => Assert.Contains("warning DSR2013: The actor 'actor-08' is now called 'renamed', in seeds/", message, StringComparison.Ordinal));
        after.Compiles();
    }

    [Fact]
    public void A_new_file_emits_itself_and_its_containers()
    {
        SeedProject project = Neighbours.Project();
        SeedRun before = project.Run();
        SeedRun after = project.Seed("seeds/new.yaml", "places: { baghdad: Baghdad }\nactors: { a: A }").Run();

        string[] expected = ["Actors.g.cs", "Places.g.cs", "seeds.new.yaml.g.cs"];
        Assert.Equal(expected, after.Emitted(StageNames.Sources));
        Assert.Equal(expected, Changed(before, after));
        after.IsQuiet().Compiles();
    }

    [Fact]
    public void A_removed_file_takes_its_source_and_its_records_with_it()
    {
        SeedProject project = Neighbours.Project();
        SeedRun before = project.Run();
        string gone = Neighbours.HintOf(before, Neighbours.Files - 1);
        SeedRun after = project.Remove(Neighbours.PathOf(Neighbours.Files - 1)).Run();

        Assert.Equal(["Actors.g.cs", "Incidents.g.cs"], after.Emitted(StageNames.Sources));
        Assert.Equal(["Actors.g.cs", "Incidents.g.cs", gone], Changed(before, after));
        Assert.DoesNotContain(gone, after.Sources.Keys);
        after.IsQuiet().Compiles();
    }

    [Fact]
    public void What_is_added_and_taken_back_is_as_if_it_had_never_been()
    {
        SeedProject project = Neighbours.Project();
        SeedRun before = project.Run();
        project.Seed("seeds/new.yaml", "actors: { a: A }").Run();
        SeedRun after = project.Remove("seeds/new.yaml").Run();

        Assert.Equal(before.Sources, after.Sources);
    }

    [Fact]
    public void An_edit_of_the_model_emits_the_records_of_the_model_and_keeps_what_is_the_same()
    {
        SeedProject project = Neighbours.Project().Seed("seeds/own.model.yaml", "vocabularies:\n  outcome:\n    terms:\n      unclear: Nobody can tell.\n");
        SeedRun before = project.Run();
        SeedRun after = project.Edit("seeds/own.model.yaml", "Nobody can tell.", "Nobody can say.").Run();

        // Everything may run again; what comes out the same is not compiled again.
        Assert.Equal(["Outcome.g.cs"], after.Emitted(StageNames.Sources));
        Assert.Equal(["Outcome.g.cs"], Changed(before, after));
    }

    private static void AssertNothingRan(SeedRun run)
    {
        foreach (string step in StageNames.All)
            Assert.All(run.Reasons(step), reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    private static void AssertSameSources(SeedRun before, SeedRun after)
    {
        foreach (string step in StageNames.Sources)
            Assert.All(after.Reasons(step), reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.Empty(Changed(before, after));
    }

    private static IEnumerable<IncrementalStepRunReason> Ran(SeedRun run, string step)
        => run.Reasons(step).Where(reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified);

    /// <summary>The files whose texts are not the very same objects: what the compiler has to look at again.</summary>
    private static string[] Changed(SeedRun before, SeedRun after) =>
    [
        .. before.Sources.Keys.Union(after.Sources.Keys, StringComparer.Ordinal)
            .Where(hint => !before.Sources.ContainsKey(hint) || !after.Sources.ContainsKey(hint) || !ReferenceEquals(before.Text(hint), after.Text(hint)))
            .Order(StringComparer.Ordinal),
    ];

    [Fact]
    public void A_project_without_seeds_reads_no_model()
    {
        var read = new List<string>();
        SeedProject project = new SeedProject(new DossierGenerator((stage, path) => read.Add(stage + path))).Code("a.cs", "class C { }");

        Assert.Empty(project.Run().IsQuiet().Sources);
        Assert.DoesNotContain(StageNames.Model, read);

        // The first seed brings it.
        Assert.NotEmpty(project.Seed("seeds/a.yaml", "actors: { us: US }").Run().Compiles().Sources);
        Assert.Contains(StageNames.Model, read);
    }
}
