using System.Globalization;
using System.Text;
using CsCheck;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Reading;

/// <summary>Positions, on documents that are made up: they lead back to the text, in every format, culture and line ending.</summary>
public class PositionTests
{
    private static readonly Gen<string> Word = Gen.Char["abcxyz-09\u00E9\u0639\u0131\u0130"].Array[1, 8]
        .Select(c => "w" + new string(c) + "w");

    private static readonly Gen<string> Quoted = Gen.Char["ab :#,[]{}&*!|>%@`-?\u0639\u2019"].Array[0, 12].Select(c => new string(c));

    private static readonly Gen<Tree> AnyTree = Gen.Recursive<Tree>((depth, inner) => depth >= 4
        ? Leaf()
        : Gen.Frequency(
            (3, Leaf()),
            (1, inner.Array[0, 4].Select(items => new Tree(null, false, items, null))),
            (2, Gen.Select(Word.Array[0, 5], inner.Array[5], (keys, values) =>
                new Tree(null, false, values[..keys.Distinct().Count()], [.. keys.Distinct()])))));

    private static readonly Gen<Tree> AnyMap = Gen.Select(Word.Array[1, 6], AnyTree.Array[6], (keys, values) =>
        new Tree(null, false, values[..keys.Distinct().Count()], [.. keys.Distinct()]));

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "tr-TR")]
    [InlineData("\r", "ar-SA")]
    [InlineData("\n", "fa-IR")]
    public void Yaml_and_json_twins_give_the_same_nodes_and_lead_back_to_the_text(string newline, string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            AnyMap.Sample(tree => Compare(tree, newline), seed: "0000KOIPe005", iter: 150, threads: 1);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Lines_are_counted_as_the_compiler_counts_them()
    {
        Gen.Char["ab\r\n\u0085\u2028\u2029\f\v"].Array[0, 60].Select(c => new string(c)).Sample(text =>
        {
            var lines = new SourceLines(text);
            // Backwards, forwards and far apart: the line of the last answer is remembered.
            for (int offset = text.Length; offset >= 0; offset--)
                Assert.Equal(LinePositions.Of(text, offset), (lines.LineOf(offset), lines.ColumnOf(offset)));
            for (int offset = 0; offset <= text.Length; offset += 7)
                Assert.Equal(LinePositions.Of(text, offset), (lines.LineOf(offset), lines.ColumnOf(offset)));
            Assert.Equal(LinePositions.Of(text, text.Length).Line + 1, lines.Count);
            for (int line = 0; line < lines.Count; line++)
                Assert.Equal((line, 0), LinePositions.Of(text, lines.StartOf(line)));
        }, seed: "0000KOIPe006", iter: 2000);
    }

    private static Gen<Tree> Leaf() => Gen.OneOf(
        Word.Select(w => new Tree(w, false, null, null)),
        Quoted.Select(q => new Tree(q, true, null, null)));

    private static void Compare(Tree tree, string newline)
    {
        var yaml = new StringBuilder();
        WriteBlock(yaml, tree, 0);
        string yamlText = yaml.ToString().Replace("\n", newline);
        SeedDocument fromYaml = Seeds.Yaml(yamlText);
        Assert.Equal("", fromYaml.Places());

        var json = new StringBuilder();
        WriteJson(json, tree);
        string jsonText = json.ToString().Replace("\n", newline);
        SeedDocument fromJson = Seeds.Json(jsonText);
        // A bare word is no JSON: the twin has quotation marks there, and only there.
        Assert.Equal("", fromJson.Places());

        CheckNode(tree, fromYaml.Root!, yamlText, isJson: false);
        CheckNode(tree, fromJson.Root!, jsonText, isJson: true);
    }

    private static void CheckNode(Tree tree, SeedNode node, string text, bool isJson)
    {
        Assert.Equal(LinePositions.Of(text, node.Span.Start), (node.Span.Line, node.Span.Column));
        Assert.Equal(LinePositions.Of(text, node.Span.End), (node.Span.EndLine, node.Span.EndColumn));
        string written = text[node.Span.Start..node.Span.End];
        if (tree.Keys is not null)
        {
            var map = (SeedMap)node;
            Assert.Equal(tree.Keys, map.Entries.Select(e => e.Key));
            for (int i = 0; i < tree.Keys.Length; i++)
            {
                SeedSpan key = map.Entries[i].KeySpan;
                Assert.Equal(isJson ? $"\"{tree.Keys[i]}\"" : tree.Keys[i], text[key.Start..key.End]);
                Assert.Equal(LinePositions.Of(text, key.Start), (key.Line, key.Column));
                Assert.InRange(map.Entries[i].Value.Span.Start, key.End, map.Span.End);
                CheckNode(tree.Items![i], map.Entries[i].Value, text, isJson);
            }
        }
        else if (tree.Items is not null)
        {
            var list = (SeedList)node;
            Assert.Equal(tree.Items.Length, list.Items.Length);
            for (int i = 0; i < tree.Items.Length; i++)
                CheckNode(tree.Items[i], list.Items[i], text, isJson);
        }
        else
        {
            var scalar = (SeedScalar)node;
            Assert.Equal(tree.Text, scalar.Text);
            bool isQuoted = isJson || tree.IsQuoted;
            Assert.Equal(isQuoted ? ScalarStyle.Quoted : ScalarStyle.Plain, scalar.Style);
            Assert.Equal(isQuoted ? $"\"{tree.Text}\"" : tree.Text, written);
        }
    }

    private static void WriteBlock(StringBuilder text, Tree tree, int indent)
    {
        for (int i = 0; i < tree.Items!.Length; i++)
        {
            text.Append(' ', indent).Append(tree.Keys is null ? "-" : tree.Keys[i] + ":");
            Tree item = tree.Items[i];
            if (item.Items is { Length: > 0 } && indent < 4)
                WriteBlock(text.Append(i % 2 == 0 ? "\n" : " # comment\n"), item, indent + 2);
            else
                WriteFlow(text.Append(' '), item).Append('\n');
        }
    }

    private static StringBuilder WriteFlow(StringBuilder text, Tree tree)
    {
        if (tree.Items is null)
            return text.Append(tree.IsQuoted ? $"\"{tree.Text}\"" : tree.Text);
        text.Append(tree.Keys is null ? "[" : "{ ");
        for (int i = 0; i < tree.Items.Length; i++)
            WriteFlow(text.Append(i == 0 ? "" : i % 2 == 0 ? ", " : " , ").Append(tree.Keys is null ? "" : tree.Keys[i] + ": "), tree.Items[i]);
        return text.Append(tree.Keys is null ? "]" : " }");
    }

    private static void WriteJson(StringBuilder text, Tree tree)
    {
        if (tree.Items is null)
        {
            text.Append('"').Append(tree.Text).Append('"');
            return;
        }

        text.Append(tree.Keys is null ? "[" : "{\n");
        for (int i = 0; i < tree.Items.Length; i++)
        {
            text.Append(i == 0 ? "" : " ,\n\t").Append(tree.Keys is null ? "" : $"\"{tree.Keys[i]}\": ");
            WriteJson(text, tree.Items[i]);
        }

        text.Append(tree.Keys is null ? " ]" : "}");
    }

    /// <summary>A scalar with a text, a list with items, or a map with items and as many keys.</summary>
    private sealed record Tree(string? Text, bool IsQuoted, Tree[]? Items, string[]? Keys);
}
