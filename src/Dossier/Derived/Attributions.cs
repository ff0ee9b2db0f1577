using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>What follows from who says something: the speakers as one key and in words, and what is done with what is said.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Attributions
{
    /// <summary>The speakers as one key; null when the source says it in its own voice.</summary>
    public static string? Speaker(IDossierAttribution attribution)
    {
        _ = attribution ?? throw new ArgumentNullException(nameof(attribution));
        if (attribution.By.Count <= 1)
            return attribution.By.Count == 0 ? null : attribution.By[0].Id;

        var ids = new List<string>(attribution.By.Count);
        foreach (IDossierRecord speaker in attribution.By)
            ids.Add(speaker.Id);
        ids.Sort(StringComparer.Ordinal);
        return Speakers.Key(ids);
    }

    /// <summary>Who says so, by name, or else where it was read; null when neither is known.</summary>
    public static string? VoiceName(IDossierAttribution attribution)
    {
        _ = attribution ?? throw new ArgumentNullException(nameof(attribution));
        return attribution.By.Count == 0 ? attribution.Source?.Name : string.Join(" and ", attribution.By.Select(static speaker => speaker.Name));
    }

    /// <summary>Whether it is kept for the record only: deprecated, or withdrawn.</summary>
    public static bool IsDropped(IDossierAttribution attribution)
        => attribution is null ? throw new ArgumentNullException(nameof(attribution)) : Stances.IsDropped(attribution.Rank, attribution.Stage);

    /// <summary>What is done with what is said, in parentheses, for those who print it; null when it is only said.</summary>
    public static string? Caveat(IDossierAttribution attribution)
    {
        _ = attribution ?? throw new ArgumentNullException(nameof(attribution));
        string? verb = attribution.Stance switch
        {
            Stance.Denies => "denied",
            Stance.Disputes => "disputed",
            Stance.Suggests => "suggested",
            Stance.DoesNotKnow => "called unknown",
            Stance.Omits => "not mentioned",
            Stance.Threatens => "threatened",
            Stance.Retracts => "taken back",
            _ => null,
        };
        string? setAside = attribution.Stage == Stage.Withdrawn ? "withdrawn" : attribution.Rank == Rank.Deprecated ? "deprecated" : null;
        string? said = verb is not null && VoiceName(attribution) is { } voice ? verb + " by " + voice : verb;
        return (said, setAside) switch
        {
            (null, null) => null,
            (null, _) => $"({setAside})",
            (_, null) => $"({said})",
            _ => $"({said}, {setAside})",
        };
    }

    /// <summary>Whether somebody is named as a speaker of both.</summary>
    internal static bool ShareSpeaker(IDossierAttribution one, IDossierAttribution other)
        => one.By.Any(speaker => other.By.Any(second => second.Id == speaker.Id));

    /// <summary>A statement about a field, for comparing it with other statements.</summary>
    /// <param name="attribution">Who says so.</param>
    /// <param name="about">The field.</param>
    /// <param name="value">The value, in the notation of seeds; null when it names none.</param>
    /// <param name="onlySource">The id of the only source of the record, which it was read in where it names none.</param>
    internal static ClaimedValue Claimed(this IDossierAttribution attribution, string about, string? value, string? onlySource) => new(about, value)
    {
        Speaker = Speaker(attribution),
        IsJoint = attribution.Jointly == true,
        Source = attribution.Source?.Id ?? onlySource,
        Stance = attribution.Stance,
        Stage = attribution.Stage,
        Said = attribution.Said,
        IsDropped = IsDropped(attribution),
        IsPreferred = attribution.Rank == Rank.Preferred,
    };

    /// <summary>Notes what the speakers and the source are called.</summary>
    internal static void AddNames(this IDossierAttribution attribution, Dictionary<string, string> names)
    {
        foreach (IDossierRecord speaker in attribution.By)
            names[speaker.Id] = speaker.Name;
        if (attribution.Source is { } source)
            names[source.Id] = source.Name;
    }
}
