using System.ComponentModel;

namespace Dossier.Rows;

/// <summary>An item of a list that carries an attribution: a participation, a casualty report.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IStatedItem
{
    /// <summary>What distinguishes it from the other items of its list.</summary>
    string IdentityKey { get; }

    /// <summary>Whether it is only suggested.</summary>
    bool IsSuggested { get; }

    /// <summary>Remembers a claim that denies it.</summary>
    void AddDenial(IItemClaim claim);
}

/// <summary>A claim that may be about an item of a list.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IItemClaim
{
    /// <summary>The item that it is about; null for none.</summary>
    object? Item { get; }

    /// <summary>What it does with it, in a word such as "denied" or "disputed"; null when it rejects nothing.</summary>
    string? Rejection { get; }

    /// <summary>Whether it names neither a value nor a sentence, and so is about whatever the list holds.</summary>
    bool IsOpen { get; }

    /// <summary>Who says so, or where it was read; null when neither is known.</summary>
    string? Voice { get; }
}
