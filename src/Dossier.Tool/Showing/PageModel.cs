using System.Text.Json.Serialization;

namespace Dossier.Tool.Showing;

/// <summary>What the page knows when it opens: every record as the map, the timeline, the network, the table and the filters need it.</summary>
internal sealed record PageCore
{
    /// <summary>The version of this form, which the page's code is written for.</summary>
    public int Format { get; init; } = 1;

    public required string Title { get; init; }

    public required PageDataset Dataset { get; init; }

    public required PageProblems Problems { get; init; }

    public required IReadOnlyList<PageCount> Counts { get; init; }

    public required IReadOnlyList<PageKind> Kinds { get; init; }

    /// <summary>The terms that records name by number, such as kinds of incidents.</summary>
    public required IReadOnlyList<PageTerm> Terms { get; init; }

    public required IReadOnlyList<PageRecord> Records { get; init; }

    public required IReadOnlyList<PageEdge> Edges { get; init; }

    /// <summary>The stances, by number.</summary>
    public required IReadOnlyList<PageStance> Stances { get; init; }

    /// <summary>The view that opens first.</summary>
    public required string Start { get; init; }

    /// <summary>Why that is the table; absent for another view.</summary>
    public string? StartReason { get; init; }
}

/// <summary>The dataset as a whole.</summary>
internal sealed record PageDataset(string? Name, string? Version, string? Licence, string? Description, string Audience, string Tool);

/// <summary>How many mistakes the seeds had when the page was made.</summary>
internal sealed record PageProblems(int Errors, int Warnings);

/// <summary>How many records of a kind there are.</summary>
internal sealed record PageCount(int Kind, int Count);

/// <summary>A kind of record.</summary>
internal sealed record PageKind(string Name, string Plural, string Label, string Labels, string Doc);

/// <summary>A term in words.</summary>
internal sealed record PageTerm(string Label, string Doc);

/// <summary>A stance: its name in seeds, and how it precedes a speaker.</summary>
internal sealed record PageStance(string Name, string Label);

/// <summary>A record. Its number is its index among all. Keys are short, since there may be tens of thousands.</summary>
internal sealed record PageRecord
{
    [JsonPropertyName("k")]
    public required int Kind { get; init; }

    public required string Id { get; init; }

    [JsonPropertyName("n")]
    public required string Name { get; init; }

    [JsonPropertyName("a")]
    public IReadOnlyList<string>? Aliases { get; init; }

    [JsonPropertyName("s")]
    public string? Summary { get; init; }

    /// <summary>The number of the term that says what sort of its kind it is.</summary>
    [JsonPropertyName("t")]
    public int? Term { get; init; }

    [JsonPropertyName("st")]
    public string? Status { get; init; }

    /// <summary>Why it was withdrawn, or what has replaced it.</summary>
    [JsonPropertyName("w")]
    public string? Withdrawal { get; init; }

    [JsonPropertyName("d")]
    public PageDate? Date { get; init; }

    [JsonPropertyName("p")]
    public PagePlace? Place { get; init; }

    /// <summary>Further spots of the same record, such as several facilities.</summary>
    [JsonPropertyName("pm")]
    public IReadOnlyList<PagePlace>? MorePlaces { get; init; }

    /// <summary>The record of its place.</summary>
    [JsonPropertyName("pl")]
    public int? PlaceRecord { get; init; }

    /// <summary>The actors that take part, as somebody affirms or suggests.</summary>
    [JsonPropertyName("ac")]
    public IReadOnlyList<int>? Actors { get; init; }

    /// <summary>The actors whose part somebody denies.</summary>
    [JsonPropertyName("dn")]
    public IReadOnlyList<int>? DeniedActors { get; init; }

    /// <summary>Everything in which something about it was read.</summary>
    [JsonPropertyName("so")]
    public IReadOnlyList<int>? Sources { get; init; }

    /// <summary>The numbers of the stances in its attributions.</summary>
    [JsonPropertyName("sx")]
    public IReadOnlyList<int>? Stances { get; init; }

    /// <summary>What it is part of, directly and through others.</summary>
    [JsonPropertyName("up")]
    public IReadOnlyList<int>? Wholes { get; init; }

    [JsonPropertyName("c")]
    public PageCasualties? Casualties { get; init; }

    /// <summary>What readers ask for first and is not stated, in words.</summary>
    [JsonPropertyName("u")]
    public IReadOnlyList<string>? Unstated { get; init; }

    /// <summary>More words by which it is found.</summary>
    [JsonPropertyName("x")]
    public string? SearchText { get; init; }

    [JsonPropertyName("dg")]
    public int? Disagreements { get; init; }
}

/// <summary>A date: its words, its notation, and the spans of days that it may mean.</summary>
/// <param name="Words">In words.</param>
/// <param name="Notation">As EDTF.</param>
/// <param name="Spans">Start and end of each, in days since 1 January 1970, the end not included; null for a side without a limit.</param>
/// <param name="Kind">How the spans are meant: <c>within</c>, <c>throughout</c>, <c>one-of</c> or <c>all-of</c>.</param>
internal sealed record PageDate(
    [property: JsonPropertyName("w")] string Words, [property: JsonPropertyName("e")] string Notation, IReadOnlyList<double?[]> Spans, string Kind)
{
    /// <summary>The side that the date leaves open.</summary>
    public string? Open { get; init; }

    /// <summary>The side that has a limit which is not known.</summary>
    [JsonPropertyName("unk")]
    public string? Unknown { get; init; }

    /// <summary>1 where it is approximate or uncertain.</summary>
    public int? Soft { get; init; }

    /// <summary>That in words.</summary>
    [JsonPropertyName("q")]
    public string? Qualification { get; init; }

    /// <summary>The stretch of an interval on every day of which it certainly was: from its latest start to its earliest end.</summary>
    public double[]? Sure { get; init; }
}

