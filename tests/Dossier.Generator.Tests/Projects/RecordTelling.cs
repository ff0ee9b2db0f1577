using System.Globalization;
using Dossier.Derived;

namespace Dossier.Generator.Tests.Projects;

/// <summary>All that a record says and that is worked out of it, in lines, by the interfaces that all records have.</summary>
internal sealed class RecordTelling(Func<string, string, IDossierRecord?> find) : FieldVisitor
{
    private static readonly VagueNumbers?[] Policies = [null, VagueNumbers.Acled];

    // Also what nobody says anything of.
    private static readonly string[] Harms = ["killed", "injured", "killed-or-injured", "missing", "captured"];

    private readonly List<string> _lines = [];

    /// <summary>The lines of a record.</summary>
    public static string[] Of(IDossierRecord record, Func<string, string, IDossierRecord?> find)
    {
        var telling = new RecordTelling(find);
        telling.Tell(record);
        return [.. telling._lines];
    }

    protected override bool Wants(string field) => true;

    protected override void Add(string field, string notation) => Say($"{field} {notation}");

    private void Tell(IDossierRecord record)
    {
        Say($"{record.RecordKind.Plural} {record.RecordKind.Name} {record.Id} {record.Name} {record.Status} {record}");
        foreach (IDossierAlias alias in record.Aliases)
            Say($"alias {alias.Text} {alias.Language}");
        foreach (IDossierRecord source in record.Sources)
            Say($"source {source.Id}");
        foreach (IDossierClaim claim in record.Claims)
            Say($"claim {claim.About} {claim.Value} {claim.Statement} {claim} {claim.AsDate()} {claim.AsEstimate()} {claim.AsQuantity()} {claim.AsRecord()?.Id} {(claim.Item is IStatedItem item ? Item(item) : claim.Item?.ToString())}; {Attribution(claim.Attribution)}");
        foreach (Disagreement disagreement in record.Disagreements)
            Say($"disagreement {disagreement.Field} {disagreement.Kind} {disagreement.Description}");

        if (record is ICasualtyRecord casualties)
            Tell(casualties);
        if (record is IHierarchical part)
            Tell(part);
        var claimed = (IClaimedRecord)record;
        claimed.Visit(this);
        foreach (StatedList list in claimed.StatedLists)
        {
            foreach (IStatedItem item in list.Items)
                Say($"{list.Field} {Item(item)}; {Attribution(item.Attribution)}");
        }
    }

    private void Tell(ICasualtyRecord record)
    {
        foreach (string harm in Harms)
        {
            foreach (VagueNumbers? policy in Policies)
                Say($"{harm} {Casualties.CountOf(record, harm, policy)} {Casualties.CountOf(record, harm, policy).Notation}");
        }

        Say($"reports in {record.CasualtiesField} {string.Join(" | ", record.CasualtyReports)}");
    }

    private void Tell(IHierarchical part)
    {
        Say($"part of {string.Join(", ", part.Wholes.Select(whole => whole.Id))}");
        foreach (IDossierRecord whole in part.Wholes)
            Say($"within {whole.Id}: {Hierarchy.IsWithin(part, find(whole.RecordKind.Name, whole.Id)!)}");
    }

    private static string Item(IStatedItem item)
    {
        string said = $"{item} [{item.IdentityKey}] {item.Label} {item.Extent} {item.Alternative}";
        return item is ICasualtyReport report
            ? $"{said} {report.HarmNumber} {report.Harm} {report.Count} {report.Group?.Id} {report.Covers} {report.Severity} {report.Nationality}"
            : said;
    }

    private static string Attribution(IDossierAttribution attribution)
        => string.Create(
            CultureInfo.InvariantCulture,
            $"by {string.Join("+", attribution.By.Select(speaker => speaker.Id))} {attribution.Jointly} in {attribution.Source?.Id} {attribution.Said} {attribution.Stance} {attribution.Stage} {attribution.Rank} {Attributions.VoiceName(attribution)}");

    private void Say(string line) => _lines.Add(line);
}
