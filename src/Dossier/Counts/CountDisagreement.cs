using System.Text;

namespace Dossier;

/// <summary>How reports fail to agree.</summary>
public enum DisagreementKind
{
    /// <summary>The reports cannot all be right.</summary>
    Contradiction,

    /// <summary>Speakers reported the event without giving this count. A silence contradicts nobody.</summary>
    Silence,

    /// <summary>The reports name different things, such as different attackers, and may all be right.</summary>
    Differing,
}

/// <summary>Reports of one count that do not agree, or that do not give it.</summary>
public sealed class CountDisagreement
{
    internal CountDisagreement(DisagreementKind kind, string? group, int[] reports, int[]? figures = null)
        => (Kind, Group, Reports, Figures) = (kind, group, reports, figures ?? []);

    /// <summary>Contradiction or silence.</summary>
    public DisagreementKind Kind { get; }

    /// <summary>Whose count it is about; null for everybody's.</summary>
    public string? Group { get; }

    /// <summary>The reports that take part, as ascending indices into the consolidated reports.</summary>
    public IReadOnlyList<int> Reports { get; }

    /// <summary>
    /// For a silence, the reports that do give a figure for the same people, as ascending indices into the consolidated reports.
    /// </summary>
    public IReadOnlyList<int> Figures { get; }

    /// <summary>One English sentence, such as <c>killed: none (ministry) against 5 (wire-report).</c></summary>
    /// <param name="field">What is counted, such as "killed".</param>
    /// <param name="reports">The reports that were consolidated, in the same order.</param>
    /// <param name="nameOf">What to call a speaker, a source or a group; null to show the keys.</param>
    public string Describe(string field, ReadOnlySpan<ReportedCount> reports, Func<string, string>? nameOf = null)
    {
        var text = new StringBuilder(field);
        if (Group is not null)
            text.Append(" of ").Append(Name(Group, nameOf));

        text.Append(": ");
        if (Kind == DisagreementKind.Silence)
            AppendSilence(text, reports, nameOf);
        else
            AppendReports(text, Reports, " against ", reports, nameOf);

        return text.Append('.').ToString();
    }

    private void AppendSilence(StringBuilder text, ReadOnlySpan<ReportedCount> reports, Func<string, string>? nameOf)
    {
        AppendReports(text, Figures, " and ", reports, nameOf);
        text.Append(Figures.Count == 0 ? "not mentioned by " : "; not mentioned by ");
        for (int i = 0; i < Reports.Count; i++)
            text.Append(i == 0 ? "" : i == Reports.Count - 1 ? " and " : ", ").Append(Voice(reports[Reports[i]], nameOf));
    }

    private void AppendReports(
        StringBuilder text, IReadOnlyList<int> indices, string between, ReadOnlySpan<ReportedCount> reports, Func<string, string>? nameOf)
    {
        for (int i = 0; i < indices.Count; i++)
        {
            ReportedCount report = reports[indices[i]];
            text.Append(i == 0 ? "" : between).Append(Saying(report, nameOf)).Append(" (").Append(Voice(report, nameOf)).Append(')');
        }
    }

    private string Saying(in ReportedCount report, Func<string, string>? nameOf)
    {
        // Who rejects a count without naming one denies that there was anybody.
        bool isOfAny = report.Stance.IsRejecting() && report.Count.IsUnknown;
        string count = isOfAny ? "any" : report.Count.ToString();
        if (report.Severity is not null)
            count += " " + report.Severity;
        if (report.Nationality is not null)
            count += " of nationality " + report.Nationality;
        if (report.Group is not null && !string.Equals(report.Group, Group, StringComparison.Ordinal))
            count += $" of {Name(report.Group, nameOf)}";
        count += report switch
        {
            { IsCombined: true } => " killed and injured together",
            { Component: CountComponent.Killed } => " killed",
            { Component: CountComponent.Injured } => " injured",
            _ => "",
        };
        if (report.IsPart)
            count += " in part";
        return report.Stance switch
        {
            Stance.Denies => "a denial of " + count,
            Stance.Disputes => "doubt about " + count,
            Stance.Suggests when !report.Count.IsSuggested => $"{Words.Possibly} {count}",
            _ => count,
        };
    }

    private static string Voice(in ReportedCount report, Func<string, string>? nameOf)
        => Speakers.Named(report.Speaker, report.IsJoint, report.Source, nameOf);

    private static string Name(string key, Func<string, string>? nameOf) => nameOf is null ? key : nameOf(key);
}
