using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>An item of a list that carries an attribution: a participation, a casualty report.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IStatedItem
{
    /// <summary>Who says so, and where it was read.</summary>
    IDossierAttribution Attribution { get; }

    /// <summary>What distinguishes it from the other items of its list.</summary>
    string IdentityKey { get; }

    /// <summary>What it is called in a sentence.</summary>
    string Label { get; }

    /// <summary>The one thing that two reports of it cannot both be right about; null for none.</summary>
    string? Extent { get; }

    /// <summary>Where others may name others in its place, who or what it names; null where any number can be true together.</summary>
    string? Alternative { get; }

    /// <summary>The count that it states beside what distinguishes it; unknown for none.</summary>
    Estimate Figure { get; }

    /// <summary>Remembers a claim that denies it.</summary>
    void AddDenial(IDossierClaim claim);
}
