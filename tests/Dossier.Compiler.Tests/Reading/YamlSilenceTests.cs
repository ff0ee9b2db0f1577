using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Reading;

/// <summary>What YAML, or the parser, passes over without a word although somebody wrote it: each is reported where it stands.</summary>
public class YamlSilenceTests
{
    [Theory]
    // A number sign cuts the value off.
    [InlineData("x:\n  a:\n    name: Attack #5 on the base\n    kind: k # as said\n", "DSR1036(3,18)", "#5 on the base", "{x={a={name=Attack, kind=k ...}}}")]
    [InlineData("x:\n  - Brigade #1\n  - #MeToo\n", "DSR1036(2,13) DSR1036(3,5)", "#1|#MeToo", "{x=[Brigade,  ...]}")]
    [InlineData("x: {a: Pier #7, b: c}\ny: 1\n", "DSR1036(1,13)", "#7, b: c}", "{x={a={ ...} ...}, y=1}")]
    [InlineData("x: [Camp, #8200\n  z]\ny: 1\n", "DSR1036(1,11)", "#8200", "{x=[Camp, z ...], y=1}")]
    [InlineData("name: \"Attack\" #5\ny: 1\n", "DSR1036(1,16)", "#5", "{name=\"Attack\", y=1 ...}")]
    [InlineData("summary: #MeToo\ny: 1\n", "DSR1036(1,10)", "#MeToo", "{summary=, y=1 ...}")]
    [InlineData("summary: an attack on the base\n  and #5 was hit\ny: 1\n", "DSR1036(2,7)", "#5 was hit", "{summary=an attack on the base and, y=1 ...}")]
    [InlineData("summary: an attack on the base\n  #5 was hit\ny: 1\n", "DSR1036(2,3)", "#5 was hit", "{summary=an attack on the base, y=1 ...}")]
    [InlineData("name: Hill  #5\n", "DSR1036(1,13)", "#5", "{name=Hill}")]
    // The space after a colon.
    [InlineData("kh:\n  name:Kataib\n  kind:militia\ny: 1\n", "DSR1023(2,3)", "name:Kataib", "{kh={ ...}, y=1}")]
    [InlineData("x:\n  kh:\n    name:Kataib Hezbollah\n  us: {name: US}\n", "DSR1023(3,5)", "name:Kataib Hezbollah", "{x={kh={ ...}, us={name=US}}}")]
    [InlineData("x:\n  kh:\n    name: Kataib\n     kind:militia\n  us: {name: US}\n", "DSR1023(4,6)", "kind:militia", "{x={kh={ ...}, us={name=US}}}")]
    [InlineData("x: {name:A, kind: k}\ny: 1\n", "DSR1023(1,5)", "name:A", "{x={kind=k ...}, y=1}")]
    [InlineData("x:\n  'name':A\ny: 1\n", "DSR1023(2,3)", "'name':A", "{x=\"name\", y=1 ...}")]
    [InlineData("x:\n  a:\n    l:\n      - actor:iran\n        role: attacker\n    k: 1\n", "DSR1023(4,9)", "actor:iran", "{x={a={l=[ ...], k=1}}}")]
    [InlineData("x:\n  a:\n    l:\n      - b: 1\n        count:5\n    date:2023\n    k: 1\n", "DSR1023(5,9) DSR1023(6,5)", "count:5|date:2023", "{x={a={l=[{b=1 ...} ...], k=1}}}")]
    [InlineData("x:\n  a:{name: A}\n  b: {name: B}\n", "DSR1023(2,3)", "a:{name: A}", "{x={b={name=B} ...}}")]
    [InlineData("x:\n  a:\n    name:\"A\"\n    kind: k\n  b:\n    name:B\n    kind: l\n", "DSR1023(3,5) DSR1023(6,5)", "name:\"A\"|name:B", "{x={a={kind=k ...}, b={kind=l ...}}}")]
    [InlineData("x: {a:{b: 1}, c: d}\ny: 1\n", "DSR1023(1,5)", "a:", "{x={ ...}, y=1}")]
    [InlineData("name:Kataib\n", "DSR1023(1,1)", "name:Kataib", "nothing")]
    // The colon itself.
    [InlineData("x: { \"name\" A, kind: k }\ny: 1\n", "DSR1023(1,6)", "\"name\" A", "{x={name=A, kind=k}, y=1}")]
    [InlineData("x: { 'name' B, kind k, z: 1 }\n", "DSR1023(1,6) DSR1023(1,16)", "'name' B|kind k", "{x={name=B, z=1 ...}}")]
    [InlineData("x: { name }\ny: {2023, a: b}\nz: [a b: c]\n", "DSR1023(1,6) DSR1023(2,5)", "name|2023", "{x={ ...}, y={2023=, a=b}, z=[{a b=c}]}")]
    [InlineData("? a\nb: 1\n", "DSR1023(1,3)", "a", "{b=1 ...}")]
    // The space after a dash.
    [InlineData("x:\n  -item\n  - b\ny: 1\n", "DSR1037(2,3)", "-item", "{x={ ...}, y=1}")]
    [InlineData("x:\n  - b\n  -item\ny: 1\n", "DSR1037(3,3)", "-item", "{x=[b ...], y=1}")]
    [InlineData("x:\n  -actor: a\n  role: b\ny: 1\n", "DSR1037(2,3)", "-actor", "{x={role=b ...}, y=1}")]
    [InlineData("x:\n  \u2013 item\n  \u2013 b\ny: 1\n", "DSR1037(2,3)", "\u2013 item", "{x={ ...}, y=1}")]
    [InlineData("x:\n  \u2022 item\ny: 1\n", "DSR1037(2,3)", "\u2022 item", "{x={ ...}, y=1}")]
    [InlineData("x: text\n  - b\ny: 1\n", "DSR1039(2,3)", "- b", "{x={ ...}, y=1}")]
    // What only looks like a space.
    [InlineData("name:\u00A0P\n", "DSR1038(1,6)", "\u00A0", "nothing")]
    [InlineData("name:\u00A0P\ny: 1\n", "DSR1038(1,6)", "\u00A0", "{y=1 ...}")]
    [InlineData("x:\n  a: 1\n  name:\u2003P\ny: 1\n", "DSR1038(3,8)", "\u2003", "{x={a=1 ...}, y=1}")]
    [InlineData("x:\n  -\u00A0item\n  -\u3000b\ny: 1\n", "DSR1038(2,4)", "\u00A0", "{x={ ...}, y=1}")]
    [InlineData("x: {name:\u202FP, k: 1}\n", "DSR1038(1,10)", "\u202F", "{x={k=1 ...}}")]
    [InlineData("name: \u00A0P\nkind: militia\u00A0\n", "DSR1038(1,7) DSR1038(2,14)", "\u00A0|\u00A0", "{name={ ...}, kind={ ...}}")]
    [InlineData("x:\n  a:\n    n: N\n\u00A0   k: K\n    c: C\n  b: B\n", "DSR1021(4,1)", "\u00A0", "{x={a={n=N}} ...}")]
    [InlineData("x:\n\u00A0 name: P\ny: 1\n", "DSR1021(2,1)", "\u00A0", "{x=, y=1 ...}")]
    [InlineData("na\u200Bme: P\n\"ki\\u00ADnd\": k\n", "DSR1059(1,1) DSR1059(2,1)", "na\u200Bme|\"ki\\u00ADnd\"", "{name=P, kind=k}")]
    [InlineData("x:\n  us\u2060-army: {name\u00A0: P}\n", "DSR1059(2,3) DSR1059(2,14)", "us\u2060-army|name\u00A0", "{x={us-army={name=P}}}")]
    // What only looks like a colon.
    [InlineData("x:\n  b:\n    name\uFF1AB\n  c: {name\uFF1A C, k: 1}\n", "DSR1038(3,9) DSR1038(4,11)", "\uFF1A|\uFF1A", "{x={b={ ...}, c={k=1 ...}}}")]
    [InlineData("x:\n  b:\n    name\u2236 B\n    kind: k\ny: 1\n", "DSR1038(3,9)", "\u2236", "{x={b={kind=k ...}}, y=1}")]
    [InlineData("x\uFF1A\n  b: 1\ny: see\uFF1Ab\nz: 1\n", "DSR1038(1,2)", "\uFF1A", "{y=see\uFF1Ab, z=1 ...}")]
    // An anchor without anything that it could be of.
    [InlineData("x:\n  a:\n    name: &e\n    kind: k\ny: 1\n", "DSR1022(3,11)", "&e", "{x={a={kind=k ...}}, y=1}")]
    [InlineData("x: { summary: &Sons, l: [&co, d] }\ny:\n  - &Sons\n  - b\n", "DSR1022(1,15) DSR1022(1,26) DSR1022(3,5)", "&Sons|&co|&Sons", "{x={summary={ ...}, l=[d ...]}, y=[b ...]}")]
    [InlineData("x: &a\n  b: 1\ny: *a\nz: &c ''\n", "", "", "{x={b=1}, y={b=1}, z=\"\"}")]
    // A key in quotation marks without its colon, and a question mark that is none of a key.
    [InlineData("x:\n  \"name\" C\n  kind: k\ny: 1\n", "DSR1023(2,3)", "\"name\" C", "{x=\"name\", y=1 ...}")]
    [InlineData("x:\n  n: ? a\n  k: 1\n", "DSR1022(2,6)", "? a", "{x={n={ ...}, k=1}}")]
    // Tabs.
    [InlineData("x:\n  b: \"B\n\tmore\"\ny: 1\n", "DSR1021(3,1)", "\t", "{x={b={ ...}}, y=1}")]
    [InlineData("x:\n  s: |\n\ttext\ny: 1\n", "DSR1021(3,1)", "\t", "{x={ ...}, y=1}")]
    // A field beside the dash of its item.
    [InlineData("x:\n  - actor: a\n  role: b\ny: 1\n", "DSR1020(3,3)", "role: b", "{x=[{actor=a} ...], y=1}")]
    // What ends a document.
    [InlineData("x:\n  a: {name: A}\n%x\ny:\n  b: 1\n", "DSR1022(3,1)", "%x", "{x={a={name=A}}, y={b=1} ...}")]
    [InlineData("x: 1\n%YAML 1.2\ny: 2\n", "DSR1022(2,1)", "%YAML 1.2", "{x=1, y=2 ...}")]
    [InlineData("x:\n  a: {l: @b}\n  c:\n    l:\n      - %5\n%\ny: 1\n", "DSR1022(2,10) DSR1022(5,9) DSR1022(6,1)", "@b|%5|%", "{x={a={ ...}, c={l=[ ...]}}, y=1}")]
    [InlineData("{x: 1}\n{y: 2}\n", "DSR1033(2,1)", "{y: 2}", "{x=1}")]
    [InlineData("x: 1\n... y: 2\n", "DSR1033(2,1)", "...", "{x=1 ...}")]
    [InlineData("x: 1\n--- # c\n", "DSR1033(2,1)", "---", "{x=1 ...}")]
    [InlineData("x: 1\n...\n\ny: 2\n", "DSR1033(4,1)", "y: ", "{x=1 ...}")]
    // Decimal commas and commas that are missing.
    [InlineData("p: { lat: 33,31, lon: 44.4 }\n", "DSR1060(1,11)", "33,31", "{p={lon=44.4 ...}}")]
    [InlineData("p: { lat: -3,5, lon: 44,4 }\n", "DSR1060(1,11) DSR1060(1,22)", "-3,5|44,4", "{p={ ...}}")]
    [InlineData("p: { n: 1,200, m: 1,200,000, k: 1 }\n", "DSR1060(1,9) DSR1060(1,19)", "1,200|1,200,000", "{p={k=1 ...}}")]
    [InlineData("p: { actor: militia role: attacker }\n", "DSR1014(1,21)", "role", "{p={actor={ ...} ...}}")]
    [InlineData("p:\n  - {a: b c: d, e: f}\n  - {g: h}\n", "DSR1014(2,11)", "c", "{p=[{ ...} ...]}")]
    public void What_was_written_and_not_read_is_reported(string text, string places, string culprits, string expected)
    {
        foreach (string newline in new[] { "\n", "\r\n" })
        {
            SeedDocument document = Seeds.Yaml(text.Replace("\n", newline));
            Assert.Equal(places, document.Places());
            Assert.Equal(culprits, document.Culprits(text.Replace("\n", newline)));
            Assert.Equal(expected, document.Show());
        }
    }

