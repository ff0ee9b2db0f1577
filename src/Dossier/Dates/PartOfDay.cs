namespace Dossier;

/// <summary>A part of the day, as reports name it. In text the names are lower-case with hyphens, such as <c>early-morning</c>.</summary>
public enum PartOfDay
{
    /// <summary>No part of the day is given.</summary>
    Unspecified = 0,

    /// <summary>The hours before and around dawn.</summary>
    EarlyMorning,

    /// <summary>From after dawn to before noon.</summary>
    Morning,

    /// <summary>Around noon.</summary>
    Midday,

    /// <summary>From after noon to the evening.</summary>
    Afternoon,

    /// <summary>Around dusk and after.</summary>
    Evening,

    /// <summary>The dark hours. On either side of midnight: the report does not say which.</summary>
    Night,
}
