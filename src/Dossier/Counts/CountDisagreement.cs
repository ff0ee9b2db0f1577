using System.Text;

namespace Dossier;

/// <summary>In what way reports fail to agree.</summary>
public enum DisagreementKind
{
    /// <summary>The reports cannot all be right.</summary>
    Contradiction,

    /// <summary>Speakers told of the event without this count. That contradicts nobody.</summary>
    Silence,
}

/// <summary>Reports of one count that do not agree, or that are silent on it.</summary>
public sealed class CountDisagreement
{
    internal CountDisagreement(DisagreementKind kind, string? group, int[] reports)
        => (Kind, Group, Reports) = (kind, group, reports);

    /// <summary>Contradiction or silence.</summary>
    public DisagreementKind Kind { get; }

    /// <summary>Whose count it is about; null for everybody's.</summary>
    public string? Group { get; }

    /// <summary>Which reports take part, as indices into what was consolidated, ascending.</summary>
    public IReadOnlyList<int> Reports { get; }

    /// <summary>One English sentence, such as <c>killed: none (ministry) against 5 (wire-report).</c></summary>
    /// <param name="field">What is counted, such as "killed".</param>
    /// <param name="reports">The reports that were consolidated, in the same order.</param>
    /// <param name="nameOf">What to call a speaker, a source or a group; null to show the keys.</param>
    public string Describe(string field, ReadOnlySpan<ReportedCount> reports, Func<string, string>? nameOf = null)
    {
        var text = new StringBuilder(field);
        if (Group is not null)
            text.Append(" of ").Append(Name(Group, nameOf));

        text.Append(Kind == DisagreementKind.Silence ? ": nothing said by " : ": ");
        for (int i = 0; i < Reports.Count; i++)
        {
            ReportedCount report = reports[Reports[i]];
            string voice = (report.Speaker ?? report.Source) is { } key ? Name(key, nameOf) : "nobody named";
            if (Kind == DisagreementKind.Silence)
                text.Append(i == 0 ? "" : i == Reports.Count - 1 ? " and " : ", ").Append(voice);
            else
                text.Append(i == 0 ? "" : " against ").Append(Saying(report)).Append(" (").Append(voice).Append(')');
        }

        return text.Append('.').ToString();
    }

    private static string Saying(in ReportedCount report) => report switch
    {
        { Stance: CountStance.Denies } => $"a denial of {report.Count}",
        { Stance: CountStance.Disputes } => $"doubt about {report.Count}",
        { IsCombined: true } => $"{report.Count} killed and injured together",
        { IsPart: true } => $"{report.Count} in part",
        _ => report.Count.ToString(),
    };

    private static string Name(string key, Func<string, string>? nameOf) => nameOf is null ? key : nameOf(key);
}
