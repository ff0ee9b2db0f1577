using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Reading;

/// <summary>One mistake, one message, at the place; and the rest of the file is read.</summary>
public class YamlMistakeTests
{
    [Theory]
    // Characters with a meaning of their own.
    [InlineData("x:\n  a:\n    n: @foo\n    k: y\n  b: {n: z}\ny: 1\n", "DSR1022(3,8)", "@foo", "{x={a={k=y ...}, b={n=z}}, y=1}")]
    [InlineData("x:\n  a:\n    n: %5\n    k: y\n", "DSR1022(3,8)", "%5", "{x={a={k=y ...}}}")]
    [InlineData("x:\n  a:\n    n: `y` # c\n    k: y\n", "DSR1022(3,8)", "`y`", "{x={a={k=y ...}}}")]
    [InlineData("x:\n  a:\n    n: >=5\n    k: y\n", "DSR1022(3,8)", ">=5", "{x={a={k=y ...}}}")]
    [InlineData("x:\n  a:\n    n: | y\n    k: y\n", "DSR1022(3,8)", "| y", "{x={a={k=y ...}}}")]
    [InlineData("x:\n  a:\n    n: *\n    k: & y\n", "DSR1022(3,8) DSR1022(4,8)", "*|& y", "{x={a={ ...}}}")]
    [InlineData("x: [@a, b]\ny: 1\n", "DSR1022(1,5)", "@a", "{x=[@a, b], y=1}")]
    [InlineData("x: [>5, b]\n", "DSR1022(1,5)", ">5", "{x=[>5, b]}")]
    [InlineData("@a: 1\nb: 2\n", "DSR1022(1,1)", "@a", "{b=2 ...}")]
    // An empty block where a comparison was meant.
    [InlineData("x:\n  count: >5\n  k: 1\n", "DSR1034(2,10)", ">5", "{x={k=1 ...}}")]
    [InlineData("x: {y: 1}\nz: >5 # five\nk: 1\n", "DSR1034(2,4)", ">5", "{x={y=1}, k=1 ...}")]
    [InlineData("x: {y: 1}\nz: |\nk: 1\n", "DSR1034(2,4)", "|", "{x={y=1}, k=1 ...}")]
    // Quotation marks and brackets.
    [InlineData("x:\n  a:\n    n: \"open\n    k: y\n  b:\n    n: \"z\"\ny: 1\n", "DSR1011(3,8)", "\"", "{x={a={k=y ...}, b={n=\"z\"}}, y=1}")]
    [InlineData("x:\n  a: 'open\n  b: 'z'\ny: 1\n", "DSR1011(2,6)", "'", "{x={a={ ...}, b=\"z\"}, y=1}")]
    [InlineData("\"a: 1\nb: 2\n", "DSR1011(1,1)", "\"", "{b=2 ...}")]
    [InlineData("x:\n  a:\n    l: [x, y\n    k: y\n  b: 1\n", "DSR1012(3,8)", "[", "{x={a={l=[x ...], k=y}, b=1}}")]
    [InlineData("a: [1, 2", "DSR1012(1,4)", "[", "{a=[1, 2 ...]}")]
    [InlineData("a: {b: 1, c: [1, 2}\nd: 3\n", "DSR1012(1,14)", "[", "{a={b=1, c=[1, 2 ...] ...}, d=3}")]
    [InlineData("a: ]\nb: 1\n", "DSR1013(1,4)", "]", "{a={ ...}, b=1}")]
    // Commas.
    [InlineData("a: {\"a\":1 \"b\":2}\nb: 1\n", "DSR1014(1,11)", "\"b\"", "{a={ ...}, b=1}")]
    [InlineData("a: [\"a\" \"b\"]\nb: 1\n", "DSR1014(1,9)", "\"", "{a=[\"a\" ...], b=1}")]
    [InlineData("a: {b: 1\n  c: 2}\ne: 1\n", "DSR1014(2,3)", "c", "{a={b={ ...} ...}, e=1}")]
    [InlineData("a: [1,,2]\nb: 1\n", "DSR1020(1,7)", ",", "{a=[1 ...], b=1}")]
    // Colons.
    [InlineData("a: name: foo\nb: 1\n", "DSR1024(1,4)", "name: foo", "{a={ ...}, b=1}")]
    [InlineData("a: {b: c: d}\ne: 1\n", "DSR1024(1,8)", "c: d", "{a={b={ ...} ...}, e=1}")]
    [InlineData("a: 1\nb\nc: 2\n", "DSR1023(2,1)", "b", "{a=1, c=2 ...}")]
    [InlineData("x:\n  a:\n    name foo\n    kind: bar\n  b: 1\n", "DSR1023(3,5)", "name foo", "{x={a={kind=bar ...}, b=1}}")]
    [InlineData("x: \"a\" b\ny: 1\n", "DSR1020(1,8)", "b", "{x=\"a\", y=1 ...}")]
    // Indentation.
    [InlineData("x:\n  a:\n\tn: 1\n  b: 1\n", "DSR1021(3,1)", "\t", "{x={a={ ...}, b=1}}")]
    [InlineData("x:\n  a:\n    n: 1\n\tk: 1\n  b: 1\n", "DSR1021(4,1)", "\t", "{x={a={ ...}, b=1}}")]
    [InlineData("x:\n  a:\n  \tn: 1\n  b: 1\n", "DSR1021(3,3)", "\t", "{x={a={ ...}, b=1}}")]
    [InlineData("x:\n\u00A0\u00A0a: 1\ny: 2\n", "DSR1021(2,1)", "\u00A0", "{x=, y=2 ...}")]
    [InlineData("x:\n  a: 1\n b: 2\ny: 3\n", "DSR1025(3,2)", "b: 2", "{x={a=1}, y=3 ...}")]
    [InlineData("x:\n  a:\n    n: foo\n      k: bar\n  b: 1\n", "DSR1025(4,7)", "k", "{x={a={ ...}, b=1}}")]
    [InlineData("d: - x\ne: 1\n", "DSR1020(1,4)", "-", "{d={ ...}, e=1}")]
    // Escapes.
    [InlineData("x:\n  a: \"\\q\"\n  b: 1\n", "DSR1015(2,7)", "\\q", "{x={a={ ...}, b=1}}")]
    [InlineData("x:\n  a: \"b\\u12\"\n  b: 1\n", "DSR1015(2,8)", "\\u", "{x={a={ ...}, b=1}}")]
    [InlineData("a: \"\\ud800\"\nc: 1\n", "DSR1004(1,5)", "\\ud800", "{a={ ...}, c=1}")]
    [InlineData("a: \"y\\u202e x\\0\"\nc: 1\n", "DSR1003(1,6) DSR1002(1,14)", "\\u202e|\\0", "{a=\"y x\", c=1}")]
    // Repeated and foreign things.
    [InlineData("a: 1\na: 2\nb: {x: 1, 'x': 2}\n", "DSR1010(2,1) DSR1010(3,11)", "a|'x'", "{a=1, b={x=1}}")]
    [InlineData("a: [*b, 1]\n", "DSR1026(1,5)", "*b", "{a=[1 ...]}")]
    [InlineData("a: *b\nb: &b 1\n", "DSR1026(1,4)", "*b", "{b=1 ...}")]
    [InlineData("c: &r [*r, 2]\nd: &s {e: *s}\n", "DSR1027(1,8) DSR1027(2,11)", "*r|*s", "{c=[2 ...], d={ ...}}")]
    [InlineData("a: &x {n: 1}\nd:\n  <<: *x\n  e: 1\n", "DSR1029(3,3)", "<<", "{a={n=1}, d={e=1 ...}}")]
    [InlineData("? [a, b]\n: 1\n? {a: b}\n: 2\nc: 3\n", "DSR1030(1,3) DSR1030(3,3)", "[|{", "{c=3 ...}")]
    [InlineData("a: &x b\n*x : 1\nc: 2\n", "DSR1030(2,1)", "*x", "{a=b, c=2 ...}")]
    [InlineData("? |\n  a\n: 1\nc: 2\n", "DSR1030(1,3)", "|\n  a", "{c=2 ...}")]
    [InlineData(": x\nb: 1\n", "DSR1030(1,1)", "", "{b=1 ...}")]
    [InlineData("a: !!str 1\nb: !foo {c: 1}\nd: &x !!binary \"eA==\"\n", "DSR1031(1,4) DSR1031(2,4) DSR1031(3,7)", "!!str|!foo|!!binary", "{a=1, b={c=1}, d=\"eA==\"}")]
    [InlineData("%YAML 1.2\n%FOO bar\n---\na: 1\n", "DSR1032(1,1) DSR1032(2,1)", "%YAML 1.2|%FOO bar", "{a=1}")]
    [InlineData("a: 1\n---\nb: 2\n", "DSR1033(2,1)", "---", "{a=1 ...}")]
    // What no seed may hold.
    [InlineData("a: x\u0001y\nb\u0000c: 1\n", "DSR1002(1,5) DSR1002(2,2)", "\u0001|\u0000", "{a=xy, bc=1}")]
    [InlineData("a: x\u0090y\n", "DSR1002(1,5)", "\u0090", "{a=xy}")]
    [InlineData("a: x\u202E\u202Ey\n", "DSR1003(1,5)", "\u202E\u202E", "{a=xy}")]
    [InlineData("a: x\uFEFFy\n", "DSR1002(1,5)", "\uFEFF", "{a=xy}")]
    // The outermost value.
    [InlineData("foo\n", "DSR1009(1,1)", "foo", "nothing")]
    [InlineData("- a\n- b\n", "DSR1009(1,1)", "- a\n- b", "nothing")]
    public void A_mistake_is_reported_at_its_place_and_the_rest_is_read(string text, string places, string culprits, string expected)
    {
        SeedDocument document = Seeds.Yaml(text);
        Assert.Equal(places, document.Places());
        Assert.Equal(culprits, document.Culprits(text));
        Assert.Equal(expected, document.Show());

        if (text.Contains('\t') || text.Contains('\u0085'))
            return;
        foreach (string newline in new[] { "\r\n", "\r" })
        {
            document = Seeds.Yaml(text.Replace("\n", newline));
            Assert.Equal(places, document.Places());
            Assert.Equal(expected, document.Show());
        }
    }

