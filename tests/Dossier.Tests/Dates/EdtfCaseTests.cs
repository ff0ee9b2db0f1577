namespace Dossier.Tests.Dates;

public class EdtfCaseTests
{
    public static TheoryData<string> Texts => [.. EdtfCases.All.Select(c => c.Text)];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_construct_is_read_as_the_specification_says(string text)
    {
        EdtfCase expected = EdtfCases.All.First(c => c.Text == text);
        var date = EdtfDate.Parse(text);
        Assert.Equal(expected, new EdtfCase(date.ToString(), date.Level, date.Precision, date.Earliest, date.Latest));
    }

    [Fact]
    public void The_table_has_every_level_and_precision()
    {
        Assert.Equal([0, 1, 2], EdtfCases.All.Select(c => c.Level).Distinct().Order());
        Assert.Equal(Enum.GetValues<EdtfPrecision>().Skip(1), EdtfCases.All.Select(c => c.Precision).Distinct().Order());
        Assert.Equal(EdtfCases.All.Count, EdtfCases.All.Select(c => c.Text).Distinct().Count());
    }

    [Fact]
    public void The_examples_of_the_Library_of_Congress_are_read()
    {
        Assert.Equal(68, EdtfExamples.All.Count);
        foreach ((string text, int stated) in EdtfExamples.All)
        {
            Assert.True(EdtfDate.TryParse(text, out EdtfDate date, out NotationError error), $"{text}: {error}");
            Assert.Equal(text, date.ToString());
            // One example stands at level 1 and, for another construct, again at level 2: the lowest counts.
            int level = text == "2004-06-11%" ? 1 : stated;
            Assert.True(level == date.Level, $"{text}: level {date.Level}");
        }
    }
}
