namespace Dossier.Derived;

/// <summary>
/// The only source of a record: the one that its <c>sources</c> and all of its items and claims name. What says nothing of where it was
/// read was read there. It is worked out and written nowhere: an attribution stays what the seed says.
/// </summary>
internal static class OnlySource
{
    /// <summary>The source; null when the record names none, or several.</summary>
    public static IDossierRecord? Of(IClaimedRecord record)
    {
        IDossierRecord? only = null;
        bool isOne = true;
        foreach (IDossierRecord source in record.Sources)
            isOne &= IsOne(source, ref only);
        foreach (IDossierClaim claim in record.Claims)
            isOne &= IsOne(claim.Attribution.Source, ref only);
        foreach (StatedList list in record.StatedLists)
        {
            foreach (IStatedItem item in list.Items)
                isOne &= IsOne(item.Attribution.Source, ref only);
        }

        return isOne ? only : null;
    }

    private static bool IsOne(IDossierRecord? source, ref IDossierRecord? only)
    {
        only ??= source;
        return source is null || source.Id == only!.Id;
    }
}
