using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Tests.Modelling;

/// <summary>Patterns of model files come from anybody: one that would take for ever is still answered, and rightly where that can be known.</summary>
public class PatternTests
{
    private static readonly string Long = new('a', 40);

    [Theory]
    [InlineData("(a+)+b", "c", false)]
    [InlineData("(a+)+b", "b", true)]
    [InlineData("(a|aa)+", "!", false)]
    [InlineData("(a|aa)+", "", true)]
    public void A_pattern_that_takes_too_long_is_tried_another_way(string pattern, string end, bool isMatch)
        => Assert.Equal(isMatch, Patterns.IsMatch(pattern, Long + end));

    [Theory]
    [InlineData(@"(?=a)(a+)+b")]
    [InlineData(@"(a+)+\1b")]
    public void One_that_looks_around_or_back_counts_as_a_match_then(string pattern)
        => Assert.True(Patterns.IsMatch(pattern, Long + "c"));

    [Fact]
    public void The_whole_text_must_match()
    {
        Assert.False(Patterns.IsMatch("(a+)+", Long + "\n"));
        Assert.False(Patterns.IsMatch("(a+)+b|c", Long + "\nc"));
    }
}
