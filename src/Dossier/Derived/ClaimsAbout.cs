using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>Looks for what is claimed about a field.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ClaimsAbout
{
    /// <summary>The claims about a field, in their order.</summary>
    public static IReadOnlyList<TClaim> Field<TClaim>(IReadOnlyList<TClaim> claims, FieldName field)
        where TClaim : IDossierClaim
    {
        _ = claims ?? throw new ArgumentNullException(nameof(claims));
        var found = new List<TClaim>();
        foreach (TClaim claim in claims)
        {
            if (!field.IsNone && claim.About == field)
                found.Add(claim);
        }

        return found.AsReadOnly();
    }
}
