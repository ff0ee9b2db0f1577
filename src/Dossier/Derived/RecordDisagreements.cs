using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>Where those who speak of a record disagree: its plain values, the items of its lists and its claims.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class RecordDisagreements
{
    /// <summary>
    /// The fields on which those who speak of them contradict each other, those of which they name different ones, and those on which
    /// somebody is silent; empty for none.
    /// </summary>
    public static IReadOnlyList<Disagreement> Of(IClaimedRecord record)
    {
        _ = record ?? throw new ArgumentNullException(nameof(record));
        var casualties = record as ICasualtyRecord;
        IDossierRecord? only = OnlySource.Of(record);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        if (only is not null)
            names[only.Id] = only.Name;

        var claimed = new List<ClaimedValue>();
        AddItems(record, casualties, claimed, names, only?.Id);
        AddClaims(record, casualties, claimed, names, only?.Id);
        if (record.Claims.Count > 0)
            record.Visit(new PlainValues(claimed, record.ClaimableFields, only?.Id));
        if (claimed.Count == 0 && casualties is null)
            return [];

        ClaimableFields fields = record.ClaimableFields;
        var found = new List<Disagreement>(
            ClaimDisagreements.Find(claimed, key => names.TryGetValue(key, out string? name) ? name : key, fields.AreNested));
        if (casualties is not null)
            Casualties.AddDisagreements(casualties, only, found);
        return found.Count == 0 ? [] : found.AsReadOnly();
    }

    // Totals of casualty reports are compared separately.
    private static bool IsCounted(ICasualtyRecord? casualties, FieldName field) => casualties is not null && field == casualties.CasualtiesField;

    private static void AddItems(
        IClaimedRecord record, ICasualtyRecord? casualties, List<ClaimedValue> claimed, Dictionary<string, string> names, string? source)
    {
        foreach (StatedList list in record.StatedLists)
        {
            if (IsCounted(casualties, list.Field))
                continue;
            foreach (IStatedItem item in list.Items)
            {
                item.Attribution.AddNames(names);
                claimed.Add(Claimed(list.Field, item, item.Attribution, source));
            }
        }
    }

    private static ClaimedValue Claimed(string field, IStatedItem item, IDossierAttribution attribution, string? source)
        => attribution.Claimed(field, null, source) with
        {
            IsMany = true,
            Item = item.IdentityKey,
            Figure = item.Figure,
            // What is denied may be the count alone, which the sentence then has to name.
            Label = attribution.Stance.IsRejecting() && item.Figure is { IsUnknown: false } denied ? $"{denied:W} {item.Label}" : item.Label,
            Extent = item.Extent,
            Alternative = item.Alternative,
        };

    private static void AddClaims(
        IClaimedRecord record, ICasualtyRecord? casualties, List<ClaimedValue> claimed, Dictionary<string, string> names, string? source)
    {
        foreach (IDossierClaim claim in record.Claims)
        {
            claim.Attribution.AddNames(names);
            if (claim.About.IsNone)
                continue;

            if (claim.Item is ICasualtyReport && IsCounted(casualties, claim.About))
                continue;
            string about = claim.About.Name;
            if (claim.Item is IStatedItem item)
            {
                claimed.Add(Claimed(about, item, claim.Attribution, source));
                continue;
            }

            ClaimableFields fields = record.ClaimableFields;
            claimed.Add(claim.Attribution.Claimed(about, claim.Value, source) with
            {
                HasStatement = claim.Statement is not null,
                IsMany = fields.IsMany(about),
                Kind = fields.KindOf(about),
            });
        }
    }
}
