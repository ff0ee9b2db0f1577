using System.Globalization;
using Dossier.Compiler.Modelling;
using Dossier.Compiler.Reading;
using Dossier.Compiler.Tests.Catalogue;
using Dossier.Compiler.Tests.Schema;
using Newtonsoft.Json.Linq;

namespace Dossier.Compiler.Tests.Codebook;

/// <summary>The pages of the reference that people write lack nothing that the code has.</summary>
public class HandWrittenPageTests
{
    [Fact]
    public void The_page_of_model_files_has_every_key()
    {
        string page = Repository.Read("docs/reference/model-files.md");
        var schema = (JObject)JObject.Parse(Repository.Read(SeedSchema.ModelFile));
        string[] keys =
        [
            .. schema.Descendants().OfType<JProperty>()
                .Where(property => property.Name == "properties")
                .SelectMany(property => ((JObject)property.Value).Properties())
                .Select(property => property.Name)
                .Where(name => name != "$schema")
                .Distinct(),
        ];

        Assert.Contains("acyclic", keys);
        Assert.DoesNotContain(keys, key => !page.Contains($"`{key}`", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("text", "id", "url", "country", "language", "time-zone", "flag", "integer", "decimal", "date", "time", "estimate", "quantity", "point", "field", "enum NAME", "ref KIND", "record NAME")]
    public void The_page_of_model_files_has_every_type(params string[] types)
    {
        string page = Repository.Read("docs/reference/model-files.md");
        string pattern = (string)JObject.Parse(Repository.Read(SeedSchema.ModelFile)).Descendants().OfType<JProperty>().First(property => property.Name == "pattern" && ((string)property.Value!).StartsWith("^(text|", StringComparison.Ordinal)).Value!;

        Assert.Equal(
            pattern.Split('(', ')')[1].TrimEnd('|').Split('|').Order(StringComparer.Ordinal),
            types.Where(type => !type.Contains(' ')).Order(StringComparer.Ordinal));
        Assert.All(types, type => Assert.Contains($"`{type}`", page, StringComparison.Ordinal));
    }

    [Fact]
    public void The_page_of_model_files_has_every_role()
        => Assert.All(FieldRoles.OpenWords, role => Assert.Contains($"`{role}`", Repository.Read("docs/reference/model-files.md"), StringComparison.Ordinal));

    [Theory]
    [InlineData(SeedLimits.Characters)]
    [InlineData(SeedLimits.Nodes)]
    [InlineData(SeedLimits.ValueCharacters)]
    public void The_page_of_seed_files_has_the_limits(int limit)
        => Assert.Contains(limit.ToString("N0", CultureInfo.InvariantCulture), Repository.Read("docs/reference/seed-files.md"), StringComparison.Ordinal);
}
