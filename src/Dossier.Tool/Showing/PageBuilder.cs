using Dossier.Compiler.Binding;
using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Project;
using Dossier.Compiler.Records;
using Dossier.Tool.Checking;
using Dossier.Tool.Telling;

namespace Dossier.Tool.Showing;

/// <summary>
/// Makes the data of the page from what an audience may see. Every bound, total, word and disagreement is worked out here: the page draws and
/// filters, and computes nothing about the data.
/// </summary>
internal sealed class PageBuilder
{
    private const string Map = "map";
    private const string Table = "table";

    private readonly ProjectRecords _records;
    private readonly RecordNumbers _numbers;
    private readonly PageStatements _statements;
    private readonly PagePlaces _places;
    private readonly PageTerms _terms;
    private readonly PageCards _cards;
    private readonly Dictionary<ProjectRecord, string> _seeds;
    private readonly string _title;
    private readonly DatasetInfo? _dataset;
    private readonly string _audience;
    private readonly PageProblems _problems;

    /// <summary>Reads the records.</summary>
    /// <param name="seeds">The seeds.</param>
    /// <param name="title">The title; null for the dataset's name.</param>
    /// <param name="shown">Which records are on it.</param>
    public PageBuilder(CheckedSeeds seeds, string? title, ShownRecords shown)
    {
        DossierProject project = seeds.Project ?? throw new InvalidOperationException("There is no project to show.");
        DisclosedProject disclosed = project.Disclosed;
        _records = ProjectRecords.Of(disclosed);
        _numbers = new RecordNumbers(_records.Model, shown.Of(_records));
        _statements = new PageStatements(_numbers, _records);
        _places = new PagePlaces(_numbers, _records);
        _terms = new PageTerms(_records.Model);
        _dataset = disclosed.Index.Index.Datasets.Count > 0 ? disclosed.Index.Index.Datasets[0] : null;
        _title = title ?? _dataset?.Name ?? (seeds.Place.Project is { } file ? Path.GetFileNameWithoutExtension(file) : "Dataset");
        _audience = project.Audience.Name;
        _problems = new PageProblems(
            seeds.Messages.Count(static message => message.Severity == RuleSeverity.Error), seeds.Messages.Count(static message => message.Severity == RuleSeverity.Warning));
        _cards = new PageCards(_numbers, _records, _statements, new PageLinksByRecord(_numbers, _records), new Citations(_dataset, _title));
        _seeds = SeedLines.Of(project, _records);
    }

    /// <summary>The title.</summary>
    public string Title => _title;

    /// <summary>How many records are on it.</summary>
    public int Count => _numbers.Shown.Count;

    /// <summary>What the page needs when it opens.</summary>
    public PageCore Core()
    {
        PageRecord[] records = [.. _numbers.Shown.Select(Record)];
        List<PageEdge> edges = new PageEdges(_numbers, _records, _statements).All();
        bool isDrawable = records.Any(record => IsEvent(_records.Model.Kinds[record.Kind]) && record.Place is { How: not "none" });
        return new PageCore
        {
            Title = _title,
            Dataset = new PageDataset(_dataset?.Name, Stated(_dataset?.Version), Stated(_dataset?.License), null, _audience, "Dossier " + ToolVersion.Text),
            Problems = _problems,
            Counts = [.. records.GroupBy(static record => record.Kind).Select(static same => new PageCount(same.Key, same.Count()))],
            Kinds = [.. _records.Model.Kinds.Select(static kind => new PageKind(kind.Name, kind.Plural, NameWords.Of(kind.Name), NameWords.Of(kind.Plural), kind.Doc))],
            Terms = _terms.All,
            Records = records,
            Edges = edges,
            Stances = [.. StanceWords.All.Select(static stance => new PageStance(ClosedTerms.WordOf(stance), StanceWords.Of(stance)))],
            Start = isDrawable ? Map : Table,
            StartReason = isDrawable ? null : WhyTable(records),
        };
    }

    /// <summary>Everything else about the records, by number.</summary>
    public PageDetail[] Details() => [.. _numbers.Shown.Select(record => _cards.Of(record, _seeds.GetValueOrDefault(record)))];

