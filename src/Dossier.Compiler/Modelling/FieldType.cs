namespace Dossier.Compiler.Modelling;

/// <summary>The type of a field's values.</summary>
internal enum FieldType
{
    /// <summary>Free text.</summary>
    Text,

    /// <summary>A text with the form of a record id.</summary>
    Id,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Integer,

    /// <summary>A decimal number.</summary>
    Decimal,

    /// <summary>An EDTF date.</summary>
    Date,

    /// <summary>A clock time or a part of the day.</summary>
    Time,

    /// <summary>A count as reported.</summary>
    Estimate,

    /// <summary>A decimal quantity in a unit, as reported.</summary>
    Quantity,

    /// <summary>A latitude and a longitude.</summary>
    Point,

    /// <summary>An absolute web address.</summary>
    Url,

    /// <summary>A country by ISO 3166-1 alpha-2.</summary>
    Country,

    /// <summary>A language by BCP 47.</summary>
    Language,

    /// <summary>A time zone by its IANA name, or an offset from UTC.</summary>
    TimeZone,

    /// <summary>The name of a field of the record that contains it.</summary>
    Field,

    /// <summary>A term of a vocabulary.</summary>
    Enum,

    /// <summary>Another record, by id.</summary>
    Ref,

    /// <summary>A record without an id, written within another record.</summary>
    Record,

    /// <summary>In a claim about a list, the item that the claim is about.</summary>
    Item,
}
