using System.Globalization;
using System.Text.Json.Nodes;
using Dossier.Compiler.Modelling;
using Dossier.Tool.Tests.Exporting;

namespace Dossier.Tool.Tests.Importing;

/// <summary>Records with values of every type of a model, by chance. Not all of them can be read; what the compiler reads is what counts.</summary>
internal sealed class RandomRecords(Random random, DomainModel model)
{
    private const int IdsOfKind = 4;
    private const int Deepest = 2;

    private static readonly string[] Dates = ["2023", "2023-11", "2023-11-22", "2023-11~", "202X?", "[2023-11-20,2023-11-22]", "2023-11-20/..", "-0044-03-15", "2023-21", "{2022,2023}", "../2023"];
    private static readonly string[] Estimates = ["5", "5+", "<=5", "~66", "62..70", "none", "none-reported", "unknown", "several", "dozens", "3..5..9", "0"];

    /// <summary>A seed.</summary>
    public JsonObject Seed()
    {
        var seed = new JsonObject();
        foreach (Kind kind in model.Kinds)
        {
            var records = new JsonObject();
            for (int i = 0; i < IdsOfKind; i++)
                records[IdOf(kind.Name, i)] = Record(kind.Fields, 0);
            seed[kind.Plural] = records;
        }

        return seed;
    }

    private static string IdOf(string kind, int number) => string.Create(CultureInfo.InvariantCulture, $"{(kind.All(char.IsAsciiLetter) ? kind : "own")}-{number}");

    private JsonObject Record(IEnumerable<Field> fields, int depth)
    {
        var record = new JsonObject();
        foreach (Field field in fields)
        {
            if (field.Role is FieldRole.Member or FieldRole.Suppressions or FieldRole.Withheld or FieldRole.FormerIds || !(field.Required || random.Next(3) == 0))
                continue;
            if (field.Inline)
            {
                foreach ((string key, JsonNode? value) in Record(model.Record(field.Target).Fields, depth + 1).ToArray())
                    record[key] ??= value?.DeepClone();
            }
            else if (field.Many)
            {
                record[field.Name] = new JsonArray([.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Value(field, depth)).Where(static value => value is not null)]);
            }
            else if (Value(field, depth) is { } value)
            {
                record[field.Name] = value;
            }
        }

        return record;
    }

    private JsonNode? Value(Field field, int depth) => field.Type switch
    {
        FieldType.Text => Pick(HostileSeeds.Texts),
        FieldType.Flag => random.Next(2) == 0,
        FieldType.Integer => random.Next(0, 100),
        FieldType.Decimal => Math.Round(random.NextDouble() * 90, random.Next(6)),
        FieldType.Date => Pick(Dates),
        FieldType.Time => Pick(["04:30", "23:59", "night", "early-morning"]),
        FieldType.Estimate => Pick(Estimates),
        FieldType.Point => new JsonObject { ["lat"] = Math.Round((random.NextDouble() * 180) - 90, random.Next(1, 8)), ["lon"] = Math.Round((random.NextDouble() * 360) - 180, random.Next(1, 8)) },
        FieldType.Url => "https://example.org/" + random.Next(100).ToString(CultureInfo.InvariantCulture) + "?a=1&b=2",
        FieldType.Country => Pick(["IQ", "SY", "FJ"]),
        FieldType.Language => Pick(["ar", "en"]),
        FieldType.TimeZone => Pick(["+03:00", "Asia/Baghdad"]),
        FieldType.Enum => Pick([.. model.Vocabulary(field.Target).Terms.Select(static term => term.Name)]),
        FieldType.Ref => IdOf(field.Target, random.Next(IdsOfKind)),
        FieldType.Record when depth < Deepest => Item(field, depth),
        _ => null,
    };

    // A claim of which nothing can be read is an item without values, which is nothing to bring back.
    private JsonObject Item(Field field, int depth)
    {
        JsonObject item = Record(model.Record(field.Target).Fields, depth + 1);
        if (field.Role == FieldRole.Claims)
            item["statement"] = Pick(HostileSeeds.Texts);
        return item;
    }

    private string Pick(IReadOnlyList<string> values) => values[random.Next(values.Count)];
}
