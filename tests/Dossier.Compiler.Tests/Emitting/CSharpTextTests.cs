using System.Globalization;
using System.Text;
using CsCheck;
using Dossier.Compiler.Emitting;

namespace Dossier.Compiler.Tests.Emitting;

/// <summary>No text gets out of its literal: a small lexer of C#'s own rules reads back what was written, and nothing is left over.</summary>
public class CSharpTextTests
{
    private static readonly Gen<string> Hostile = Gen.OneOf(
        Gen.Char["\"\\nu{}/*\r\n\u0085\u2028\u2029\0\ud83d\ude00 aé中;"].Array[0, 12].Select(c => new string(c)),
        Gen.Char.Array[0, 6].Select(c => new string(c)));

    // A row has no line breaks and no halves of characters.
    private static readonly Gen<string> Row = Gen.Char["\"\\{}/ aé$@|"].Array[0, 14].Select(c => "id" + new string(c));

    [Theory]
    [InlineData("", "\"\"")]
    [InlineData("plain", "\"plain\"")]
    [InlineData("say \"no\"", "\"say \\\"no\\\"\"")]
    [InlineData("a\\b", "\"a\\\\b\"")]
    [InlineData("a\nb", "\"a\\u000ab\"")]
    [InlineData("é جرف", "\"é جرف\"")]
    [InlineData("\u2028\u202e", "\"\\u2028\\u202e\"")]
    [InlineData("😀", "\"\\ud83d\\ude00\"")]
    [InlineData("{0}", "\"{0}\"")]
    public void A_literal_looks_like_this(string text, string literal) => Assert.Equal(literal, CSharpText.Literal(text));

    [Fact]
    public void A_literal_cannot_be_escaped_from()
        => Hostile.Sample(
            text =>
            {
                string literal = CSharpText.Literal(text);
                int at = 0;
                Assert.Equal(text, Lex(literal, ref at));
                Assert.Equal(literal.Length, at);
                Assert.DoesNotContain(literal, c => char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029');
            },
            seed: "0000literal001",
            iter: 20_000,
            threads: 1);

    [Fact]
    public void A_long_literal_is_the_same_text_in_pieces()
        => Gen.Select(Hostile.Array[0, 60], Gen.Int[0, 120]).Sample(
            (texts, plain) =>
            {
                string text = new string('x', plain) + string.Concat(texts);
                var writer = new SourceWriter();
                CSharpText.WriteLong(writer, text, ";");

                var read = new StringBuilder();
                string[] lines = writer.ToString().TrimEnd('\n').Split('\n');
                for (int i = 0; i < lines.Length; i++)
                {
                    int at = i == 0 ? 0 : 2;
                    Assert.Equal(i == 0 ? "" : "+ ", lines[i][..at]);
                    read.Append(Lex(lines[i], ref at));
                    Assert.Equal(i == lines.Length - 1 ? ";" : "", lines[i][at..]);
                }

                Assert.Equal(text, read.ToString());
            },
            seed: "0000longliter1",
            iter: 2_000,
            threads: 1);

    [Fact]
    public void A_pair_is_not_parted_between_two_pieces()
    {
        var writer = new SourceWriter();
        CSharpText.WriteLong(writer, new string('a', 109) + "\ud801\udc37=0", ",");

        Assert.Equal($"\"{new string('a', 109)}\\ud801\"\n+ \"\\udc37=0\",\n", writer.ToString());
    }

    [Fact]
    public void Rows_in_a_verbatim_literal_are_themselves()
        => Gen.Select(Row.Array[1, 5], Gen.Int[0, 3]).Sample(
            (rows, depth) =>
            {
                var writer = new SourceWriter();
                for (int i = 0; i < depth; i++)
                    writer.Indent();
                CSharpText.WriteVerbatim(writer, new RowTable(rows), 0, rows.Length);

                Assert.Equal(string.Join('\n', rows), LexVerbatim(writer.ToString(), new string(' ', 4 * depth)));
            },
            seed: "0000rawliter01",
            iter: 5_000,
            threads: 1);

    [Fact]
    public void A_verbatim_literal_takes_only_its_share_of_the_rows()
    {
        var writer = new SourceWriter();
        CSharpText.WriteVerbatim(writer, new RowTable(["a", "b \"\"", "\"c\n| d", "e"]), 1, 3);

        Assert.Equal("@\"b \"\"\"\"\n\"\"c\n| d\";\n", writer.ToString());
    }

    /// <summary>Reads a regular string literal from its quotation mark to behind the one that ends it.</summary>
    private static string Lex(string code, ref int at)
    {
        Assert.Equal('"', code[at++]);
        var text = new StringBuilder();
        for (; code[at] != '"'; at++)
        {
            if (code[at] != '\\')
            {
                text.Append(code[at]);
            }
            else if (code[++at] == 'u')
            {
                text.Append((char)int.Parse(code.AsSpan(at + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                at += 4;
            }
            else
            {
                Assert.Contains(code[at], "\"\\");
                text.Append(code[at]);
            }
        }

        at++;
        return text.ToString();
    }

    /// <summary>Reads a verbatim literal: two quotation marks are one, and one ends it.</summary>
    private static string LexVerbatim(string code, string indent)
    {
        Assert.StartsWith(indent + "@\"", code);
        var text = new StringBuilder();
        int at = indent.Length + 2;
        for (; code[at] != '"' || code[at + 1] == '"'; at++)
        {
            at += code[at] == '"' ? 1 : 0;
            text.Append(code[at]);
        }

        Assert.Equal("\";\n", code[at..]);
        return text.ToString();
    }
}
