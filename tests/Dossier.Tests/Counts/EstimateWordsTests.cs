namespace Dossier.Tests.Counts;

/// <summary>An estimate in words, and back.</summary>
public sealed class EstimateWordsTests
{
    [Theory]
    [InlineData("5", "5")]
    [InlineData("62+", "at least 62")]
    [InlineData("~62+", "at least about 62")]
    [InlineData("<=5", "at most 5")]
    [InlineData("<=~5", "at most about 5")]
    [InlineData("~66", "about 66")]
    [InlineData("62..70", "62 to 70")]
    [InlineData("~62..70", "about 62 to 70")]
    [InlineData("62..~70", "62 to about 70")]
    [InlineData("~62..<=70", "about 62 to at most 70")]
    [InlineData("3..5..9", "3 to 9, best 5")]
    [InlineData("3..5..", "about 5, at least 3")]
    [InlineData("..5..9", "about 5, at most 9")]
    [InlineData("?..5..?", "best 5")]
    [InlineData("3..5..?", "at least 3, best 5")]
    [InlineData("?..5..9", "at most 9, best 5")]
    [InlineData("none", "none")]
    [InlineData("none-reported", "none reported")]
    [InlineData("unknown", "unknown")]
    [InlineData("several", "several")]
    [InlineData("possibly 5+", "possibly at least 5")]
    [InlineData("5+ (several)", "at least 5 (several)")]
    [InlineData("possibly 3..5..9 (a handful)", "possibly 3 to 9, best 5 (a handful)")]
    [InlineData("unknown (a great many)", "unknown (a great many)")]
    [InlineData("unknown (at least 5)", "unknown (at least 5)")]
    public void An_estimate_has_words_that_are_read_back(string notation, string words)
    {
        Estimate estimate = Estimate.Parse(notation);

        Assert.Equal(words, estimate.ToString("W", null));
        Assert.Equal(words, FormattableString.Invariant($"{estimate:w}"));
        Assert.Equal(estimate, Estimate.Parse(words));
        Assert.Equal(estimate, Estimate.Parse($" {words} "));
        if (estimate.Wording is null)
            Assert.Equal(estimate, Estimate.Parse(words.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("at least")]
    [InlineData("at least five")]
    [InlineData("at least at most 5")]
    [InlineData("at most 5, at least 3")]
    [InlineData("5, at least 3")]
    [InlineData("about 5, best 5")]
    [InlineData("5 to")]
    [InlineData("5 to 6 to 7")]
    [InlineData("9 to 5")]
    [InlineData("best about 5")]
    [InlineData("about 5, at least")]
    [InlineData("at least 5,best 6")]
    [InlineData("at least 5 (several) more")]
    [InlineData("at least 5 ()")]
    [InlineData("at least 3000000000")]
    [InlineData("about -5")]
    [InlineData("at least 5.5")]
    public void Nothing_that_merely_resembles_the_words_is_taken_for_an_estimate(string text)
    {
        Assert.False(Estimate.TryParse(text, out Estimate estimate, out NotationError error));
        Assert.True(estimate.IsUnknown);
        Assert.NotEqual(NotationErrorKind.None, error.Kind);
    }

    [Fact]
    public void Seeds_and_JSON_have_the_notation_alone()
    {
        Assert.False(Estimate.TryParseNotation("at least 5", out Estimate estimate, out NotationError error));
        Assert.True(estimate.IsUnknown);
        Assert.Equal(NotationErrorKind.UnknownWord, error.Kind);
        Assert.Throws<System.Text.Json.JsonException>(() => System.Text.Json.JsonSerializer.Deserialize<Estimate>("\"at least 5\""));
        Assert.True(Estimate.TryParse("at least 5", out estimate, out error));
        Assert.Equal((Estimate.AtLeast(5), default), (estimate, error));
    }
}
