using System.Globalization;
using Dossier.Compiler.Records;

namespace Dossier.Tool.Telling;

/// <summary>Where the point of a record that has none itself is from, and how precise it is: the centre of a province is not where something happened.</summary>
internal static class PointWords
{
    /// <summary>The words; null where the point is the record's, whose precision is a field, and where there is none.</summary>
    public static string? Of(ProjectRecord record)
    {
        if (Located.Of(record) is not { From.Count: > 0 } at)
            return null;

        string from = string.Join(", ", at.From.Select(static one => $"{one.Name} ({one.Id})"));
        string radius = at.RadiusKm is { } km ? string.Create(CultureInfo.InvariantCulture, $", within {km} km") : "";
        return $"that of {from}; precision {at.Precision?.Replace('-', ' ') ?? "not stated"}{radius}";
    }
}
