using System.ComponentModel;

namespace Dossier.Derived;

/// <summary>One report of people harmed, by itself: who said it is in its attribution.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICasualtyReport : IStatedItem
{
    /// <summary>What happened to them, as seeds write it: <c>killed</c>.</summary>
    string? Harm { get; }

    /// <summary>The number of that term, by which harms are put in order.</summary>
    int HarmNumber { get; }

    /// <summary>How many.</summary>
    Estimate Count { get; }

    /// <summary>Of which group; null when it was not stated.</summary>
    IDossierRecord? Group { get; }

    /// <summary>Whether it counts all or some, as seeds write it: <c>total</c>, <c>part</c>; null when it was not stated.</summary>
    string? Covers { get; }

    /// <summary>How badly they were hurt, as seeds write it; null when it was not stated.</summary>
    string? Severity { get; }

    /// <summary>Of which country they were nationals; null when it was not stated.</summary>
    string? Nationality { get; }
}
