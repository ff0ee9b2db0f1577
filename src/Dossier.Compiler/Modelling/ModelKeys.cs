using Dossier.Compiler.Checking;

namespace Dossier.Compiler.Modelling;

/// <summary>The keys of model files, and what is meant by a key that they do not have.</summary>
internal static class ModelKeys
{
    private static readonly Dictionary<string, string> Others = new(StringComparer.OrdinalIgnoreCase)
    {
        ["description"] = "doc", ["desc"] = "doc", ["documentation"] = "doc", ["comment"] = "doc", ["definition"] = "doc", ["help"] = "doc",
        ["values"] = "terms", ["options"] = "terms", ["words"] = "terms", ["choices"] = "terms", ["members"] = "terms",
        ["properties"] = "fields", ["columns"] = "fields", ["attributes"] = "fields", ["keys"] = "fields",
        ["mandatory"] = "required", ["multiple"] = "many", ["list"] = "many", ["array"] = "many", ["repeated"] = "many",
        ["minimum"] = "min", ["maximum"] = "max", ["regex"] = "pattern", ["format"] = "pattern", ["units"] = "unit",
        ["enums"] = "vocabularies", ["lists"] = "vocabularies", ["codes"] = "vocabularies",
        ["entities"] = "kinds", ["classes"] = "kinds", ["types"] = "kinds", ["tables"] = "kinds", ["items"] = "records",
        ["aliases"] = "synonyms", ["alias"] = "synonyms", ["tooltip"] = "hover", ["mapping"] = "maps", ["mappings"] = "maps", ["code"] = "number", ["id"] = "number",
    };

    /// <summary>The key that is meant; null when none is near.</summary>
    public static string? Meant(string key, string[] known)
        => Others.TryGetValue(key, out string? other) && Array.IndexOf(known, other) >= 0 ? other : Suggestion.Nearest(key, known);

    /// <summary>The end of a message about a key that is near to none: where it belongs, or which there are.</summary>
    public static string Advice(string key, string[] known, ModelDraft draft)
    {
        foreach (ShapeDraft kind in draft.Kinds.InOrder)
        {
            if (kind.Plural == key)
                return $" Records belong in a seed: move '{key}' to a file without '.model' in its name.";
        }

        return $" Write one of: {string.Join(", ", known)}.";
    }
}
