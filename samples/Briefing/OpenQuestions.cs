namespace Briefing;

/// <summary>Where accounts differ, and where one is silent.</summary>
internal static class OpenQuestions
{
    public static void Write(Terminal terminal)
    {
        terminal.Section("Stated differently, or not mentioned");
        terminal.Text(
            "Fields of which two speakers give different values, and fields that a speaker leaves out. A coarser value is listed too, "
            + "although it need not contradict the finer one. Speakers, sources and records are named by their ids.");

        foreach (Incident incident in Timeline.Order)
            WriteRecord(terminal, $"{Timeline.Mark(incident)} {incident.Name}", incident.Disagreements);
        foreach (IDossierRecord record in Dataset.All.Where(record => record is not Incident))
            WriteRecord(terminal, record.Name, record.Disagreements);
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
