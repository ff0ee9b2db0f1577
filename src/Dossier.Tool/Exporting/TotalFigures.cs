namespace Dossier.Tool.Exporting;

/// <summary>The ends of a total as numbers in columns, where no "possibly" is beside them.</summary>
/// <remarks>Whoever adds up a column takes its numbers as certain. Of a total that is only suggested, no end is.</remarks>
internal static class TotalFigures
{
    /// <summary>The low figure; null when there is none that is certain.</summary>
    public static int? Low(Estimate total) => total.IsSuggested ? null : total.Low;

    /// <summary>The high figure; null when there is none that is certain.</summary>
    public static int? High(Estimate total) => total.IsSuggested ? null : total.High;
}
