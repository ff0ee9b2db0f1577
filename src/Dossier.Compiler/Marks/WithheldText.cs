namespace Dossier.Compiler.Marks;

/// <summary>What a withheld text is.</summary>
internal enum WithheldForm
{
    /// <summary>The id of a record that is withheld as a whole.</summary>
    Record,

    /// <summary>A name or an alias.</summary>
    Name,

    /// <summary>The exact words of somebody.</summary>
    Quote,

    /// <summary>A web address.</summary>
    Address,

    /// <summary>An id in another collection, behind the name of the collection and a colon.</summary>
    ExternalId,

    /// <summary>A latitude and a longitude, as written.</summary>
    Point,

    /// <summary>A date in EDTF.</summary>
    Date,
}

/// <summary>
/// A text that an audience may not have, by which it is found where it stands a second time. It is compared with what is public and goes nowhere
/// else.
/// </summary>
/// <param name="Form">What it is.</param>
/// <param name="Kind">The kind of the record that it is in.</param>
/// <param name="Id">The id of that record.</param>
/// <param name="Text">The text.</param>
/// <param name="StandIn">For a record, the id of the record that takes its place; empty for none.</param>
/// <param name="Line">The line on which it is marked, from 1.</param>
internal sealed record WithheldText(WithheldForm Form, string Kind, string Id, string Text, string StandIn, int Line)
{
    /// <summary>For a point, the decimals with which it is published; -1 where it is not.</summary>
    public int PublishedDecimals { get; init; } = -1;
}
