using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>Who denies an item that others assert. A copy of the item that says something else does not have them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Denials
{
    private readonly IStatedItem _item;
    private readonly List<IDossierClaim> _claims = [];

    private Denials(IStatedItem item) => _item = item;

    /// <summary>Adds one to those of an item.</summary>
    public static void Add(ref Denials? denials, IStatedItem item, IDossierClaim claim)
    {
        if (denials is null || !ReferenceEquals(denials._item, item))
            denials = new Denials(item);
        if (!denials._claims.Contains(claim))
            denials._claims.Add(claim);
    }

    /// <summary>Tells the items of a record who denies them, if anybody does.</summary>
    public static void Mark(IClaimedRecord record)
    {
        _ = record ?? throw new ArgumentNullException(nameof(record));
        foreach (IDossierClaim claim in record.Claims)
        {
            if (claim.About.IsNone || Rejection(claim) is null)
                continue;
            foreach (StatedList list in record.StatedLists)
            {
                if (claim.About == list.Field)
                    Mark(claim, list.Items);
            }
        }
    }

    /// <summary>What must be said wherever the item is shown: that it is suspected, and who denies it; null for neither.</summary>
    public static string? Caveat(IStatedItem item, Denials? denials)
    {
        _ = item ?? throw new ArgumentNullException(nameof(item));
        bool isSuggested = item.Attribution.Stance == Stance.Suggests;
        if (denials is null || !ReferenceEquals(denials._item, item))
            return isSuggested ? "(suspected)" : null;

        var words = new List<string>();
        if (isSuggested)
            words.Add("suspected");
        foreach (var rejections in denials._claims.GroupBy(static claim => Rejection(claim), StringComparer.Ordinal).OrderBy(static g => g.Key, StringComparer.Ordinal))
            words.Add(rejections.Key + " by " + string.Join(" and ", rejections.Select(static claim => Attributions.VoiceName(claim.Attribution) ?? "somebody").Distinct(StringComparer.Ordinal)));
        return $"({string.Join(", ", words)})";
    }

    private static void Mark(IDossierClaim claim, IReadOnlyList<IStatedItem> items)
    {
        // One that names neither a value nor a sentence is about whatever the list holds.
        var denied = claim.Item as IStatedItem;
        if (denied is null && (claim.Value is not null || claim.Statement is not null))
            return;

        foreach (IStatedItem item in items)
        {
            if (denied is null || (ItemIdentity.Matches(denied.IdentityKey, item.IdentityKey) && IsOfItsCount(denied, claim.Attribution, item)))
                item.AddDenial(claim);
        }
    }

    // What the same speaker says in the one and denies in the other are two counts.
    private static bool IsOfItsCount(IStatedItem denied, IDossierAttribution by, IStatedItem item)
        => SaidFigure.IsOf(denied.Figure, item.Figure)
            || (SaidFigure.MayBeOf(denied.Figure, item.Figure) && !Attributions.ShareSpeaker(by, item.Attribution));

    private static string? Rejection(IDossierClaim claim)
        => Attributions.IsDropped(claim.Attribution) ? null : claim.Attribution.Stance switch
        {
            Stance.Denies => "denied",
            Stance.Disputes => "disputed",
            _ => null,
        };
}
