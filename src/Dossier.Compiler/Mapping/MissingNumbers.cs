using System.Globalization;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Mapping;

/// <summary>
/// Finds numbers that a mapping takes for "nothing was stated" in every column, and that may be a value in some of them: -99 is a longitude in Mexico,
/// and 99 may be 99 dead. The value would be lost, and nothing would say so.
/// </summary>
internal static class MissingNumbers
{
    private const string Latitude = "lat";
    private const string Longitude = "lon";

    /// <summary>Finds them.</summary>
    /// <param name="mapping">The mapping.</param>
    /// <param name="missing">The list in it.</param>
    public static IEnumerable<TableProblem> Find(ImportMapping mapping, SeedNode missing)
    {
        (string Text, double Number)[] numbers = [.. mapping.Missing.Select(static text => (text, double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : double.NaN)).Where(static one => !double.IsNaN(one.Item2))];
        if (numbers.Length == 0)
            yield break;

        var reported = new HashSet<(string, string)>();
        foreach (MappedField field in mapping.Lookups.Values.Concat(mapping.Row is { } row ? [row] : []).SelectMany(static rule => rule.Fields))
        {
            foreach ((string column, string what, double least, double most) in Numeric(field, field.Rule))
            {
                foreach ((string text, double number) in numbers)
                {
                    bool isDecided = mapping.Columns.TryGetValue(column, out ColumnRule? rule) && (rule.Missing.Contains(text) || rule.Stated.Contains(text));
                    if (number < least || number > most || isDecided || !reported.Add((column, text)))
                        continue;
                    yield return new TableProblem(MappingNodes.PlaceOf(missing, text),
                        $"'{text}' means in every column that nothing was stated, and in '{column}' it may be {what}. Say which of them it is there, under 'columns': '{column}: {{ missing: [\"{text}\"] }}', or '{column}: {{ stated: [\"{text}\"] }}'.");
                }
            }
        }
    }

    private static IEnumerable<(string Column, string What, double Least, double Most)> Numeric(MappedField field, ValueRule rule) => rule switch
    {
        CountRule count => count.Columns.Select(static column => (column, "the number", 0d, (double)int.MaxValue)),
        CellRule cell when field.Field?.Type == FieldType.Estimate => Plain(cell.From, "the number", 0, int.MaxValue),
        CellRule cell => Coordinate(field, cell.From),
        TemplateRule text => Coordinate(field, text.Template),
        _ => rule.Parts.SelectMany(part => Numeric(field, part)),
    };

    private static IEnumerable<(string, string, double, double)> Coordinate(MappedField field, TemplateText text) => field.Path.Steps[field.Path.Steps.Length - 1].Name switch
    {
        Latitude => Plain(text, "a latitude", -90, 90),
        Longitude => Plain(text, "a longitude", -180, 180),
        _ => [],
    };

    private static IEnumerable<(string, string, double, double)> Plain(TemplateText text, string what, double least, double most)
        => text.Columns.Where(column => text.Text == "{" + column + "}").Select(column => (column, what, least, most));
}
