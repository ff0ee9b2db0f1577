using Dossier.Compiler.Checking;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>What to write instead of a key that a record does not have.</summary>
internal static class FieldAdvice
{
    /// <summary>The field that is meant, by its spelling, as a synonym or as the column of a codebook; null when none is near.</summary>
    public static string? Meant(string key, Shape shape, Shape? inline)
        => shape.Synonyms.Find(key)
            ?? inline?.Synonyms.Find(key)
            ?? ByColumn(key, shape)
            ?? Suggestion.Nearest(key, inline is null ? shape.FieldNames : [.. shape.FieldNames, .. inline.FieldNames]);

    /// <summary>
    /// The end of the message. <paramref name="isWhole"/> where the key is a term of a field of the item, <c>{ killed: 5 }</c>, so that the
    /// item as a whole is to be written otherwise.
    /// </summary>
    public static string Shown(SeedEntry entry, string? meant, Shape shape, DomainModel model, out bool isWhole)
    {
        string item = shape is ItemRecord record && shape.Synonyms.Find(entry.Key) is null ? ItemShape.ForTerm(null, record, entry.Key, entry.Value, model) : "";
        isWhole = item.Length > 0;
        if (isWhole)
            return item;

        return Suggestion.Of(meant) + (meant is not null && shape is Kind && shape.Find(meant) is { } field ? ItemShape.ForKey(field, entry.Key, entry.Value, model) : "");
    }

    // "latitude, longitude" are two columns of one field. A column of two fields says nothing.
    private static string? ByColumn(string key, Shape shape)
    {
        string word = WordKey.Of(key);
        string? found = null;
        foreach (Field field in shape.Fields)
        {
            foreach (CodebookMap map in field.Maps)
            {
                if (field.Name == found || !map.Code.Split(',').Any(column => WordKey.Of(column) == word))
                    continue;

                if (found is not null)
                    return null;
                found = field.Name;
            }
        }

        return found;
    }
}