    private PageRecord Record(ProjectRecord record)
    {
        IReadOnlyList<PagePlace> places = _places.Of(record);
        ProjectRecord? place = record.Kind.Find(FieldRole.Place) is { } where ? record.Values.Reference(where) : null;
        var parts = new PageParts(record, _numbers, _records, _statements);
        return new PageRecord
        {
            Kind = _records.Model.Kinds.IndexOf(record.Kind),
            Id = record.Id,
            Name = record.Name,
            Aliases = Some(record.Aliases.Select(static alias => alias.Text)),
            Summary = Text(record, FieldRole.Summary),
            Term = _terms.Of(record),
            Status = record.Status is RecordStatus.Retracted or RecordStatus.Superseded ? ClosedTerms.WordOf(record.Status) : null,
            Withdrawal = Withdrawal(record),
            Date = Date(record),
            Place = places.Count > 0 ? places[0] : null,
            MorePlaces = places.Count > 1 ? [.. places.Skip(1)] : null,
            PlaceRecord = _numbers.Of(place),
            Actors = parts.Actors,
            DeniedActors = parts.DeniedActors,
            Sources = parts.Sources,
            Stances = parts.Stances,
            Wholes = _numbers.Of(PageParts.WholesOf(record)),
            Casualties = Casualties(record),
            Unstated = Some(Unstated(record)),
            SearchText = parts.SearchText,
            Disagreements = record.Disagreements.Count(static one => one.Kind != DisagreementKind.Silence) is > 0 and int count ? count : null,
        };
    }

    // The date of an event; for other records the start of what they are about, or when a source appeared.
    private static PageDate? Date(ProjectRecord record)
    {
        TimeOfDay time = record.Kind.Find(FieldRole.Time) is { } clock ? record.Values.Time(clock) : default;
        string? zone = Text(record, FieldRole.TimeZone);
        foreach (Field? field in new[] { record.Kind.Find(FieldRole.Date), record.Kind.Find(WellKnown.Tally.Window), record.Kind.Find(WellKnown.Source.Published), record.Kind.Find(WellKnown.Source.Created) })
        {
            if (field is { Type: FieldType.Date } && PageDates.Of(record.Values.Date(field), time, zone) is { } date)
                return date;
        }

        return null;
    }

    private static PageCasualties? Casualties(ProjectRecord record)
    {
        if (record is not ProjectCasualtyRecord { CasualtyReports.Count: > 0 } harmed)
            return null;
        PageEstimate? killed = Estimated(harmed.Killed);
        PageEstimate? injured = Estimated(harmed.Injured);
        return killed is null && injured is null ? null : new PageCasualties(killed, injured);
    }

    private static PageEstimate? Estimated(Estimate count) => count.IsUnknown ? null : new PageEstimate(CountWords.Of(count), count.Low, count.Best, count.High);

    // What a reader of an event asks for first. What was written and could not be read is not unstated.
    private static IEnumerable<string> Unstated(ProjectRecord record)
    {
        if (!IsEvent(record.Kind))
            yield break;

        foreach (Field? field in new[] { record.Kind.Find(FieldRole.Date), record.Kind.Find(FieldRole.Place), record.Kind.CasualtyField })
        {
            if (field is null || !record.Values.Of(field).IsEmpty)
                continue;
            if (field.Role == FieldRole.Place && record.Kind.Find(FieldRole.Location) is { } location && !record.Values.Of(location).IsEmpty)
                continue;
            yield return record.UnreadableFields.Items.Contains(field.Name) ? $"{NameWords.Of(field.Name)} (could not be read)" : NameWords.Of(field.Name);
        }
    }

    private static string? Withdrawal(ProjectRecord record)
    {
        if (record.Status is not (RecordStatus.Retracted or RecordStatus.Superseded))
            return null;
        string? reason = Text(record, FieldRole.Reason);
        string? successor = record.Current != record ? $"replaced by {record.Current.Name}" : null;
        return string.Join(": ", new[] { successor, reason }.OfType<string>()) is { Length: > 0 } words ? words : null;
    }

    private string WhyTable(PageRecord[] records)
        => !records.Any(record => IsEvent(_records.Model.Kinds[record.Kind]))
            ? "There are no incidents on this page, so it opens on the table."
            : "No incident has coordinates, or a place with coordinates or a country, so the page opens on the table.";

    private static bool IsEvent(Kind kind) => kind.Find(FieldRole.Date) is not null;

    private static string? Text(ProjectRecord record, FieldRole role) => record.Kind.Find(role) is { } field ? record.Values.Text(field) : null;

    private static string? Stated(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static string[]? Some(IEnumerable<string> texts)
    {
        string[] all = [.. texts];
        return all.Length == 0 ? null : all;
    }
}
