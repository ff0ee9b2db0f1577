using Dossier.Compiler.Diagnostics;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Naming;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>What to do about a key at the top of a seed that is not the plural of a kind.</summary>
internal static class SectionAdvice
{
    private const int ListedKinds = 12;

    /// <summary>The end of the message: the kind that is meant, the kinds that exist, or that the file is a model file.</summary>
    public static string For(SeedEntry section, string path, DomainModel model)
    {
        string key = section.Key;
        if (ModelFileReader.IsTopKey(key))
            return $" This key belongs in a model file: rename this file to '{ModelName(path)}'.";

        string? meant = model.KindSynonyms.Find(key) ?? Suggestion.Nearest(key, [.. model.Plurals, FileHead.Key]);
        if (meant is not null)
            return Suggestion.Of(meant) + Suggestion.LookAlike(key);
        if (section.Value is SeedMap map && HasName(map))
            return $" If it is a record, write it below its kind, such as '{model.Kinds[0].Plural}:', and indent it.";
        if (FieldOf(key, model) is { } of)
            return $" '{key}' is a field of {of}: write it below the id of one, and indent it.";

        IEnumerable<string> kinds = model.Kinds.Take(ListedKinds).Select(kind => kind.Plural);
        string more = model.Kinds.Length > ListedKinds ? FormattableString.Invariant($" and {model.Kinds.Length - ListedKinds} more") : "";
        return $" Write one of: {string.Join(", ", kinds)}{more}.";
    }

    private static bool HasName(SeedMap map)
    {
        foreach (SeedEntry entry in map.Entries)
        {
            if (entry is { Key: WellKnown.Common.Name, Value: SeedScalar })
                return true;
        }

        return false;
    }

    /// <summary>The kind that has such a field, with its article; <c>a record</c> if several kinds have it.</summary>
    private static string? FieldOf(string key, DomainModel model)
    {
        string? found = null;
        foreach (Kind kind in model.Kinds)
        {
            if (kind.IndexOf(key) >= 0)
                found = found is null ? NameWords.WithArticle(FieldBinder.Words(kind.Name)) : "a record";
        }

        return found;
    }

    private static string ModelName(string path)
    {
        string file = path.Substring(path.LastIndexOf('/') + 1);
        int dot = file.LastIndexOf('.');
        return (dot < 0 ? file : file.Substring(0, dot)) + ".model" + (dot < 0 ? ".yaml" : file.Substring(dot));
    }
}
