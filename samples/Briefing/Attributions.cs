namespace Briefing;

/// <summary>Writes in words who says something, where it was read, and how the curator ranks it.</summary>
internal static class Attributions
{
    public static string Of(Attribution attribution)
    {
        List<string> parts = [$"{PrefixOf(attribution.Stance)} {Where(attribution)}"];
        if (!attribution.Said.IsUnknown)
            parts.Add($"said: {DateWords.Of(attribution.Said)}");
        if (attribution.Stage != Stage.Unspecified)
            parts.Add($"{attribution.Stage.ToWords()} report");
        if (attribution.Rank is Rank.Preferred or Rank.Deprecated)
            parts.Add($"{attribution.Rank.ToWords()} by the curator");
        if (attribution.Quote is { } quote)
            parts.Add($"in the words \"{quote}\"");
        string text = string.Join("; ", parts);
        return (attribution.Derived is { } derived ? $"{text}. Concluded: {derived}" : text).TrimEnd('.') + ".";
    }

    /// <summary>Only the speakers and the place in the source.</summary>
    public static string Where(Attribution attribution)
    {
        string source = attribution.Source is { } read ? SourceList.Mark(read) : "";
        string speakers = attribution.By.Count > 0 ? Speakers(attribution) + (source.Length > 0 ? $", in {source}" : "")
            : source.Length > 0 ? $"{source} itself" : "nobody named";
        return attribution.Locator is { } locator ? $"{speakers}, {locator}" : speakers;
    }

    /// <summary>
    /// The speakers. If a text credits several together, it does not say which of them said it, and it need not be all of them.
    /// </summary>
    public static string Speakers(Attribution attribution)
        => attribution.By.Count == 0 ? "nobody named" : Names(attribution.By) + (attribution.Jointly == true ? " together" : "");

    public static string Names(IReadOnlyList<IDossierRecord> records) => records.Count switch
    {
        0 => "nobody",
        1 => records[0].Name,
        _ => string.Join(", ", records.SkipLast(1).Select(r => r.Name)) + " and " + records[^1].Name,
    };

    public static string PrefixOf(Stance stance) => stance switch
    {
        Stance.Denies => "denied by",
        Stance.Disputes => "disputed by",
        Stance.Suggests => "suggested by",
        Stance.DoesNotKnow => "said to be not known by",
        Stance.Omits => "not mentioned by",
        Stance.Threatens => "threatened by",
        Stance.Revises => "revised by",
        Stance.Retracts => "taken back by",
        _ => "according to",
    };
}
