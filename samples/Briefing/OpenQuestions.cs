namespace Briefing;

/// <summary>Where accounts differ, and where one is silent.</summary>
internal static class OpenQuestions
{
    public static void Write(Terminal terminal)
    {
        terminal.Section("Told differently, or not told");
        terminal.Text(
            "Fields of which two voices give different values, and fields that a voice leaves out. A coarser value is listed too, "
            + "although it need not contradict the finer one. Speakers, sources and records stand here by their ids.");

        foreach (Incident incident in Timeline.Order)
            WriteRecord(terminal, $"{Timeline.Mark(incident)} {incident.Name}", incident.Disagreements);
        foreach (Actor actor in Actors.All)
            WriteRecord(terminal, actor.Name, actor.Disagreements);
        foreach (Facility facility in Facilities.All)
            WriteRecord(terminal, facility.Name, facility.Disagreements);
        foreach (Place place in Places.All)
            WriteRecord(terminal, place.Name, place.Disagreements);
        foreach (Tally tally in Tallies.All)
            WriteRecord(terminal, tally.Name, tally.Disagreements);
        foreach (Source source in Sources.All)
            WriteRecord(terminal, source.Name, source.Disagreements);
    }

    private static void WriteRecord(Terminal terminal, string name, IReadOnlyList<Disagreement> disagreements)
    {
        if (disagreements.Count == 0)
            return;

        terminal.Heading(name);
        foreach (Disagreement found in disagreements)
            terminal.Entry(found.Kind == DisagreementKind.Silence ? "silence" : "differently", found.Description);
    }
}
