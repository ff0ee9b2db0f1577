using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>What to write instead of a key that a record does not have.</summary>
internal static class FieldAdvice
{
    /// <summary>The field that is meant, by spelling, as a synonym or as a column of another codebook; null if none is near.</summary>
    public static string? Meant(string key, Shape shape, Shape? inline)
        => Known(key, shape, inline)
            ?? (Bare(key) is { } bare ? Known(bare, shape, inline) : null)
            ?? Suggestion.Nearest(key, inline is null ? shape.FieldNames : [.. shape.FieldNames, .. inline.FieldNames]);

    /// <summary>The mark that is meant by another word for it, such as <c>visibility</c>; null for another key.</summary>
    public static string? Mark(string key, DomainModel model)
        => model.Record(WellKnown.Marked.Record).Synonyms.Find(key) is WellKnown.Marked.Audience ? WellKnown.Marked.Audience : null;

    private static string? Known(string key, Shape shape, Shape? inline)
        => shape.Synonyms.Find(key) ?? inline?.Synonyms.Find(key) ?? ByColumn(key, shape);

    // GTD has 'weaptype2_txt' beside 'weaptype1', and ACLED 'assoc_actor_2'.
    private static string? Bare(string key)
    {
        string bare = key.EndsWith("_txt", StringComparison.OrdinalIgnoreCase) ? key.Substring(0, key.Length - 4) : key;
        string first = bare.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9');
        return first.Length > 2 && first.Length < bare.Length ? first + "1" : bare.Length < key.Length ? bare : null;
    }

    /// <summary>
    /// The end of the message. <paramref name="isWhole"/> is true if the key is a term of one of the item's fields, as in <c>{ killed: 5 }</c>, so
    /// that the whole item must be written differently.
    /// </summary>
    public static string Shown(SeedEntry entry, string? meant, Shape shape, DomainModel model, out bool isWhole)
    {
        string item = shape is ItemRecord record && shape.Synonyms.Find(entry.Key) is null ? ItemShape.ForTerm(null, record, entry.Key, entry.Value, model) : "";
        if (item.Length == 0 && meant is null && shape is ItemRecord keyed)
            item = ItemShape.ForPair(keyed, entry.Key, entry.Value, model);
        isWhole = item.Length > 0;
        if (isWhole)
            return item;

        if (meant is null && shape is Kind kind)
            return ForKind(entry.Key, kind, model);

        if (meant is not null && Suggestion.LookAlike(entry.Key) is { Length: > 0 } letter)
            return Suggestion.Of(meant) + letter;
        return Suggestion.Of(meant) + (meant is not null && shape is Kind && shape.Find(meant) is { } field ? ItemShape.ForKey(field, entry.Key, entry.Value, model) : "");
    }

    /// <summary>Advice on a key that is not a field: it is the id, or other records set this value in their own fields.</summary>
    private static string ForKind(string key, Kind kind, DomainModel model)
    {
        if (WordKey.Of(key) is "id" or "key" or "slug" or "uuid" or "identifier" or "recordid")
            return " The id is the key above these fields: remove this line.";

        if (LongForm.IsAttributionKey(key, model))
            return $" '{key}' belongs to one value: write '{{ value: ..., {key}: ... }}' in place of the value.";

        foreach (Kind other in model.Kinds)
        {
            foreach (Field field in other.Fields)
            {
                if (field.Type == FieldType.Ref && field.Target == kind.Name && field.Inverse == key)
                    return $" It is derived from '{field.Name}' of {other.Plural}: write it there.";
            }
        }

        return kind.Find(FieldRole.Notes) is { } notes ? $" If no field fits, write it in '{notes.Name}'." : "";
    }

    // "latitude, longitude" are two columns of one field. A column that belongs to two fields does not identify one.
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
