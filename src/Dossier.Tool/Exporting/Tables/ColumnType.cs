namespace Dossier.Tool.Exporting.Tables;

/// <summary>What the cells of a column hold.</summary>
internal enum ColumnType
{
    /// <summary>A <see cref="string"/>.</summary>
    Text,

    /// <summary>A <see cref="bool"/>.</summary>
    Flag,

    /// <summary>A <see cref="long"/>.</summary>
    Integer,

    /// <summary>A <see cref="decimal"/>.</summary>
    Number,

    /// <summary>A <see cref="double"/>: degrees of latitude or longitude.</summary>
    Degrees,

    /// <summary>A <see cref="DateOnly"/>.</summary>
    Day,

    /// <summary>An array of <see cref="string"/>: ids, terms or names of fields, none of which has a space or a semicolon.</summary>
    List,
}
