using Dossier.Compiler.Binding;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;

namespace Dossier.Compiler.Emitting;

/// <summary>A value of a field as a reader of a hover knows it: dates and counts in words, countries by name.</summary>
internal static class FieldWords
{
    private const string Not = "non-";

    /// <summary>The value in words.</summary>
    public static string Of(Field field, string text) => field.Type switch
    {
        FieldType.Enum => OfTerm(text),
        FieldType.Country => CountryNames.NameOf(text) ?? text,
        FieldType.Date => EdtfDate.Parse(text).ToString("W", null),
        FieldType.Time => TimeOfDay.Parse(text).ToString("W", null),
        FieldType.Estimate => Estimate.Parse(text).ToString(),
        FieldType.Quantity => Quantity.Parse(text).ToString(),
        _ => text,
    };

    /// <summary>What is written before the values of a record's field, where they do not speak for themselves; empty where they do.</summary>
    public static string LabelOf(Field field, DomainModel model)
    {
        if (field.Many)
            return field.Type == FieldType.Ref || IsListOfThings(field, model) ? NameWords.Of(field.Name) + ": " : "";
        return field.Type switch
        {
            FieldType.Date when field.Role == FieldRole.None && field.Name != WellKnown.Tally.Window => NameWords.Of(field.Name) + " ",
            FieldType.Text => NameWords.Of(field.Name) + ": ",
            FieldType.Enum when field.Role == FieldRole.Precision => NameWords.Of(field.Name) + ": ",
            _ => "",
        };
    }

    // A role or a harm tells what the item is; a thing does not.
    private static bool IsListOfThings(Field field, DomainModel model)
        => field.Type == FieldType.Record && model.Record(field.Target) is { Hover: { Length: > 0 } shown } item
            && item.Name != WellKnown.TallyCount.Record && item.Find(shown[0])?.Type != FieldType.Enum;

    private static string OfTerm(string term)
        => term.StartsWith(Not, StringComparison.Ordinal) ? Not + term.Substring(Not.Length).Replace('-', ' ') : term.Replace('-', ' ');
}
