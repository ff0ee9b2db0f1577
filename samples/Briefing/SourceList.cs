namespace Briefing;

/// <summary>What was read, numbered.</summary>
internal static class SourceList
{
    /// <summary>The source's number in square brackets.</summary>
    public static string Mark(Source source)
    {
        for (int i = 0; i < Sources.All.Count; i++)
        {
            if (Sources.All[i].Id == source.Id)
                return $"[{i + 1}]";
        }

        // Those that were retracted are not in the list.
        return source.Name;
    }

    public static void Write(Terminal terminal)
    {
        terminal.Section("Sources");
        foreach (Source source in Sources.All)
            WriteSource(terminal, source);
    }

    private static void WriteSource(Terminal terminal, Source source)
    {
        var claims = new ClaimLedger(source.Claims, source.ClaimsAbout);
        terminal.Heading($"{Mark(source)} {source.Name}");
        if (source.Summary is { } summary)
            terminal.Paragraph(summary);

        terminal.Entry("kind", claims.Value(nameof(Source.Kind), TermWords.Of(source.Kind), TermWords.Notation(source.Kind)));
        Text("publisher", nameof(Source.Publisher), source.Publisher);
        Date("published", nameof(Source.Published), source.Published);
        Date("made", nameof(Source.Created), source.Created);
        Text("author", nameof(Source.Author), source.Author);
        Text("credit", nameof(Source.Credit), source.Credit);
        Text("language", nameof(Source.Language), source.Language);
        Text("at", nameof(Source.Url), source.Url);
        Text("kept at", nameof(Source.Archived), source.Archived);
        Date("last read", nameof(Source.Retrieved), source.Retrieved);
        IReadOnlyList<IDossierRecord> whole = source.PartOf is { } larger ? [larger] : [];
        terminal.Entry("appeared in", claims.Links(nameof(Source.PartOf), whole, Sources.All));
        terminal.Entry("also said", claims.Rest());
        terminal.Entry("note", source.Notes.Select(note => new Told(note)));

        void Text(string label, string field, string? value) => terminal.Entry(label, claims.Value(field, value ?? "", value ?? ""));

        void Date(string label, string field, EdtfDate value)
            => terminal.Entry(label, claims.Value(field, value.IsUnknown ? "" : DateWords.Of(value), value.ToString()));
    }
}
