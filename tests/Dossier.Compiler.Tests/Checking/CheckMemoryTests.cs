using System.Collections.Immutable;
using System.Runtime.ExceptionServices;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Checking;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Linking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Checking;

/// <summary>What is asked again after an edit, and what is not.</summary>
public class CheckMemoryTests
{
    private const string Places = """
        places:
          iraq: { name: Iraq, kind: country, country: IQ }
          anbar: { name: Anbar, kind: first-order-division, partOf: iraq, location: { lat: 33, lon: 42 }, radiusKm: 100 }
        """;

    private const string Actors = """
        actors:
          us-forces: { name: US forces, kind: state-forces }
          colonel: { name: A colonel, kind: person, died: 2023-11-01 }
        """;

    private const string Incidents = """
        incidents:
          first: { name: First, date: 2023-11-20, place: anbar, location: { lat: 33.1, lon: 42.1 } }
          second: { name: Second, date: 2023-11-21, participants: [{ actor: us-forces, role: attacker }] }
          third: { name: Third, date: 2023-11-22, participants: [{ actor: colonel, role: attacker }] }
        """;

    private const string Reported = """
        incidents:
          first: { name: First, casualties: [{ harm: killed, count: 1, stage: initial }, { harm: injured, count: 2, stage: initial }] }
          second: { name: Second }
        """;

    [Fact]
    public void Nothing_is_kept_of_the_first_run_which_is_the_only_one_of_a_build()
    {
        var memory = new CheckMemory();
        Assert.Null(memory.Take());

        CheckedRecords second = Assert.IsType<CheckedRecords>(memory.Take());
        Assert.Null(memory.Take());

        memory.GiveBack(second);
        Assert.Same(second, memory.Take());
    }

    [Fact]
    public void What_was_kept_before_a_rule_failed_is_not_used()
    {
        var memory = new CheckMemory();
        memory.Take();
        CheckedRecords spoilt = memory.Take()!;
        spoilt.Spoil();
        memory.GiveBack(spoilt);

        Assert.NotSame(spoilt, memory.Take());
    }

    [Theory]
    [InlineData("nothing", "First", "First", 0)]
    [InlineData("a name", "name: First", "name: Renamed", 1)]
    [InlineData("a date of an incident", "2023-11-20", "2023-11-19", 1)]
    [InlineData("a date of an actor", "died: 2023-11-01", "died: 2023-12-01", 2)] // the colonel and the third incident
    [InlineData("a name of an actor", "name: A colonel", "name: The colonel", 2)] // any value: rules may look at each
    [InlineData("a point of a place", "lat: 33,", "lat: 34,", 2)] // anbar, and the incident there, which is in no country but by way of it
    [InlineData("a country", "country: IQ", "country: SY", 3)] // both places, and the incident
    [InlineData("an id that nothing names", "third:", "fourth:", 1)]
    [InlineData("a value more, which moves those after it", "name: First,", "name: First, summary: It was.,", 3)]
    [InlineData("a value more in a file that others name", "name: US forces,", "name: US forces, aliases: [US],", 4)] // both actors, the incident of the first, and the message that names a line of the second
    [InlineData("a comment", "actors:", "# All of them.\nactors:", 0)]
    public void Only_the_changed_and_those_that_have_to_do_with_them_are_asked_again(string edit, string old, string with, int asked)
    {
        string[] before = [Places, Actors, Incidents];
        string[] after = [.. before.Select(text => text.Replace(old, with, StringComparison.Ordinal))];
        var memory = new CheckMemory();
        memory.Take();

        Run(memory, before);
        int first = Checks(memory);
        Assert.Equal(7, first);

        Run(memory, after);
        Assert.True(asked == Checks(memory) - first, $"{edit}: {Checks(memory) - first}");
    }

