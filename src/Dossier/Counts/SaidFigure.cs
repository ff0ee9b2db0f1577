namespace Dossier;

/// <summary>
/// Whether a denial, a doubt or a retraction is of a reported count. Who denies that 30 were killed may say that 12 were: one that names a count
/// is not of every report, and one that names none is of all of them.
/// </summary>
internal static class SaidFigure
{
    /// <summary>Whether what is said of a count may be said of the stated one: both can be right.</summary>
    /// <param name="said">The count that the denial names.</param>
    /// <param name="stated">The count of the report.</param>
    public static bool MayBeOf(Estimate said, Estimate stated)
        => NamesNone(said) || (!NamesNone(stated) && !said.Contradicts(stated));

    /// <summary>Whether it is said of exactly this count, as a speaker who takes back a figure names it.</summary>
    /// <param name="said">The count that the denial or the retraction names.</param>
    /// <param name="stated">The count of the report.</param>
    public static bool IsOf(Estimate said, Estimate stated)
    {
        if (!said.HasNumber)
            return said.Wording is null || string.Equals(said.Wording, stated.Wording, StringComparison.OrdinalIgnoreCase);

        return stated.HasNumber
            && ((said.Best is not null && said.Best == stated.Best) || (said.Low == stated.Low && said.Best == stated.Best && said.High == stated.High));
    }

    private static bool NamesNone(Estimate count) => !count.HasNumber && count.Wording is null;
}
