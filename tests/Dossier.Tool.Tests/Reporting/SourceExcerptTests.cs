using Dossier.Compiler.Diagnostics;
using Dossier.Tool.Reporting;

namespace Dossier.Tool.Tests.Reporting;

/// <summary>The mark is under the value, whatever is before it on the line.</summary>
public sealed class SourceExcerptTests
{
    [Theory]
    [InlineData("  name: Wrong", "Wrong", "  name: Wrong", "        ^^^^^")]
    [InlineData("\tname: Wrong", "Wrong", "    name: Wrong", "          ^^^^^")]
    [InlineData("a\tb: x", "x", "a   b: x", "       ^")]
    [InlineData("名前: Wrong", "Wrong", "名前: Wrong", "      ^^^^^")]
    [InlineData("a: 東京", "東京", "a: 東京", "   ^^^^")]
    [InlineData("e\u0301: x", "x", "e\u0301: x", "   ^")]
    [InlineData("😀: x", "x", "😀: x", "    ^")]
    [InlineData("\u001b[31m: x", "x", "\\u001B[31m: x", "            ^")]
    [InlineData("\u202Ea: x", "x", "\\u202Ea: x", "         ^")]
    [InlineData("a: \u0007", "\u0007", "a: \\u0007", "   ^^^^^^")]
    public void The_mark_is_under_the_value(string text, string value, string shown, string mark)
    {
        SourceExcerpt excerpt = Of(text, value, 100);

        Assert.Equal(shown, excerpt.Text);
        Assert.Equal(mark, new string(' ', excerpt.Start) + new string('^', excerpt.Width));
    }

    [Theory]
    [InlineData("first\r\nsecond: x\r\nthird", "x", "second: x")]
    [InlineData("first\rsecond: x\rthird", "x", "second: x")]
    [InlineData("first\u2028second: x\u2028third", "x", "second: x")]
    public void Only_the_line_of_the_value_is_shown(string text, string value, string line) => Assert.Equal(line, Of(text, value, 100).Text);

    [Fact]
    public void A_value_of_several_lines_is_marked_to_the_end_of_its_first()
    {
        const string Text = "a:\n  - one\n  - two\n";
        var excerpt = SourceExcerpt.Of(Text, new SeedSpan(5, Text.Length, 1, 2, 3, 0), 100)!;

        Assert.Equal("  - one", excerpt.Text);
        Assert.Equal((2, 5), (excerpt.Start, excerpt.Width));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(2_000)]
    [InlineData(60_000)]
    public void Of_a_long_line_the_part_around_the_value_is_shown(int before)
    {
        string text = new string('a', before) + "WRONG" + new string('b', 30_000);
        SourceExcerpt excerpt = Of(text, "WRONG", 60);

        Assert.True(CellWidth.Of(excerpt.Text) <= 60, excerpt.Text);
        Assert.Equal("WRONG", excerpt.Text.Substring(excerpt.Start, excerpt.Width));
        Assert.EndsWith("...", excerpt.Text, StringComparison.Ordinal);
        Assert.Equal(before > 0, excerpt.Text.StartsWith("...", StringComparison.Ordinal));
    }

    [Fact]
    public void A_value_that_is_longer_than_the_line_is_cut()
    {
        SourceExcerpt excerpt = Of("a: " + new string('x', 500), new string('x', 500), 60);

        Assert.True(excerpt.Start + excerpt.Width <= 60);
        Assert.True(excerpt.Width > 40);
    }

    [Fact]
    public void An_empty_place_at_the_end_has_a_mark()
    {
        var excerpt = SourceExcerpt.Of("a:", new SeedSpan(2, 2, 0, 2, 0, 2), 60)!;

        Assert.Equal((2, 1), (excerpt.Start, excerpt.Width));
    }

    [Fact]
    public void A_position_beyond_the_text_shows_nothing() => Assert.Null(SourceExcerpt.Of("a", new SeedSpan(7, 8, 3, 0, 3, 1), 60));

    private static SourceExcerpt Of(string text, string value, int width)
    {
        int start = text.IndexOf(value, StringComparison.Ordinal);
        return SourceExcerpt.Of(text, new SeedSpan(start, start + value.Length, 0, start, 0, start + value.Length), width)!;
    }
}
