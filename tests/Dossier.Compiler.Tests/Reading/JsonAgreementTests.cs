using System.Text.Json;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Tests.Reading;

/// <summary>
/// Changed at random, JSON is either refused with a place, or means what the framework's parser says: nothing that is no JSON is
/// read in silence, and nothing that was read is anything else.
/// </summary>
public class JsonAgreementTests
{
    private const string Characters = "{}[]\",:/\\'#;=-+.eE0159abtfnu \t\n\r\u00A0\u2028\u0001";

    private static readonly string[] Corpus =
    [
        """
        {
          "actors": {
            "us-central-command": { "name": "US Central Command", "kind": "command", "aliases": ["CENTCOM", { "text": "US\u0027s" }] },
            "kataib": { "name": "Kata\u0027ib \"Hezbollah\"", "country": "IQ" }
          },
          "incidents": {
            "strike": {
              "date": "2023-11-22",
              "point": { "lat": 33.31, "lon": -5e-06 },
              "casualties": [{ "harm": "killed", "count": 8 }, { "harm": "injured", "count": 1e+05, "of": null }],
              "isConfirmed": true, "notes": [[], {}, "", 0, -0.5, false]
            }
          }
        }
        """,
        "{\"a\":{\"b\":[[1,2],[],{},\"\",0.1]},\"c\":\"\u0627x\",\"d\":{\"e\":{\"f\":\"g\"}},\"h\":[true,null,-1.5E+3]}",
        "{ \"a\" : \"x, y\" , \"b\" : [ \"]\" , \"}\" ] , \"c\" : { \"d\" : \"a: b\" } }\n",
    ];

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = SeedLimits.Depth };

    [Theory]
    [InlineData(11, 15_000)]
    [InlineData(12, 15_000)]
    [InlineData(13, 15_000)]
    [InlineData(14, 15_000)]
    public void What_the_framework_refuses_is_reported_and_what_is_not_reported_is_read_alike(int seed, int rounds)
    {
        var random = new Random(seed);
        int refused = 0;
        int accepted = 0;
        for (int round = 0; round < rounds; round++)
        {
            string text = Corpus[random.Next(Corpus.Length)];
            for (int changes = random.Next(1, 4); changes > 0; changes--)
                text = Change(text, random);
            SeedDocument document = Seeds.Json(text);
            try
            {
                using var expected = JsonDocument.Parse(text, Strict);
                if (document.Problems.IsEmpty)
                {
                    JsonTwin.AssertSame(expected.RootElement, document.Root!);
                    accepted++;
                }
            }
            catch (JsonException)
            {
                Assert.False(document.Problems.IsEmpty, $"Not reported in round {round}: {document.Show()}\nof: {text}");
                refused++;
            }
        }

        // Neither side of the comparison is empty.
        Assert.InRange(refused, rounds / 3, rounds);
        Assert.InRange(accepted, rounds / 20, rounds);
    }

    [Fact]
    public void Two_slips_in_different_fields_are_two_messages()
    {
        // A slip of each kind, before a slip of each other kind: the second is reported as though it were alone.
        string[] slips = ["1 : 2", "3 / 4", "x", "[1 2]", "[1,]", "\"\\q\"", "01", "'s'", "1 \"z\"", "[1}", "{\"k\" 1}", "{:1}", ": 1", "{]}", "1 = 2", "[,1]"];
        foreach (string first in slips)
        {
            foreach (string second in slips)
            {
                string text = $"{{\"r\": {{\"a\": {first}, \"b\": {second}, \"c\": \"z\"}}}}";
                SeedDocument document = Seeds.Json(text);
                int border = text.IndexOf(", \"b\"", StringComparison.Ordinal);
                Assert.True(document.Problems.Length == 2 && document.Problems[0].Span.Start < border && document.Problems[1].Span.Start > border,
                    $"{document.Places()} in {text}");
            }
        }
    }

    private static string Change(string text, Random random)
    {
        if (text.Length < 2)
            return text + "{";
        int at = random.Next(text.Length - 1);
        char other = Characters[random.Next(Characters.Length)];
        return random.Next(5) switch
        {
            0 => text.Remove(at, 1),
            1 => text.Insert(at, other.ToString()),
            2 => text.Remove(at, 1).Insert(at, other.ToString()),
            3 => text[..at] + text[at + 1] + text[at] + text[(at + 2)..],
            _ => text.Remove(at, Math.Min(random.Next(1, 8), text.Length - at)),
        };
    }
}
