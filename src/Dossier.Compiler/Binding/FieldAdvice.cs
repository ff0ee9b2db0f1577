using Dossier.Compiler.Checking;
using Dossier.Compiler.Modelling;

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
