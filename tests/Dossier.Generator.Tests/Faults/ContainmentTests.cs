using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Dossier.Compiler.Project;
using Dossier.Generator.Tests.Driving;
using Dossier.Generator.Usage;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Dossier.Generator.Tests.Faults;

/// <summary>
/// An exception in any stage costs the file or the family of rules that it was working on: it is told of there, the rest is emitted, and
/// what is emitted compiles.
/// </summary>
public class ContainmentTests
{
    private const string Model =
        """
        kinds: { convoy: { plural: convoys, fields: { escort: ref actor, legs: { type: record leg, many: true }, risk: enum risk } } }
        records: { leg: { hover: [from], fields: { from: text, to: ref place } } }
        vocabularies: { risk: { terms: { low: Low. } } }
        """;

    private const string Convoys = "convoys: { first: { name: First, escort: us, risk: low, legs: [{ from: Here, to: iraq }] } }";

    private const string Use =
        """
        public static class Use
        {
            public static object[] All => [Incidents.Strike, Incidents.Strike.Name, Actors.Us, Actors.Us.Incidents, Tallies.SinceOctober, Convoys.First, Harm.Killed];
        }
        """;

    private const int Containers = 7;

    private static readonly Lazy<(string Stage, string Path)[]> Turns = new(FindTurns);
    private static readonly Lazy<SeedRun> Whole = new(() => Project(null).Run().Compiles());

    /// <summary>Every stage and family that takes its turn, by name.</summary>
    public static TheoryData<string, string> EveryTurn
    {
        get
        {
            var turns = new TheoryData<string, string>();
            foreach ((string stage, string path) in Turns.Value)
                turns.Add(stage, path);
            return turns;
        }
    }

