using System.Globalization;
using System.Text;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Disclosure;

/// <summary>A tree that is written is read as the same tree, whatever its texts are.</summary>
public class CanonicalTextTests
{
    // What YAML would eat, turn into something else or end a line at.
    private static readonly string[] Awkward =
    [
        "", " ", "~", "null", "Null", "true", "yes", "no", "5", "5.0", "05", "+5", "5+", "<=5", ">5", "~66", "62..70", "-5", "- 5", "-x", "--", "---", "...", "..2023", "[..2023]", "{a}", "2023-11-21/..",
        "/2023-11-22", "2023-11-2X", "1e+05", "1_000", "33,31", "0x1F", "05:30", "a: b", "a:", ":a", "name:Kataib", "http://example.org/a?b=c#d", "a #b", "#a", "a#b", "? a", "?", "!a", "&a", "*a", "@a", "`a",
        "|", ">", "%a", "'a'", "Sana'a", "\"a\"", "a\\b", "a\"b", " a", "a ", "a  b", "\ta", "a\tb", "a\nb", "a\n\nb\n", "\n", "a\r\nb", "a\u0085b", "a\u2028b", "a\u2029b", "a\u00A0b", "\u00A0a", "a\u200Bb",
        "جدة", "\u200Fجدة\u200F", "東京", "e\u0301", "\U0001F4A5", "a \U0001F4A5 b", "– a", "—", "•", "· a", "\u3164a", "<<", "=", "a - b", "a, b", "100 %", "withheld", "x-a", "$schema", "key with spaces",
    ];

    [Fact]
    public void Every_awkward_text_is_read_as_it_was()
    {
        foreach (bool isJson in new[] { false, true })
        {
            foreach (string text in Awkward)
            {
                foreach (ScalarStyle style in new[] { ScalarStyle.Plain, ScalarStyle.Quoted, ScalarStyle.Block })
                    Check(Map(("a", new SeedScalar(text, style, default)), ("b", new SeedList([new SeedScalar(text, style, default), new SeedScalar("c", ScalarStyle.Plain, default)], default))), isJson);
            }
        }
    }

