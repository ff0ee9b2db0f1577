using System.Globalization;
using Dossier.Derived;
using Dossier.Rows;

namespace Dossier.Tests.Rows;

/// <summary>The small tables beside the records: words of terms, who refers to whom, how lists compare.</summary>
public class LookUpTests
{
    private static readonly Vocabulary Kinds = new("incident kind", "air-strike=1;arrest=16;attack=5;checkpoint=1000;ied=8");

    [Theory]
    [InlineData("air-strike", 1)]
    [InlineData("arrest", 16)]
    [InlineData("attack", 5)]
    [InlineData("checkpoint", 1000)]
    [InlineData("ied", 8)]
    [InlineData("unspecified", 0)]
    [InlineData("", -1)]
    [InlineData("a", -1)]
    [InlineData("zzz", -1)]
    [InlineData("Attack", -1)]
    [InlineData("attack ", -1)]
    [InlineData("arrest=16", -1)]
    public void A_term_has_its_number(string term, int number) => Assert.Equal(number, Kinds.NumberOf(term));

    [Theory]
    [InlineData(1, "air-strike")]
    [InlineData(1000, "checkpoint")]
    [InlineData(0, "unspecified")]
    [InlineData(7, "7")]
    [InlineData(-1, "-1")]
    public void A_number_has_its_term(int number, string term) => Assert.Equal(term, Kinds.TermOf(number));

    [Fact]
    public void A_vocabulary_may_be_empty_and_knows_its_name()
    {
        var empty = new Vocabulary("nothing", "");

        Assert.Equal(-1, empty.NumberOf("a"));
        Assert.Equal(0, empty.NumberOf("unspecified"));
        Assert.Equal("1", empty.TermOf(1));
        Assert.Equal("nothing", empty.Name);
    }

    [Fact]
    public void Those_who_refer_to_a_record_are_listed_once_in_their_order()
    {
        IReadOnlyList<Person> people = Person.Set("", "", ["a|A|x;y;x", "b|B|y|x", "c|C||x", "d|D"]).All;
        var index = new InverseIndex<Person>(people, "aliases,boss");

        Assert.Equal(["a", "b", "c"], index.Of("x").Select(p => p.Id));
        Assert.Equal(["a", "b"], index.Of("y").Select(p => p.Id));
        Assert.Empty(index.Of("z"));
        Assert.Equal(["b", "c"], new InverseIndex<Person>(people, "boss").Of("x").Select(p => p.Id));
        Assert.Throws<NotSupportedException>(() => ((IList<Person>)index.Of("x")).Clear());
    }

    [Fact]
    public void Records_are_equal_when_their_values_are()
    {
        RecordSet<Person> people = Person.Set("", "", ["a|A|x;y|b", "b|B"]);
        Person a = people.Get("a");

        Assert.True(RecordFields.AreEqual(a, a));
        Assert.True(RecordFields.AreEqual(a, Person.Set("", "", ["a|A|x;y|b"]).Get("a")));
        Assert.False(RecordFields.AreEqual(a, null));
        foreach (string other in new[] { "b|A|x;y|b", "a|B|x;y|b", "a|A|y;x|b", "a|A|x|b", "a|A|x;y;z|b", "a|A|x;y|c", "a|A|x;y", "a|A||b" })
            Assert.False(RecordFields.AreEqual(a, Person.Set("", "", [other]).Get(other[..1])), other);
    }

    [Fact]
    public void A_line_about_a_record_is_one_line_in_every_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("ar-SA");
            Assert.Equal("a b c d", RecordWords.Line("a", null, "", "b\nc\r\nd"));
            Assert.Equal("2 aliases", RecordWords.Count([1, 2], "aliases"));
            Assert.Null(RecordWords.Count(Array.Empty<int>(), "aliases"));
            Assert.Equal("attack", Kinds.WordOf(5));
            Assert.Null(Kinds.WordOf(0));
            Assert.Equal("x, y", RecordWords.Ids([new Person { Id = "x" }, new Person { Id = "y" }]));
            Assert.Null(RecordWords.Ids([]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}
