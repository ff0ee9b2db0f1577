namespace Dossier;

/// <content>The first and the last day that a date may mean.</content>
public readonly partial struct EdtfDate
{
    /// <summary>
    /// The first day that the date may mean, as the number of days since 1 January of year 1
    /// (what <c>DateOnly.DayNumber</c> counts). Null when it is open or unknown, or outside the years 1 to 9999.
    /// A season counts as its whole year, an approximate date is not widened, and a time counts as the day that is written.
    /// </summary>
    public int? EarliestDay => DayKey.ToDayNumber(Extent.First);

    /// <summary>The last day that the date may mean; see <see cref="EarliestDay"/>.</summary>
    public int? LatestDay => DayKey.ToDayNumber(Extent.Last);

#if NET
    /// <summary>
    /// The first day that the date may mean. Null when it is open or unknown, or outside the years 1 to 9999. A season counts as
    /// its whole year, an approximate date is not widened, and a time counts as the day that is written.
    /// </summary>
    public DateOnly? Earliest => EarliestDay is { } day ? DateOnly.FromDayNumber(day) : null;

    /// <summary>The last day that the date may mean; see <see cref="Earliest"/>.</summary>
    public DateOnly? Latest => LatestDay is { } day ? DateOnly.FromDayNumber(day) : null;

    /// <summary>Takes the date apart into the first and the last day that it may mean.</summary>
    /// <param name="earliest">See <see cref="Earliest"/>.</param>
    /// <param name="latest">See <see cref="Latest"/>.</param>
    public void Deconstruct(out DateOnly? earliest, out DateOnly? latest) => (earliest, latest) = (Earliest, Latest);

    /// <summary>Converts a plain day.</summary>
    public static implicit operator EdtfDate(DateOnly day) => FromDateOnly(day);

    /// <summary>Converts a plain day to a <see cref="DateOnly"/>.</summary>
    /// <exception cref="InvalidCastException">The date is not a plain day of the years 1 to 9999.</exception>
    public static explicit operator DateOnly(EdtfDate date) => date.ToDateOnly();

    /// <summary>Creates a plain day.</summary>
    public static EdtfDate FromDateOnly(DateOnly day) => new(PackedDate.Of(day.Year, negative: false, day.Month, day.Day, 3));

    /// <summary>Converts a plain day to a <see cref="DateOnly"/>; see <see cref="TryGetDay"/>.</summary>
    /// <exception cref="InvalidCastException">The date is not a plain day of the years 1 to 9999.</exception>
    public DateOnly ToDateOnly()
        => TryGetDay(out DateOnly day) ? day : throw new InvalidCastException($"'{this}' is not a plain day of the years 1 to 9999.");

    /// <summary>
    /// The day, if this is a plain day of the years 1 to 9999; false for a date with a mark or a time, which would be lost.
    /// </summary>
    public bool TryGetDay(out DateOnly day)
    {
        day = default;
        if (!IsPlainDay || _packed.Year == 0)
            return false;
        day = new DateOnly(_packed.Year, _packed.Month, _packed.Day);
        return true;
    }
#endif
}