    [Fact]
    public void Half_a_surrogate_pair_is_reported()
    {
        // Not in the table: test names are UTF-8, which has no such thing.
        SeedDocument document = Seeds.Yaml("a: x\uD800y\nb: \uDC00\n");
        Assert.Equal("DSR1004(1,5) DSR1004(2,4)", document.Places());
        Assert.Equal("{a=xy, b=}", document.Show());
    }

    [Fact]
    public void Mistakes_in_several_records_cost_a_field_each()
    {
        const string Text = """
            actors:
              a:
                name: x
                list:
                  - {p: 1, q: [1, 2}
                  - {p: 2}
                kind: k
              b:
                name: @z
                kind: l
            places:
              c:
                name: "open
                kind: m
              d: {name: ok}
            """;
        SeedDocument document = Seeds.Yaml(Text);
        Assert.Equal("DSR1012(5,19) DSR1022(9,11) DSR1011(13,11)", document.Places());
        Assert.Equal(
            "{actors={a={name=x, list=[{p=1, q=[1, 2 ...] ...} ...], kind=k}, b={kind=l ...}}, places={c={kind=m ...}, d={name=ok}}}",
            document.Show());
    }

    [Fact]
    public void An_anchor_that_was_lost_does_not_make_its_aliases_wrong()
    {
        SeedDocument document = Seeds.Yaml("x:\n  a: &n @b\n  c: *n\n");
        Assert.Equal("DSR1022(2,9)", document.Places());
        Assert.Equal("{x={a={ ...} ...}}", document.Show());
    }

    [Theory]
    [InlineData("a: %5 # c", "A value that starts with '%' has a special meaning in YAML. Quote it: '%5'.")]
    [InlineData("a: @it's", "A value that starts with '@' has a special meaning in YAML. Quote it: '@it''s'.")]
    [InlineData("a: >5", "'>5' starts a block of text in YAML, but no text follows. Quote it: '>5'.")]
    [InlineData("a: 'x", "The quotation mark ' is not closed. Close it at the end of the value; inside the value, write ''.")]
    [InlineData("a: 1\na: 2", "The key 'a' is already used in line 1, and the first one is kept. Rename or remove this one.")]
    [InlineData("a:\n\tb: 1", "A tab cannot be used for indentation in YAML, which allows only spaces. Replace it with spaces.")]
    [InlineData("a: *b", "No anchor '&b' is defined above this alias. If the text starts with a star, quote it: '*b'.")]
    [InlineData("a: b: c", "The value contains a colon followed by a space. Quote it: 'b: c'.")]
    public void A_message_says_what_to_do(string text, string message) => Assert.Equal(message, Seeds.Yaml(text).Only().Message);
}
