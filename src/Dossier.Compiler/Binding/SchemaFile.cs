using Dossier.Compiler.Reading;

namespace Dossier.Compiler.Binding;

/// <summary>
/// A JSON Schema in the folder of the seeds. Everybody puts a schema beside what it describes, and it is not a seed that somebody wrote, so
/// that its keys are no mistakes.
/// </summary>
internal static class SchemaFile
{
    private const string SchemaKey = "$schema";
    private const string Dialects = "//json-schema.org/";

    /// <summary>Whether a file is one: it names the dialect that it is written in, and has schemas by name. A seed names its schema by a path.</summary>
    public static bool IsOne(SeedMap? root)
    {
        if (root is null)
            return false;

        bool hasDialect = false;
        bool hasSchemas = false;
        foreach (SeedEntry entry in root.Entries)
        {
            hasDialect |= entry.Key == SchemaKey && entry.Value is SeedScalar { Text: { } text } && text.IndexOf(Dialects, StringComparison.Ordinal) > 0;
            hasSchemas |= entry is { Key: "properties" or "$defs" or "definitions", Value: SeedMap };
        }

        return hasDialect && hasSchemas;
    }
}