    [Theory]
    [InlineData("name:\u00A0P", "U+00A0 (no-break space) may look like a space but is not one. Replace it with a space, or quote the value if it belongs to it.")]
    [InlineData("na\u200Bme: P", "The key 'name' contains U+200B (zero width space), which is invisible. Delete the key and type it again.")]
    [InlineData("p: {lat: 33,31, lon: 4}", "'33,31' contains a comma, which ends the value here. Write a decimal point: 33.31.")]
    [InlineData("p: {n: 1,200}", "'1,200' contains a comma, which ends the value here. Write 1200 if it is a thousand, else a decimal point: 1.200.")]
    [InlineData("p: {n: 1,200,000}", "'1,200,000' contains a comma, which ends the value here. Write 1200000.")]
    [InlineData("p: {n: 0,125}", "'0,125' contains a comma, which ends the value here. Write a decimal point: 0.125.")]
    [InlineData("a: 'Sana'a'", "This is not valid YAML: the quotation mark before this ends the value. Within the value, write '' for a quotation mark.")]
    [InlineData("a: {b: 'Sana'a', c: d}", "This is not valid YAML: the quotation mark before this ends the value. Within the value, write '' for a quotation mark.")]
    [InlineData("a: \"The \"Army\" of\"", "This is not valid YAML: the quotation mark before this ends the value. Within the value, write \\\" for a quotation mark.")]
    [InlineData("a: \"A\" and B", "This is not valid YAML: the value has ended before this. Put all of it between quotation marks, or remove this.")]
    [InlineData("a: x #5", "YAML treats '#5' as a comment and ignores it. If it belongs to the value, put the whole value between quotation marks; if it is a comment, write a space after '#'.")]
    [InlineData("a:\n  -b", "A list item is a dash, a space and a value: write '- b'. If the dash belongs to the text, quote it.")]
    public void A_message_says_what_to_do(string text, string message) => Assert.Equal(message, Seeds.Yaml(text).Only().Message);