    [Fact]
    public void Every_stage_takes_its_turn()
    {
        string[] stages = [.. Turns.Value.Select(turn => turn.Stage).Distinct()];

        Assert.Equal(
            [.. StageNames.All.Except([StageNames.Project, StageNames.Files, StageNames.Content, StageNames.SeedSource]).Append(StageNames.Crowded).Order(StringComparer.Ordinal)],
            stages.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EveryTurn))]
    public void A_failure_is_told_of_where_it_was_and_the_rest_is_emitted(string stage, string path)
    {
        SeedRun run = Fail(stage, path);

        string told = Assert.Single(run.Messages, message => message.Contains("DSR8003", StringComparison.Ordinal));
        string file = path.StartsWith("seeds/", StringComparison.Ordinal) ? path + "(" : "seeds/";
        Assert.StartsWith(file, told, StringComparison.Ordinal);
        Assert.Contains("InvalidOperationException (Injected)", told, StringComparison.Ordinal);
        Assert.Contains("report it", told, StringComparison.Ordinal);

        // At most the file that failed, what refers to it, and the containers are other than they were.
        string[] same = [.. Whole.Value.Sources.Where(source => run.Sources.TryGetValue(source.Key, out string? text) && text == source.Value).Select(source => source.Key)];
        Assert.InRange(same.Length, Whole.Value.Sources.Count - MostChanged(stage), Whole.Value.Sources.Count);
    }

    // Every container states the ids of a file that could not be read; with a model file goes all that its kinds bring.
    private static int MostChanged(string stage) => stage switch
    {
        StageNames.Model => 18,
        StageNames.Bound or StageNames.Keys or StageNames.Index => Containers + World.Files.Count + 1,
        StageNames.ContainerPlan => Containers,
        StageNames.Names => World.Files.Count,
        _ => 1,
    };

    [Theory]
    [InlineData(StageNames.Bound, "seeds/own.yaml")]
    [InlineData(StageNames.Keys, "seeds/own.yaml")]
    [InlineData(StageNames.Index, "seeds/own.yaml")]
    [InlineData(StageNames.Linked, "seeds/incidents.yaml")]
    [InlineData(StageNames.Located, "seeds/parties.yaml")]
    [InlineData(StageNames.SeedText, "seeds/incidents.yaml")]
    [InlineData(StageNames.SeedText, "seeds/parties.yaml")]
    [InlineData(StageNames.Storage, "")]
    [InlineData(StageNames.ModelSource, "Incident")]
    [InlineData(StageNames.ModelSource, "Actor")]
    [InlineData(StageNames.ModelSource, "CasualtyReport")]
    [InlineData(StageNames.ModelSource, "Attribution")]
    [InlineData(StageNames.ModelSource, "Harm")]
    [InlineData(StageNames.ModelSource, "Vocabularies")]
    [InlineData(StageNames.ModelSource, "VocabularyTerms")]
    [InlineData(StageNames.ModelSource, "RecordShapes")]
    [InlineData(StageNames.ModelSource, "Convoy")]
    [InlineData(StageNames.ModelSource, "Claim")]
    [InlineData(StageNames.ModelSource, "Participation")]
    [InlineData(StageNames.ModelSource, "ClaimedItems")]
    [InlineData(StageNames.ContainerPlan, "")]
    [InlineData(StageNames.ContainerSource, "Incidents")]
    [InlineData(StageNames.ContainerSource, "Convoys")]
    public void What_is_emitted_around_a_failure_compiles(string stage, string path)
    {
        // Where the ids of a file were not even taken, the user's own code cannot compile; what is generated does.
        string use = stage is StageNames.Bound or StageNames.Keys or StageNames.Index ? "" : Use;
        SeedRun run = Project((s, p) => Throw(s == stage && p == path)).Code("Use.cs", use).Run().Compiles();

        Assert.Empty(run.WronglyMarkedTypes);
        Assert.Single(run.Messages, message => message.Contains("DSR8003", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(StageNames.Linked)]
    [InlineData(StageNames.SeedText)]
    [InlineData(StageNames.ModelSource)]
    [InlineData(StageNames.ContainerSource)]
    [InlineData(StageNames.Checks)]
    public void A_stage_that_always_fails_leaves_code_that_compiles(string stage)
    {
        SeedRun run = Project((s, _) => Throw(s == stage)).Code("Use.cs", Use).Run().Compiles();

        Assert.Empty(run.WronglyMarkedTypes);
        Assert.Contains(run.Messages, message => message.Contains("DSR8003", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("seeds/locked.yaml")]
    [InlineData("seeds/locked.json")]
    [InlineData("seeds/locked.model.yaml")]
    [InlineData("seeds/locked.txt")]
    public void A_file_at_which_the_compiler_fails_costs_that_file(string path)
    {
        SeedRun run = Project(null).Locked(path).Run().Compiles();

        Assert.Equal([$"{path}(1,1): error DSR8003: Dossier failed here: the file could not be read. Check that it exists and that it may be opened. The other files are not affected."], run.Messages);
        Assert.All(Whole.Value.Sources, source => Assert.Equal(source.Value, run.Sources[source.Key]));
    }

    [Fact]
    public void A_file_that_may_be_a_seed_and_cannot_be_read_is_let_pass()
        => Assert.Equal(Whole.Value.Sources, Project(null).Locked("data/x.yaml", isNearMiss: true).Run().IsQuiet().Compiles().Sources);

    [Theory]
    [InlineData(StageNames.Model)]
    [InlineData(StageNames.Bound)]
    [InlineData(StageNames.Keys)]
    [InlineData(StageNames.Index)]
    public void A_stage_that_always_fails_before_there_are_ids_leaves_generated_code_that_compiles(string stage)
    {
        SeedRun run = Project((s, _) => Throw(s == stage)).Run().Compiles();

        Assert.Contains(run.Messages, message => message.Contains("DSR8003", StringComparison.Ordinal));
    }

    [Fact]
    public void Who_refers_to_what_a_failure_cost_makes_no_mistake()
    {
        SeedRun run = Fail(StageNames.Bound, "seeds/parties.yaml");

        Assert.Single(run.Messages);
    }

    [Fact]
    public void What_a_model_file_that_failed_would_have_brought_is_not_missed_in_seeds()
    {
        SeedRun run = Fail(StageNames.Model, "seeds/own.model.yaml");

        Assert.Single(run.Messages);
        Assert.DoesNotContain("Convoys.g.cs", run.Sources.Keys);
        Assert.Equal(Whole.Value.Source("seeds.incidents.yaml.g.cs"), run.Source("seeds.incidents.yaml.g.cs"));
    }

    [Fact]
    public void A_message_with_lines_and_of_any_length_becomes_one_line()
    {
        SeedRun run = Project((stage, _) => Throw(stage == StageNames.SeedText, "First.\r\nSecond " + new string('x', 5_000))).Run();

        Assert.All(run.Messages, message => Assert.InRange(message.Length, 1, 600));
        Assert.All(run.Diagnostics, diagnostic => Assert.DoesNotContain('\n', diagnostic.GetMessage(CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData(StageNames.Model)]
    [InlineData(StageNames.Bound)]
    [InlineData(StageNames.Linked)]
    [InlineData(StageNames.SeedText)]
    [InlineData(StageNames.ModelSource)]
    [InlineData(StageNames.ContainerSource)]
    [InlineData(StageNames.Checks)]
    public void A_run_that_is_no_longer_wanted_is_given_up_and_no_failure(string stage)
    {
        using var source = new CancellationTokenSource();
        var turns = new ConcurrentBag<string>();
        SeedProject project = Project((s, _) =>
        {
            turns.Add(s);
            if (s == stage)
                source.Cancel();
        });

        Assert.ThrowsAny<OperationCanceledException>(() => project.Run(source.Token));

        // The next run, which is wanted, does what was left undone.
        Assert.Single(turns, turn => turn == stage);
        Assert.Equal(Whole.Value.Sources, project.Run().Sources);
    }

    [Fact]
    public void A_failure_of_one_run_is_gone_in_the_next_that_changes_the_file()
    {
        bool fails = true;
        SeedProject project = Project((stage, path) => Throw(fails && stage == StageNames.Linked && path == "seeds/own.yaml"));
        project.Run();

        fails = false;
        SeedRun after = project.Seed("seeds/own.yaml", Convoys.Replace("First,", "The first,", StringComparison.Ordinal)).Run().IsQuiet();
        Assert.Contains("The first", after.Source("seeds.own.yaml.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failure_in_looking_at_calls_is_told_of_once_and_is_none_of_the_compiler()
    {
        SeedRun run = Project(null).Code("Use.cs", "public class Use { object a = Incidents.Get(\"strike\"); object b = Incidents.Get(\"nobody\"); }").Run();
        ImmutableArray<Diagnostic> found = await run.Output
            .WithAnalyzers([new UsageAnalyzer(_ => throw new InvalidOperationException("Injected"))])
            .GetAnalyzerDiagnosticsAsync();

        Diagnostic told = Assert.Single(found);
        Assert.Equal("DSR8003", told.Id);
        Assert.EndsWith("Use.cs", told.Location.GetLineSpan().Path, StringComparison.Ordinal);
        Assert.Contains("Calls are not checked.", told.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    private static SeedRun Fail(string stage, string path)
    {
        SeedRun run = Project((s, p) => Throw(s == stage && p == path)).Run();
        Assert.Null(run.Dossier.Exception);
        Assert.DoesNotContain(run.Diagnostics, d => d.Id is "CS8784" or "CS8785");
        return run;
    }

    private static void Throw(bool fails, string message = "Injected")
    {
        if (fails)
            throw new InvalidOperationException(message);
    }

    private static (string Stage, string Path)[] FindTurns()
    {
        var turns = new ConcurrentQueue<(string, string)>();
        Project((stage, path) => turns.Enqueue((stage, path))).Run();
        return [.. turns.Distinct()];
    }

    private static SeedProject Project(Action<string, string>? before)
    {
        var project = new SeedProject(new DossierGenerator(before));
        foreach ((string path, string text) in World.Files)
            project.Seed(path, text);
        return project
            .Seed("seeds/own.model.yaml", Model)
            .Seed("seeds/own.yaml", Convoys)
            .Seed("seeds/wire.txt", "It \"failed\".\n");
    }
}