    [Fact]
    public void A_message_that_names_another_place_follows_it()
    {
        // The line of the death is in the message about the third incident.
        var memory = new CheckMemory();
        memory.Take();
        Run(memory, [Places, Actors, Incidents]);
        string[] moved = [Places, Actors.Replace("name: US forces,", "name: US forces, aliases: [US],", StringComparison.Ordinal), Incidents];

        EquatableArray<FileProblem> again = Run(memory, moved);

        Assert.Contains(again, found => found.Problem.Rule == Rules.ActsAfterDeath);
        Assert.Equal(Run(null, moved), again);
    }

    [Theory]
    [InlineData("2023-11-21", "2023-11-25")]
    [InlineData("2023-11-21", "2023-11")]
    [InlineData("kind: attack", "kind: air-strike")]
    [InlineData("actor: militia", "actor: us-forces")]
    [InlineData("name: Two,", "name: Two, clarity: aggregate,")]
    [InlineData("name: One,", "name: One, supersededBy: two, status: superseded, reason: It was.,")]
    [InlineData("name: Three,", "name: Three, follows: [four],")]
    [InlineData("name: Four,", "name: Four, externalIds: { wikidata: Q796 },")]
    [InlineData("two:", "second:")]
    [InlineData("  four:", "  between: { name: Between }\n  four:")]
    public void What_is_compared_with_all_others_is_right_after_an_edit_and_after_its_undoing(string old, string with)
    {
        const string Compared = """
            actors: { us-forces: US forces, militia: A militia }
            places: { anbar: { name: Anbar, kind: town, location: { lat: 33, lon: 42 } } }
            incidents:
              one: { name: One, kind: air-strike, date: 2023-11-20, place: anbar, participants: [{ actor: us-forces, role: attacker }] }
              two: { name: Two, kind: air-strike, date: 2023-11-21, place: anbar, participants: [{ actor: us-forces, role: attacker }] }
              three: { name: Three, kind: attack, date: 2023-11-20, place: anbar, externalIds: { wikidata: Q796 }, participants: [{ actor: us-forces, role: attacker }] }
              four: { name: Four, kind: air-strike, date: 2023-11-20, place: anbar, follows: [three], participants: [{ actor: militia, role: attacker }] }
            """;
        string edited = Compared.Replace(old, with, StringComparison.Ordinal);
        EquatableArray<FileProblem> before = Run(null, [Compared]), after = Run(null, [edited]);
        Assert.NotEqual(before, after);
        var memory = new CheckMemory();
        memory.Take();

        Assert.Equal(before, Run(memory, [Compared]));
        Assert.Equal(after, Run(memory, [edited]));
        Assert.Equal(before, Run(memory, [Compared]));
        Assert.Equal(before, Run(memory, [Compared]));
    }

    [Fact]
    public void A_run_that_was_cancelled_leaves_nothing_that_is_no_longer_true()
    {
        var memory = new CheckMemory();
        memory.Take();
        Run(memory, [Places, Actors, Incidents]);
        string[] edited = [Places, Actors.Replace("died: 2023-11-01", "died: 2023-12-01", StringComparison.Ordinal), Incidents];

        Assert.Throws<OperationCanceledException>(() => Run(memory, edited, cancellation: new CancellationToken(canceled: true)));

        Assert.Equal(Run(null, edited), Run(memory, edited));
        Assert.Equal(9, Checks(memory));
    }

    [Fact]
    public void What_was_looked_for_in_vain_and_is_there_now_is_asked_again()
    {
        var outcome = new RecordOutcome([], [], [], [], [("place", "anbar")]);

        Assert.True(outcome.Holds([]));
        Assert.True(outcome.Holds([("actor", "anbar"), ("place", "iraq")]));
        Assert.False(outcome.Holds([("place", "iraq"), ("place", "anbar")]));
    }

