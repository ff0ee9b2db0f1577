namespace Dossier.Tests.Counts;

/// <summary>What an error of a count says, where, and of how many characters.</summary>
public sealed class EstimateErrorTests
{
    private const string AnyForm = "write 5, 5+, <=5, ~66, 62..70, 3..5..9, ?..5..? (best figure alone), none, none-reported, unknown or a word such as several";

    [Theory]
    [InlineData("<5", 0, 1, "'<' alone is not allowed: write <=4 for fewer than 5")]
    [InlineData(">5", 0, 1, "'>' alone is not allowed: write 6+ for more than 5")]
    [InlineData("<", 0, 1, "'<' alone is not allowed: write <=4 for fewer than 5")]
    [InlineData("5.9", 0, 3, "'5.9' is a fraction; a count is a whole number")]
    [InlineData("3..5.9", 3, 3, "'5.9' is a fraction; a count is a whole number")]
    [InlineData("62-70", 2, 1, "a range is written with two dots: 62..70")]
    [InlineData("62 * 70", 3, 1, AnyForm)]
    [InlineData("-5", 0, 2, "'-5' is below 0; a count is never negative")]
    [InlineData("-5..9", 0, 2, "'-5' is below 0; a count is never negative")]
    [InlineData(" 9..3", 1, 4, "the low figure 9 is above the high figure 3")]
    [InlineData(" 3..10..9", 1, 8, "the best figure 10 is not between the low and the high one")]
    [InlineData(" ..", 1, 2, "a range needs a number: 62..70, 62.. or ..70")]
    [InlineData("2147483648..", 0, 10, "'2147483648' is too large for a count; the largest is 2147483647")]
    [InlineData("5,", 1, 1, AnyForm)]
    [InlineData("5,000", 1, 1, "write a number with its digits alone: 5000")]
    [InlineData("possibly ", 8, 0, "after possibly comes a count: possibly 5")]
    [InlineData("(several)", 0, 0, "a count is missing before the wording; write unknown if there is none")]
    [InlineData("several (dozens)", 0, 7, "'several' cannot have a second wording; write unknown (dozens)")]
    [InlineData("5 (a(b)", 3, 3, "a wording cannot contain parentheses or control characters")]
    [InlineData("sevral", 0, 6,
        "write a number, 5+ for at least 5, <=5 for at most 5, ~66 for about 66, 62..70 for a range, none, none-reported, unknown, or a word such as several or dozens")]
    public void An_error_has_its_words_place_and_length(string text, int position, int length, string clause)
    {
        Assert.False(Estimate.TryParseNotation(text, out _, out NotationError error));
        Assert.Equal((clause, position, length), (error.Clause, error.Position, error.Length));
    }

    [Theory]
    [InlineData("-9")]
    [InlineData("-99")]
    [InlineData("-999")]
    [InlineData("-9999")]
    [InlineData("-")]
    [InlineData("--")]
    [InlineData("?")]
    [InlineData("n/a")]
    [InlineData("NA")]
    [InlineData("#N/A")]
    [InlineData("N.A.")]
    [InlineData("NaN")]
    [InlineData("nil")]
    [InlineData("NULL")]
    [InlineData("tbd")]
    [InlineData("TBC")]
    public void Every_placeholder_for_missing_data_is_known_as_one(string text)
    {
        Assert.False(Estimate.TryParseNotation(text, out _, out NotationError error));
        Assert.Equal(
            new NotationError(NotationErrorKind.Sentinel, 0, text.Length, $"'{text}' is a placeholder for missing data; write unknown, or none-reported if a source says that none were reported"),
            error);
    }

    [Theory]
    [InlineData("-8")]
    [InlineData("-98")]
    [InlineData("not")]
    [InlineData("tb")]
    public void What_is_near_a_placeholder_is_not_one(string text)
    {
        Assert.False(Estimate.TryParseNotation(text, out _, out NotationError error));
        Assert.NotEqual(NotationErrorKind.Sentinel, error.Kind);
    }
}
