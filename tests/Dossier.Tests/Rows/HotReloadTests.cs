using System.Reflection.Metadata;
using Dossier.Rows;

namespace Dossier.Tests.Rows;

/// <summary>A program that runs on while a seed is edited decodes anew what has changed.</summary>
public class HotReloadTests
{
    private string _name = "Alpha";

    private RecordRows<Person> Rows() => new(2, 1, "0,1,2", chunk => chunk == 0 ? $"a|{_name}|{_name}" : "b|Beta||a");

    [Fact]
    public void A_row_is_read_again_once_it_is_forgotten()
    {
        RecordRows<Person> rows = Rows();
        Person held = rows[0];
        _name = "Alphabet, a longer name";
        Assert.Equal("Alpha", rows[0].Name);

        ((IForgetful)rows).Forget();

        Assert.Equal("Alphabet, a longer name", rows[0].Name);
        Assert.Equal("Beta", rows[1].Name);
        Assert.Equal("Alpha", held.Name);
        Assert.Same(rows[0], rows[0]);
    }

    [Fact]
    public void A_name_is_found_as_it_is_now()
    {
        string[] file = ["a|Alpha|First"];
        RecordSet<Person> people = Person.Set("", "", file);
        Assert.NotNull(people.FindName("First"));
        file[0] = "a|Alphabet|Second";

        foreach (IForgetful holder in new IForgetful[] { people, PersonRows(people) })
            holder.Forget();

        Assert.Null(people.FindName("First"));
        Assert.Equal("Alphabet", people.FindName("Second")!.Name);
        Assert.Equal("Alphabet", people.Get("a").Name);
    }

    [Fact]
    public void Who_refers_to_a_record_is_looked_up_again()
    {
        var people = new List<Person>(Person.Set("", "", ["a|A"], ["b|B||a"]).All);
        var index = new InverseIndex<Person>(people, "boss");
        Assert.Equal(["b"], index.Of("a").Select(person => person.Id));
        people.RemoveAt(1);

        ((IForgetful)index).Forget();

        Assert.Empty(index.Of("a"));
    }

    [Fact]
    public void The_runtime_is_told_whom_to_call()
        => Assert.Contains(
            typeof(HotReload),
            typeof(RecordRows<>).Assembly.GetCustomAttributes(typeof(MetadataUpdateHandlerAttribute), false).Select(a => ((MetadataUpdateHandlerAttribute)a).HandlerType));

    [Fact]
    public void A_program_that_cannot_be_updated_remembers_nothing()
    {
        RecordRows<Person> rows = Rows();
        Person before = rows[0];

        HotReload.ClearCache(null);

        Assert.Equal(!MetadataUpdater.IsSupported, ReferenceEquals(before, rows[0]));
    }

    // The rows of a set's only file.
    private static RecordRows<Person> PersonRows(RecordSet<Person> people)
        => (RecordRows<Person>)((Array)typeof(RecordSet<Person>)
            .GetField("_files", System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.NonPublic)!.GetValue(people)!).GetValue(0)!;
}
