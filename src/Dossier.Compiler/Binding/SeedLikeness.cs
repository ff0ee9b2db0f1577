using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>Tells a seed that lies where none is looked for from the many other files that are in YAML or JSON.</summary>
internal static class SeedLikeness
{

    /// <summary>Whether a file, under whatever name, says what only a seed or a model file says.</summary>
    /// <param name="fileName">Its name, by which its format is told.</param>
    /// <param name="text">Its text.</param>
    /// <param name="model">The model.</param>
    public static bool IsSeed(string fileName, string text, DomainModel model)
    {
        bool isJson = fileName.IndexOf(".json", StringComparison.OrdinalIgnoreCase) >= 0;
        bool isModel = fileName.IndexOf(".model.y", StringComparison.OrdinalIgnoreCase) >= 0;
        if (SeedReader.Read(isJson ? "seed.json" : "seed.yaml", text).Root is not { } root)
            return false;

        foreach (SeedEntry section in root.Entries)
        {
            if (section.Value is not SeedMap { Entries.Length: > 0 } map)
                continue;
            if (isModel && section.Key is ModelFileReader.KindsKey or ModelFileReader.VocabulariesKey)
                return true;
            if (IsPlural(section.Key, model) && HasNamedRecord(map))
                return true;
        }

        return false;
    }

    private static bool IsPlural(string key, DomainModel model)
    {
        foreach (Kind kind in model.Kinds)
        {
            if (string.Equals(kind.Plural, key, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // `sources:` is a key elsewhere too; a map from ids to what has a name is not.
    private static bool HasNamedRecord(SeedMap map)
    {
        foreach (SeedEntry entry in map.Entries)
        {
            if (entry.Value is not SeedMap record)
                continue;

            foreach (SeedEntry field in record.Entries)
            {
                if (string.Equals(field.Key, WellKnown.Common.Name, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }
}
