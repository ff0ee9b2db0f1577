using Dossier.Rows;

namespace Dossier.Tests.Rows;

public class RecordSetTests
{
    private static readonly string[] First = ["us-central-command|US Central Command|CENTCOM", "kataib-hezbollah|Kata'ib Hezbollah|KH;Kataeb", "gone|Gone|KH"];
    private static readonly string[] Second = ["nujaba|Harakat al-Nujaba", "withdrawn|Withdrawn", "islamic-resistance|Islamic Resistance||us-central-command", "kh-2|KH"];

    private static RecordSet<Person> People() => Person.Set("centcom=0;gone-too=4", "2,4", First, [], Second);

    [Theory]
    [InlineData("us-central-command", "US Central Command")]
    [InlineData("gone", "Gone")]
    [InlineData("nujaba", "Harakat al-Nujaba")]
    [InlineData("kh-2", "KH")]
    [InlineData("centcom", "US Central Command")]
    [InlineData("gone-too", "Withdrawn")]
    public void A_record_is_found_by_its_id_and_by_a_former_one(string id, string name)
    {
        RecordSet<Person> people = People();

        Assert.Equal(name, people.Get(id).Name);
        Assert.True(people.TryGet(id, out Person? found));
        Assert.Same(people.Get(id), found);
    }

