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
            "How to read it: behind or below an entry stands who says so and where it was read. The number in square brackets is that "
            + "of the source, at the end. \"[1] itself\" is the source's own voice: no speaker is named. \"Concluded\" is how the "
            + "curator got from the words to the entry. Speakers named \"together\" are credited together: which of them said it is not "
            + "told. What is denied, not known or not mentioned is told as that, and never as a fact. An entry with nobody beside it is "
            + "the curator's coding. Unknown and not told never mean none.");

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
