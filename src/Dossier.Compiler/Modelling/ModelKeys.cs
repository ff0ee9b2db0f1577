using Dossier.Compiler.Diagnostics;

namespace Dossier.Compiler.Modelling;

/// <summary>The keys of model files, and suggestions for unknown keys.</summary>
internal static class ModelKeys
{
    private static readonly Dictionary<string, string> Others = Table(
        ("doc", "description desc documentation comment definition help"),
        ("terms", "values options words choices members"),
        ("fields", "properties columns attributes keys"),
        ("required", "mandatory"),
        ("many", "multiple list array repeated"),
        ("min", "minimum"),
        ("max", "maximum"),
        ("pattern", "regex format"),
        ("unit", "units"),
        ("vocabularies", "enums lists codes"),
        ("kinds", "entities classes types tables"),
        ("records", "items"),
        ("synonyms", "aliases alias"),
        ("hover", "tooltip"),
        ("maps", "mapping mappings"),
        ("number", "code id"));

    /// <summary>The key that is meant; null when none is near.</summary>
    public static string? Meant(string key, string[] known)
        => Others.TryGetValue(key, out string? other) && Array.IndexOf(known, other) >= 0 ? other : Suggestion.Nearest(key, known);

    /// <summary>The end of a message about an unknown key: where it belongs, or which keys there are.</summary>
    public static string Advice(string key, string[] known, ModelDraft draft)
    {
        foreach (ShapeDraft kind in draft.Kinds.InOrder)
        {
            if (kind.Plural == key)
                return $" Records belong in a seed: move '{key}' to a file without '.model' in its name.";
        }

        return $" Write one of: {string.Join(", ", known)}.";
    }

    private static Dictionary<string, string> Table(params (string Key, string Others)[] rows)
    {
        var table = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach ((string key, string others) in rows)
        {
            foreach (string other in others.Split(' '))
                table.Add(other, key);
        }

        return table;
    }
}
