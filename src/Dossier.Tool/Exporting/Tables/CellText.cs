using System.Globalization;

namespace Dossier.Tool.Exporting.Tables;

/// <summary>Cells as text, the same in every culture.</summary>
internal static class CellText
{
    /// <summary>Between the words of a list.</summary>
    public const string Separator = ";";

    /// <summary>The text.</summary>
    public static string Of(object cell) => cell switch
    {
        string text => text,
        bool flag => flag ? "true" : "false",
        DateOnly day => RecordJson.Day(day),
        string[] words => string.Join(Separator, words),
        double degrees => degrees.ToString("R", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => throw new ArgumentException($"A cell cannot be a {cell.GetType().Name}.", nameof(cell)),
    };
}
