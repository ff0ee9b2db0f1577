using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>How many were harmed, of all reports of a record together, and where the reports disagree.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Casualties
{
    // The count of a report, as seeds call it.
    private const string CountField = "count";

    /// <summary>How many came to a harm.</summary>
    /// <param name="record">The record.</param>
    /// <param name="harm">The harm, as seeds write it; null for none.</param>
    /// <param name="policy">What to read into words such as "several"; null to read nothing into them.</param>
    public static Estimate CountOf(ICasualtyRecord record, string? harm, VagueNumbers? policy = null)
    {
        _ = record ?? throw new ArgumentNullException(nameof(record));
        if (harm is null)
            return default;

        List<(ICasualtyReport Report, IDossierAttribution Attribution)> stated = Stated(record);
        if (stated.Count == 0)
            return default(Estimate).AsWithoutWithheld(IsReportWithheld(record, stated, harm));

        ReportedCount[] reports = Reports(record, stated, harm);
        Estimate count = ReportedCounts.Consolidate(reports, IsGroupWithin(stated), policy).Estimate;
        if (Names(record.Incomplete, record.CasualtiesField) && !Array.Exists(reports, static report => report.IsOfEverybody))
            count += Estimate.Unknown;
        return count.AsWithoutWithheld(IsReportWithheld(record, stated, harm));
    }

    // Of a report that is withheld it is not known what it counts. One whose count alone is withheld says it.
    private static bool IsReportWithheld(ICasualtyRecord record, List<(ICasualtyReport Report, IDossierAttribution Attribution)> stated, string harm)
    {
        if (Withholds(record, record.CasualtiesField))
            return true;

        foreach ((ICasualtyReport report, _) in stated)
        {
            if (report.Harm is { } own && IsOne(own, harm) && Withholds(report, CountField))
                return true;
        }

        return false;
    }

    private static bool Withholds(object holder, string field) => holder is IWithholding withholding && Names(withholding.Withheld, field);

    private static bool Names(IReadOnlyList<FieldName> fields, string field)
    {
        foreach (FieldName name in fields)
        {
            if (name == field)
                return true;
        }

        return false;
    }

    /// <summary>
    /// A report as one of a harm; null when it says nothing of that. Reports of killed and injured together say something of either, and
    /// those of either something of both together.
    /// </summary>
    /// <param name="report">The report.</param>
    /// <param name="own">The harm that it counts.</param>
    /// <param name="harm">The harm that is counted.</param>
    internal static ReportedCount? AsOne(in ReportedCount report, string? own, string harm)
    {
        if (own == harm)
            return report;
        if (own == HarmTerms.KilledOrInjured && harm is HarmTerms.Killed or HarmTerms.Injured)
            return report with { IsCombined = true };
        if (harm != HarmTerms.KilledOrInjured)
            return null;
        return own switch
        {
            HarmTerms.Killed => report with { Component = CountComponent.Killed },
            HarmTerms.Injured => report with { Component = CountComponent.Injured },
            _ => null,
        };
    }

    /// <summary>Whether a report of one harm says something of another.</summary>
    internal static bool IsOne(string? own, string harm)
        => own == harm || (own == HarmTerms.KilledOrInjured && harm is HarmTerms.Killed or HarmTerms.Injured)
            || (harm == HarmTerms.KilledOrInjured && own is HarmTerms.Killed or HarmTerms.Injured);

    private static ReportedCount Read(ICasualtyReport report, IDossierAttribution attribution, string? onlySource)
        => ReportedCount.Of(
            report.Count, report.Group?.Id, report.Covers, report.Nationality, report.Severity, Attributions.Speaker(attribution),
            attribution.Jointly == true, attribution.Source?.Id ?? onlySource, attribution.Rank, attribution.Stage, attribution.Said, attribution.Stance);

    /// <summary>Where the reports of each harm disagree, in the order of the vocabulary.</summary>
    internal static void AddDisagreements(ICasualtyRecord record, IDossierRecord? onlySource, List<Disagreement> found)
    {
        List<(ICasualtyReport Report, IDossierAttribution Attribution)> stated = Stated(record);
        if (stated.Count == 0)
            return;

        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (onlySource is not null)
            names[onlySource.Id] = onlySource.Name;
        var harms = new SortedDictionary<int, string>();
        foreach ((ICasualtyReport report, IDossierAttribution attribution) in stated)
        {
            attribution.AddNames(names);
            if (report.Group is { } group)
                names[group.Id] = group.Name;
            if (report.Harm is { } harm)
                harms[report.HarmNumber] = harm;
        }

        foreach (string harm in harms.Values)
        {
            ReportedCount[] reports = Reports(record, stated, harm, onlySource);
            foreach (CountDisagreement one in ReportedCounts.Consolidate(reports, IsGroupWithin(stated)).Disagreements)
                found.Add(new Disagreement(harm, one.Kind, one.Describe(harm.Replace('-', ' '), reports, key => names.TryGetValue(key, out string? name) ? name : key)));
        }
    }

    private static ReportedCount[] Reports(ICasualtyRecord record, List<(ICasualtyReport, IDossierAttribution)> stated, string harm)
        => Reports(record, stated, harm, OnlySource.Of(record));

    private static ReportedCount[] Reports(ICasualtyRecord record, List<(ICasualtyReport, IDossierAttribution)> stated, string harm, IDossierRecord? onlySource)
    {
        var reports = new List<ReportedCount>(stated.Count);
        foreach ((ICasualtyReport report, IDossierAttribution attribution) in stated)
        {
            if (AsOne(Read(report, attribution, onlySource?.Id), report.Harm, harm) is { } reported)
                reports.Add(reported);
        }

        return reports.ToArray();
    }

    // The reports that somebody still asserts, and those that nobody does, which are in the claims.
    private static List<(ICasualtyReport Report, IDossierAttribution Attribution)> Stated(ICasualtyRecord record)
    {
        var stated = new List<(ICasualtyReport, IDossierAttribution)>();
        foreach (ICasualtyReport report in record.CasualtyReports)
            stated.Add((report, report.Attribution));
        foreach (IDossierClaim claim in record.Claims)
        {
            if (claim.Item is ICasualtyReport report && claim.About == record.CasualtiesField)
                stated.Add((report, claim.Attribution));
        }

        return stated;
    }

    private static Func<string, string, bool> IsGroupWithin(List<(ICasualtyReport Report, IDossierAttribution Attribution)> stated) => (part, whole) =>
    {
        IHierarchical? inner = null;
        IDossierRecord? outer = null;
        foreach ((ICasualtyReport report, _) in stated)
        {
            if (report.Group?.Id == part)
                inner = report.Group as IHierarchical;
            if (report.Group?.Id == whole)
                outer = report.Group;
        }

        return inner is not null && outer is not null && Hierarchy.IsWithin(inner, outer);
    };
}
