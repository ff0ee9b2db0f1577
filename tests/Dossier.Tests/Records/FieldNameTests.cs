using System.Text.Json;

namespace Dossier.Tests.Records;

/// <summary>The name of a field: compared with texts, sorted, a key, null where it names none, and never checked.</summary>
public class FieldNameTests
{
    private static readonly FieldName Date = new("date");

    [Fact]
    public void It_compares_with_a_text_whatever_the_case_of_letters()
    {
        Assert.True(Date == "date");
        Assert.True("Date" == Date);
        Assert.True(Date != "dates");
        Assert.True(Date.Equals("DATE"));
        Assert.Equal(Date.GetHashCode(), new FieldName("DATE").GetHashCode());
        Assert.False(Date.Equals((object)"date"), "A text is not the name of a field, whatever it is compared with");
        Assert.Equal(["date"], new[] { Date, new FieldName("Date") }.Distinct().Select(name => name.ToString()));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void The_default_names_none(string? none)
    {
        FieldName name = none;

        Assert.Equal(default, name);
        Assert.True(name.IsNone);
        Assert.Equal("", name.Name);
        Assert.Equal("", name.ToString());
        Assert.True(name == none);
        Assert.True(name != "date");
        Assert.Equal(default(FieldName).GetHashCode(), name.GetHashCode());
    }

    [Theory]
    [InlineData("inResponseTo")]
    [InlineData("no field of any kind")]
    [InlineData(" ")]
    public void Any_text_is_kept_as_it_is(string text)
    {
        Assert.Equal(text, new FieldName(text).ToString());
        Assert.False(new FieldName(text).IsNone);
        Assert.Equal(text, JsonSerializer.Deserialize<FieldName>(JsonSerializer.Serialize(new FieldName(text))).Name);
    }

    [Fact]
    public void Names_sort_with_none_first()
    {
        FieldName[] names = ["place", default, "Kind", "date"];

        Assert.Equal(["", "date", "Kind", "place"], names.Order().Select(name => name.Name));
        Assert.True(default(FieldName) < Date && Date > default(FieldName) && Date <= "DATE" && Date >= "DATE");
        Assert.Throws<ArgumentException>(() => ((IComparable)Date).CompareTo("date"));
        Assert.True(((IComparable)Date).CompareTo(null) > 0);
    }

    [Fact]
    public void In_JSON_it_is_its_text_and_none_is_null()
    {
        Assert.Equal("[\"date\",null]", JsonSerializer.Serialize(new FieldName[] { "date", default }));
        Assert.Equal(new FieldName[] { "date", default, default }, JsonSerializer.Deserialize<FieldName[]>("[\"date\",null,\"\"]"));
        Assert.Equal("{\"date\":1,\"\":2}", JsonSerializer.Serialize(new Dictionary<FieldName, int> { ["date"] = 1, [default] = 2 }));
        Assert.Equal(2, JsonSerializer.Deserialize<Dictionary<FieldName, int>>("{\"date\":1,\"\":2}")![default]);
    }

    [Theory]
    [InlineData("1")]
    [InlineData("{}")]
    [InlineData("[\"date\"]")]
    [InlineData("true")]
    public void What_is_not_a_text_is_refused_in_JSON(string json)
        => Assert.Contains("date", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<FieldName>(json)).Message, StringComparison.Ordinal);
}
