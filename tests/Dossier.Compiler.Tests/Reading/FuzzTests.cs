using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Reading;

/// <summary>Whatever the text is, reading it ends, throws nothing, and every position is within it.</summary>
public class FuzzTests
{
    private const string Specials = "\t\n\r\0\"'[]{}:,#&*!|>%@`-?\\ ~<.=/\u0085\u00A0\u2028\uFEFF\u202E\uD800\uDC00\uFFFDa0";

    private static readonly string[] YamlCorpus =
    [
        """
        # Strikes
        actors:
          us-central-command: { name: US Central Command, kind: command, aliases: [CENTCOM, 'US''s'] }
          iran-backed-militias:
            name: "Iran-backed \u0041 militias"
            notes: |
              first line
                second line

              third
        incidents:
          jurf-al-nasr-strike:
            name: >-
              US strikes on two
              facilities
            date: 2023-11-22
            participants:
              - { actor: us-central-command, role: attacker }
              - actor: iran-backed-militias
                role: target
            casualties: &report
            - { harm: killed, count: several }
            again: *report
        """,
        "{\"a\": [1, 2, {b: c, 'd': \"e\\n\"}],\n  f: [g: h, i], ? j : k}\n",
        "---\na: &x {n: [1, 2], m: !!str 3}\nb: [*x, *x]\nc:\n- - 1\n  - 2\n- ? k\n  : v\n...\n",
        "x:\r\n  y: 'multi\r\n    line'\r\n  z: plain\r\n    more\r\n  e:\r\n  f: ~\r\nq: \u0627\u0644\u0623\u0646\u0628\u0627\u0631 \U0001F600\r\n",
    ];

    private static readonly string[] JsonCorpus =
    [
        "{\n  \"actors\": { \"a\": { \"name\": \"A\\u0041\\n\", \"n\": [1, -2.5e3, true, null] } },\n  \"b\": \"\\ud83d\\ude00\"\n}\n",
        "{\"a\":{\"b\":[[],{},\"\",0.1]},\"c\":\"\u0627\u2028\"}",
    ];

    [Theory]
    [InlineData(1, 4000)]
    [InlineData(2, 4000)]
    [InlineData(3, 4000)]
    public void Broken_yaml_is_read_within_bounds(int seed, int rounds) => Fuzz(YamlCorpus, seed, rounds, Seeds.Yaml);

    [Theory]
    [InlineData(4, 10000)]
    [InlineData(5, 10000)]
    public void Broken_json_is_read_within_bounds(int seed, int rounds) => Fuzz(JsonCorpus, seed, rounds, Seeds.Json);

    [Fact]
    public void Every_beginning_of_a_seed_is_read_within_bounds()
    {
        foreach (string seed in YamlCorpus)
        {
            for (int length = 0; length <= seed.Length; length++)
                Check(seed[..length], Seeds.Yaml(seed[..length]));
        }

        foreach (string seed in JsonCorpus)
        {
            for (int length = 0; length <= seed.Length; length++)
                Check(seed[..length], Seeds.Json(seed[..length]));
        }
    }

    private static void Fuzz(string[] corpus, int seed, int rounds, Func<string, SeedDocument> read)
    {
        var random = new Random(seed);
        for (int round = 0; round < rounds; round++)
        {
            string text = corpus[random.Next(corpus.Length)];
            for (int mutations = random.Next(1, 5); mutations > 0; mutations--)
                text = Mutate(text, random);
            Check(text, read(text));
        }
    }

    private static string Mutate(string text, Random random)
    {
        if (text.Length == 0)
            return "a";
        int at = random.Next(text.Length);
        int length = Math.Min(random.Next(1, 30), text.Length - at);
        char special = Specials[random.Next(Specials.Length)];
        return random.Next(7) switch
        {
            0 => text.Insert(at, special.ToString()),
            1 => text.Remove(at, 1).Insert(at, special.ToString()),
            2 => text.Remove(at, length),
            3 => text[..at],
            4 => text.Insert(random.Next(text.Length), text.Substring(at, length)),
            5 => text.Remove(at, 1).Insert(at, ((char)(text[at] ^ (1 << random.Next(7)))).ToString()),
            _ => text.Insert(at, new string(special, random.Next(1, 6))),
        };
    }

    private static void Check(string text, SeedDocument document)
    {
        try
        {
            if (document.Root is not null)
                CheckNode(text, document.Root, 1);
            int last = 0;
            foreach (LocatedProblem problem in document.Problems)
            {
                CheckSpan(text, problem.Span);
                Assert.True(problem.Span.Start >= last, "Problems are in the order of the text.");
                last = problem.Span.Start;
                Assert.DoesNotContain("the reader failed", problem.Message);
                Assert.EndsWith(".", problem.Message);
            }
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"Read: {document.Show()}\n{string.Join('\n', document.Problems)}\nof:\n{text.Replace("\0", "<NUL>")}", e);
        }
    }

    private static void CheckNode(string text, SeedNode node, int depth)
    {
        Assert.True(depth <= SeedLimits.Depth + 1);
        CheckSpan(text, node.Span);
        if (node is SeedList list)
        {
            foreach (SeedNode item in list.Items)
                CheckNode(text, item, depth + 1);
        }
        else if (node is SeedMap map)
        {
            Assert.Equal(map.Entries.Length, map.Entries.Select(e => e.Key).Distinct(StringComparer.Ordinal).Count());
            foreach (SeedEntry entry in map.Entries)
            {
                CheckSpan(text, entry.KeySpan);
                CheckNode(text, entry.Value, depth + 1);
            }
        }
        else
        {
            Assert.Equal(-1, CharacterScan.FirstForbidden(((SeedScalar)node).Text));
        }
    }

    private static void CheckSpan(string text, SeedSpan span)
    {
        Assert.InRange(span.Start, 0, text.Length);
        Assert.InRange(span.End, span.Start, text.Length);
        Assert.Equal(LinePositions.Of(text, span.Start), (span.Line, span.Column));
        Assert.Equal(LinePositions.Of(text, span.End), (span.EndLine, span.EndColumn));
    }
}