    [Fact]
    public void Fields_that_are_not_indented_are_one_message_a_record_and_are_read()
    {
        const string Text = "actors:\n  a:\n  name: x\n  kind: y\n  country: IQ\n  aliases: [z]\n  b:\n    name: w\n  c:\n  name: v\n";
        SeedDocument document = Seeds.Yaml(Text);
        Assert.Equal("DSR1040(3,3) DSR1040(10,3)", document.Places());
        Assert.Equal("{actors={a={name=x, kind=y, country=IQ, aliases=[z]}, b={name=w}, c={name=v}}}", document.Show());
        Assert.Equal("The fields of 'a' must be indented below it: put two spaces before 'name' and before each of the lines that belong to 'a'.",
            document.Problems[0].Message);
    }

    [Theory]
    [InlineData("x:\n  a:\n  name: 1\n  name: 2\n", "DSR1040(3,3) DSR1010(4,3)", "{x={a={name=1}}}")]
    [InlineData("x:\n  a: {}\n  b:\n  name: 1\n  a:\n  name: 2\n", "DSR1040(4,3) DSR1010(5,3) DSR1040(6,3)", "{x={a={}, b={name=1}}}")]
    // What is no record: the head of a file, a curator's own key, a map of something else.
    [InlineData("dossier:\n  members:\n  source: s\n", "", "{dossier={members=, source=s}}")]
    [InlineData("x-own:\n  a:\n  b: s\n", "", "{x-own={a=, b=s}}")]
    [InlineData("x:\n  a: 1\n  b:\n  c: 2\n", "", "{x={a=1, b=, c=2}}")]
    [InlineData("x:\n  a:\n  b:\n    name: 1\n", "", "{x={a=, b={name=1}}}")]
    // A record may be written as its name.
    [InlineData("x:\n  a:\n  b: The militia\n  c: The army\n  b: The guard\n", "DSR1010(5,3)", "{x={a=, b=The militia, c=The army}}")]
    public void Only_fields_beside_an_id_are_brought_into_a_record(string text, string places, string expected)
    {
        SeedDocument document = Seeds.Yaml(text);
        Assert.Equal(places, document.Places());
        Assert.Equal(expected, document.Show());
    }
}
