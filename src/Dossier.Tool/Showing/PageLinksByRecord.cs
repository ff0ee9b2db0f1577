using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Showing;

/// <summary>For each record, the records that refer to it, by how they do.</summary>
internal sealed class PageLinksByRecord
{
    private readonly Dictionary<ProjectRecord, Dictionary<string, List<int>>> _links = [];

    /// <summary>Collects the references of all records that are shown.</summary>
    public PageLinksByRecord(RecordNumbers numbers, ProjectRecords records)
    {
        for (int number = 0; number < numbers.Shown.Count; number++)
        {
            ProjectRecord record = numbers.Shown[number];
            foreach (Referral referral in References.Of(record, records))
            {
                if (referral.To == record)
                    continue;
                if (!_links.TryGetValue(referral.To, out Dictionary<string, List<int>>? byLabel))
                    _links[referral.To] = byLabel = new Dictionary<string, List<int>>(StringComparer.Ordinal);
                string label = LabelOf(referral, record);
                if (!byLabel.TryGetValue(label, out List<int>? from))
                    byLabel[label] = from = [];
                if (from.Count == 0 || from[^1] != number)
                    from.Add(number);
            }
        }
    }

    /// <summary>The records that refer to one.</summary>
    public IReadOnlyList<PageLinks> To(ProjectRecord record)
        => _links.TryGetValue(record, out Dictionary<string, List<int>>? byLabel) ? [.. byLabel.Select(static links => new PageLinks(links.Key, links.Value))] : [];

    private static string LabelOf(Referral referral, ProjectRecord from)
    {
        string plural = NameWords.Of(from.Kind.Plural);
        if (referral.Inner?.Role == FieldRole.Speakers)
            return $"{plural} on which it is quoted";
        if (referral.Inner?.Role == FieldRole.Source || referral.Field.Role == FieldRole.Sources)
            return $"{plural} based on it";
        return $"{plural} that name it under \"{NameWords.Of(referral.Field.Name)}\"";
    }
}
