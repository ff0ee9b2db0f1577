using System.Text;
using System.Text.Json;
using Dossier.Generator.Tests.Driving;

namespace Dossier.Generator.Tests.Running;

/// <summary>Whatever text stands in a seed, that very text comes out of the record.</summary>
public class TextRoundTripTests
{
    private const int Records = 400;

    // What means something to rows, C#, XML, YAML or a terminal, and letters of several scripts; nothing that seeds may not hold.
    private static readonly string[] Pieces =
    [
        "|", ";", "{", "}", "\\", "\\n", "\\u0041", "\\\\", "\"", "\"\"\"", "\"\"\"\"\"", "'", "/", "*/", "/*", "//", "///", "</summary>", "&", "&amp;",
        "<", ">", "]]>", "\n", "\r", "\r\n", "\t", "\u0085", "\u2028", "\u2029", "\u00A0", " ", "  ", "=", ",", "#", "#if", "#error", "{0}", "$", "@",
        "a", "Z", "0", "é", "e\u0301", "ß", "ı", "İ", "جرف", "עברית", "Джурф", "朱尔夫", "\U0001F600", "\U0001F468\u200D\U0001F469", "\u200C", "\u200D",
        "\u00AD", "\uFFFD", "unknown", "null", "~", "- ", ": ",
    ];

    [Fact]
    public void Texts_in_every_place_come_out_as_they_went_in()
    {
        // All at once: what costs is the compiler, and it is called once.
        var random = new Random(20231122);
        var records = Enumerable.Range(0, Records)
            .Select(_ => (Name: Text(random), Aliases: Texts(random), Notes: Texts(random), Quote: Text(random)))
            .ToArray();

        var seed = new StringBuilder("{\"actors\":{");
        for (int i = 0; i < Records; i++)
        {
            var (name, aliases, notes, quote) = records[i];
            object record = new { name, aliases, notes, summary = name, claims = new[] { new { statement = quote, quote = name } } };
            seed.Append(i == 0 ? "" : ",").Append("\"r").Append(i).Append("\":").Append(JsonSerializer.Serialize(record));
        }

        BuiltProject built = BuiltProject.Of(new SeedProject().Seed("seeds/texts.json", seed.Append("}}").ToString()));
        string[] printed = built.Run(
            """
            foreach (var a in Actors.All)
            {
                print(a.Name); print(a.Summary); print(a.Aliases.Count); print(a.Notes.Count);
                foreach (var alias in a.Aliases) print(alias.Text);
                foreach (var note in a.Notes) print(note);
                print(a.Claims[0].Statement); print(a.Claims[0].Attribution.Quote);
                if (a.ToString().Contains('\n') || a.ToString().Contains('\r')) print("two lines");
                if (!JsonSerializer.Deserialize<Actor>(JsonSerializer.Serialize(a))!.Equals(a)) print("JSON differs");
            }
            """);

        Assert.Equal(
            records.SelectMany(r => (string[])
                [r.Name, r.Name, $"{r.Aliases.Length}", $"{r.Notes.Length}", .. r.Aliases, .. r.Notes, r.Quote, r.Name]),
            printed);
    }

    [Fact]
    public void Large_files_are_cut_into_chunks_and_every_record_is_found()
    {
        const int Many = 1500;
        string text = new('x', 50);
        var seed = new StringBuilder("places:\n");
        for (int i = 0; i < Many; i++)
            seed.Append(System.Globalization.CultureInfo.InvariantCulture, $"  place-{i}: {{ name: Place {i} {text}, partOf: place-{(i + 1) % Many}, status: {(i % 500 == 3 ? "retracted, reason: R" : "active")} }}\n");
        BuiltProject built = BuiltProject.Of(new SeedProject().Seed("seeds/many.yaml", seed.ToString()).Seed("seeds/first.yaml", "places: { first: First }"));

        Assert.Equal(
            ["1498", "first", "place-0", "place-1499", "3", "place-1498", "1500", ""],
            built.Run(
                $$"""
                print(Places.Count);
                print(Places.All[0].Id);
                print(Places.All[1].Id);
                print(Places.All[^1].Id);
                print(Places.Retracted.Count);
                print(Places.Get("place-1499").Parts[0].Id);
                print(Enumerable.Range(0, {{Many}}).Count(i => Places.Get("place-" + i).Name.StartsWith("Place " + i + " ") && Places.Get("place-" + i).PartOf!.Id == "place-" + (i + 1) % {{Many}}));
                print(string.Join(",", Enumerable.Range({{Many}}, 5000).Where(i => Places.TryGet("place-" + i, out _))));
                """));
    }

    private static string[] Texts(Random random) => [.. Enumerable.Range(0, random.Next(4)).Select(_ => Text(random))];

    private static string Text(Random random) => string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => Pieces[random.Next(Pieces.Length)]));
}
