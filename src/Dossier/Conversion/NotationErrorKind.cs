namespace Dossier;

/// <summary>The kind of mistake because of which a text cannot be read as a value.</summary>
public enum NotationErrorKind
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>The text is empty.</summary>
    Empty,

    /// <summary>The text does not match any form of the notation.</summary>
    Syntax,

    /// <summary>A word that does not belong to the notation.</summary>
    UnknownWord,

    /// <summary>A code for missing data, such as <c>-9</c>, <c>-99</c> or <c>N/A</c>.</summary>
    Sentinel,

    /// <summary>A count below 0.</summary>
    Negative,

    /// <summary>A count that is not a whole number.</summary>
    Fractional,

    /// <summary>A number outside its range: month 13, latitude 91, a count above 2,147,483,647.</summary>
    OutOfRange,

    /// <summary>Parts in the wrong order: a low figure above the high one, an interval that ends before it starts.</summary>
    OutOfOrder,
}