/// <summary>Where something is, as far as that is known.</summary>
/// <param name="How">How it is drawn: <c>point</c>, <c>circle</c>, <c>country</c>, <c>sea</c> or <c>none</c>.</param>
/// <param name="Words">In words.</param>
internal sealed record PagePlace(string How, [property: JsonPropertyName("w")] string Words)
{
    public double? Lon { get; init; }

    public double? Lat { get; init; }

    /// <summary>The radius within which it is.</summary>
    public double? Km { get; init; }

    /// <summary>1 where the extent is not known, and the radius only shows that this is an area.</summary>
    public int? KmIsSymbolic { get; init; }

    /// <summary>The country, as ISO 3166-1 alpha-2.</summary>
    public string? Cc { get; init; }

    /// <summary>The record whose coordinates these are, if not its own.</summary>
    public int? From { get; init; }

    public string? Precision { get; init; }

    /// <summary>Why it is not drawn.</summary>
    public string? Why { get; init; }
}

/// <summary>The totals of a record.</summary>
internal sealed record PageCasualties(PageEstimate? Killed, PageEstimate? Injured);

/// <summary>A count. A missing figure is one that is not known, and never 0.</summary>
internal sealed record PageEstimate([property: JsonPropertyName("w")] string Words, int? Low, int? Best, int? High);

/// <summary>What connects two records.</summary>
/// <param name="From">The record that states it.</param>
/// <param name="To">The other.</param>
/// <param name="Group">Taking part, membership, backing, or another relation.</param>
/// <param name="Relation">In words.</param>
/// <param name="State">Whether it is stated, suggested, disputed or denied.</param>
/// <param name="Who">Who says so; empty where nobody is named.</param>
internal sealed record PageEdge(
    [property: JsonPropertyName("f")] int From,
    [property: JsonPropertyName("t")] int To,
    [property: JsonPropertyName("g")] string Group,
    [property: JsonPropertyName("r")] string Relation,
    [property: JsonPropertyName("st")] string State,
    string Who);

/// <summary>Everything else about a record, for whoever opens it.</summary>
internal sealed record PageDetail
{
    [JsonPropertyName("f")]
    public required IReadOnlyList<PageField> Fields { get; init; }

    [JsonPropertyName("c")]
    public required IReadOnlyList<PageStatement> Claims { get; init; }

    [JsonPropertyName("dis")]
    public required IReadOnlyList<PageDisagreement> Disagreements { get; init; }

    /// <summary>Who does not mention it, or says that it is not known.</summary>
    [JsonPropertyName("sil")]
    public required IReadOnlyList<PageStatement> Silences { get; init; }

    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The records that refer to it.</summary>
    [JsonPropertyName("in")]
    public required IReadOnlyList<PageLinks> Referring { get; init; }

    [JsonPropertyName("cite")]
    public required string Citation { get; init; }

    public string? Url { get; init; }

    public string? Partial { get; init; }

    /// <summary>The seed and the line.</summary>
    public string? Seed { get; init; }
}

/// <summary>A field with its values.</summary>
internal sealed record PageField([property: JsonPropertyName("l")] string Label, [property: JsonPropertyName("v")] IReadOnlyList<PageValue> Values);

/// <summary>A value in words.</summary>
internal sealed record PageValue([property: JsonPropertyName("w")] string Words)
{
    /// <summary>The record that it is.</summary>
    [JsonPropertyName("r")]
    public int? Record { get; init; }

    public string? Url { get; init; }

    /// <summary>Who says so.</summary>
    public IReadOnlyList<PageStatement>? By { get; init; }

    /// <summary>1 where somebody denies it.</summary>
    [JsonPropertyName("den")]
    public int? Denied { get; init; }
}

/// <summary>What somebody says.</summary>
internal sealed record PageStatement([property: JsonPropertyName("w")] string Words, [property: JsonPropertyName("st")] int Stance, string Who)
{
    [JsonPropertyName("whoR")]
    public IReadOnlyList<int>? WhoRecords { get; init; }

    [JsonPropertyName("src")]
    public int? Source { get; init; }

    [JsonPropertyName("srcW")]
    public string? SourceName { get; init; }

    [JsonPropertyName("loc")]
    public string? Locator { get; init; }

    public string? Said { get; init; }

    public string? Quote { get; init; }

    public string? More { get; init; }
}

/// <summary>What speakers disagree about, with what each says.</summary>
internal sealed record PageDisagreement(string About, [property: JsonPropertyName("w")] string Words, IReadOnlyList<PageStatement> Sides);

/// <summary>Records that refer to another in the same way.</summary>
internal sealed record PageLinks(string Label, [property: JsonPropertyName("r")] IReadOnlyList<int> Records);

/// <summary>Writes the page's data. Members that are absent are left out, so that nothing reads as 0 or as empty text.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(PageCore))]
[JsonSerializable(typeof(PageDetail[]))]
internal sealed partial class PageJson : JsonSerializerContext;
