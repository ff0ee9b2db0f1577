using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;

namespace Dossier.Compiler.Checking;

/// <summary>The day of an incident, its kind and its actors: what two records of one event have in common.</summary>
/// <param name="day">The day, counted from 0001-01-01.</param>
/// <param name="kind">The kind of incident.</param>
/// <param name="actors">The ids of those who took part, each once.</param>
internal sealed class DatedAct(int day, string kind, string[] actors)
{
    /// <summary>The day.</summary>
    public int Day => day;

    /// <summary>The kind of incident.</summary>
    public string Kind => kind;

    /// <summary>The ids of those who took part, each once.</summary>
    public string[] Actors => actors;

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

    /// <summary>Whether another says the same.</summary>
    public bool IsSameAs(DatedAct? other)
        => other is not null && Day == other.Day && Kind == other.Kind && Actors.AsSpan().SequenceEqual(other.Actors);
}
