using System.Text.RegularExpressions;

namespace Dossier.Compiler.Tests.Dataset;

/// <summary>A way to break the dataset: given the text of a file, where it could be broken and what each place would become.</summary>
/// <param name="Name">What is done.</param>
/// <param name="Pattern">Finds the places.</param>
/// <param name="Break">Makes the broken text of a place.</param>
/// <param name="WhyMissed">Why some of these cannot be told from data that is right; empty when all are to be caught.</param>
internal sealed partial record Fault(string Name, Regex Pattern, Func<Match, Random, string> Break, string WhyMissed = "")
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Fault> All { get; } =
    [
        new("drop a name", NameLine(), (_, _) => ""),
        new("misspell a field", FieldName(), (m, r) => Misspell(m.Value, r)),
        new("misspell a reference", Reference(), (m, r) => Misspell(m.Value, r)),
        new("misspell a term", Term(), (m, r) => Misspell(m.Value, r)),
        new("refer to the wrong kind", ActorReference(), (_, _) => "baghdad"),
        new("negate a count", Count(), (m, _) => "-" + m.Value),
        new("put a placeholder for a count", Count(), (_, r) => r.Next(2) == 0 ? "-99" : "N/A"),
        new("misspell a count's word", CountWord(), (m, r) => Misspell(m.Value, r)),
        new("swap coordinates", Point(), (m, _) => $"lat: {m.Groups[2].Value}, lon: {m.Groups[1].Value}"),
        new("put a coordinate out of range", Point(), (m, _) => $"lat: 1{m.Groups[1].Value}, lon: {m.Groups[2].Value}"),
        new("give a date a month 13", Day(), (m, _) => $"{m.Groups[1].Value}-13-{m.Groups[3].Value}"),
        new("move an incident's date by ten years", IncidentDate(), (m, _) => m.Groups[1].Value + "2033" + m.Groups[3].Value),
        new("reverse an interval", Interval(), (m, _) => $"{m.Groups[2].Value}..{m.Groups[1].Value}"),
        new("cut the source of a report", SourceOfItem(), (_, _) => "",
            "the report keeps its speaker, or the value is not a report: a list of sources on the record may still cover it"),
        new("repeat a record's id", RecordId(), (m, _) => m.Value + "\n    name: Again\n\n" + m.Value),
        new("leave a quotation mark open", Quoted(), (m, _) => m.Value[..^1]),
        new("leave a brace open", FlowMap(), (m, _) => m.Value[..^1]),
        new("forget a colon", BlockField(), (m, _) => m.Value.TrimEnd(':')),
        new("indent with a tab", Indentation(), (m, _) => "\t" + m.Value),
        new("write a country in small letters", Country(), (m, _) => m.Value.ToLowerInvariant()),
        new("relate a record to itself", SelfRelation(), (m, _) => $"{m.Groups[1].Value}{m.Groups[2].Value}{m.Groups[3].Value}{m.Groups[1].Value.Trim().TrimEnd(':')}"),
    ];

    // The last letter twice, or two letters exchanged: what fingers do.
    private static string Misspell(string word, Random random)
    {
        int at = random.Next(1, Math.Max(2, word.Length - 1));
        return random.Next(2) == 0 || word[at] == word[at - 1]
            ? word.Insert(at, "q")
            : word[..(at - 1)] + word[at] + word[at - 1] + word[(at + 1)..];
    }

    [GeneratedRegex(@"(?<=\n)    name: [^\n]*\n")]
    private static partial Regex NameLine();

    [GeneratedRegex(@"(?<=\n    )(kind|summary|sources|place|claims|participants|casualties|aliases)(?=:)")]
    private static partial Regex FieldName();

    [GeneratedRegex(@"(?<=(actor|place|source|of): )[a-z][a-z0-9-]{3,}(?=[ ,}\n])")]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?<=(role|harm|stance|stage|extent|clarity): )[a-z][a-z-]{3,}(?=[ ,}\n])")]
    private static partial Regex Term();

    [GeneratedRegex(@"(?<=actor: )[a-z][a-z0-9-]{3,}(?=[ ,}\n])")]
    private static partial Regex ActorReference();

    [GeneratedRegex(@"(?<=count: )\d+(?=\+?[ ,}\n])")]
    private static partial Regex Count();

    [GeneratedRegex(@"(?<=count: )(several|some)(?=[ ,}\n])")]
    private static partial Regex CountWord();

    [GeneratedRegex(@"lat: ([\d.]+), lon: ([\d.]+)")]
    private static partial Regex Point();

    [GeneratedRegex(@"(?<=: )(\d{4})-(\d\d)-(\d\d)(?=[ ,}\n])")]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<=\n)(    date:(?: \{|\n     ) value: )(2023)(-11-2\d)(?=[ ,}\n])")]
    private static partial Regex IncidentDate();

    [GeneratedRegex(@"(\d{4}-\d\d-\d\d)\.\.(\d{4}-\d\d-\d\d)")]
    private static partial Regex Interval();

    [GeneratedRegex(@"(?<=\n)        source: [a-z0-9-]+\n")]
    private static partial Regex SourceOfItem();

    [GeneratedRegex(@"(?<=\n)  [a-z][a-z0-9-]+:(?=\n)")]
    private static partial Regex RecordId();

    [GeneratedRegex(@"(?<=: )""[^""\\\n]+""")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"(?<=: )\{ [^{}\n]*\}(?=\n)")]
    private static partial Regex FlowMap();

    [GeneratedRegex(@"(?<=\n)    [a-zA-Z]+:(?= [^\n])")]
    private static partial Regex BlockField();

    [GeneratedRegex(@"(?<=\n)    (?=kind)")]
    private static partial Regex Indentation();

    [GeneratedRegex(@"(?<=country: (\{ value: )?)[A-Z]{2}(?=[ ,}\n])")]
    private static partial Regex Country();

    [GeneratedRegex(@"(?<=\n)(  [a-z][a-z0-9-]+:)((?:\n    [^\n]*)*?\n)(    partOf: (?:\{ value: )?)[a-z][a-z0-9-]+")]
    private static partial Regex SelfRelation();
}
