namespace Dossier.Compiler.Modelling;

/// <summary>
/// The purpose of a field, as the model file states it. Code for records of any kind, or for any item, finds a field by its role and not
/// by its name, so that a consumer's own field may have any free name.
/// </summary>
internal enum FieldRole
{
    /// <summary>None: no code depends on the field.</summary>
    None,

    /// <summary>The name of the record's C# member.</summary>
    Member,

    /// <summary>Ids that the record had before.</summary>
    FormerIds,

    /// <summary>The name of the record.</summary>
    Name,

    /// <summary>Other names of the record.</summary>
    Aliases,

    /// <summary>The name in an alias.</summary>
    AliasText,

    /// <summary>Ids of the record in other collections.</summary>
    ExternalIds,

    /// <summary>What the record is about, in a few sentences.</summary>
    Summary,

    /// <summary>The sources of the whole record.</summary>
    Sources,

    /// <summary>The claims about the record.</summary>
    Claims,

    /// <summary>The fields whose lists are known to be incomplete.</summary>
    Incomplete,

    /// <summary>The fields whose value is known and is not told.</summary>
    Withheld,

    /// <summary>Whether the record is still valid.</summary>
    Status,

    /// <summary>The record that has replaced this one.</summary>
    SupersededBy,

    /// <summary>Why the record is no longer valid.</summary>
    Reason,

    /// <summary>Rules that are not reported for the record.</summary>
    Suppressions,

    /// <summary>The rule of a suppression.</summary>
    SuppressedRule,

    /// <summary>Remarks that fit into no other field.</summary>
    Notes,

    /// <summary>The records of which the record is a part.</summary>
    PartOf,

    /// <summary>Whether the record describes one event or several.</summary>
    Clarity,

    /// <summary>In an attribution, who said it.</summary>
    Speakers,

    /// <summary>In an attribution, whether the speakers are credited together.</summary>
    Jointly,

    /// <summary>In an attribution, the source in which it was read.</summary>
    Source,

    /// <summary>In an attribution, the place in the source.</summary>
    Locator,

    /// <summary>In an attribution, when it was said.</summary>
    Said,

    /// <summary>In an attribution, what the speaker says about the claim.</summary>
    Stance,

    /// <summary>In an attribution, how the curator ranks the claim.</summary>
    Rank,

    /// <summary>In an attribution, the stage of reporting.</summary>
    Stage,

    /// <summary>In an attribution, the exact words.</summary>
    Quote,

    /// <summary>In an attribution, where in the source's document the quote begins.</summary>
    QuotePosition,

    /// <summary>In a claim, the field that it is about.</summary>
    About,

    /// <summary>In a claim, the value that is claimed.</summary>
    Value,

    /// <summary>In a claim, a sentence that is claimed.</summary>
    Statement,

    /// <summary>The date of the recorded event.</summary>
    Date,

    /// <summary>The beginning of a period.</summary>
    Start,

    /// <summary>The end of a period.</summary>
    End,

    /// <summary>The time of day of the recorded event.</summary>
    Time,

    /// <summary>The time zone of the time of day.</summary>
    TimeZone,

    /// <summary>The place in which the record is or happened.</summary>
    Place,

    /// <summary>The point at which the record is or happened.</summary>
    Location,

    /// <summary>How precisely the place and the point are known.</summary>
    Precision,

    /// <summary>The country in which the record is.</summary>
    Country,
}

/// <summary>What is computed from a field.</summary>
internal enum Derivation
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>How many were killed, injured and so on, from the casualty reports in the field.</summary>
    Casualties,
}
