using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Reading;

/// <summary>
/// Nothing of a seed is lost in silence: changed at random, YAML is either reported or accounted for to the last character.
/// </summary>
public class YamlCoverageTests
{
    private const string Characters = "\t\n  \"'[]{}:,#&*!|>%@`-?\\~<.=/\u0085\u00A0\u2028\u200Ba0";

    private static readonly string[] Corpus =
    [
        """
        # Strikes
        actors:
          us-central-command: { name: US Central Command, kind: command, aliases: [CENTCOM, 'US''s'] }
          kataib:
            name: "Iran-backed militias" # as the article says
            kind: militia
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
            summary: The base was hit
              for the third time
            participants:
              - { actor: us-central-command, role: attacker }
              - actor: kataib
                role: target
            casualties:
            - { harm: killed, count: several }
            - harm: injured
              count: 5
            place: &here al-anbar
            again: *here
        """,
        "a:\n  b: [c, \"d\", {e: f}]\n  g: {h: i, 'j': [k]}\nl:\n- - 1\n  - 2\n- m: n\n  o:\n  - p\n",
        "---\nx:\n  y: 'multi\n    line'\n  z: plain\n    more\n  e:\n  f: ~\nq: [\n  r, # c\n  s: t,\n]\n...\n",
        "x:\r\n  - a: |\r\n\r\n      t\r\n    b: >+\r\n      u\r\n\r\n  - {c: d,\r\n     e: f}\r\n",
        "k:\n  kh:\n    name: Kataib\n    kind: militia\n    point: { lat: 33.31, lon: 44.4 }\n  us:\n    name: US\n",
        "? a\n: b\nc: {\"d\":1, 'e':2}\n\"f\": [\"g\",'h']\ni : j\n",
    ];

    [Theory]
    [InlineData(21, 8000)]
    [InlineData(22, 8000)]
    [InlineData(23, 8000)]
    [InlineData(24, 8000)]
    public void Every_character_is_read_refused_or_reported(int seed, int rounds)
    {
        var random = new Random(seed);
        int clean = 0;
        for (int round = 0; round < rounds; round++)
        {
            string text = Corpus[random.Next(Corpus.Length)];
            for (int changes = random.Next(1, 3); changes > 0; changes--)
                text = Change(text, random);
            SeedDocument document = Seeds.Yaml(text);
            if (!document.Problems.IsEmpty)
                continue;
            clean++;
            string? wrong = YamlCoverage.Check(text, document);
            Assert.True(wrong is null, $"{wrong}\n{document.Show()}\nof:\n{text}");
        }

        // Enough of them are read without a problem for the check to mean something.
        Assert.InRange(clean, rounds / 10, rounds);
    }

    [Fact]
    public void Good_seeds_are_accounted_for()
        => Assert.All(Corpus, text =>
        {
            SeedDocument document = Seeds.Yaml(text);
            Assert.Equal("", document.Places());
            Assert.Null(YamlCoverage.Check(text, document));
        });

    private static string Change(string text, Random random)
    {
        int at = random.Next(text.Length - 1);
        char other = Characters[random.Next(Characters.Length)];
        return random.Next(6) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, other.ToString()),
            2 => text.Remove(at, 1).Insert(at, other.ToString()),
            3 => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
            4 => text.Insert(at, " " + other),
            _ => text.Insert(random.Next(text.Length), text.Substring(at, Math.Min(random.Next(1, 20), text.Length - at))),
        };
    }
}
