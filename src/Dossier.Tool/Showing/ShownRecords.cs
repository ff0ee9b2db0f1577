using Dossier.Compiler.Modelling;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Showing;

/// <summary>Which records are on the page.</summary>
/// <param name="Since">Events that were certainly over before it are left out; unknown for all of them.</param>
/// <param name="Kinds">Kinds of records, or kinds of incidents, to which the page is limited; empty for all of them.</param>
internal sealed record ShownRecords(EdtfDate Since, IReadOnlyList<string> Kinds)
{
    /// <summary>All records.</summary>
    public static ShownRecords All { get; } = new(default, []);

    /// <summary>The records, with all that they refer to, so that nothing on the page leads nowhere.</summary>
    public IReadOnlyList<ProjectRecord> Of(ProjectRecords records)
    {
        if (Since.IsUnknown && Kinds.Count == 0)
            return records.All;

        var shown = new HashSet<ProjectRecord>();
        var next = new Stack<ProjectRecord>(records.All.Where(IsAskedFor));
        while (next.Count > 0)
        {
            ProjectRecord record = next.Pop();
            if (!shown.Add(record))
                continue;
            foreach (Referral referral in References.Of(record, records))
            {
                // What an event that is shown refers to may itself be an event that is not asked for.
                if (!IsEvent(referral.To) || IsAskedFor(referral.To))
                    next.Push(referral.To);
            }
        }

        return [.. records.All.Where(shown.Contains)];
    }

    /// <summary>The names that neither a kind nor a kind of incident has.</summary>
    public IEnumerable<string> UnknownKinds(DomainModel model)
        => Kinds.Where(name => !KindNames(model).Contains(name, StringComparer.Ordinal));

    /// <summary>What can be asked for: kinds, and the terms of the kinds of events.</summary>
    public static IReadOnlyList<string> KindNames(DomainModel model)
        => [.. model.Kinds.Select(static kind => kind.Name), .. model.Kinds.Where(static kind => kind.Find(FieldRole.Date) is not null).SelectMany(kind => TermsOf(kind, model))];

    private static IEnumerable<string> TermsOf(Kind kind, DomainModel model)
        => kind.Find(WellKnown.Incident.Type) is { Type: FieldType.Enum } sort ? model.Vocabulary(sort.Target).Terms.Select(static term => term.Name) : [];

    private static bool IsEvent(ProjectRecord record) => record.Kind.Find(FieldRole.Date) is not null;

    /// <summary>Whether a record is of the kinds and the time that are asked for.</summary>
    public bool IsAskedFor(ProjectRecord record)
    {
        if (Kinds.Count > 0 && !Kinds.Contains(record.Kind.Name, StringComparer.Ordinal)
            && !(IsEvent(record) && record.Kind.Find(WellKnown.Incident.Type) is { } sort && record.Values.Text(sort) is { } term && Kinds.Contains(term, StringComparer.Ordinal)))
            return false;

        // What has no date is not known to have been before.
        if (Since.IsUnknown || record.Kind.Find(FieldRole.Date) is not { } field)
            return true;
        EdtfDate date = record.Values.Date(field);
        return date.IsUnknown || date.WhetherPrecedes(Since) != ThreeValued.Yes;
    }
}
