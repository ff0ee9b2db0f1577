using Dossier.Compiler.Disclosure;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Schema;
using Dossier.Compiler.Tests.Catalogue;
using Newtonsoft.Json.Linq;

namespace Dossier.Compiler.Tests.Schema;

public class SchemaFileTests
{
    private const string Renew = "DOSSIER_RENEW_SCHEMA";

    /// <summary>What the validator of these tests understands: a keyword that it does not know, it would let pass in silence.</summary>
    private static readonly string[] Understood =
        ["type", "enum", "pattern", "minLength", "minimum", "maximum", "minProperties", "required", "anyOf", "items", "properties", "patternProperties", "additionalProperties", "$ref"];

    private static readonly string[] Annotations = ["$schema", "$defs", "title", "description", "enumDescriptions", "patternErrorMessage", "examples"];

    [Fact]
    public void The_schema_of_seeds_is_that_of_the_built_in_model()
        => IsFresh(SeedSchema.SeedFile, JsonSchemaWriter.Write(DisclosedModel.For(ModelLoader.BuiltIn, Audience.Public)));

    [Fact]
    public void The_schema_of_model_files_is_what_the_code_says()
        => IsFresh(SeedSchema.ModelFile, ModelSchemaWriter.Write());

    [Theory]
    [InlineData(SeedSchema.SeedFile)]
    [InlineData(SeedSchema.ModelFile)]
    public void A_schema_has_only_keywords_that_are_checked_here(string file) => CheckKeywords(JObject.Parse(Repository.Read(file)));

    [Fact]
    public void References_of_the_schema_lead_somewhere_and_every_definition_is_used()
    {
        JObject schema = JObject.Parse(Repository.Read(SeedSchema.SeedFile));
        string[] defined = [.. schema["$defs"]!.Children<JProperty>().Select(definition => definition.Name).Order(StringComparer.Ordinal)];
        string[] used = [.. schema.Descendants().OfType<JProperty>()
            .Where(property => property.Name == "$ref" && property.Value.Type == JTokenType.String)
            .Select(property => ((string)property.Value!)["#/$defs/".Length..])
            .Distinct().Order(StringComparer.Ordinal)];

        Assert.Equal(defined, used);
    }

    [Fact]
    public void A_consumers_model_gives_a_schema_of_its_own()
    {
        var model = ModelLoader.Load([new ModelSource("seeds/house.model.yaml", """
            vocabularies:
              harm: { terms: { displaced: Was driven from home. } }
            kinds:
              منظمة: { plural: منظمات, doc: An organisation., fields: { founded: date } }
              incident: { fields: { verifiedBy: { type: ref منظمة, many: true, doc: Who looked into it. } } }
            """)]);
        string schema = JsonSchemaWriter.Write(DisclosedModel.For(model.Model, Audience.Public));
        var validator = SeedSchema.Load(schema);
        string seed = """
            منظمات: { a: { name: A, founded: 1999 } }
            incidents:
              b: { name: B, verifiedBy: a, casualties: [{ harm: displaced, by: c }] }
            """;

        Assert.Empty(model.Problems);
        Assert.Empty(validator.Validate(SeedJson.Of("seeds/a.yaml", seed)));
        Assert.NotEmpty(validator.Validate(SeedJson.Of("seeds/a.yaml", seed.Replace("displaced", "displace", StringComparison.Ordinal))));
        Assert.NotEmpty(SeedSchema.Validate(seed));
    }

    private static void IsFresh(string file, string expected)
    {
        // On a build server the file is what was committed, or the test fails.
        if (Environment.GetEnvironmentVariable(Renew) == "1" && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")))
            File.WriteAllText(Repository.PathOf(file), expected);

        bool fresh = File.Exists(Repository.PathOf(file)) && Repository.Read(file) == expected;
        Assert.True(fresh, $"{file} is not what the model gives any more. Run these tests once with {Renew}=1, look at the difference, and commit it.");
    }

    private static void CheckKeywords(JToken schema)
    {
        if (schema is not JObject keywords)
            return;

        foreach (JProperty keyword in keywords.Properties())
        {
            Assert.Contains(keyword.Name, Understood.Concat(Annotations));
            if (keyword.Name is "properties" or "patternProperties" or "$defs")
                Assert.All(keyword.Value.Children<JProperty>(), property => CheckKeywords(property.Value));
            else if (keyword.Name is "items" or "additionalProperties")
                CheckKeywords(keyword.Value);
            else if (keyword.Name == "anyOf")
                Assert.All(keyword.Value.Children(), CheckKeywords);
        }

        if (keywords["enumDescriptions"] is JArray docs)
            Assert.Equal(((JArray)keywords["enum"]!).Count, docs.Count);
    }
}
