using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Schema;
using Dossier.Compiler.Tests.Catalogue;
using Newtonsoft.Json.Linq;
using NJsonSchema;

namespace Dossier.Compiler.Tests.Schema;

/// <summary>The committed schemas, and NJsonSchema to hold seeds against them.</summary>
internal static class SeedSchema
{
    public const string SeedFile = "src/Dossier.Compiler/Schema/dossier.schema.json";
    public const string MappingFile = "src/Dossier.Compiler/Schema/dossier.map.schema.json";
    public const string ModelFile = "src/Dossier.Compiler/Schema/dossier.model.schema.json";

    private static readonly Lazy<JsonSchema> Seeds = new(() => Load(Repository.Read(SeedFile)));
    private static readonly Lazy<JsonSchema> Models = new(() => Load(Repository.Read(ModelFile)));

    // The built-in model's own numbers are below those that are left to consumers, and it alone says what a claim about a list holds, and what
    // the fields are for that every kind has.
    private static readonly Lazy<JsonSchema> BuiltIn = new(() => Load(Repository.Read(ModelFile)
        .Replace("\"minimum\": 1000,", "\"minimum\": 1,", StringComparison.Ordinal)
        .Replace("^(text|", "^(item|text|", StringComparison.Ordinal)
        .Replace($"\"{FieldRoles.WordOf(FieldRole.TimeZone)}\",", string.Concat(Enum.GetValues<FieldRole>().Select(role => $"\"{FieldRoles.WordOf(role)}\",")), StringComparison.Ordinal)));

    /// <summary>What is wrong with a seed, each mistake with its place.</summary>
    public static string[] Validate(string text, string path = "seeds/test.yaml") => Errors(Seeds.Value, SeedJson.Of(path, text));

    /// <summary>The same by the schema of a model with additions of its own.</summary>
    public static string[] ValidateBy(ModelSource[] models, string text, string path)
        => Errors(Load(JsonSchemaWriter.Write(DisclosedModel.For(ModelLoader.Load([.. models]).Model, Audience.Public))), SeedJson.Of(path, text));

    public static string[] ValidateModel(string text) => Errors(Models.Value, SeedJson.Of("seeds/test.model.yaml", text));

    public static string[] ValidateMapping(string text) => Errors(Load(Repository.Read(MappingFile)), SeedJson.Of("x.model.yaml", text));

    public static string[] ValidateBuiltInModel(string text) => Errors(BuiltIn.Value, SeedJson.Of("seeds/test.model.yaml", text));

    private static string[] Errors(JsonSchema schema, JToken seed) => [.. schema.Validate(seed).Select(error => $"{error.Kind} {error.Path}")];

    /// <summary>
    /// Reads a schema. NJsonSchema follows references into <c>definitions</c> only, the name that <c>$defs</c> had before 2019.
    /// </summary>
    public static JsonSchema Load(string text)
        => JsonSchema.FromJsonAsync(text
            .Replace("\"$defs\":", "\"definitions\":", StringComparison.Ordinal)
            .Replace("\"#/$defs/", "\"#/definitions/", StringComparison.Ordinal)).GetAwaiter().GetResult();
}
