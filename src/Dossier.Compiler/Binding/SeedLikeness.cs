using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>Recognizes a seed outside the folders for seeds among the many other YAML and JSON files of a project.</summary>
internal static class SeedLikeness
{

    /// <summary>Whether a file of any name has content that only a seed or a model file has.</summary>
    /// <param name="fileName">Its name, whose extension determines its format.</param>
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

    // Other files have a key `sources:` too, but not one with a map from ids to maps with a name.
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