    [Theory]
    [InlineData("kataib-hezbolah", "No person has the id 'kataib-hezbolah'. Did you mean 'kataib-hezbollah'?")]
    [InlineData("US-Central-Command", "No person has the id 'US-Central-Command'. Did you mean 'us-central-command'?")]
    [InlineData("withdrwn", "No person has the id 'withdrwn'. Did you mean 'withdrawn'?")]
    [InlineData("something-else-altogether", "No person has the id 'something-else-altogether'.")]
    [InlineData("", "No person has the id ''.")]
    [InlineData("gone|Gone", "No person has the id 'gone|Gone'.")]
    public void An_id_that_does_not_exist_is_met_with_the_nearest(string id, string message)
    {
        RecordSet<Person> people = People();

        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(() => people.Get(id)).Message);
        Assert.False(people.TryGet(id, out Person? none));
        Assert.Null(none);
    }

    [Fact]
    public void Null_is_no_id()
    {
        Assert.Throws<ArgumentNullException>(() => People().Get(null!));
        Assert.False(People().TryGet(null, out _));
    }

    [Fact]
    public void All_are_those_that_stand_in_the_order_of_the_files()
    {
        RecordSet<Person> people = People();
        string[] standing = ["us-central-command", "kataib-hezbollah", "nujaba", "islamic-resistance", "kh-2"];

        Assert.Equal(standing, people.All.Select(p => p.Id));
        Assert.Equal(standing.Length, people.All.Count);
        Assert.Equal(standing, Enumerable.Range(0, people.All.Count).Select(i => people.All[i].Id));
        Assert.Equal(["gone", "withdrawn"], people.Retracted.Select(p => p.Id));
        Assert.Equal("withdrawn", people.Retracted[1].Id);
        Assert.Equal(7, people.Total);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    [InlineData(int.MaxValue)]
    [InlineData(int.MinValue)]
    public void An_index_outside_of_all_is_an_error(int index)
        => Assert.Throws<ArgumentOutOfRangeException>(() => People().All[index]);

    [Theory]
    [InlineData("", "a b c d")]
    [InlineData("0", "b c d")]
    [InlineData("3", "a b c")]
    [InlineData("0,1", "c d")]
    [InlineData("1,2", "a d")]
    [InlineData("0,3", "b c")]
    [InlineData("0,1,2,3", "")]
    public void Retracted_records_leave_no_gap(string retracted, string standing)
    {
        RecordSet<Person> people = Person.Set("", retracted, ["a", "b"], ["c", "d"]);

        Assert.Equal(standing, string.Join(' ', people.All.Select(p => p.Id)));
        Assert.Equal(standing, string.Join(' ', Enumerable.Range(0, people.All.Count).Select(i => people.All[i].Id)));
    }

    [Fact]
    public void A_set_without_records_finds_nothing()
    {
        RecordSet<Person> people = Person.Set("", "");

        Assert.Empty(people.All);
        Assert.Empty(people.Retracted);
        Assert.False(people.TryGet("a", out _));
        Assert.Equal("No person has the id 'a'.", Assert.Throws<KeyNotFoundException>(() => people.Get("a")).Message);
        Assert.Null(people.FindName("A"));
        Assert.Throws<ArgumentOutOfRangeException>(() => people.All[0]);
    }

    [Theory]
    [InlineData("Raqqa", "al-Raqqah")]
    [InlineData("Deir Ezzor", "Deir ez-Zor")]
    [InlineData("Ansarallah", "Ansar Allah")]
    [InlineData("\u1E62an\u02BF\u0101\u02BE", "Sana'a")]
    [InlineData("Falluja", "Fallujah")]
    [InlineData("Hasaka", "al-Hasakah")]
    [InlineData("Basra", "al-Basrah")]
    [InlineData("Nasrallah", "Nasr Allah")]
    [InlineData("Abdulrahman", "Abd al-Rahman")]
    [InlineData("Taizz", "Ta'izz")]
    [InlineData("APT 28", "APT28")]
    public void A_name_in_another_spelling_of_its_script_is_found(string written, string name)
    {
        RecordSet<Person> people = Person.Set("", "", [$"a|{name}", "b|Somebody else"]);

        Assert.Equal("a", people.FindName(written)?.Id);
        Assert.Equal("a", Person.Set("", "", [$"a|{written}"]).FindName(name)?.Id);
    }

    [Theory]
    [InlineData("Qasem Soleimani", "Qassem Soleimani")]
    [InlineData("Kataib Hizballah", "Kataib Hezbollah")]
    [InlineData("Edlib", "Idlib")]
    [InlineData("Al Gorre", "Al Gore")]
    [InlineData("El Salvadr", "El Salvador")]
    public void A_name_that_is_only_near_is_suggested_and_not_found(string written, string name)
    {
        RecordSet<Person> people = Person.Set("", "", [$"a|{name}", "b|Somebody else"]);

        Assert.Null(people.FindName(written));
        Assert.Equal(["a"], people.SuggestNames(written).Select(p => p.Id));
    }

    [Theory]
    [InlineData("Salvador", "El Salvador")]
    [InlineData("Paso", "El Paso")]
    [InlineData("Gore", "Al Gore")]
    [InlineData("Davis", "Ed Davis")]
    [InlineData("Syria", "Assyria")]
    [InlineData("Brigade 12", "Brigade 1 2")]
    public void Another_name_is_not_found(string written, string name)
        => Assert.Null(Person.Set("", "", [$"a|{name}"]).FindName(written));

    [Theory]
    [InlineData("US Central Command", "us-central-command")]
    [InlineData("us central command", "us-central-command")]
    [InlineData("centcom", "us-central-command")]
    [InlineData("Kataib Hezbollah", "kataib-hezbollah")]
    [InlineData("Harakat Al Nujaba", "nujaba")]
    [InlineData("Nujaba", null)]
    [InlineData("Gone", null)]
    [InlineData("", null)]
    public void A_name_or_alias_finds_the_one_record_that_stands(string name, string? id) => Assert.Equal(id, People().FindName(name)?.Id);

    [Fact]
    public void An_ambiguous_name_finds_none_alone_and_all_together()
    {
        RecordSet<Person> people = People();

        Assert.Null(people.FindName("KH"));
        Assert.Equal(["kataib-hezbollah", "kh-2"], people.FindNames("KH").Select(p => p.Id));
        Assert.Empty(people.FindNames("nobody"));
        Assert.Throws<ArgumentNullException>(() => people.FindNames(null!));
    }

    [Fact]
    public void A_name_that_is_an_alias_as_well_counts_once()
        => Assert.Equal("a", Person.Set("", "", ["a|Same|SAME;same"]).FindName("same")?.Id);

    [Fact]
    public void Lists_cannot_be_written_to()
    {
        RecordSet<Person> people = People();

        Assert.False(people.All is IList<Person>);
        Assert.False(people.Retracted is IList<Person>);
        Assert.False(people.FindNames("KH") is IList<Person>);
        Assert.False(people.Get("kataib-hezbollah").Aliases is IList<string>);
    }

    [Fact]
    public void Many_threads_may_ask_for_everything_at_once()
    {
        for (int round = 0; round < 20; round++)
        {
            RecordSet<Person> people = Person.Set(
                string.Join(';', Enumerable.Range(0, 100).Select(i => $"old-{i}={i}")), "7,8,150",
                [.. Enumerable.Range(0, 100).Select(i => $"p-{i}|Name {i}|Alias {i}")], [.. Enumerable.Range(100, 100).Select(i => $"p-{i}|Name {i}")]);
            var found = new string[8];
            using var start = new Barrier(found.Length);
            Thread[] threads = [.. found.Select((_, t) => new Thread(() =>
            {
                start.SignalAndWait();
                found[t] = string.Join(' ', Enumerable.Range(0, 100).Select(i => (i + (t * 13)) % 100).SelectMany(i => new[]
                {
                    people.Get($"old-{i}") == people.Get($"p-{i}") ? $"{i}" : "not the same",
                    people.FindName($"Name {i + 100}")?.Id ?? "none",
                    people.FindName($"Alias {i}")?.Id ?? "none",
                    people.All[i].Id,
                }).Order(StringComparer.Ordinal));
            }))];
            Array.ForEach(threads, t => t.Start());
            Array.ForEach(threads, t => t.Join());

            Assert.All(found, f => Assert.Equal(found[0], f));
            Assert.DoesNotContain("not the same", found[0]);
            Assert.Equal(2 + 1, found[0].Split(' ').Count(f => f == "none"));
        }
    }
}