    [Fact]
    public void Every_awkward_text_may_be_a_key()
    {
        foreach (string key in Awkward.Where(static key => key.Length > 0 && CharacterScan.FirstInvisible(key) < 0 && !key.Contains('\n', StringComparison.Ordinal)))
        {
            Check(Map((key, new SeedScalar("x", ScalarStyle.Plain, default)), ("z", new SeedScalar("y", ScalarStyle.Plain, default))), isJson: false);
            Check(Map((key, Map(("z", new SeedScalar("y", ScalarStyle.Plain, default))))), isJson: true);
        }
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void Random_trees_are_read_as_they_were(int seed, bool isJson)
    {
        var random = new Random(seed);
        for (int i = 0; i < 3_000; i++)
            Check((SeedMap)Tree(random, depth: 0), isJson);
    }

    [Theory]
    [InlineData("a: '5.0'\nb: 5.0\n", "a: \"5.0\"\nb: 5.0\n")]
    [InlineData("# why\na: 5+ # guess\nb: ~66\nc: 2023-11-21/..\nd: '[..2023]'\n", "a: 5+\nb: ~66\nc: 2023-11-21/..\nd: \"[..2023]\"\n")]
    [InlineData("a: null\nb: ~\nc:\nd: 'null'\ne: ''\n", "a: null\nb: null\nc: null\nd: \"null\"\ne: \"\"\n")]
    [InlineData("a: |\n  one\n  two\nb: >\n  one\n  two\nc: one\n  two\n", "a: \"one\\ntwo\\n\"\nb: \"one two\\n\"\nc: one two\n")]
    [InlineData("x: &x { b: [1, 2], c: {} }\ny: *x\nz: []\n", "x:\n  b:\n    - 1\n    - 2\n  c: {}\ny:\n  b:\n    - 1\n    - 2\n  c: {}\nz: []\n")]
    [InlineData("a: [{ b: 1, c: { d: 2 } }, [3]]\n", "a:\n  - b: 1\n    c:\n      d: 2\n  -\n    - 3\n")]
    [InlineData("\"a b\": 'It''s'\n", "\"a b\": \"It's\"\n")]
    [InlineData("a: \"\\x41\\u2028\\N\\U0001F4A5\"\n", "a: \"A\\u2028\\u0085\U0001F4A5\"\n")]
    public void The_form_is_one_value_a_line(string written, string canonical)
    {
        SeedDocument document = SeedReader.Read("a.yaml", written);
        Assert.Empty(document.Problems);
        Assert.Equal(canonical, CanonicalYaml.Write(document.Root!));
    }

    [Fact]
    public void Json_keeps_numbers_and_words_apart_from_texts()
        => Assert.Equal(
            """
            {
              "a": 5.0,
              "b": "5.0",
              "c": true,
              "d": null,
              "e": [],
              "f": {
                "g": [
                  "\"\\\n"
                ]
              },
              "near": "near"
            }

            """.ReplaceLineEndings("\n"),
            CanonicalJson.Write(Map([.. SeedReader.Read("a.json", """{"a":5.0,"b":"5.0","c":true,"d":null,"e":[],"f":{"g":["\"\\\n"]}}""").Root!.Entries.Select(static entry => (entry.Key, entry.Value)), ("near", new SeedScalar("near", ScalarStyle.Plain, default))])));

    private static void Check(SeedMap tree, bool isJson)
    {
        string text = isJson ? CanonicalJson.Write(tree) : CanonicalYaml.Write(tree);
        SeedDocument read = SeedReader.Read(isJson ? "a.json" : "a.yaml", text);
        Assert.True(read.Problems.IsEmpty && (isJson ? SameTree.InJson : SameTree.InYaml).Are(tree, read.Root), $"{Show(tree)}\n{text}\n{string.Join('\n', read.Problems)}\n{(read.Root is null ? "" : Show(read.Root))}");
    }

    private static SeedNode Tree(Random random, int depth)
    {
        int kind = depth == 0 ? 1 : random.Next(depth > 5 ? 1 : 4);
        if (kind is 0 or 3)
            return new SeedScalar(Text(random), (ScalarStyle)random.Next(3), default);
        int count = random.Next(4);
        return kind == 1
            ? Map([.. Enumerable.Range(0, count).Select(i => ($"{(random.Next(3) == 0 ? "key " : "k")}{i}", Tree(random, depth + 1)))])
            : new SeedList([.. Enumerable.Range(0, count).Select(_ => Tree(random, depth + 1))], default);
    }

    private static string Text(Random random)
    {
        if (random.Next(2) == 0)
            return Awkward[random.Next(Awkward.Length)];

        const string Letters = "ab 5.:-#,[]{}'\"\\\n\t~é\u0085\u2028\u200Eß%&*!?|>@`=<+_/()";
        var text = new StringBuilder();
        for (int i = random.Next(8); i >= 0; i--)
            text.Append(Letters[random.Next(Letters.Length)]);
        return text.ToString();
    }

    private static SeedMap Map(params (string Key, SeedNode Value)[] entries)
        => new([.. entries.Select(static entry => new SeedEntry(entry.Key, default, entry.Value))], default);

    private static string Show(SeedNode node) => node switch
    {
        SeedMap map => "{" + string.Join(", ", map.Entries.Select(static entry => Show(entry.Key) + ": " + Show(entry.Value))) + "}",
        SeedList list => "[" + string.Join(", ", list.Items.Select(Show)) + "]",
        _ => ((SeedScalar)node).Style + ":" + Show(((SeedScalar)node).Text),
    };

    private static string Show(string text)
        => "'" + string.Concat(text.Select(static c => c is >= ' ' and <= '~' ? c.ToString() : "\\u" + ((int)c).ToString("X4", CultureInfo.InvariantCulture))) + "'";
}
