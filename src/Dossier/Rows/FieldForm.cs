namespace Dossier.Rows;

/// <summary>
/// What kind of value a field holds, as far as text, JSON and comparisons depend on it. A <c>ModelTable</c> has the names in small letters.
/// </summary>
internal enum FieldForm
{
    /// <summary>No property: the compiler alone reads the field.</summary>
    None,

    /// <summary>A text: two that differ contradict each other.</summary>
    Text,

    /// <summary>A text that may be put in several ways: a name, a sentence.</summary>
    Wording,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Whole,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>An <see cref="EdtfDate"/>.</summary>
    Date,

    /// <summary>A <see cref="TimeOfDay"/>.</summary>
    Time,

    /// <summary>An <see cref="Estimate"/>.</summary>
    Count,

    /// <summary>A <see cref="Quantity"/>; the target is its unit.</summary>
    Quantity,

    /// <summary>A <see cref="GeoPoint"/>.</summary>
    Point,

    /// <summary>A term; the target is its vocabulary.</summary>
    Term,

    /// <summary>A record; the target is its kind.</summary>
    Reference,

    /// <summary>The name of a field.</summary>
    Field,

    /// <summary>An item that is written in place; the target is its record.</summary>
    Record,

    /// <summary>An item whose fields are written among those of the item that holds it.</summary>
    Inline,

    /// <summary>An item of the list that a claim is about.</summary>
    Item,
}
