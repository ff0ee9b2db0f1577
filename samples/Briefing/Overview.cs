namespace Briefing;

/// <summary>One screen: what the dataset holds, what happened in which order, where accounts differ, and where to go on.</summary>
internal static class Overview
{
    // More would not fit on one screen; the others are counted.
    private const int ListedDisagreements = 6;

    public static void Write(Terminal terminal)
    {
        terminal.Title(BriefingText.Title);
        terminal.Text($"From one news article: {Holdings()}.");

        terminal.Heading("Timeline, by the last day on which each can have happened");
        foreach (Incident incident in Timeline.Order)
            terminal.Item(Timeline.Mark(incident), $"{incident.Date.ToString("W", null)}: {incident.Name}");

        WriteDisagreements(terminal);

        terminal.Heading("Go on");
        terminal.Item("", "everything, with who says it: dotnet run --project samples/Briefing -- --all");
        terminal.Item("", "one record, by its id: dotnet run --project samples/Briefing -- jurf-al-nasr-strike");
    }

    /// <summary>How many records of each kind there are, in words; including kinds that a model file adds.</summary>
    public static string Holdings()
    {
        string[] parts =
        [
            .. Dataset.Kinds
                .Select(kind => (Kind: kind, Count: Dataset.All.Count(record => record.RecordKind == kind)))
                .Where(held => held.Count > 0)
                .Select(held => $"{held.Count} {(held.Count == 1 ? held.Kind.Name : held.Kind.Plural)}"),
        ];
        return string.Join(", ", parts.SkipLast(1)) + " and " + parts[^1];
    }

    private static void WriteDisagreements(Terminal terminal)
    {
        (IDossierRecord Record, Disagreement Found)[] all =
            [.. Dataset.All.SelectMany(record => record.Disagreements, (record, found) => (record, found)).OrderBy(one => one.found.Kind)];
        string kinds = string.Join(", ", all.GroupBy(one => one.Found.Kind).Select(kind => WordsOf(kind.Key, kind.Count())));
        terminal.Heading($"Where accounts differ, or one is silent: {(all.Length > 0 ? kinds : "nowhere")}");
        foreach ((IDossierRecord record, Disagreement found) in all.Take(ListedDisagreements))
            terminal.Item("-", $"{record.Name}: {found.Description}");
        if (all.Length > ListedDisagreements)
            terminal.Item("", $"and {all.Length - ListedDisagreements} more");
    }

    private static string WordsOf(DisagreementKind kind, int count)
    {
        string word = kind switch
        {
            DisagreementKind.Contradiction => "contradiction",
            DisagreementKind.Silence => "silence",
            _ => "difference",
        };
        return $"{count} {word}{(count == 1 ? "" : "s")}";
    }
}
