using System.Globalization;
using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;
using Dossier.Tool.Telling;

namespace Dossier.Tool.Tests.Exporting;

/// <summary>The answers to the questions of the page about SQL, from the records and their values: no column is used.</summary>
/// <param name="records">The records.</param>
/// <param name="point">The point of the second question.</param>
/// <param name="month">The month of the fifth.</param>
/// <param name="years">The years of the last.</param>
internal sealed class RecordAnswers(ProjectRecords records, GeoPoint point, string month, params int[] years)
{
    private const double Near = 50;

    private readonly ProjectCasualtyRecord[] _incidents = [.. records.All.OfType<ProjectCasualtyRecord>()
        .Where(static record => record.Kind.Name == "incident" && record.Status is not (RecordStatus.Retracted or RecordStatus.Superseded))
        .OrderBy(static record => record.Id, StringComparer.Ordinal)];

    /// <summary>The answers in the order of the page.</summary>
    public IReadOnlyList<List<object?[]>> All =>
    [
        DeathsByActorAndMonth(), WithinDistance(), [LongestSilence()], DisputedShares(), MayBeInMonth(),
        DeathsByProvince(), BySource(), FarApart(), Contradictions(), ByYear(),
    ];

    private List<object?[]> DeathsByActorAndMonth() =>
    [
        .. from incident in _incidents
           where IsAboutDeaths(incident) && DateOf(incident) is { Earliest: { } first, Latest: { } last } && (first.Year, first.Month) == (last.Year, last.Month)
           from actor in Parts(incident).Select(static part => part.Actor).Distinct()
           group incident by (Actor: actor, DateOf(incident).Earliest!.Value.Year, DateOf(incident).Earliest!.Value.Month) into cell
           orderby cell.Key.Actor, cell.Key.Year, cell.Key.Month
           select Sums(cell, cell.Key.Actor, cell.Key.Year, cell.Key.Month),
    ];

    private List<object?[]> WithinDistance() =>
    [
        .. from incident in _incidents
           let at = Located.Of(incident)
           where at is { Points.Count: 1 } && at.Points[0].DistanceToKm(point) <= Near
           select new object?[] { incident.Id, at.Points[0].DistanceToKm(point), at.Precision },
    ];

    private object?[] LongestSilence()
    {
        object?[] longest = [null, null, null];
        int days = int.MinValue;
        EdtfDate[] dates = [.. _incidents.Select(DateOf).Where(static date => date is { Earliest: not null, Latest: not null }).OrderBy(static date => date.Earliest)];
        DateOnly before = DateOnly.MinValue;
        for (int i = 1; i < dates.Length; i++)
        {
            before = dates[i - 1].Latest > before ? dates[i - 1].Latest!.Value : before;
            int silent = dates[i].Earliest!.Value.DayNumber - before.DayNumber;
            if (silent > days)
                (days, longest) = (silent, [before, dates[i].Earliest, silent]);
        }

        return longest;
    }

    private List<object?[]> DisputedShares()
    {
        var shares = new SortedDictionary<string, (int All, int Disputed)>(StringComparer.Ordinal);
        foreach (ProjectCasualtyRecord incident in _incidents)
        {
            foreach (IGrouping<string, (string Actor, Stance Stance)> part in Parts(incident).GroupBy(static part => part.Actor))
            {
                bool isDisputed = part.All(static one => one.Stance == Stance.Suggests) || IsRejected(incident, part.Key);
                (int all, int disputed) = shares.GetValueOrDefault(part.Key);
                shares[part.Key] = (all + 1, disputed + (isDisputed ? 1 : 0));
            }
        }

        return [.. shares.Select(static share => new object?[] { share.Key, share.Value.All, share.Value.Disputed, (double)share.Value.Disputed / share.Value.All })];
    }

    private List<object?[]> MayBeInMonth()
    {
        EdtfDate window = EdtfDate.Parse(month);
        return
        [
            .. from incident in _incidents
               let date = DateOf(incident)
               where !date.IsUnknown && !IsAncient(date) && date.WhetherOverlaps(window) != ThreeValued.No
               select new object?[] { incident.Id, date.ToString("S", CultureInfo.InvariantCulture), Certainly(date, window) },
        ];
    }

