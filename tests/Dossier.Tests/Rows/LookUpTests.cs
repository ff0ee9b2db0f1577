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
        int built = 0;
        IReadOnlyList<Person> people = Person.Set("", "", ["a|A|x;y;x", "b|B|y|x", "c|C||x", "d|D"]).All;
        var index = new InverseIndex<Person>(people, (person, add) =>
        {
            built++;
            foreach (string alias in person.Aliases)
                add(alias);
            add(person.Boss);
        });

        Assert.Equal(0, built);
        Assert.Equal(["a", "b", "c"], index.Of("x").Select(p => p.Id));
        Assert.Equal(["a", "b"], index.Of("y").Select(p => p.Id));
        Assert.Empty(index.Of("z"));
        Assert.Equal(4, built);
        Assert.Throws<NotSupportedException>(() => ((IList<Person>)index.Of("x")).Clear());
    }

    [Fact]
    public void Lists_are_equal_item_by_item()
    {
        Assert.True(RecordEquality.Same([1, 2], new List<int> { 1, 2 }));
        Assert.True(RecordEquality.Same<string>([], []));
        Assert.False(RecordEquality.Same([1, 2], [2, 1]));
        Assert.False(RecordEquality.Same([1, 2], [1]));

        Person a = new() { Id = "a" }, again = new() { Id = "a" }, b = new() { Id = "b" };
        Assert.True(RecordEquality.SameIds([a, b], [again, b]));
        Assert.False(RecordEquality.SameIds([a, b], [b, a]));
        Assert.False(RecordEquality.SameIds([a], [a, b]));
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