    [Fact]
    public void A_rule_that_failed_in_a_run_that_was_cancelled_fails_again()
    {
        var memory = new CheckMemory();
        memory.Take();
        using var source = new CancellationTokenSource();
        int thread = Environment.CurrentManagedThreadId;
        void Cancel(object? sender, FirstChanceExceptionEventArgs e)
        {
            if (e.Exception is InvalidCastException && Environment.CurrentManagedThreadId == thread)
                source.Cancel();
        }

        AppDomain.CurrentDomain.FirstChanceException += Cancel;
        try
        {
            Assert.Throws<OperationCanceledException>(() => Run(memory, [Reported], Broken, source.Token));
        }
        finally
        {
            AppDomain.CurrentDomain.FirstChanceException -= Cancel;
        }

        EquatableArray<FileProblem> again = Run(memory, [Reported], edit: Broken);

        Assert.Contains(again, found => found.Problem.Rule == Rules.InternalError);
        Assert.Equal(Run(null, [Reported], edit: Broken), again);
    }

    [Fact]
    public void A_rule_that_fails_on_one_record_is_not_applied_to_those_that_it_was_applied_to_before()
    {
        var memory = new CheckMemory();
        memory.Take();
        EquatableArray<FileProblem> whole = Run(memory, [Reported]);
        Assert.Contains(whole, found => found.Problem.Rule == Rules.IncidentWithoutSource);

        EquatableArray<FileProblem> broken = Run(memory, [Reported], edit: Broken);

        Assert.DoesNotContain(broken, found => found.Problem.Rule == Rules.IncidentWithoutSource);
        Assert.Equal(Run(null, [Reported], edit: Broken), broken);
        Assert.Equal(whole, Run(memory, [Reported]));
    }

    [Fact]
    public void An_equal_record_takes_the_place_of_the_old_one()
    {
        var memory = new CheckMemory();
        memory.Take();
        Run(memory, [Places, Actors, Incidents]);
        LinkedDocument[] now = [];
        Run(memory, [Places, Actors, Incidents + "\n"], edit: document => (now = [.. now, document])[^1]);

        CheckedRecords records = memory.Take()!;
        List<RecordNode> nodes = records.Update([.. now]);

        Assert.All(nodes, node => Assert.Equal(RecordChange.None, node.Change));
        Assert.All(nodes.Zip(now.SelectMany(document => document.Records)), pair => Assert.Same(pair.Second, pair.First.Record));
    }

    private static int Checks(CheckMemory memory)
    {
        CheckedRecords records = memory.Take()!;
        memory.GiveBack(records);
        return records.Checks;
    }

    // A report whose attribution is no item, which no rule expects.
    private static LinkedDocument Broken(LinkedDocument document)
        => document with { Records = ImmutableArray.Create<LinkedRecord>([document.Records[0] with { Fields = Broken(document.Records[0].Fields) }, .. document.Records.Skip(1)]) };

    private static EquatableArray<FieldValue> Broken(EquatableArray<FieldValue> fields)
        => fields.Items.Select(field => field.Field.Inline ? field with { Values = ValueList.Of(new ScalarValue("broken", 0)) }
            : field.Values[0] is RecordValue item ? field with { Values = ValueList.Of(new RecordValue(Broken(item.Fields), item.Ordinal)) }
            : field).ToImmutableArray();

    private static EquatableArray<FileProblem> Run(CheckMemory? memory, string[] texts, Func<LinkedDocument, LinkedDocument>? edit = null, CancellationToken cancellation = default)
    {
        DomainModel model = ModelLoader.BuiltIn;
        BoundContent[] contents = [.. texts.Select((text, i) => Binder.Bind($"seeds/{i}.yaml", SeedReader.Read($"seeds/{i}.yaml", text), model).Content)];
        SeedIndex index = SeedIndex.Build([.. contents.Select(DocumentKeys.Of)], model, CancellationToken.None);
        ImmutableArray<LinkedDocument> linked = [.. contents.Select(content => Linker.Link(content, index, model, CancellationToken.None).Document).Select(edit ?? (document => document))];
        return Checker.Check(linked, DocumentSet.None, index, model, memory, null, cancellation);
    }
}
