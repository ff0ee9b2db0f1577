using System.IO.Compression;
using System.Text;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Reading;

/// <summary>Files that are no seeds at all, and files that a merge has left half done.</summary>
public class ForeignFileTests
{
    public static TheoryData<string, byte[], string> Binaries => new()
    {
        { "gzip", Packed(), "It seems to be compressed." },
        { "png", [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 2, 0, 0, 0, 1, 44, 8, 2, 0, 0, 0], "It seems to be a PNG image." },
        { "zip", [.. "PK"u8, 3, 4, 20, 0, 8, 0, 8, 0, 1, 2, 3, .. "a.yaml"u8], "It seems to be a ZIP archive or an office document." },
        { "word", [.. "PK"u8, 3, 4, 20, 0, 6, 0, 8, 0, .. "[Content_Types].xml"u8, 0xA2, 4, 2], "It seems to be a ZIP archive or an office document." },
        { "pdf", [.. "%PDF-1.7\n%"u8, 0xE2, 0xE3, 0xCF, 0xD3, .. "\n1 0 obj\n"u8, 0, 1, 2, 3], "It seems to be a PDF." },
        { "utf-16", Encoding.Unicode.GetBytes("actors:\n  a: { name: A }\n"), "It seems to be text in UTF-16 without a byte order mark." },
        { "utf-16-big", Encoding.BigEndianUnicode.GetBytes("{\"actors\": {}}"), "It seems to be text in UTF-16 without a byte order mark." },
    };

    [Theory]
    [MemberData(nameof(Binaries))]
    public void What_is_no_text_gets_one_message(string name, byte[] bytes, string found)
    {
        Assert.NotEmpty(name);
        // The compiler takes bytes that are no UTF-8 for Western European text.
        foreach (string text in new[] { Encoding.UTF8.GetString(bytes), Encoding.Latin1.GetString(bytes) })
        {
            foreach (SeedDocument document in new[] { Seeds.Yaml(text), Seeds.Json(text) })
            {
                Assert.Equal("DSR1057(1,1)", document.Places());
                Assert.Equal($"The file is not a text file. {found} Save the seed as text in UTF-8.", document.Problems[0].Message);
                Assert.Null(document.Root);
            }
        }
    }

    [Theory]
    [InlineData("<!DOCTYPE html>\n<html><head><title>x: y</title></head>\n</html>", "a web page (HTML); save the file itself, not the page that shows it")]
    [InlineData("\uFEFF\n<HTML>\n<p>actors: x</p>", "a web page (HTML); save the file itself, not the page that shows it")]
    [InlineData("<?xml version=\"1.0\"?>\n<actors/>", "XML; write the records in YAML or JSON")]
    [InlineData("<actors><actor id=\"a\"/></actors>", "XML; write the records in YAML or JSON")]
    [InlineData("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>", "a PDF; write the records in YAML or JSON")]
    [InlineData("{\\rtf1\\ansi\\deff0 {\\fonttbl {\\f0 Times;}}\nactors:\\par\n}", "text with formatting (RTF); save it as plain text")]
    [InlineData("```yaml\nactors:\n  a: A\n```", "'```' (Markdown); remove the lines that start with it")]
    [InlineData("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n", "a Git LFS pointer instead of the file; run 'git lfs pull'")]
    [InlineData("--- a/seeds/x.yaml\n+++ b/seeds/x.yaml\n@@ -1,3 +1,3 @@\n actors:\n", "a patch; apply it to the file it is for")]
    [InlineData("id,name,kind\na,Alpha,state\nb,\"Beta, Inc\",militia\n", "a table (CSV); write the records in YAML or JSON")]
    [InlineData("id;name\na;Alpha: first\n", "a table (CSV); write the records in YAML or JSON", false)]
    [InlineData("id;name;kind\r\na;Alpha;state\r\n", "a table (CSV); write the records in YAML or JSON")]
    [InlineData("id\tname\na\tAlpha\n", "a table (CSV); write the records in YAML or JSON")]
    public void Text_of_another_format_gets_one_message(string text, string found, bool isRecognized = true)
    {
        foreach (SeedDocument document in new[] { Seeds.Yaml(text), Seeds.Json(text) })
        {
            Assert.Equal(isRecognized, document.Problems.Any(p => p.Message == $"A seed file must be a map from kinds to records, such as 'actors:' or 'incidents:', but this one starts with {found}."));
            Assert.True(!isRecognized || document.Problems is [{ Rule.Id: "DSR1009" }], document.Places());
        }
    }

    [Theory]
    [InlineData("a, b: c\nd, e: f\n")]
    [InlineData("a:\n  b, c, d\ne:\n  f, g, h\n")]
    [InlineData("# id,name\n# a,b\nx: 1\n")]
    [InlineData("{a: 1,\nb: 2}\n")]
    [InlineData("'<html>': 1\n")]
    [InlineData("diff: 1\n")]
    [InlineData("version: 1\n")]
    public void A_seed_is_not_taken_for_another_format(string text) => Assert.Equal("", Seeds.Yaml(text).Places());

