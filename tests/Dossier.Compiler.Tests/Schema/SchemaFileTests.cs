using Dossier.Compiler.Diagnostics;
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
        ["type", "enum", "pattern", "minLength", "minimum", "maximum", "minProperties", "required", "anyOf", "allOf", "items", "properties", "patternProperties", "additionalProperties", "$ref"];

    private static readonly string[] Annotations = ["$schema", "$defs", "$comment", "title", "description"];

    /// <summary>Keywords of editors, which strict validators refuse: they are in the schema of a project and not in those of the package.</summary>
    private static readonly string[] OfEditors = ["enumDescriptions", "patternErrorMessage", "defaultSnippets"];

    [Fact]
    public void The_schema_of_seeds_is_that_of_the_built_in_model()
        => IsFresh(SeedSchema.SeedFile, JsonSchemaWriter.Write(DisclosedModel.For(ModelLoader.BuiltIn, Audience.Public)));

    [Fact]
    public void The_schema_of_model_files_is_what_the_code_says()
        => IsFresh(SeedSchema.ModelFile, ModelSchemaWriter.Write());

    [Fact]
    public void The_schema_of_mapping_files_is_what_the_code_says()
        => IsFresh(SeedSchema.MappingFile, MappingSchemaWriter.Write());

    [Theory]
    [InlineData(SeedSchema.SeedFile)]
    [InlineData(SeedSchema.MappingFile)]
    [InlineData(SeedSchema.ModelFile)]
    public void A_schema_has_only_keywords_that_are_checked_here(string file) => CheckKeywords(JObject.Parse(Repository.Read(file)), Annotations);

    [Fact]
    public void A_schema_for_editors_has_their_keywords_as_well()
    {
        string[] allowed = [.. Annotations, .. OfEditors];
        CheckKeywords(JObject.Parse(ModelSchemaWriter.WriteForEditors()), allowed);
        var schema = JObject.Parse(JsonSchemaWriter.WriteForEditors(DisclosedModel.For(ModelLoader.BuiltIn, Audience.Public)));
        CheckKeywords(schema, allowed);

        Assert.All(OfEditors, keyword => Assert.Contains(schema.Descendants().OfType<JProperty>(), property => property.Name == keyword));
    }

    // The title of the schema is shown above every seed, and its description after it.
    [Fact]
    public void A_schema_is_called_by_a_short_name_above_every_seed()
    {
        Assert.All([Repository.Read(SeedSchema.SeedFile), Repository.Read(SeedSchema.ModelFile)], text =>
        {
            var schema = JObject.Parse(text);
            Assert.InRange(((string)schema["title"]!).Length, 1, 30);
            Assert.Null(schema["description"]);
        });
    }

    [Fact]
    public void Every_term_of_the_portable_schema_keeps_its_description()
    {
        var schema = JObject.Parse(Repository.Read(SeedSchema.SeedFile));
        Vocabulary kinds = ModelLoader.BuiltIn.Vocabulary("incident-kind");

        (string, string)[] terms = [.. schema["$defs"]!["incident-kind"]!["anyOf"]!.Select(term => ((string)term["enum"]!.Single()!, (string)term["description"]!))];

        Assert.Equal(kinds.Terms.Select(term => (term.Name, term.Doc)), terms[..kinds.Terms.Length]);
        Assert.Equal("unspecified", terms[^1].Item1);
    }

    /// <summary>Examples would be listed in the tooltip of each count.</summary>
    [Fact]
    public void The_words_for_counts_are_offered_and_are_no_examples()
    {
        var schema = JObject.Parse(JsonSchemaWriter.WriteForEditors(DisclosedModel.For(ModelLoader.BuiltIn, Audience.Public)));
        JToken count = schema["$defs"]!["type:estimate"]!;

        Assert.Null(count["examples"]);
        Assert.Equal(SchemaPatterns.CountWords, count["defaultSnippets"]!.Select(snippet => (string)snippet["body"]!));
    }

    /// <summary>Everybody puts a schema beside what it describes: it is no seed, and no mistake.</summary>
    [Theory]
    [InlineData(SeedSchema.SeedFile)]
    [InlineData(SeedSchema.ModelFile)]
    public void A_schema_among_the_seeds_is_passed_over(string file)
        => Assert.Empty(SeedBuild.Problems([new SeedText("seeds/" + Path.GetFileName(file), Repository.Read(file)), new SeedText("seeds/a.yaml", "places: { a: A }")])
            .Where(problem => problem.Rule.Severity != RuleSeverity.Info));

    [Theory]
    [InlineData("""{ "$schema": "../schema/dossier.schema.json", "properties": { "a": "A" } }""")]
    [InlineData("""{ "properties": { "a": "A" }, "$defs": {} }""")]
    [InlineData("""{ "$schema": "https://json-schema.org/draft/2020-12/schema", "plases": { "a": "A" } }""")]
    public void Another_file_with_unknown_keys_is_not(string text)
        => Assert.Contains(SeedBuild.Problems([new SeedText("seeds/a.json", text)]), problem => problem.Rule == Rules.UnknownKind);

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

    private static void CheckKeywords(JToken schema, string[] annotations)
    {
        if (schema is not JObject keywords)
            return;

        foreach (JProperty keyword in keywords.Properties())
        {
            Assert.Contains(keyword.Name, Understood.Concat(annotations));
            if (keyword.Name is "properties" or "patternProperties" or "$defs")
                Assert.All(keyword.Value.Children<JProperty>(), property => CheckKeywords(property.Value, annotations));
            else if (keyword.Name is "items" or "additionalProperties")
                CheckKeywords(keyword.Value, annotations);
            else if (keyword.Name is "anyOf" or "allOf")
                Assert.All(keyword.Value.Children(), one => CheckKeywords(one, annotations));
        }

        if (keywords["enumDescriptions"] is JArray docs)
            Assert.Equal(((JArray)keywords["enum"]!).Count, docs.Count);
    }
}
