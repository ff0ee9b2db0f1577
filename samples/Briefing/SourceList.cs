namespace Briefing;

/// <summary>The sources, numbered.</summary>
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

        // Retracted sources are not in the list.
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
        var claims = new ClaimLedger<SourceField>(source.Claims, source.ClaimsAbout);
        terminal.Heading($"{Mark(source)} {source.Name}");
        if (source.Summary is { } summary)
            terminal.Paragraph(summary);

        terminal.Entry("kind", claims.Value(SourceField.Kind, source.Kind.ToWords(), source.Kind.ToNotation()));
        Text("publisher", SourceField.Publisher, source.Publisher);
        Date("published", SourceField.Published, source.Published);
        Date("made", SourceField.Created, source.Created);
        Text("author", SourceField.Author, source.Author);
        Text("credit", SourceField.Credit, source.Credit);
        Text("language", SourceField.Language, source.Language);
        Text("at", SourceField.Url, source.Url);
        Text("kept at", SourceField.Archived, source.Archived);
        Date("last read", SourceField.Retrieved, source.Retrieved);
        IReadOnlyList<IDossierRecord> whole = source.PartOf is { } larger ? [larger] : [];
        terminal.Entry("appeared in", claims.Links(SourceField.PartOf, whole));
        terminal.Entry("also said", claims.Rest());
        terminal.Entry("note", source.Notes.Select(note => new Statement(note)));

        void Text(string label, SourceField field, string? value) => terminal.Entry(label, claims.Value(field, value ?? "", value ?? ""));

        void Date(string label, SourceField field, EdtfDate value)
            => terminal.Entry(label, claims.Value(field, value.IsUnknown ? "" : DateWords.Of(value), value.ToString()));
    }
}
