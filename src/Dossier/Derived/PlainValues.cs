namespace Dossier.Derived;

/// <summary>
/// Adds the plain values of a record to what is claimed of its fields, as the only source of the record says them. Not where nobody else
/// speaks of a field, and not where somebody claims the value itself: it is his then.
/// </summary>
internal sealed class PlainValues(List<ClaimedValue> claimed, ClaimableFields fields, string? source) : FieldVisitor
{
    // What a record rests on is no statement about it.
    private const string Sources = "sources";

    protected override bool Wants(string field)
    {
        if (field == Sources)
            return false;
        foreach (ClaimedValue claim in claimed)
        {
            if (string.Equals(claim.Field, field, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    protected override void Add(string field, string notation)
    {
        foreach (ClaimedValue claim in claimed)
        {
            if (string.Equals(claim.Field, field, StringComparison.Ordinal) && string.Equals(claim.Value, notation, StringComparison.Ordinal) && claim.Stance.IsAffirming())
                return;
        }

        claimed.Add(new ClaimedValue(field, notation) { Source = source, IsMany = fields.IsMany(field), Kind = fields.KindOf(field) });
    }
}
