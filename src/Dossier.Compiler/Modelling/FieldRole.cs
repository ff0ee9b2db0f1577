namespace Dossier.Compiler.Modelling;

/// <summary>
/// What a field is for, as the model file says it. What is done with a record of any kind, or with an item of any sort, goes by the role of
/// a field and not by its name: a consumer's own field may have any name that is free.
/// </summary>
internal enum FieldRole
{
    /// <summary>None: the field holds a value, and nothing depends on which it is.</summary>
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

    /// <summary>What was said about the record.</summary>
    Claims,

    /// <summary>Fields whose list is known to be partial.</summary>
    Incomplete,

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

    /// <summary>Where to write what fits in no field.</summary>
    Notes,

    /// <summary>What the record is a part of.</summary>
    PartOf,

    /// <summary>Whether the record is of one event or of several.</summary>
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

    /// <summary>In an attribution, what the speaker does with the claim.</summary>
    Stance,

    /// <summary>In an attribution, the weight of the claim.</summary>
    Rank,

    /// <summary>In an attribution, how far reporting had come.</summary>
    Stage,

    /// <summary>In an attribution, the exact words.</summary>
    Quote,

    /// <summary>In an attribution, where in the source's document the quote begins.</summary>
    QuotePosition,

    /// <summary>In a claim, the field that it is about.</summary>
    About,

    /// <summary>In a claim, the value that is claimed.</summary>
    Value,

    /// <summary>In a claim, what is claimed in a sentence.</summary>
    Statement,

    /// <summary>When what is recorded happened.</summary>
    Date,

    /// <summary>The beginning of a period.</summary>
    Start,

    /// <summary>The end of a period.</summary>
    End,

    /// <summary>The time of day at which what is recorded happened.</summary>
    Time,

    /// <summary>The zone of the time of day.</summary>
    TimeZone,

    /// <summary>The place in which the record lies or happened.</summary>
    Place,

    /// <summary>The point at which the record lies or happened.</summary>
    Location,

    /// <summary>How precisely the place and the point say where that is.</summary>
    Precision,

    /// <summary>The country in which the record lies.</summary>
    Country,
}

/// <summary>What is worked out from a field.</summary>
internal enum Derivation
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>How many were killed, injured and so on, from the casualty reports in the field.</summary>
    Casualties,
}
