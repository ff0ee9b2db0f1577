namespace Dossier.Tests.Counts;

/// <summary>Wordings of counts are a set: in one order, each once.</summary>
public class WordingSetTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" several ", "several")]
    [InlineData("several; dozens", "dozens; several")]
    [InlineData("several;several", "several")]
    [InlineData(";several", "several")]
    [InlineData("several;", "several")]
    [InlineData("a;;b", "a; b")]
    [InlineData(";", "")]
    public void A_text_of_wordings_has_one_form(string text, string normal) => Assert.Equal(normal, WordingSet.Normalise(text));

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("several", null, "several")]
    [InlineData(null, "several", "several")]
    [InlineData("several", "several", "several")]
    [InlineData("several", "dozens", "dozens; several")]
    [InlineData("dozens; several", "several", "dozens; several")]
    public void Two_are_joined_each_once(string? a, string? b, string? both) => Assert.Equal(both, WordingSet.Union(a, b));
}
