namespace Dossier;

/// <summary>Why a text is no <see cref="Estimate"/>.</summary>
public enum EstimateErrorKind
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>There is no text.</summary>
    Empty,

    /// <summary>The text follows no form of the notation.</summary>
    Syntax,

    /// <summary>A word that stands for no count.</summary>
    UnknownWord,

    /// <summary>A number below 0.</summary>
    Negative,

    /// <summary>A number that is not whole.</summary>
    Fractional,

    /// <summary>A code for missing data, such as <c>-9</c>, <c>-99</c> or <c>N/A</c>.</summary>
    Sentinel,

    /// <summary>A number beyond 2,147,483,647.</summary>
    TooLarge,

    /// <summary>A low figure above the high one, or a best figure that is not between them.</summary>
    OutOfOrder,
}

/// <summary>What is wrong with a text that should be an <see cref="Estimate"/>, and where.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Position">The first character that is wrong, counted from 0.</param>
/// <param name="Message">A sentence for a build error: what is wrong and what to write.</param>
public readonly record struct EstimateError(EstimateErrorKind Kind, int Position, string Message);
