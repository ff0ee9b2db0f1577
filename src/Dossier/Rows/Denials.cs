using System.ComponentModel;

namespace Dossier.Rows;

/// <summary>Who denies an item that others assert. A copy of the item that says something else does not have them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Denials
{
    private readonly IStatedItem _item;
    private readonly List<IItemClaim> _claims = [];

    private Denials(IStatedItem item) => _item = item;

    /// <summary>Adds one to those of an item.</summary>
    public static void Add(ref Denials? denials, IStatedItem item, IItemClaim claim)
    {
        if (denials is null || !ReferenceEquals(denials._item, item))
            denials = new Denials(item);
        if (!denials._claims.Contains(claim))
            denials._claims.Add(claim);
    }

    /// <summary>Tells the items of a list that a claim denies them, those that it is about.</summary>
    public static void Mark(IItemClaim claim, IReadOnlyList<IStatedItem>? items)
    {
        if (items is null || claim.Rejection is null)
            return;

        var denied = claim.Item as IStatedItem;
        if (denied is null && !claim.IsOpen)
            return;

        foreach (IStatedItem item in items)
        {
            if (denied is null || ItemIdentity.Matches(denied.IdentityKey, item.IdentityKey))
                item.AddDenial(claim);
        }
    }

    /// <summary>What must be said wherever the item is shown: that it is suspected, and who denies it; null for neither.</summary>
    public static string? Caveat(IStatedItem item, Denials? denials)
    {
        string? suspected = item.IsSuggested ? "(suspected)" : null;
        if (denials is null || !ReferenceEquals(denials._item, item))
            return suspected;

        var words = new List<string>();
        if (item.IsSuggested)
            words.Add("suspected");
        foreach (var rejections in denials._claims.GroupBy(c => c.Rejection, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
            words.Add(rejections.Key + " by " + string.Join(" and ", rejections.Select(c => c.Voice ?? "somebody").Distinct(StringComparer.Ordinal)));
        return $"({string.Join(", ", words)})";
    }
}
