using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Tests.Diagnostics;

/// <summary>The end of a message that names what may be meant.</summary>
public class SuggestionTests
{
    [Theory]
    [InlineData("jurf-al-nsr", " Did you mean 'jurf-al-nasr'?")]
    [InlineData("zzzzzzzzzzz", "")]
    public void The_nearest_is_named_when_one_is_near(string wrong, string expected)
        => Assert.Equal(expected, Suggestion.For(wrong, ["baghdad", "jurf-al-nasr", "erbil"]));

    [Theory]
    [InlineData(null, "")]
    [InlineData("erbil", " Did you mean 'erbil'?")]
    public void What_was_found_before_is_named(string? nearest, string expected) => Assert.Equal(expected, Suggestion.Of(nearest));

    [Theory]
    [InlineData("", "")]
    [InlineData("a", " Did you mean 'a'?")]
    [InlineData("a b", " Did you mean 'a' or 'b'?")]
    [InlineData("a b c", " Did you mean 'a', 'b' or 'c'?")]
    public void Several_are_joined_as_in_a_sentence(string answers, string expected)
        => Assert.Equal(expected, Suggestion.OfAny(answers.Split(' ', StringSplitOptions.RemoveEmptyEntries)));
}
