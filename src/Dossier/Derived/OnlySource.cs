namespace Dossier.Derived;

/// <summary>
/// The only source of a record: the one that its <c>sources</c> and all of its items and claims name. What says nothing of where it was
/// read was read there. It is worked out and written nowhere: an attribution stays what the seed says.
/// </summary>
internal sealed class OnlySource : FieldVisitor
{
    private IDossierRecord? _only;
    private bool _isOne = true;

    /// <summary>The source; null when the record names none, or several.</summary>
    public static IDossierRecord? Of(IClaimedRecord record)
    {
        var found = new OnlySource();
        foreach (IDossierRecord source in record.Sources)
            found.Note(source);
        foreach (IDossierClaim claim in record.Claims)
            found.Note(claim.Attribution.Source);
        if (found._isOne)
            record.Visit(found);
        return found._isOne ? found._only : null;
    }

    public override void Items(string field, IReadOnlyList<IStatedItem> items)
    {
        for (int i = 0; i < items.Count; i++)
            Note(items[i].Attribution.Source);
    }

    protected override bool Wants(string field) => false;

    protected override void Add(string field, string notation)
    {
    }

    private void Note(IDossierRecord? source)
    {
        _only ??= source;
        _isOne &= source is null || source.Id == _only!.Id;
    }
}
