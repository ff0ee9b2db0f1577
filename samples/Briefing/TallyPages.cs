namespace Briefing;

/// <summary>Running counts, which are reported as such and not computed from incidents.</summary>
internal static class TallyPages
{
    public static void Write(Terminal terminal)
    {
        terminal.Section("Tallies");
        foreach (Tally tally in Tallies.All)
            WriteTally(terminal, tally);
    }

    private static void WriteTally(Terminal terminal, Tally tally)
    {
        var claims = new ClaimLedger<TallyField>(tally.Claims, tally.ClaimsAbout);
        terminal.Heading(tally.Name);
        if (tally.Summary is { } summary)
            terminal.Paragraph(summary);

        terminal.Entry("counted", tally.Counts.Select(count => new Statement(ItemWords.Of(count), count.Attribution)));
        terminal.Entry("against", claims.Links(TallyField.Against, tally.Against));
        terminal.Entry("in", claims.Links(TallyField.Places, tally.Places));
        terminal.Entry("window", claims.Value(TallyField.Window, DateWords.Of(tally.Window), tally.Window.ToString()));
        terminal.Entry("as of", claims.Value(TallyField.AsOf, DateWords.Of(tally.AsOf), tally.AsOf.ToString()));
        List<Statement> includes = claims.Links(TallyField.Includes, tally.Includes);
        terminal.Entry("includes", includes.Count > 0 ? includes : [new Statement("which incidents are included is not stated")]);
        terminal.Entry("also said", claims.Rest());
        terminal.Entry("note", tally.Notes.Select(note => new Statement(note)));
    }
}
