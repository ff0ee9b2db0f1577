namespace Briefing;

/// <summary>One record of any kind: an incident as in the whole briefing, any other with the properties that all records have.</summary>
internal static class RecordPage
{
    /// <summary>Writes the records with the id, one for each kind that has it; false when there is none.</summary>
    public static bool Write(Terminal terminal, string id)
    {
        IDossierRecord[] found = [.. Dataset.Kinds.Select(kind => Dataset.TryGet(kind, id, out IDossierRecord? record) ? record : null).OfType<IDossierRecord>()];
        foreach (IDossierRecord record in found)
        {
            if (record is Incident incident)
                IncidentPage.Write(terminal, incident);
            else
                Write(terminal, record);
        }

        return found.Length > 0;
    }

    private static void Write(Terminal terminal, IDossierRecord record)
    {
        terminal.Section(record.Name);
        terminal.Entry("kind of record", record.RecordKind.Name);
        terminal.Entry("status", record.Status == RecordStatus.Unspecified ? "" : record.Status.ToString().ToLowerInvariant());
        terminal.Entry("also called", string.Join(", ", record.Aliases.Select(alias => alias.Text)));
        terminal.Entry("sources", string.Join(", ", record.Sources.Select(source => source.Name)));
        foreach (IDossierClaim claim in record.Claims)
            terminal.Entry(claim.About.IsNone ? "about it" : claim.About.Name, [new Statement(string.Join(": ", new[] { claim.AsRecord()?.Name ?? claim.Value, claim.Statement }.Where(part => part is not null)), claim.Attribution as Attribution)]);
        foreach (Disagreement disagreement in record.Disagreements)
            terminal.Entry("disagreement", disagreement.Description);
    }
}
