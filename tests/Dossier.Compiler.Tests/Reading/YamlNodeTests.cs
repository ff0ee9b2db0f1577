using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Reading;

/// <summary>Good YAML: the nodes it gives, and where each stands.</summary>
public class YamlNodeTests
{
    [Theory]
    [InlineData("a: 1\nb: [x, \"y\", {z: 1}]\n", "{a=1, b=[x, \"y\", {z=1}]}")]
    [InlineData("a: |\n  text\n  more\n\nb: 1", "{a=|text/more/, b=1}")]
    [InlineData("a: >-\n  fold\n  ed\n", "{a=|fold ed}")]
    [InlineData("a: \"multi\n  line\"\nb: 'multi\n\n  line'\nc: plain\n  more\n", "{a=\"multi line\", b=\"multi\nline\", c=plain more}")]
    [InlineData("a:\nb: ~\nc: null\nd: ''\n", "{a=, b=~, c=null, d=\"\"}")]
    [InlineData("a:\n- 1\n-\n- - 2\n  - 3\n- b: 4\n  c: 5\n", "{a=[1, , [2, 3], {b=4, c=5}]}")]
    [InlineData("a: no\nb: 0o7\nc: 2023-11-22\nd: 1_000\ne: 0x1F\nf: .5\n", "{a=no, b=0o7, c=2023-11-22, d=1_000, e=0x1F, f=.5}")]
    [InlineData("a: [..2023]\nb: {2022,2023}\nc: [1667,1668]\n", "{a=[..2023], b={2022=, 2023=}, c=[1667, 1668]}")]
    [InlineData("a: ~66\nb: <=5\nc: 5+\nd: 62..70\n", "{a=~66, b=<=5, c=5+, d=62..70}")]
    [InlineData("a: [b: c, d]\n", "{a=[{b=c}, d]}")]
    [InlineData("a: 'it''s'\nb: \"x\\\"y\\u00e9\"\n", "{a=\"it's\", b=\"x\"y\u00e9\"}")]
    [InlineData("'<<': 1\n\"a b\": 2\n", "{<<=1, a b=2}")]
    [InlineData("{\n\"a\": 1,\n\"b\": {\"c\": [2]}\n}\n", "{a=1, b={c=[2]}}")]
    [InlineData("a: {\n  b: 1\n}\nc: [\n  2,\n]\n", "{a={b=1}, c=[2]}")]
    [InlineData("a: R&D 5% x@y *b* 'c' \"d\" # no\n", "{a=R&D 5% x@y *b* 'c' \"d\"}")]
    [InlineData("a: http://x.org/y?z=1#f\n", "{a=http://x.org/y?z=1#f}")]
    [InlineData("? a\n: 1\n", "{a=1}")]
    [InlineData("a: { b: &x 2024, c: *x, d: &y 'e', f: &z [g], &k h: *k, i: &l '' }\n", "{a={b=2024, c=2024, d=\"e\", f=[g], h=h, i=\"\"}}")]
    [InlineData("a: {b: &x c,d: &y e,f: {g: &z h, i: *y}, j: [k: &m l, *m]}\nn: [*x, *z]\n", "{a={b=c, d=e, f={g=h, i=e}, j=[{k=l}, l]}, n=[c, h]}")]
    [InlineData("a: &x {n: 1, m: [2]}\nb: *x\nc: &y d\ne: [*y, *x]\n", "{a={n=1, m=[2]}, b={n=1, m=[2]}, c=d, e=[d, {n=1, m=[2]}]}")]
    [InlineData("--- # start\na: 1\n...\n", "{a=1}")]
    [InlineData("# comment\n\na: # c\n  # d\n  b: 1 # e\n\n  # f\nc: [1, # g\n  2 ]\n", "{a={b=1}, c=[1, 2]}")]
    [InlineData("  a: 1\n  b: 2\n", "{a=1, b=2}")]
    [InlineData("a:\t1\nb: \t2\n", "{a=1, b=2}")]
    // Comments as they are written: with a space, in a column, as an ornament, or a line that was taken out.
    [InlineData("a: 1 # 5 of them\nb: 2  #five\nc: [x, # y\n  z] #\nd: e ## f\ng: h #---\n#i: j\n  #k: l\n", "{a=1, b=2, c=[x, z], d=e, g=h}")]
    [InlineData("a: #the first\n  b: c\nd:\n  - e\n  #- f\n  - g\n", "{a={b=c}, d=[e, g]}")]
    [InlineData("a: C# and F#\nb: x#5\nc: '#5'\nd: \"a #5\"\ne: |\n  #5\n  x #6\n", "{a=C# and F#, b=x#5, c=\"#5\", d=\"a #5\", e=|#5/x #6/}")]
    // What could be taken for a missing space, and is none.
    [InlineData("a:\n  https://x.org/y\nb: x:y\nc:\n  12:30\nd:\n  urn:isbn:5\ne: -x\nf: [-x, -5]\ng:\n  -5.5\n", "{a=https://x.org/y, b=x:y, c=12:30, d=urn:isbn:5, e=-x, f=[-x, -5], g=-5.5}")]
    // Blank lines with blanks.
    [InlineData("summary: |\n    \n  text\nkind: k\n", "{summary=|/text/, kind=k}")]
    [InlineData("summary: >-\n      \n\n  text\nkind: k\n", "{summary=|//text, kind=k}")]
    [InlineData("a:\n  - |2\n     \n    text\n  - b\n", "{a=[|/text/, b]}")]
    [InlineData("a:\n  n: N\n\t\n  k: K\n", "{a={n=N, k=K}}")]
    [InlineData("a:\n  - x\n\t  \n  - y\n", "{a=[x, y]}")]
    [InlineData("a: {b: c,\n\t\n  d: e}\n", "{a={b=c, d=e}}")]
    [InlineData("a: x\u2028y\nb: \"p\u0085q\"\nc: 'r\u2029s'\n", "{a=x\u2028y, b=\"p\u0085q\", c=\"r\u2029s\"}")]
    [InlineData("a: |\n      \n  text\nb:\n  c: d\n\t\n  e: f\n \t \ng: >\n\t\n   \n  h\n", "{a=|/text/, b={c=d, e=f}, g=|//h/}")]
    // YAML 1.2 has two line breaks; these are characters like others.
    [InlineData("a: x\u2028y\nb: \"x\u2029 y\"\nc: 'x\u0085y'\nd:\n  - |\n    x\u2028y\n    z\n", "{a=x\u2028y, b=\"x\u2029 y\", c=\"x\u0085y\", d=[|x\u2028y/z/]}")]
    [InlineData("name: \u0639\u064A\u0646 \u200F\u0627\u0644\u0623\u0633\u062F \U0001F600\n", "{name=\u0639\u064A\u0646 \u200F\u0627\u0644\u0623\u0633\u062F \U0001F600}")]
    public void Good_yaml_is_read_without_a_word(string text, string expected)
    {
        foreach (string newline in new[] { "\n", "\r\n", "\r" })
        {
            SeedDocument document = Seeds.Yaml(text.Replace("\n", newline));
            Assert.Equal("", document.Places());
            Assert.Equal(expected, document.Show());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n")]
    [InlineData("# nothing\n")]
    [InlineData("---\n")]
    [InlineData("--- # nothing\n...\n")]
    public void An_empty_file_is_no_mistake(string text)
    {
        SeedDocument document = Seeds.Yaml(text);
        Assert.Empty(document.Problems);
        Assert.Null(document.Root);
    }

    [Fact]
    public void Every_key_and_value_has_its_place()
    {
        const string Text = "a: 1\n'b c': [x , \"y\" ]\nd:\n  - e: 'f'\n    g: {h: 1}\n  - i\nj: k\n";
        SeedDocument document = Seeds.Yaml(Text);
        Assert.Equal("1,1-7,5", Seeds.Place(document.Root!.Span));
        Assert.Equal(["1,1-1,2", "2,1-2,6", "3,1-3,2", "7,1-7,2"], document.Root.Entries.Select(e => Seeds.Place(e.KeySpan)));
        Assert.Equal("1,4-1,5", Seeds.Place(document.At("a").Span));
        Assert.Equal("2,8-2,18", Seeds.Place(document.At("b c").Span));
        Assert.Equal("2,9-2,10", Seeds.Place(document.At("b c", 0).Span));
        Assert.Equal("2,13-2,16", Seeds.Place(document.At("b c", 1).Span));
        Assert.Equal("4,3-6,6", Seeds.Place(document.At("d").Span));
        Assert.Equal("4,5-5,14", Seeds.Place(document.At("d", 0).Span));
        Assert.Equal("4,8-4,11", Seeds.Place(document.At("d", 0, "e").Span));
        Assert.Equal("5,8-5,14", Seeds.Place(document.At("d", 0, "g").Span));
        Assert.Equal("5,12-5,13", Seeds.Place(document.At("d", 0, "g", "h").Span));
        Assert.Equal("6,5-6,6", Seeds.Place(document.At("d", 1).Span));
    }

    [Theory]
    [InlineData("a: |\n  text\n  more  \n\n\nb: 1\n", "|\n  text\n  more")]
    [InlineData("a: >2-\n    text\nb: 1\n", ">2-\n    text")]
    [InlineData("a: |+ # c\n  x\n\n\n", "|+ # c\n  x")]
    [InlineData("a: \"x\n  y\"  # c\n", "\"x\n  y\"")]
    [InlineData("a: x\n  y  # c\n", "x\n  y")]
    [InlineData("a: &n x # c\n", "x")]
    [InlineData("a: &n\n  [1, 2] # c\n", "[1, 2]")]
    [InlineData("a: [b: c , d]\n", "[b: c , d]")]
    public void A_value_spans_what_it_was_written_with(string text, string written)
    {
        SeedSpan span = Seeds.Yaml(text).At("a").Span;
        Assert.Equal(written, text[span.Start..span.End]);
    }

    [Theory]
    [InlineData("a:\nb: 1", 2)]
    [InlineData("a: # c\nb: 1", 2)]
    [InlineData("a:", 2)]
    [InlineData("a : \n", 3)]
    [InlineData("{a: , b: 1}", 3)]
    public void An_empty_value_stands_after_its_colon(string text, int offset)
    {
        SeedDocument document = Seeds.Yaml(text);
        var scalar = (SeedScalar)document.At("a");
        Assert.Equal((offset, offset), (scalar.Span.Start, scalar.Span.End));
        Assert.True(scalar.IsNull);
    }

    [Fact]
    public void What_an_alias_repeats_stands_where_the_alias_stands()
    {
        SeedDocument document = Seeds.Yaml("a: &x {n: 1, m: [2]}\nb: *x\n");
        foreach (SeedNode node in new[] { document.At("b"), document.At("b", "n"), document.At("b", "m"), document.At("b", "m", 0) })
            Assert.Equal("2,4-2,6", Seeds.Place(node.Span));
        Assert.Equal("2,4-2,6", Seeds.Place(((SeedMap)document.At("b")).Entries[0].KeySpan));
        Assert.Equal("1,11-1,12", Seeds.Place(document.At("a", "n").Span));
    }

    [Fact]
    public void A_pair_in_a_list_spans_its_key_and_value()
    {
        const string Text = "a: [x, b: c , d: e]\n";
        SeedDocument document = Seeds.Yaml(Text);
        Assert.Equal("1,8-1,12", Seeds.Place(document.At("a", 1).Span));
        Assert.Equal("1,15-1,19", Seeds.Place(document.At("a", 2).Span));
    }

    [Fact]
    public void Brackets_are_told_from_blocks()
    {
        SeedDocument document = Seeds.Yaml("a: [..2023]\nb: {2022,2023}\nc:\n- 1\nd:\n  e: 1\n");
        Assert.True(((SeedList)document.At("a")).IsFlow);
        Assert.True(((SeedMap)document.At("b")).IsFlow);
        Assert.False(((SeedList)document.At("c")).IsFlow);
        Assert.False(((SeedMap)document.At("d")).IsFlow);
        Assert.False(document.Root!.IsFlow);
        Assert.True(Seeds.Json("{}").Root!.IsFlow);
    }

    [Fact]
    public void A_byte_order_mark_shifts_no_column()
    {
        foreach (SeedDocument document in new[] { Seeds.Yaml("\uFEFFa: 1\nb: 2"), Seeds.Json("\uFEFF{\"a\": 1,\n\"b\": 2}") })
        {
            Assert.Empty(document.Problems);
            Assert.Equal((0, 0), (document.Root!.Span.Line, document.Root.Span.Column));
            Assert.Equal(1, document.Root.Span.Start);
            Assert.Equal((1, 0), (document.Root.Entries[1].KeySpan.Line, document.Root.Entries[1].KeySpan.Column));
        }
    }
}
