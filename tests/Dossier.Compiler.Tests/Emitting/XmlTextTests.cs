using System.Xml.Linq;
using CsCheck;
using Dossier.Compiler.Emitting;

namespace Dossier.Compiler.Tests.Emitting;

public class XmlTextTests
{
    [Theory]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    [InlineData("a < b > c & d", "a &lt; b &gt; c &amp; d")]
    [InlineData("</summary><see cref=\"X\"/>", "&lt;/summary&gt;&lt;see cref=\"X\"/&gt;")]
    [InlineData("&lt;", "&amp;lt;")]
    [InlineData("one\ntwo\r\n\tthree", "one two three")]
    [InlineData("  around  ", "around")]
    [InlineData("a\u2028b\u0085c\u00a0d", "a b c d")]
    [InlineData("a\u202eb\u200fc", "a b c")]
    [InlineData("a\0b\u001bc", "a b c")]
    [InlineData("\ud83d\ude00", "\ud83d\ude00")]
    [InlineData("a\uffffb", "a\ufffdb")]
    [InlineData("جرف النصر", "جرف النصر")]
    public void Text_is_escaped_and_folded(string text, string escaped) => Assert.Equal(escaped, XmlText.Escape(text));

    // Halves of characters, which an attribute could not hold.
    [Fact]
    public void Half_a_character_is_shown_as_one_that_is_missing()
    {
        Assert.Equal("a\ufffdb", XmlText.Escape("a\ud83db"));
        Assert.Equal("a\ufffd", XmlText.Escape("a\ude00"));
        Assert.Equal("\ufffd\ud83d\ude00", XmlText.Escape("\ud83d\ud83d\ude00"));
    }

    [Fact]
    public void What_is_too_long_for_a_tooltip_is_cut_between_characters()
    {
        Assert.Equal(new string('a', 300), XmlText.Escape(new string('a', 300)));
        Assert.Equal(new string('a', 300) + "…", XmlText.Escape(new string('a', 301)));
        Assert.Equal(new string('a', 299) + "😀…", XmlText.Escape(new string('a', 299) + "😀😀"));
    }

    [Fact]
    public void Nothing_ends_the_comment_or_begins_an_element()
        => Gen.OneOf(
                Gen.Char["<>&;\"'/!-]\r\n\u2028\u2029\u0085 \tabc\0\ud83d\ude00\ufffe"].Array[0, 20].Select(c => new string(c)),
                Gen.Char.Array[0, 10].Select(c => new string(c)))
            .Sample(
                text =>
                {
                    string escaped = XmlText.Escape(text);
                    Assert.DoesNotContain(escaped, c => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029' || char.IsControl(c));
                    XElement element = XElement.Parse($"<summary>{escaped}</summary>", LoadOptions.PreserveWhitespace);
                    Assert.False(element.HasElements);
                    Assert.Equal(XmlText.Escape(element.Value), escaped);
                },
                seed: "0000xmltext001",
                iter: 20_000,
                threads: 1);
}
