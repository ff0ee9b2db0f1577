using System.Collections.Immutable;
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

    [Fact]
    public void A_run_that_was_cancelled_leaves_nothing_that_is_no_longer_true()
    {
        var memory = new CheckMemory();
        memory.Take();
        Run(memory, [Places, Actors, Incidents]);
        string[] edited = [Places, Actors.Replace("died: 2023-11-01", "died: 2023-12-01", StringComparison.Ordinal), Incidents];

        Assert.Throws<OperationCanceledException>(() => Run(memory, edited, new CancellationToken(canceled: true)));

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

    private static int Checks(CheckMemory memory)
    {
        CheckedRecords records = memory.Take()!;
        memory.GiveBack(records);
        return records.Checks;
    }

    private static EquatableArray<FileProblem> Run(CheckMemory? memory, string[] texts, CancellationToken cancellation = default)
    {
        DomainModel model = ModelLoader.BuiltIn;
        BoundContent[] contents = [.. texts.Select((text, i) => Binder.Bind($"seeds/{i}.yaml", SeedReader.Read($"seeds/{i}.yaml", text), model).Content)];
        SeedIndex index = SeedIndex.Build([.. contents.Select(DocumentKeys.Of)], model, CancellationToken.None);
        ImmutableArray<LinkedDocument> linked = [.. contents.Select(content => Linker.Link(content, index, model, CancellationToken.None).Document)];
        return Checker.Check(linked, DocumentSet.None, index, model, memory, null, cancellation);
    }
}
