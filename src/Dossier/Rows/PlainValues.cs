using System.ComponentModel;

namespace Dossier.Rows;

/// <summary>The plain values of a record beside what is claimed of its fields.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class PlainValues
{
    /// <summary>
    /// Adds a plain value to what is claimed, as the only source of the record says it. Not where nobody else speaks of the field, and not
    /// where somebody claims the value itself: it is his then.
    /// </summary>
    public static void Add(List<ClaimedValue> claimed, string field, string? value, bool isMany, ClaimedKind kind, string? source)
    {
        if (string.IsNullOrEmpty(value))
            return;

        bool isSpokenOf = false;
        foreach (ClaimedValue claim in claimed)
        {
            if (!string.Equals(claim.Field, field, StringComparison.Ordinal))
                continue;
            if (string.Equals(claim.Value, value, StringComparison.Ordinal) && claim.Stance is CountStance.Asserts or CountStance.Suggests or CountStance.Revises)
                return;

            isSpokenOf = true;
        }

        if (isSpokenOf)
            claimed.Add(new ClaimedValue(field, value) { Source = source, IsMany = isMany, Kind = kind });
    }
}
