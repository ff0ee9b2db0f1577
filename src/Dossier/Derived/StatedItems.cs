namespace Dossier.Derived;

/// <summary>Adds the items of a record's lists to what is claimed, each as its attribution says it.</summary>
/// <param name="claimed">What is claimed so far.</param>
/// <param name="names">What speakers and sources are called.</param>
/// <param name="source">The id of the only source of the record; null when it has none.</param>
/// <param name="except">The field whose items are compared in a way of their own; null for none.</param>
internal sealed class StatedItems(List<ClaimedValue> claimed, Dictionary<string, string> names, string? source, string? except) : FieldVisitor
{
    public override void Items(string field, IReadOnlyList<IStatedItem> items)
    {
        if (field == except)
            return;
        for (int i = 0; i < items.Count; i++)
        {
            IDossierAttribution attribution = items[i].Attribution;
            attribution.AddNames(names);
            claimed.Add(Claimed(field, items[i], attribution, source));
        }
    }

    /// <summary>An item as what somebody says of a field.</summary>
    public static ClaimedValue Claimed(string field, IStatedItem item, IDossierAttribution attribution, string? source)
        => attribution.Claimed(field, null, source) with
        {
            IsMany = true,
            Item = item.IdentityKey,
            Label = item.Label,
            Extent = item.Extent,
            Alternative = item.Alternative,
        };

    protected override bool Wants(string field) => false;

    protected override void Add(string field, string notation)
    {
    }
}