    private List<object?[]> DeathsByProvince() =>
    [
        .. from incident in _incidents
           where IsAboutDeaths(incident)
           from whole in Wholes(incident.Values.Reference(incident.Kind.Find(FieldRole.Place)!))
           where whole.Values.Text(whole.Kind.Find("kind")!) == "first-order"
           group incident by whole.Id into cell
           orderby cell.Key
           select Sums(cell, cell.Key),
    ];

    private List<object?[]> BySource() =>
    [
        .. from incident in _incidents
           from source in incident.Sources
           group incident by source.Id into cell
           orderby cell.Key
           select new object?[] { cell.Key, cell.Count(), cell.Count(static incident => incident.Sources.Count == 1) },
    ];

    private List<object?[]> FarApart() =>
    [
        .. from incident in _incidents
           let killed = incident.Killed
           where killed.Low > 0 && !(killed.High < 2 * killed.Low)
           select new object?[] { incident.Id, killed.Notation, killed.Low, killed.High },
    ];

    private List<object?[]> Contradictions() =>
    [
        .. from incident in _incidents
           let contradictions = incident.Disagreements.Count(static one => one.Kind != DisagreementKind.Silence)
           where contradictions > 0
           select new object?[] { incident.Id, contradictions },
    ];

    private List<object?[]> ByYear() =>
    [
        .. from year in years
           let dates = _incidents.Select(DateOf).Where(static date => !date.IsUnknown && !IsAncient(date)).ToList()
           select new object?[]
           {
               year,
               dates.Count(date => date.Earliest?.Year == year && date.Latest?.Year == year),
               dates.Count(date => date.WhetherOverlaps(EdtfDate.Parse($"{year}")) != ThreeValued.No),
           },
    ];

    private static object?[] Sums(IEnumerable<ProjectCasualtyRecord> incidents, params object?[] of)
    {
        Estimate[] counts = [.. incidents.Select(static incident => incident.Killed)];
        long? high = counts.All(static count => count.High is not null) ? counts.Sum(static count => (long)count.High!) : null;
        return [.. of, counts.Length, counts.Sum(static count => (long?)count.Low ?? 0), high];
    }

    private static bool IsAboutDeaths(ProjectCasualtyRecord incident) => incident.CasualtyReports.Count > 0 && !incident.Killed.IsUnknown;

    private static EdtfDate DateOf(ProjectRecord record) => record.Values.Date(record.Kind.Find(FieldRole.Date)!);

    private static bool IsAncient(EdtfDate date) => date.WhetherPrecedes(EdtfDate.Parse("0001-01-01")) == ThreeValued.Yes;

    private static bool? Certainly(EdtfDate date, EdtfDate window)
        => date.Earliest is { } first && date.Latest is { } last ? first >= window.Earliest && last <= window.Latest
            : date.Earliest < window.Earliest || date.Latest > window.Latest ? false : null;

    private IEnumerable<(string Actor, Stance Stance)> Parts(ProjectRecord incident)
    {
        Field participants = incident.Kind.Find("participants")!;
        Shape shape = records.Model.Record(participants.Target);
        foreach (RecordValue item in incident.Values.Records(participants))
        {
            var values = new FieldValues(item.Fields, records);
            yield return (values.Reference(shape.Find("actor")!)!.Id, new ProjectAttribution(values.Inline(), records).Stance);
        }
    }

    // A claim's item is described by the words of its identity, which begin with the actor.
    private static bool IsRejected(ProjectRecord incident, string actor)
        => incident.Claims.Any(claim => claim.About.Name == "participants" && claim.Attribution.Stance is Stance.Denies or Stance.Disputes
            && claim.Item is ProjectItem item && item.IdentityKey.StartsWith(actor, StringComparison.Ordinal));

    private static IEnumerable<ProjectRecord> Wholes(ProjectRecord? place)
    {
        var seen = new HashSet<ProjectRecord>();
        for (; place is not null && seen.Add(place); place = place.Values.Reference(place.Kind.Find(FieldRole.PartOf)!))
            yield return place;
    }
}