    [Theory]
    [InlineData("a: x\u0001y\u0002\n", "DSR1002 DSR1002")]
    [InlineData("name: Soci\uFFFDt\uFFFD\n", "DSR1016")]
    [InlineData("PK: 1\n", "")]
    public void Text_with_a_few_bad_characters_is_still_text(string text, string rules)
        => Assert.Equal(rules, string.Join(' ', Seeds.Yaml(text).Problems.Select(p => p.Rule.Id)));

    [Theory]
    [InlineData("x:\n<<<<<<< HEAD\n  a: 1\n=======\n  a: 2\n>>>>>>> branch\ny: 1\n", "DSR1058(2,1)", "{x={a=1}, y=1}")]
    [InlineData("x:\n<<<<<<< HEAD\n=======\n  a: 2\n>>>>>>> branch\ny: 1\n", "DSR1058(2,1)", "{x={a=2}, y=1}")]
    [InlineData("x:\n<<<<<<< HEAD\n  a: 1\n||||||| base\n  a: 0\n=======\n  a: 2\n>>>>>>> branch\n  b: 3\n", "DSR1058(2,1)", "{x={a=1, b=3}}")]
    [InlineData("x:\n<<<<<<< HEAD\n  a: 1\n=======\n  a: 2\n>>>>>>> b\n  c: 3\n<<<<<<< HEAD\n  d: 4\n=======\n>>>>>>> b\n", "DSR1058(2,1) DSR1058(8,1)", "{x={a=1, c=3, d=4}}")]
    [InlineData("<<<<<<< HEAD\nx: 1\n", "DSR1058(1,1)", "{x=1}")]
    [InlineData("<<<<<<< HEAD\nx: 1\n=======\ny: 2\n", "DSR1058(1,1)", "{x=1, y=2}")]
    [InlineData("x: 1\n=======\ny: 2\n>>>>>>> branch\nz: 3\n", "DSR1058(2,1)", "{x=1, y=2, z=3}")]
    [InlineData("x: 1\n>>>>>>> branch\nz: 3\n", "DSR1058(2,1)", "{x=1, z=3}")]
    public void A_conflict_in_yaml_is_one_message_and_what_is_around_it_is_read(string text, string places, string expected)
    {
        foreach (string newline in new[] { "\n", "\r\n" })
        {
            SeedDocument document = Seeds.Yaml(text.Replace("\n", newline));
            Assert.Equal(places, document.Places());
            Assert.Equal(expected, document.Show());
        }
    }

    [Theory]
    [InlineData("{\"x\": {\n<<<<<<< HEAD\n  \"a\": 1,\n=======\n  \"a\": 2,\n>>>>>>> branch\n  \"b\": 3}}", "DSR1058(2,1)", "{x={a=1, b=3}}")]
    [InlineData("{\"x\": {\n<<<<<<< HEAD\n=======\n  \"a\": 2,\n>>>>>>> branch\n  \"b\": 3}}", "DSR1058(2,1)", "{x={a=2, b=3}}")]
    [InlineData("{\"x\": 1,\n<<<<<<< HEAD\n  \"a\": 1\n=======\n  \"aa\": 22\n>>>>>>> branch\n}", "DSR1058(2,1)", "{x=1, aa=22}")]
    [InlineData("{\"x\": 1,\n=======\n  \"a\": 1\n>>>>>>> branch\n}", "DSR1058(2,1)", "{x=1, a=1}")]
    [InlineData("{\"x\": 1}\n<<<<<<< HEAD\n=======\n>>>>>>> branch\n", "DSR1058(2,1)", "{x=1}")]
    public void A_conflict_in_json_is_one_message_and_what_is_around_it_is_read(string text, string places, string expected)
    {
        SeedDocument document = Seeds.Json(text);
        Assert.Equal(places, document.Places());
        Assert.Equal(expected, document.Show());
    }

    [Theory]
    [InlineData("x: |\n  A heading\n  =======\n  <<<<<<< text\n  >>>>>>> text\n")]
    [InlineData("x: a\n# =======\n")]
    [InlineData("'<<<<<<<': 1\n")]
    public void Marks_within_text_are_no_conflict(string text) => Assert.Empty(Seeds.Yaml(text).Problems);

    [Fact]
    public void Many_half_conflicts_are_gone_through_once()
    {
        // In proportion to the square of the marks, this would take minutes.
        SeedDocument document = Seeds.Yaml(string.Concat(Enumerable.Repeat("<<<<<<< HEAD\n=======\n", 150_000)) + "a: 1\n");
        Assert.Contains("DSR1008", document.Places());
    }

    private static byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal))
            gzip.Write(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 300).Select(i => $"a{i * 7919}: {{ name: A{i * 104729} }}\n"))));
        return packed.ToArray();
    }
}
