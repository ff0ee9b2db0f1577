namespace Dossier.Benchmarks.Data;

/// <summary>A made value. What it is, is kept, so that it can be written as a seed, as plain JSON, and as C#.</summary>
internal abstract record Made;

/// <summary>Text.</summary>
internal sealed record MadeText(string Text) : Made;

/// <summary>A term of a vocabulary.</summary>
/// <param name="Enum">The enum's name in C#.</param>
/// <param name="Term">The word in seeds.</param>
internal sealed record MadeTerm(string Enum, string Term) : Made;

/// <summary>A reference to a record.</summary>
internal sealed record MadeReference(string Kind, string Id) : Made;

/// <summary>A date, which seeds may give to the month only; the first day stands for it elsewhere.</summary>
internal sealed record MadeDate(DateOnly Day, bool IsMonth) : Made;

/// <summary>A count: its notation in seeds, and its bounds elsewhere.</summary>
internal sealed record MadeCount(string Notation, int? Low, int? High) : Made;

/// <summary>A point.</summary>
internal sealed record MadePoint(double Latitude, double Longitude) : Made;

/// <summary>A list.</summary>
internal sealed record MadeList(IReadOnlyList<Made> Items) : Made;

/// <summary>An item record.</summary>
internal sealed record MadeItem(IReadOnlyList<MadeField> Fields) : Made;

/// <summary>A field with its value.</summary>
internal sealed record MadeField(string Name, Made Value);

/// <summary>A record.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="Id">The id.</param>
/// <param name="Name">The name.</param>
/// <param name="Fields">The other fields.</param>
internal sealed record MadeRecord(string Kind, string Id, string Name, IReadOnlyList<MadeField> Fields);

/// <summary>A file's worth of records.</summary>
/// <param name="Name">The file's name without its ending.</param>
/// <param name="Records">The records.</param>
internal sealed record MadeFile(string Name, IReadOnlyList<MadeRecord> Records);

/// <summary>A dataset.</summary>
/// <param name="Files">Its files in the order of their names.</param>
internal sealed record MadeData(IReadOnlyList<MadeFile> Files)
{
    /// <summary>How many records there are.</summary>
    public int Count => Files.Sum(f => f.Records.Count);

    /// <summary>The records of a kind.</summary>
    public IEnumerable<MadeRecord> Of(string kind) => Files.SelectMany(f => f.Records).Where(r => r.Kind == kind);

    /// <summary>The kinds with their plurals, the referred before those that refer.</summary>
    public static IReadOnlyList<(string Kind, string Plural)> Kinds { get; } =
        [("actor", "actors"), ("facility", "facilities"), ("incident", "incidents"), ("place", "places"), ("source", "sources")];

    /// <summary>The plural of a kind.</summary>
    public static string Plural(string kind) => Kinds.First(k => k.Kind == kind).Plural;
}
