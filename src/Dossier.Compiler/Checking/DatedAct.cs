using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>The day of an incident, its kind and its actors: what two records of one event have in common.</summary>
/// <param name="Day">The day, counted from 0001-01-01.</param>
/// <param name="Kind">The kind of incident.</param>
/// <param name="Actors">The ids of those who took part, each once.</param>
internal sealed record DatedAct(int Day, string Kind, string[] Actors)
{
    /// <summary>That of an incident; null when its day or kind is not stated, and for an aggregate of several.</summary>
    public static DatedAct? Of(RecordNode incident)
    {
        FieldSet fields = incident.Fields;
        EdtfDate date = fields.Date(FieldRole.Date);
        string kind = fields.Text(WellKnown.Incident.Type);
        if (!date.IsPlainDay || date.EarliestDay is not { } day || kind.Length == 0 || fields.Text(FieldRole.Clarity) == WellKnown.Clarity.Aggregate)
            return null;

        var actors = new List<string>();
        foreach (Value value in fields.Values(WellKnown.Incident.Participants))
        {
            if (value is RecordValue participation && new FieldSet(participation.Fields).Reference(WellKnown.Participation.Actor)?.Id is { } actor && !actors.Contains(actor))
                actors.Add(actor);
        }

        return new DatedAct(day, kind, [.. actors]);
    }
}
