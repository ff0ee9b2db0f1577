namespace Briefing;

/// <summary>The whole briefing, section by section.</summary>
internal static class BriefingText
{
    public const string Title = "US strikes in Iraq and attacks on US forces, November 2023";

    public static void Write(Terminal terminal)
    {
        terminal.Title(Title);
        terminal.Text(
            $"What one news article says, as {Overview.Holdings()} of the dataset Dossier.Seeds.Iraq2023. The seeds were compiled into "
            + "this program, which opens no file.");
        terminal.Blank();
        terminal.Text(
            "How to read it: after or below an entry is who says so and where it was read. The number in square brackets is that "
            + "of the source, at the end. \"[1] itself\" is the source's own voice: no speaker is named. \"Concluded\" is how the "
            + "curator got from the words to the entry. Speakers named \"together\" are credited together: which of them said it is not "
            + "stated. What is denied, not known or not mentioned is marked as that, and never given as a fact. An entry without an "
            + "attribution is the curator's coding. Unknown and not stated never mean none.");

        Timeline.Write(terminal);
        Parties.Write(terminal);
        foreach (Incident incident in Timeline.Order)
            IncidentPage.Write(terminal, incident);
        OpenQuestions.Write(terminal);
        TallyPages.Write(terminal);
        Sites.Write(terminal);
        SourceList.Write(terminal);
    }
}
